import { nameOf } from '../base/uri.ts';
import { linksAround, type RootLinks } from '../model/links.ts';
import { recordAt } from '../model/locate.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Plain } from '../syntax/write/index.ts';
import { agreedColumns, type MappedTable } from './agree.ts';
import { boundRecords, idIn, type Unbound } from './bind.ts';
import { type Existing, existingOf, marksOf } from './existing.ts';
import { isTitle } from './field-titles.ts';
import { guessedColumns } from './guess.ts';
import { tableOf } from './header-row.ts';
import { idGiver, isUsableId } from './ids.ts';
import { itemChanges } from './item-changes.ts';
import type { ColumnMapping, ImportMapping } from './mapping.ts';
import { type FieldChange, type Merged, merge } from './merge.ts';
import { type ImportNote, type Notes, takeNotes } from './notes.ts';
import { placeOf } from './origin.ts';
import { type CellCount, type ImportedRecord, recordsOf } from './records.ts';
import { type Namesakes, namesakesAmong } from './same-system.ts';
import { withoutAsides } from './set-aside.ts';
import { namesakeNote, noteNameless, noteUnused, otherList } from './source-notes.ts';
import type { Grid, Table } from './table.ts';
import { isFilled, sourceOf } from './table.ts';
import { folded } from './words.ts';
import { editsOf, newEntry } from './write-entry.ts';
import {
  type Change,
  isBroken,
  type Placing,
  type Unwritten,
  type WrittenFile,
  writtenFiles,
} from './write-files.ts';

/** What is to be imported, and where to. */
export interface ImportRequest {
  readonly grids: readonly Grid[];
  /** What is decided about columns already. */
  readonly mapping: ImportMapping;
  /** The uri of the folder that new documents go into. */
  readonly folder: string;
  readonly as: 'register' | 'files';
  /** The id of the system that all of it is about, where somebody says so. */
  readonly system?: string;
}

/** What an import would do. Nothing of it is done. */
export interface ImportPlan {
  readonly sources: readonly ImportedSource[];
  readonly systems: SystemCount;
  readonly changes: readonly SystemChange[];
  readonly files: readonly WrittenFile[];
  readonly notes: readonly ImportNote[];
  /** The columns of all sources, those of the mapping first, and of each a text that stands in it. */
  readonly columns: readonly ColumnMapping[];
  readonly samples: ReadonlyMap<string, string>;
}

export interface ImportedSource {
  readonly table: Table;
  readonly columns: readonly (ColumnMapping & { readonly filled: number })[];
  readonly cells: CellCount;
}

export interface SystemCount {
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Systems with a conflict; each is also updated or unchanged. */
  readonly conflicts: number;
  /** Systems that an earlier import of the same file wrote, and that are not in it any more. They stay. */
  readonly missing_in_source: number;
}

export interface SystemChange {
  readonly id: string;
  readonly name: string;
  readonly is: 'new' | 'updated' | 'conflict' | 'missing-in-source';
  readonly fields: readonly FieldChange[];
}

/** Why an import cannot be done, with what could be done instead. */
export type Unplanned = Unbound & Unwritten;

