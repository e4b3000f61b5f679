import type { Edit } from '../base/edit.ts';
import { grouped } from '../base/grouped.ts';
import { orderOf } from '../model/field-order.ts';
import { entryOf } from '../syntax/node.ts';
import { appendItems, setFields } from '../syntax/write/index.ts';
import { itemAt, itemCount, saidAt } from './entry-values.ts';
import { type Existing, existingOf } from './existing.ts';
import { matched } from './match.ts';
import { type FieldChange, merge } from './merge.ts';
import { markOf } from './origin.ts';
import type { ImportedRecord } from './records.ts';
import { folded } from './words.ts';
import { editsOf, newItem } from './write-entry.ts';

/** What an import does to the items of the lists of a system, such as its models. */
export interface ItemChanges {
  readonly edits: readonly Edit[];
  /** By the paths that people read: `models[gpt-4.1].version`, and `models` for one that is new. */
  readonly updates: readonly FieldChange[];
  readonly conflicts: readonly FieldChange[];
  /** What is to stand in the items then. */
  readonly says: readonly ItemSays[];
  /** Of items that are in the source no more: what they are called. They stay. */
  readonly missing: readonly string[];
  /** By the paths that people read, what the source says nothing of any more. It stays. */
  readonly gone: readonly string[];
}

export interface ItemSays {
  readonly list: string;
  readonly index: number;
  /** The path is within the item. */
  readonly updates: readonly FieldChange[];
}

/**
 * Compares each item with the one that it is about, as systems are compared; those that are new come behind the others.
 *
 * @returns undefined where a list is written in a way that leaves no simple place for them
 */
export function itemChanges(record: ImportedRecord, own: Existing): ItemChanges | undefined {
  const all: ItemChanges[] = [];
  for (const [list, items] of record.items ?? []) {
    const changes = changesIn(list, { items, file: record.file }, own);
    if (!changes) return undefined;
    all.push(changes);
  }
  return {
    edits: all.flatMap(({ edits }) => edits),
    updates: all.flatMap(({ updates }) => updates),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    says: all.flatMap(({ says }) => says),
    missing: all.flatMap(({ missing }) => missing),
    gone: all.flatMap(({ gone }) => gone),
  };
}

function changesIn(
  list: string,
  { items, file }: { readonly items: readonly ImportedRecord[]; readonly file: string },
  { record }: Existing,
): ItemChanges | undefined {
  const count = itemCount(record, list);
  const existing = Array.from({ length: count }, (_, index) => itemAt(record, list, index)).flatMap(
    (item, index) => (item ? [{ ...existingOf(item), index }] : []),
  );
  const found = pairs(items, existing);
  const edits: Edit[] = [];
  const updates: FieldChange[] = [];
  const conflicts: FieldChange[] = [];
  const says: ItemSays[] = [];
  const gone: string[] = [];
  for (const item of items) {
    const there = found.get(item);
    if (!there) continue;
    const merged = merge(item, there);
    const set = editsOf(there.record, item, merged, list);
    if (!set) return undefined;
    edits.push(...set);
    const called = nameOf(list, there);
    updates.push(...merged.updates.map(each => shown(called, each)));
    conflicts.push(...merged.conflicts.map(each => shown(called, each)));
    gone.push(...merged.gone.map(path => pathIn(called, path)));
    says.push({ list, index: there.index, updates: merged.updates });
  }
  const added = items.filter(item => !found.has(item));
  if (added.length > 0) {
    const written = added.map(item => newItem(list, item));
    const entry = entryOf(record.node, list);
    const set = entry
      ? appendItems(record.document, record.node, entry, written)
      : setFields(record.document, record.node, { [list]: written }, orderOf(record.kind));
    if (!set) return undefined;
    edits.push(...set);
    for (const [index, item] of added.entries()) {
      const { x_source: _, ...to } = written[index] ?? {};
      updates.push({ path: list, from: undefined, to });
      says.push({ list, index: count + index, updates: saidBy(item) });
    }
  }
  const used = new Set(found.values());
  const files = new Set([file, ...items.map(item => item.file)]);
  const missing = existing
    .filter(each => each.origin && files.has(each.origin.file) && !used.has(each))
    .map(each => nameOf(list, each));
  return { edits, updates, conflicts, says, missing, gone };
}

/** Which item each one is about. Of namesakes that no import wrote, as two versions of a model, the version tells. */
function pairs<Item extends Existing>(
  items: readonly ImportedRecord[],
  existing: readonly Item[],
): ReadonlyMap<ImportedRecord, Item> {
  const found = new Map<ImportedRecord, Item>();
  const key = (name: unknown, version: unknown) =>
    name === undefined || version === undefined ? undefined : `${folded(String(name))}\n${version}`;
  const imported = new Set(existing.flatMap(({ origin }) => origin?.imported.get('name') ?? []));
  const free = grouped(existing, ({ origin, record }) =>
    origin ? undefined : key(saidAt(record, 'name'), saidAt(record, 'version')),
  );
  const wanted = grouped(items, ({ values }) => key(values.get('name'), values.get('version')));
  for (const [own, [item, ...others]] of wanted) {
    const [only, ...more] = free.get(own) ?? [];
    if (!item || !only || others.length > 0 || more.length > 0) continue;
    if (!imported.has(markOf(item.values.get('name')) ?? '')) found.set(item, only);
  }
  const used = new Set(found.values());
  const rest = matched(
    items.filter(item => !found.has(item)),
    existing.filter(each => !used.has(each)),
  ) as ReadonlyMap<ImportedRecord, Item>;
  return new Map([...found, ...rest]);
}

function saidBy({ values, cells }: ImportedRecord): readonly FieldChange[] {
  const said = [...values].map(([path, to]) => ({ path, from: undefined, to }));
  return Object.keys(cells).length > 0 ? [...said, { path: 'cells', from: undefined, to: cells }] : said;
}

function shown(called: string, change: FieldChange): FieldChange {
  return { ...change, path: pathIn(called, change.path) };
}

function pathIn(called: string, path: string): string {
  return `${called}.${path === 'cells' ? 'x_source' : path}`;
}

/** What people know it by: `models[gpt-4.1]`. */
function nameOf(list: string, { record }: Existing): string {
  const name = saidAt(record, 'name');
  return `${list}[${typeof name === 'string' ? name : String(record.path.at(-1))}]`;
}
