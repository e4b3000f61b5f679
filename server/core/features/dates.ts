import type { Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import { datesOf, type WrittenDate } from '../model/dates.ts';
import { linksAround } from '../model/links.ts';
import { factsOfRecord } from '../model/local-links.ts';
import type { Record } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Leaf } from '../model/uses.ts';
import type { Workspace } from '../model/workspace.ts';
import { dueDayOf } from '../posture/document-state.ts';
import { isHistory } from '../posture/succession.ts';
import { systemOf } from '../rules/grave.ts';

/** What a written date means for the days to come. */
export interface DatePlan {
  readonly date: WrittenDate;
  /** The day on which something is due or ends: the one that is written, or the next review counted from it. */
  readonly due?: { readonly day: Day; readonly is: 'written' | 'review-counted' };
}

/** What the date at a leaf stands for; undefined where no readable date stands there. */
export function datePlanAt(
  { workspace, file }: { readonly workspace: Workspace; readonly file: SourceFile },
  record: Record,
  leaf: Leaf,
): DatePlan | undefined {
  if (leaf.shape.is !== 'date') return undefined;
  const date = datesIn(record).byLeaf.get(leaf);
  if (!date || typeof date.span === 'string') return undefined;
  const facts = factsOfRecord(workspace, record);
  if (!facts || isHistory(facts)) return { date };
  if (leaf.shape.sense === 'due') {
    return isSettled(record, leaf) ? { date } : { date, due: { day: date.span.last, is: 'written' } };
  }
  const due = dueDayOf(facts.lifecycle, {
    system: systemOf(linksAround(workspace, file.uri), record),
    config: configOf(linksAround(workspace, file.uri)),
  });
  const isCountedFrom = due && due.path.join('.') === leaf.path.join('.');
  return isCountedFrom ? { date, due: { day: due.day, is: 'review-counted' } } : { date };
}

/** The fields that say that what was due has been done, beside the day on which it was due. */
const settling = ['done_on', 'verified_on', 'reported_on'];

function isSettled(record: Record, { path }: Leaf): boolean {
  if (path.at(-1) !== 'due') return false;
  return settling.some(name => datesIn(record).paths.has([...path.slice(0, -1), name].join('\n')));
}

const datesIn = memo((record: Record) => ({
  byLeaf: new Map(datesOf(record).map(date => [date.leaf, date])),
  paths: new Set(datesOf(record).map(({ leaf }) => leaf.path.join('\n'))),
}));