/** Finds out what an import would do to an AIMS; a sentence where that cannot be done. */
export function planImport(workspace: Workspace, request: ImportRequest): ImportPlan | Unplanned {
  const root = linksAround(workspace, `${request.folder}/.`);
  const broken = brokenAmong(workspace, root);
  if (broken !== undefined)
    return {
      refused: `"${nameOf(broken)}" cannot be read whole, so nobody can tell which systems are there already. "aims check" says where; mend that first.`,
    };
  const notes = takeNotes();
  const mapped = request.grids.map(grid => mappedTable(grid, request.mapping));
  const read: readonly ReadSource[] = agreedColumns(mapped, request.mapping.columns).map(each => ({
    ...each,
    ...recordsOf(each.table, each.columns, notes),
  }));
  const empty = read.find(each => each.records.length === 0);
  if (empty) return { refused: `"${empty.table.file}" holds no rows below its titles. Nothing was written.` };
  const records = read.flatMap(each => each.records);
  noteUnused(request.mapping, read, notes);
  for (const source of read) noteNameless(source, notes);
  const existing = root.records
    .filter(({ idKind }) => idKind === 'system')
    .flatMap(facts => recordAt(workspace, facts) ?? [])
    .map(existingOf);
  const bound = boundRecords(records, {
    existing,
    ...(request.system !== undefined && { system: request.system }),
  });
  if ('refused' in bound) return bound;
  const { found } = bound;
  const outcome = outcomeOf(bound.records, {
    found,
    idOf: idGiver(root.ids('system')),
    notes,
    namesakes: namesakesAmong(existing),
  });
  const missing =
    request.system === undefined
      ? missingFrom(existing, found, new Set(request.grids.map(grid => placeOf(sourceOf(grid)))))
      : [];
  const [first] = read;
  if (first && missing.length > found.size && missing.length > 1)
    notes.once(otherList(first, { missing: missing.length, found: found.size }));
  const placing: Placing = { workspace, folder: request.folder, as: request.as };
  const files = writtenFiles(placing, outcome.writes);
  if ('refused' in files) return files;
  const count = (is: SystemChange['is']) => outcome.changes.filter(each => each.is === is).length;
  const updated = outcome.updated.size;
  return {
    sources: read.map(({ table, columns, cells }) => ({
      table,
      columns: columns.map(each => withCount(table, each)),
      cells,
    })),
    systems: {
      new: count('new'),
      updated,
      unchanged: found.size - updated,
      conflicts: count('conflict'),
      missing_in_source: missing.length,
    },
    changes: [...outcome.changes, ...missing],
    files,
    notes: notes.all(),
    ...columnsOf(read),
  };
}

/** The uri of a file with systems of which something could not be read. */
function brokenAmong(workspace: Workspace, root: RootLinks): string | undefined {
  const uris = new Set(
    root.records
      .filter(({ idKind, kind }) => idKind === 'system' || kind === 'register')
      .map(({ place }) => place.uri),
  );
  return [...uris].find(uri => {
    const file = workspace.files.get(uri);
    return file !== undefined && isBroken(file);
  });
}

interface ReadSource extends MappedTable {
  readonly records: readonly ImportedRecord[];
  readonly cells: CellCount;
}

function mappedTable(grid: Grid, { columns: known, files }: ImportMapping): MappedTable {
  const headerRow = files.get(grid.file)?.headerRow;
  const all = tableOf(grid, { ...(headerRow !== undefined && { headerRow }), isTitle });
  const first = guessedColumns(all, known);
  const table = withoutAsides(all, first);
  // What is about no system says nothing about what a column holds.
  return { table, columns: table === all ? first : guessedColumns(table, known) };
}

interface Outcome {
  readonly changes: readonly SystemChange[];
  /** The systems of which something is written. */
  readonly updated: ReadonlySet<Existing>;
  readonly writes: Change;
}

