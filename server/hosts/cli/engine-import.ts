import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SystemChoice } from '../../core/import/bind.ts';
import { chosenTable, type TableChoice } from '../../core/import/choose-table.ts';
import type { FileReading, ImportMapping } from '../../core/import/mapping.ts';
import { mappingText, readMapping, withColumns } from '../../core/import/mapping-file.ts';
import { type ImportPlan, planImport } from '../../core/import/plan.ts';
import type { Grid, Table } from '../../core/import/table.ts';
import type { ProposedChange } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import { decode } from '../decode.ts';
import { sourceName } from '../import/source-name.ts';
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
  const { write, progress } = question;
  const proposal = await proposedImport(host, question);
  if ('refused' in proposal) return proposal;
  const { context, plan, change, textOf } = proposal;
  if (write) {
    await progress('writing');
    const { here, nameOf } = context;
    const written = await writeChange(change, { folder: here, nameOf, textOf, progress: question.wrote });
    if (written.is === 'refused') return { refused: `${written.why}.` };
  }
  return reportOf(context, plan, {
    change,
    written: write,
    warnings: write ? await unseen(host, context, plan) : [],
  });
}

/** What an import would change, with all that this was found out of. */
export interface ProposedImport {
  readonly context: Context;
  readonly plan: ImportPlan;
  readonly change: ImportChange;
  /** The text of a file that is changed, as it is now. */
  readonly textOf: (uri: string) => string | undefined;
  /** The whole mapping, as it would be, and the uri of its file. */
  readonly mapping: { readonly uri: string; readonly text: string };
}

/** The new files, and those of which the whole text is another. */
type ImportChange = ProposedChange & { readonly creates: readonly { uri: string; text: string }[] };

/** Why an import cannot be done; `line`: of the mapping, from 1, where it is that. */
export interface ImportRefusal extends Refusal {
  /** What somebody may choose from, where it is that nobody can tell which table of a file is meant. */
  readonly choice?: { readonly file: string; readonly of: readonly TableChoice[] };
  /** The systems to choose from, where it is that somebody has to say which one is meant. */
  readonly systems?: readonly SystemChoice[];
  /** The shape in which it could be done. */
  readonly instead?: 'files';
  readonly line?: number;
}

/** Reads sources and finds out what they change in the AIMS. Nothing is written. */
export async function proposedImport(
  host: Host,
  question: Omit<ImportQuestion, 'write'>,
): Promise<ProposedImport | ImportRefusal> {
  const { into, as, today, progress } = question;
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
  const plan = planImport(context.loaded.workspace, {
    grids,
    mapping: kept.mapping,
    folder: folder.uri,
    as,
    ...(question.system !== undefined && { system: question.system }),
  });
  if ('refused' in plan) return plan;
  const mapping = mappingAfter(kept, plan, question);
  if ('refused' in mapping) return mapping;
  const changed = mapping.text === kept.onDisk ? undefined : mapping.text;
  return {
    context,
    plan,
    mapping: { uri: toUri(kept.path), text: mapping.text },
    ...changeOf(context, plan, { kept, text: changed }),
  };
}

/** The mapping that there is, and where it is kept. */
interface Kept {
  readonly path: string;
  /** What its file says; undefined where there is none yet. */
  readonly onDisk?: string;
  /** What it says, written or not; undefined where it says nothing yet. */
  readonly text?: string;
  readonly mapping: ImportMapping;
}

/** A mapping file is written by hand or by us; a larger one is none. */
const largestMapping = 4 * 1024 * 1024;

async function keptMapping(
  { mapping, into, mappingText: edited }: Omit<ImportQuestion, 'write'>,
  here: string,
): Promise<Kept | ImportRefusal> {
  const named = mapping ?? path.join(into, 'import-mapping.yaml');
  const file = path.resolve(here, named);
  let onDisk: string | undefined;
  try {
    const stats = await stat(file);
    if (!stats.isFile() || stats.size > largestMapping)
      return { refused: `"${named}" is no mapping of an import.` };
    const decoded = decode(await readFile(file));
    if (decoded.encoding !== undefined) return { refused: `"${named}" cannot be read: ${decoded.encoding}` };
    onDisk = decoded.text;
  } catch (error) {
    if (!isGone(error)) return { refused: `"${named}" cannot be read: ${reasonOf(error)}.` };
  }
  const text = edited ?? onDisk;
  if (text === undefined) return { path: file, mapping: { columns: [], files: new Map() } };
  const read = readMapping(text);
  if ('why' in read) {
    const { line, why } = read;
    return { refused: `"${named}", line ${line}, ${/[.?]$/.test(why) ? why : `${why}.`}`, line };
  }
  return { path: file, text, mapping: read, ...(onDisk !== undefined && { onDisk }) };
}

async function gridsOf(
  { files, folder, sheets = [], progress }: Omit<ImportQuestion, 'write'>,
  mapping: ImportMapping,
): Promise<readonly Grid[] | ImportRefusal> {
  // What reads sources is a bundle of its own: who does not import does not wait for it to load.
  const { readSource } = await import('../import/read-source.ts');
  const grids: Grid[] = [];
  for (const named of files) {
    const file = path.resolve(folder, named);
    const name = sourceName(file);
    if (grids.some(grid => grid.file === name))
      return {
        refused: `"${name}" is named twice; systems are told apart by the name of the file that they came from.`,
      };
    await progress(`reading ${named}`);
    const sheet = sheets.find(each => each.file === name)?.sheet;
    const reading = { ...mapping.files.get(name), ...(sheet !== undefined && { sheet }) };
    const tables = await readSource(file, reading);
    if ('refused' in tables) return { refused: `"${named}" ${tables.refused}` };
    const grid = chosenTable(tables, { reading, columns: mapping.columns });
    if ('refused' in grid) {
      const { refused, choices } = grid;
      return { refused: `"${named}" ${refused}`, ...(choices && { choice: { file: name, of: choices } }) };
    }
    grids.push(grid);
  }
  return grids;
}

/** What the mapping file is to say. */
function mappingAfter(
  kept: Kept,
  { columns, samples, sources }: ImportPlan,
  { files, into, system }: Pick<ImportQuestion, 'files' | 'into' | 'system'>,
): { readonly text: string } | Refusal {
  if (kept.text === undefined) {
    const about = system === undefined ? '' : ` --system ${system}`;
    const command = `aims import ${files.map(shownFile).join(' ')} --into ${into}${about}`.replace(
      /[^ -~]/g,
      '?',
    );
    const found = sources.flatMap(({ table }) => {
      const reading = readingOf(table);
      return Object.keys(reading).length > 0 ? [[table.file, reading] as const] : [];
    });
    return { text: mappingText(columns, { command, samples, files: new Map(found) }) };
  }
  const known = new Set(kept.mapping.columns);
  const added = columns.filter(column => !known.has(column));
  if (added.length === 0) return { text: kept.text };
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
): Pick<ProposedImport, 'change' | 'textOf'> {
  const mappingUri = toUri(kept.path);
  const textOf = (uri: string) => (uri === mappingUri ? kept.onDisk : workspace.files.get(uri)?.text.whole);
  const all =
    text === undefined
      ? files
      : [
          ...files,
          {
            uri: mappingUri,
            text,
            action: kept.onDisk === undefined ? ('create' as const) : ('change' as const),
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

/** The same for who reads or parses it. */
export function reportOf(
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
      records: table.rows.filter(({ itemOf }) => itemOf === undefined).length || table.rows.length,
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
