import type { Range } from '../base/range.ts';
import type { Place } from '../model/facts.ts';
import type { Record } from '../model/record.ts';
import { valueAt } from '../syntax/node.ts';

/** Where a value stands that the facts of a record speak of; the record itself where it is not there. */
export function rangeAt(record: Record, { path }: Place): Range {
  return valueAt(record.node, path.slice(record.path.length))?.range ?? record.node.range;
}
