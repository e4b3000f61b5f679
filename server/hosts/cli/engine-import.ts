import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { chosenTable } from '../../core/import/choose-table.ts';
import type { FileReading, ImportMapping } from '../../core/import/mapping.ts';
import { mappingText, readMapping, withColumns } from '../../core/import/mapping-file.ts';
import { type ImportPlan, planImport } from '../../core/import/plan.ts';
import type { Grid, Table } from '../../core/import/table.ts';
import type { ProposedChange } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import { decode } from '../decode.ts';
import { isGone, reasonOf } from '../reasons.ts';
import { toUri } from '../uris.ts';
import { writeChange } from '../write.ts';
import { folderFor } from './change-new.ts';
import { type Context, contextOf } from './context.ts';
import { unseenAmong } from './engine-changes.ts';
import type { ImportQuestion } from './import-answer.ts';
import type { ImportReport } from './import-report.ts';
import type { Refusal } from './main.ts';

/** Reads sources, finds out what they change in the AIMS, and writes it where that is asked for: all of it or nothing. */
export async function importing(host: Host, question: ImportQuestion): Promise<ImportReport | Refusal> {
  const { into, as, today, write, progress } = question;
  const here = await realpath(question.folder);
  const folder = await folderFor(into, here);
  if ('refused' in folder) return folder;
  const kept = await keptMapping(question, here);
  if ('refused' in kept) return kept;
  const grids = await gridsOf(question, kept.mapping);
  if ('refused' in grids) return grids;
  await progress('reading the documents that are here');
  const context = await contextOf(host, { folder: here, paths: [{ path: here, is: 'folder' }], today });
  await progress('comparing');
  const plan = planImport(context.loaded.workspace, { grids, mapping: kept.mapping, folder: folder.uri, as });
  if ('refused' in plan) return plan;
  const mapping = mappingAfter(kept, plan, question);
  if (mapping !== undefined && 'refused' in mapping) return mapping;
  const { change, textOf } = changeOf(context, plan, { kept, text: mapping?.text });
  if (write) {
    await progress('writing');
    const written = await writeChange(change, { folder: here, nameOf: context.nameOf, textOf });
    if (written.is === 'refused') return { refused: `${written.why}.` };
  }
  return reportOf(context, plan, {
    change,
    written: write,
    warnings: write ? await unseen(host, context, plan) : [],
  });
}

/** The mapping that there is, and where it is kept. */
interface Kept {
  readonly path: string;
  /** Undefined where there is none yet. */
  readonly text?: string;
  readonly mapping: ImportMapping;
}

/** A mapping file is written by hand or by us; a larger one is none. */
const largestMapping = 4 * 1024 * 1024;

async function keptMapping({ mapping, into }: ImportQuestion, here: string): Promise<Kept | Refusal> {
  const named = mapping ?? path.join(into, 'import-mapping.yaml');
  const file = path.resolve(here, named);
  let text: string;
  try {
    const stats = await stat(file);
    if (!stats.isFile() || stats.size > largestMapping)
      return { refused: `"${named}" is no mapping of an import.` };
    const decoded = decode(await readFile(file));
    if (decoded.encoding !== undefined) return { refused: `"${named}" cannot be read: ${decoded.encoding}` };
    text = decoded.text;
  } catch (error) {
    if (!isGone(error)) return { refused: `"${named}" cannot be read: ${reasonOf(error)}.` };
    return { path: file, mapping: { columns: [], files: new Map() } };
  }
  const read = readMapping(text);
  if ('why' in read) return { refused: `"${named}", line ${read.line}, ${read.why.replace(/[.]?$/, '.')}` };
  return { path: file, text, mapping: read };
}

async function gridsOf(
  { files, folder, sheet, progress }: ImportQuestion,
  mapping: ImportMapping,
): Promise<readonly Grid[] | Refusal> {
  // What reads sources is a bundle of its own: who does not import does not wait for it to load.
  const { readSource } = await import('../import/read-source.ts');
  const grids: Grid[] = [];
  for (const named of files) {
    const file = path.resolve(folder, named);
    const name = path.basename(file);
    if (grids.some(grid => grid.file === name))
      return {
        refused: `"${name}" is named twice; systems are told apart by the name of the file that they came from.`,
      };
    await progress(`reading ${named}`);
    const reading = { ...mapping.files.get(name), ...(sheet !== undefined && { sheet }) };
    const tables = await readSource(file, reading);
    if ('refused' in tables) return { refused: `"${named}" ${tables.refused}` };
    const grid = chosenTable(tables, { reading, columns: mapping.columns });
    if ('refused' in grid) return { refused: `"${named}" ${grid.refused}` };
    grids.push(grid);
  }
  return grids;
}

