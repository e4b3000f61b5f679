import { memo } from '../base/memo.ts';
import { type Range, rangeOf } from '../base/range.ts';
import type { SchemaFault } from '../kinds/schema-fault.ts';
import { validate } from '../kinds/validate.ts';
import { areAllMappings } from '../syntax/item-groups.ts';
import { plainValue, valueAt } from '../syntax/node.ts';
import { entryOf } from '../syntax/placed.ts';
import type { Mapping, Node } from '../syntax/tree.ts';
import { placeholdersOf } from './placeholder.ts';
import type { Record } from './record.ts';
import { innerPlaces } from './uses.ts';

/**
 * What the record's schema finds in it. A placeholder is no fault of form: it is missing, and is said to be that.
 */
export const schemaFaultsOf = memo((record: Record): readonly SchemaFault[] => {
  const value = plainValue(withoutInner(record));
  const faults = validate({ kind: record.kind.name, asEntry: record.path.length > 0, value });
  if (faults.length === 0) return faults;
  const placeholders = new Set(placeholdersOf(record).map(({ range }) => placeWord(range)));
  return faults.filter(fault => {
    const node = valueAt(record.node, fault.path);
    return node === undefined || !placeholders.has(placeWord(node.range));
  });
});

function placeWord({ start, end }: Range): string {
  return `${start}-${end}`;
}

/** The record with nothing in the records that stand within it: they are validated on their own. */
function withoutInner(record: Record): Mapping {
  const inner = innerPlaces(record);
  if (inner.size === 0) return record.node;
  const entries = record.node.entries.map(entry =>
    inner.has(entry.name) ? entryOf(entry.name, entry.keyRange, emptied(entry.value)) : entry,
  );
  return { ...record.node, entries };
}

/**
 * A list in which every mapping is an empty one; anything else as it is, for the schema to see. Where there is nothing else, one
 * stands for all of the thousands: no schema asks for how many there are.
 */
function emptied(value: Node): Node {
  if (value.type !== 'sequence') return value;
  const { type, range, layout } = value;
  const items = areAllMappings(value)
    ? [empty]
    : value.items.map(item => (item.type === 'mapping' ? empty : item));
  return { type, range, layout, items };
}

const empty: Mapping = { type: 'mapping', range: rangeOf(0, 0), layout: 'block', entries: [] };
