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
export const datesOf = memo((record: Record): readonly WrittenDate[] =>
  leavesOf(record).flatMap(leaf => {
    if (leaf.shape.is !== 'date' || leaf.node.value === null) return [];
    const text = typeof leaf.node.value === 'string' ? leaf.node.value : sourceText(record, leaf.node.range);
    if (isPlaceholder(text)) return [];
    return [{ leaf, range: leaf.node.range, text, span: readDate(text) }];
  }),
);

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
