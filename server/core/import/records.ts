import { equalData } from '../base/equal.ts';
import type { Plain } from '../syntax/write/index.ts';
import { dateIn } from './dates.ts';
import { isUsableId } from './ids.ts';
import type { ColumnMapping } from './mapping.ts';
import { isMissing } from './missing-cell.ts';
import type { Notes } from './notes.ts';
import { cellText, type GridRow, isFilled, sourceOf, type Table } from './table.ts';
import { clash, itemShape, leafShape, type Target, targetNamed } from './targets.ts';
import { readCell } from './values.ts';

/** What one row of a source says about a system. */
export interface ImportedRecord {
  readonly file: string;
  /** Where the file has several registers, which of them. */
  readonly sheet?: string;
  readonly row: number;
  /** By the path of the field. */
  readonly values: ReadonlyMap<string, Plain>;
  /** What went into no field, by the title of the column. */
  readonly cells: { readonly [title: string]: string };
  /** Items of its lists that have rows of their own, by the name of the list; the values of each by the field of the item. */
  readonly items?: ReadonlyMap<string, readonly ImportedRecord[]>;
  /** It says nothing of a system itself: whose items these are stands elsewhere. */
  readonly isLoose?: boolean;
}

/** Where the cells of a source went that hold something. The last three add up to the first. */
export interface CellCount {
  readonly non_empty: number;
  readonly mapped: number;
  readonly kept: number;
  readonly reported: number;
}

/** Reads every row by the mapping of its columns. */
export function recordsOf(
  table: Table,
  columns: readonly ColumnMapping[],
  notes: Notes,
): { readonly records: readonly ImportedRecord[]; readonly cells: CellCount } {
  const count = { non_empty: 0, mapped: 0, kept: 0, reported: 0 };
  // Which stage it is decides what some days mean, wherever the column of the stage stands.
  const plans = columns
    .map((mapping, index) => {
      const target = mapping.field === undefined ? undefined : targetNamed(mapping.field);
      return { index, mapping, ...(target && { target }) };
    })
    .sort((a, b) => Number(a.mapping.stages !== undefined) - Number(b.mapping.stages !== undefined));
  for (const row of table.above) {
    const filled = row.cells.filter(isFilled).length;
    count.non_empty += filled;
    count.reported += filled;
    const texts = row.cells.flatMap((cell, index) => {
      const link = row.links?.get(index);
      return isFilled(cell) ? [link === undefined ? cell : `${cell} (${link})`] : [];
    });
    notes.once({
      file: table.file,
      row: row.number,
      message: `stands above the titles and is left out: ${texts.join(' | ')}`,
    });
  }
  for (const { row, message, cells = 0 } of table.notes ?? []) {
    count.non_empty += cells;
    count.reported += cells;
    notes.once({ file: table.file, row, message });
  }
  const records: (Omit<ImportedRecord, 'items'> & { readonly items: Map<string, ImportedRecord[]> })[] = [];
  const noItems = () => new Map((table.itemLists ?? []).map(list => [list, [] as ImportedRecord[]]));
  for (const row of table.rows) {
    const record = recordOf(table, row, { plans, notes, count });
    if (row.itemOf === undefined) {
      records.push({ ...record, items: noItems() });
      continue;
    }
    if (records.length === 0) records.push({ ...nothingSaid(record), items: noItems() });
    const items = records.at(-1)?.items;
    const list = items?.get(row.itemOf) ?? [];
    list.push(record);
    items?.set(row.itemOf, list);
  }
  return { records, cells: count };
}

function nothingSaid({ file, row }: ImportedRecord): ImportedRecord {
  return { file, row, values: new Map(), cells: {}, isLoose: true };
}

interface Plan {
  /** Of the column. */
  readonly index: number;
  readonly mapping: ColumnMapping;
  readonly target?: Target;
}

interface Reading {
  readonly plans: readonly Plan[];
  readonly notes: Notes;
  readonly count: { -readonly [Name in keyof CellCount]: number };
}