/** What the mapping file is to say; undefined where it stays as it is. */
function mappingAfter(
  kept: Kept,
  { columns, samples, sources }: ImportPlan,
  { files, into }: ImportQuestion,
): { readonly text: string } | Refusal | undefined {
  if (kept.text === undefined) {
    const command = `aims import ${files.map(shownFile).join(' ')} --into ${into}`.replace(/[^ -~]/g, '?');
    const found = sources.flatMap(({ table }) => {
      const reading = readingOf(table);
      return Object.keys(reading).length > 0 ? [[table.file, reading] as const] : [];
    });
    return { text: mappingText(columns, { command, samples, files: new Map(found) }) };
  }
  const known = new Set(kept.mapping.columns);
  const added = columns.filter(column => !known.has(column));
  if (added.length === 0) return undefined;
  const text = withColumns(kept.text, added);
  return text === undefined
    ? {
        refused: `"${path.basename(kept.path)}" is written in a way that this cannot add columns to safely. Nothing was written.`,
      }
    : { text };
}

/** What was found out about a file and would be otherwise if it changed a little. */
function readingOf({ headerRow, sheet }: Table): FileReading {
  return { ...(sheet !== null && { sheet }), ...(headerRow > 1 && { headerRow }) };
}

/** How a source is called in a file that others read: where it lies on this machine is nobody's business. */
function shownFile(file: string): string {
  return path.isAbsolute(file) || path.normalize(file).startsWith('..') ? path.basename(file) : file;
}

/** The plan as a change of files, with that of the mapping file. */
function changeOf(
  { loaded: { workspace } }: Context,
  { files }: ImportPlan,
  { kept, text }: { readonly kept: Kept; readonly text: string | undefined },
): {
  readonly change: ProposedChange & { readonly creates: readonly { uri: string; text: string }[] };
  readonly textOf: (uri: string) => string | undefined;
} {
  const mappingUri = toUri(kept.path);
  const textOf = (uri: string) => (uri === mappingUri ? kept.text : workspace.files.get(uri)?.text.whole);
  const all =
    text === undefined
      ? files
      : [
          ...files,
          {
            uri: mappingUri,
            text,
            action: kept.text === undefined ? ('create' as const) : ('change' as const),
          },
        ];
  return {
    textOf,
    change: {
      creates: all.flatMap(({ action, uri, text: whole }) =>
        action === 'create' ? [{ uri, text: whole }] : [],
      ),
      edits: all.flatMap(({ action, uri, text: whole }) =>
        action === 'change'
          ? [{ uri, edits: [{ range: { start: 0, end: textOf(uri)?.length ?? 0 }, text: whole }] }]
          : [],
      ),
    },
  };
}

/** What is written and no walk gives counts for nothing. */
async function unseen(
  host: Host,
  { here, nameOf }: Context,
  { files }: ImportPlan,
): Promise<readonly string[]> {
  const created = files.flatMap(({ action, uri }) => (action === 'create' ? [uri] : []));
  const left = await unseenAmong(host, created, here);
  return left.map(uri => `Git or a build folder leaves out "${nameOf(uri)}", so AIMS does not see it yet.`);
}

function reportOf(
  { nameOf }: Context,
  { sources, systems, changes, notes }: ImportPlan,
  {
    change,
    written,
    warnings,
  }: { readonly change: ProposedChange; readonly written: boolean; readonly warnings: readonly string[] },
): ImportReport {
  return {
    version: 1,
    written,
    sources: sources.map(({ table, columns, cells }) => ({
      file: table.file,
      sheet: table.sheet,
      encoding: table.encoding,
      delimiter: table.delimiter,
      header_row: table.headerRow === 0 ? null : table.headerRow,
      records: table.rows.length,
      columns: columns.map(({ column, field, stages, filled }) => ({
        column,
        field: field ?? null,
        ...(field === undefined && { kept_under: 'x_source' as const }),
        ...(stages && { stages }),
        filled,
      })),
      cells,
    })),
    systems,
    changes: changes.map(({ id, name, is, fields }) => ({
      id,
      name,
      is,
      fields: fields.map(({ path: field, from, to }) => ({
        field: field === 'cells' ? 'x_source' : field,
        from: from ?? null,
        to,
      })),
    })),
    files: [
      ...(change.creates ?? []).map(({ uri }) => ({ file: nameOf(uri), action: 'create' as const })),
      ...change.edits.map(({ uri }) => ({ file: nameOf(uri), action: 'change' as const })),
    ],
    notes: notes.map(({ file, row, column, message }) => ({ file, row, column: column ?? null, message })),
    warnings,
  };
}