function outcomeOf(
  records: readonly ImportedRecord[],
  {
    found,
    idOf,
    notes,
    namesakes,
  }: {
    readonly found: ReadonlyMap<ImportedRecord, Existing>;
    readonly namesakes: Namesakes;
    readonly idOf: (record: ImportedRecord) => string;
    readonly notes: Notes;
  },
): Outcome {
  const changes: SystemChange[] = [];
  const updated = new Set<Existing>();
  const named = new Set(records.flatMap(({ file, values }) => (values.has('name') ? [file] : [])));
  const writes = { entries: [] as Change['entries'][number][], edits: [] as Change['edits'][number][] };
  for (const record of records) {
    const own = found.get(record);
    const name = nameIn(record);
    if (!own) {
      const id = idOf(record);
      writes.entries.push({ id, entry: newEntry(id, record, marksOf(record)) });
      changes.push({ id, name, is: 'new', fields: [] });
      const namesake = namesakes.of(record);
      if (namesake) notes.once(namesakeNote(record, namesake, id));
      const said = record.values.get('id');
      if (typeof said === 'string' && isUsableId(said) && id !== said)
        notes.once({
          file: record.file,
          row: record.row,
          message: `has the id "${said}", as another system does; it became "${id}"`,
        });
      if (!record.values.has('name') && named.has(record.file))
        notes.once({ file: record.file, row: record.row, message: `has no name; it became "${id}"` });
      continue;
    }
    const id = idIn(own);
    const merged = record.isLoose ? unchanged : merge(record, own);
    for (const path of merged.gone) notes.gone(record, path);
    const items = itemChanges(record, own);
    const edits = record.isLoose ? [] : editsOf(own.record, record, merged);
    if (!edits || !items) {
      notes.once({
        file: record.file,
        row: record.row,
        message: `is about "${id}", which is written in a way that this cannot add to safely; nothing of it was changed`,
      });
      continue;
    }
    for (const path of items.gone) notes.gone(record, `${path} of "${id}"`);
    for (const item of items.missing)
      notes.once({
        file: record.file,
        row: null,
        message: `${item} of "${id}" is not in the source any more; it stays as it is`,
      });
    const text = own.record.document.text;
    // What is within an item stands before what follows it.
    const changed = [...items.edits, ...edits].filter(
      ({ range, text: put }) => text.slice(range.start, range.end) !== put,
    );
    if (changed.length > 0) {
      writes.edits.push({ own, edits: changed, updates: merged.updates, items: items.says });
      updated.add(own);
    }
    const updates = [...merged.updates, ...items.updates];
    const conflicts = [...merged.conflicts, ...items.conflicts];
    if (updates.length > 0) changes.push({ id, name, is: 'updated', fields: updates });
    if (conflicts.length > 0) changes.push({ id, name, is: 'conflict', fields: conflicts });
  }
  return { changes, updated, writes };
}

const unchanged: Merged = { updates: [], conflicts: [], gone: [], imported: new Map(), shown: {} };

function missingFrom(
  existing: readonly Existing[],
  found: ReadonlyMap<ImportedRecord, Existing>,
  places: ReadonlySet<string>,
): readonly SystemChange[] {
  const used = new Set(found.values());
  // A file that came under another name last time is the one that most of its systems were taken from.
  const taken = placesOf([...used]);
  const there = placesOf(existing);
  const renamed = [...taken].flatMap(([place, count]) =>
    count * 2 > (there.get(place) ?? 0) ? [place] : [],
  );
  const before = new Set([...places, ...renamed]);
  return existing
    .filter(each => each.origin && before.has(placeOf(each.origin)) && !used.has(each))
    .map(each => ({ id: idIn(each), name: '', is: 'missing-in-source' as const, fields: [] }));
}

/** How many systems were taken from each file or register. */
function placesOf(systems: readonly Existing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { origin } of systems) {
    if (!origin) continue;
    const place = placeOf(origin);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function nameIn({ values }: ImportedRecord): string {
  const name: Plain | undefined = values.get('name');
  return typeof name === 'string' ? name : '';
}

function withCount(table: Table, column: ColumnMapping): ColumnMapping & { readonly filled: number } {
  const index = table.columns.indexOf(column.column);
  const at = index < 0 ? table.columns.findIndex(each => folded(each) === folded(column.column)) : index;
  return { ...column, filled: table.rows.filter(({ cells }) => isFilled(cells[at])).length };
}

function columnsOf(read: readonly ReadSource[]): Pick<ImportPlan, 'columns' | 'samples'> {
  const columns = new Map<string, ColumnMapping>();
  const samples = new Map<string, string>();
  for (const { table, columns: own } of read) {
    own.forEach((column, index) => {
      if (columns.has(folded(column.column))) return;
      columns.set(folded(column.column), column);
      samples.set(column.column, sampleOf(table, index));
    });
  }
  return { columns: [...columns.values()], samples };
}

/** Two different texts of a column, short, on one line. */
function sampleOf(table: Table, index: number): string {
  const texts = new Set<string>();
  for (const { cells } of table.rows) {
    const text = (cells[index] ?? '').trim().replace(/[\s\p{Cc}]+/gu, ' ');
    if (text !== '') texts.add(text.length > 40 ? `${text.slice(0, 37)}...` : text);
    if (texts.size === 2) break;
  }
  return [...texts].join(' | ');
}
