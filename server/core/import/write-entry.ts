import type { Edit } from '../base/edit.ts';
import { kindNamed } from '../kinds/index.ts';
import { orderOf } from '../model/field-order.ts';
import type { Record } from '../model/record.ts';
import { entryOf, follow } from '../syntax/node.ts';
import { type Plain, type PlainMapping, removeEntry, setFields, setValue } from '../syntax/write/index.ts';
import { fieldsOf, saidAt, slotFor } from './entry-values.ts';
import { marksOf } from './existing.ts';
import type { Merged } from './merge.ts';
import { markOf, originFields, originOf } from './origin.ts';
import type { ImportedRecord } from './records.ts';

/** The entry of a system that is new here, its id first and what is kept of the source last. */
export function newEntry(
  id: string,
  record: ImportedRecord,
  imported: ReadonlyMap<string, string>,
): PlainMapping {
  const values = new Map(record.values);
  for (const [list, items] of record.items ?? []) {
    if (items.length === 0) continue;
    // What a row of the system says of the first one stays the first.
    const own = [...values].filter(([path]) => path.startsWith(`${list}.`));
    for (const [path] of own) values.delete(path);
    const first = fieldsOf(new Map(own))[list];
    values.set(list, [
      ...(Array.isArray(first) ? (first as readonly Plain[]) : []),
      ...items.map(item => newItem(list, item)),
    ]);
  }
  const { id: _, ...fields } = fieldsOf(values);
  return {
    id,
    ...fields,
    x_source: originFields({
      file: record.file,
      sheet: record.sheet,
      imported,
      cells: record.cells,
      conflicts: {},
    }),
  };
}

/** An item of a list of a system that is new here; it keeps of the source what is kept of it. */
export function newItem(list: string, item: ImportedRecord): PlainMapping {
  const { file, sheet, cells, values } = item;
  return {
    ...fieldsOf(values, fieldsOfItems(list)),
    x_source: originFields({ file, sheet, imported: marksOf(item), cells, conflicts: {} }),
  };
}

function fieldsOfItems(list: string): readonly string[] {
  return kind ? orderOf(kind, [list, 0])([]) : [];
}

const kind = kindNamed('ai-system');

/**
 * The edits of an entry that say what the source says newly, and remember it; none where nothing is to be said.
 *
 * @param list where it is no system but an item of that list of one
 * @returns undefined where the entry is written in a way that leaves no simple place for them
 */
export function editsOf(
  record: Record,
  theirs: ImportedRecord,
  merged: Merged,
  list?: string,
): readonly Edit[] | undefined {
  const { node, document, kind } = record;
  const at = list === undefined ? [] : [list, 0];
  const edits: Edit[] = [];
  const inEntry = new Map<string, Plain>();
  for (const { path, to } of merged.updates) {
    if (path === 'cells') continue;
    const slot = slotFor(record, path);
    if (!slot) return undefined;
    if (slot.is === 'entry') {
      inEntry.set(path, to);
      continue;
    }
    const inner = path.slice(path.indexOf('.') + 1);
    const set = setFields(document, slot.mapping, { [inner]: to }, orderOf(kind, slot.at));
    if (!set) return undefined;
    edits.push(...set);
  }
  // An owner that is a name becomes a mapping with the name in it.
  if (!inEntry.has('owner.name') && [...inEntry.keys()].some(path => path.startsWith('owner.'))) {
    const name = saidAt(record, 'owner.name');
    if (typeof name === 'string') inEntry.set('owner.name', name);
  }
  const source = sourceEdits(record, theirs, merged);
  if (!source) return undefined;
  const own = list === undefined ? fieldsOf(inEntry) : fieldsOf(inEntry, fieldsOfItems(list));
  const fields = { ...own, ...('x_source' in source ? source : undefined) };
  if (Object.keys(fields).length > 0) {
    const set = setFields(document, node, fields, orderOf(kind, at));
    if (!set) return undefined;
    edits.push(...set);
  }
  return 'edits' in source ? [...edits, ...source.edits] : edits;
}

type SourceEdits = { readonly edits: readonly Edit[] } | { readonly x_source: PlainMapping };

function sourceEdits(
  record: Record,
  { file, sheet, cells: theirCells }: ImportedRecord,
  { imported, shown, updates }: Merged,
): SourceEdits | undefined {
  const { node, document } = record;
  const written = entryOf(node, 'x_source');
  const isNew = updates.some(({ path }) => path === 'cells');
  const whole = originFields({ file, sheet, imported, cells: theirCells, conflicts: shown });
  if (!written) return { x_source: whole };
  const mapping = written.value;
  if (mapping.type !== 'mapping' || mapping.entries.length === 0) return undefined;
  const before = originOf(record);
  // What stands there already stays as it is laid out.
  const set: { [name: string]: Plain } = {
    ...(before?.file !== file && { file }),
    ...(sheet !== undefined && before?.sheet !== sheet && { sheet }),
    ...(markOf(Object.fromEntries(before?.imported ?? [])) !== markOf(Object.fromEntries(imported)) && {
      imported: whole.imported ?? '',
    }),
  };
  const edits: Edit[] = [];
  const oldSheet = mapping.entries.find(each => each.name === 'sheet');
  if (sheet === undefined && oldSheet) {
    const removed = removeEntry(document, mapping, oldSheet);
    if (!removed) return undefined;
    edits.push(removed);
  }
  for (const [name, value, isTouched] of [
    ['cells', theirCells, isNew],
    ['conflicts', shown, markOf(before?.conflicts) !== markOf(shown)],
  ] as const) {
    const entry = mapping.entries.find(each => each.name === name);
    if (!isTouched) continue;
    if (!entry && Object.keys(value).length > 0) set[name] = value;
    if (!entry) continue;
    if (Object.keys(value).length > 0) {
      if (follow(entry.value) !== entry.value) return undefined;
      edits.push(setValue(document, mapping, entry, value));
    } else {
      const removed = removeEntry(document, mapping, entry);
      if (!removed) return undefined;
      edits.push(removed);
    }
  }
  const others = setFields(document, mapping, set, () => sourceOrder);
  return others && { edits: [...edits, ...others] };
}

const sourceOrder = ['file', 'sheet', 'imported', 'cells', 'conflicts'];