function recordOf(table: Table, row: GridRow, { plans, notes, count }: Reading): ImportedRecord {
  const { file } = table;
  const values = new Map<string, Plain>();
  const cells: { [title: string]: string } = {};
  const keep = (title: string, text: string) => {
    Object.defineProperty(cells, title, { value: text, enumerable: true });
    count.kept += 1;
  };
  for (const { index, mapping, target: named } of plans) {
    // Of an item a row says what is in it, and nothing of the system.
    const inner = row.itemOf === undefined ? named?.path : innerPath(named?.path, row.itemOf);
    const target = inner === undefined ? undefined : named;
    const text = cellText(row.cells[index] ?? '');
    if (text === '') continue;
    count.non_empty += 1;
    const at = { file, row: row.number, column: mapping.column };
    const mangled = dateIn(text, mapping.dates ?? 'month-first');
    if (mangled.is === 'mangled')
      notes.once({
        ...at,
        message: `${mangled.day} looks like the year ${mangled.year} read as a spreadsheet date`,
      });
    if (!target || isOutOfStage(mapping, values)) {
      if (isMissing(text)) {
        count.reported += 1;
        notes.missing(at, text);
        continue;
      }
      keep(mapping.column, text);
      if (target && !values.has('stage') && mapping.stages) notes.stageless(at, mapping.stages);
      continue;
    }
    const value = readCell(text, target, mapping);
    if (value.is === 'missing') {
      count.reported += 1;
      notes.missing(at, text);
    } else if (value.is === 'unfit') {
      keep(mapping.column, text);
      if (value.why !== '') notes.kept(at, text, value.why);
    } else if (!add(values, { target, path: inner ?? target.path }, value.value)) {
      keep(mapping.column, text);
    } else if (value.isReworded) {
      // Both the value and the words that it was made of.
      Object.defineProperty(cells, mapping.column, { value: text, enumerable: true });
      count.mapped += 1;
    } else count.mapped += 1;
  }
  if (!plans.some(({ target }) => target?.path === 'owner.contact')) takeContact(values);
  // What cannot be an id of ours is still what the source calls it.
  const id = values.get('id');
  if (row.itemOf === undefined && typeof id === 'string' && !isUsableId(id) && !values.has('source.id'))
    values.set('source.id', id);
  return { ...sourceOf(table), row: row.number, values, cells };
}

/** A name and an address; what is longer says something else. */
const longestOwner = 200;

/** `Kim Lee <kim@example.com>` is whom to ask and where, unless a column of its own says where. */
function takeContact(values: Map<string, Plain>): void {
  const owner = values.get('owner.name');
  const match =
    typeof owner === 'string' && owner.length <= longestOwner
      ? /^"?([^"<>()@]+?)"?\s*[<(]([^\s<>()@]+@[^\s<>()@]+)[>)]$/.exec(owner)
      : null;
  if (!match) return;
  const [, name = '', contact = ''] = match;
  values.set('owner.name', name);
  values.set('owner.contact', contact);
}

/** The field of an item; undefined for what is no part of one. */
function innerPath(path: string | undefined, list: string): string | undefined {
  return path?.startsWith(`${list}.`) ? path.slice(list.length + 1) : undefined;
}

function isOutOfStage({ stages }: ColumnMapping, values: ReadonlyMap<string, Plain>): boolean {
  return stages !== undefined && !stages.includes(String(values.get('stage') ?? ''));
}

/** Whether the field could take it: several columns may say parts of a text or a list, and one anything else. */
function add(
  values: Map<string, Plain>,
  { target, path }: { readonly target: Target; readonly path: string },
  value: Plain,
): boolean {
  if ([...values.keys()].some(other => clash(other, path))) return false;
  const before = values.get(path);
  if (before === undefined || equalData(before, value)) {
    values.set(path, value);
    return true;
  }
  if (Array.isArray(before) && Array.isArray(value)) {
    values.set(path, [...before, ...value.filter(item => !before.includes(item))]);
    return true;
  }
  const shape = leafShape(target);
  if (itemShape(target) || shape.is !== 'text' || !shape.many) return false;
  values.set(path, `${before}\n\n${value}`);
  return true;
}
