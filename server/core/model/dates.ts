import { type DateSpan, type Day, readDate } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Record, sourceText } from './record.ts';
import { type Leaf, leavesOf } from './uses.ts';

/** A date as it is written in a record. */
export interface WrittenDate {
  readonly leaf: Leaf;
  readonly range: Range;
  readonly text: string;
  readonly span: DateSpan | 'malformed' | 'impossible';
}

/** Every date of the record that is not merely a placeholder. */
export const datesOf = memo((record: Record): readonly WrittenDate[] => {
  const leaves = leavesOf(record).filter(({ shape }) => shape.is === 'date');
  return leaves.flatMap(leaf => {
    const { value, range } = leaf.node;
    if (value === null) return [];
    // A year is a whole number to YAML; any other number has the wrong type, and the schema says so.
    if (typeof value === 'number' && !Number.isInteger(value)) return [];
    const text = typeof value === 'string' ? value : sourceText(record, range);
    if (isPlaceholder(text)) return [];
    return [{ leaf, range, text, span: readDate(text) }];
  });
});

/** Nothing that an AIMS keeps a date of happened before this day. */
export const earliestBelievable: Day = '1950-01-01';

/** Why a date that exists in the calendar is hard to believe. */
export function doubtAbout(date: WrittenDate, today: Day): 'too-early' | 'in-future' | undefined {
  const { span, leaf } = date;
  if (typeof span === 'string') return undefined;
  if (span.last < earliestBelievable) return 'too-early';
  if (leaf.shape.is === 'date' && leaf.shape.sense === 'past' && span.first > today) return 'in-future';
  return undefined;
}
