import type { Range } from '../base/range.ts';
import type { Place } from '../model/facts.ts';
import { type Record, valueRangeIn } from '../model/record.ts';

/** Where a value stands that the facts of a record speak of; the record itself where it is not there. */
export function rangeAt(record: Record, { path }: Place): Range {
  return valueRangeIn(record, path.slice(record.path.length)) ?? record.node.range;
}
