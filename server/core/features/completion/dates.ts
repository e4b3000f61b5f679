import { addDuration, addMonths, type Day, type Duration, daysIn } from '../../base/day.ts';
import type { Shape } from '../../kinds/index.ts';
import { configOf } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { readCadence } from '../../model/lifecycle.ts';
import { factsOfRecord } from '../../model/local-links.ts';
import { textIn } from '../../model/record.ts';
import { levels } from '../../model/stages.ts';
import { dueDayOf } from '../../posture/document-state.ts';
import type { Asking } from './asking.ts';
import { textDraft } from './draft.ts';
import type { Proposal } from './item.ts';
import type { Within } from './place.ts';

/** Days that are often meant: today for what happened, the next review and ends of periods for what is due. */
export function dateProposals(
  asking: Asking,
  { sense }: Extract<Shape, { readonly is: 'date' }>,
  within: Within,
): readonly Proposal[] {
  const { today } = asking.workspace;
  const past = [{ day: today, why: 'today' }];
  const ahead = [
    ...(isNextReview(within) ? [nextReview(asking, within)] : []),
    { day: endOfQuarter(today), why: 'end of the quarter' },
    { day: addMonths(today, 3), why: 'in three months' },
    { day: addMonths(today, 6), why: 'in six months' },
    { day: endOfYear(today), why: 'end of the year' },
    { day: addMonths(today, 12), why: 'in a year' },
  ];
  const days = sense === 'past' ? past : sense === 'due' ? ahead : [...past, ...ahead];
  const distinct = days.filter(({ day }, index) => days.findIndex(other => other.day === day) === index);
  return distinct.map(
    ({ day, why }, index): Proposal => ({
      label: day,
      sort: 'date',
      detail: why,
      draft: textDraft(day),
      words: why,
      rank: 100 + index,
      ...(index === 0 && { preselect: true }),
    }),
  );
}

function isNextReview({ path }: Within): boolean {
  return path.at(-1) === 'next' && path.at(-2) === 'review';
}

/** By the cadence of the document, else by that of the risk of its system; from its latest look on, or from today. */
function nextReview(
  { workspace, root }: Asking,
  { record }: Within,
): { readonly day: Day; readonly why: string } {
  const { today } = workspace;
  const facts = record && factsOfRecord(workspace, record);
  const config = configOf(root);
  const system = facts?.system ?? systemNamed(root, record && textIn(record, 'system'));
  if (facts) {
    const { nextReview: _, ...lifecycle } = facts.lifecycle;
    const due = dueDayOf(lifecycle, { system, config });
    if (due && due.day > today)
      return { day: due.day, why: `next review, counted from ${due.path.join('.')}` };
  }
  const own = record && textIn(record, 'review', 'cadence');
  const cadence: Duration =
    (own === undefined ? undefined : readCadence(own)) ??
    config.cadences[levels.find(level => level === system?.risk) ?? 'medium'];
  return { day: addDuration(today, cadence), why: 'next review, counted from today' };
}

function systemNamed(root: Asking['root'], id: string | undefined): RecordFacts['system'] {
  return id === undefined ? undefined : root.definitions('system', id)[0]?.system;
}

function endOfQuarter(today: Day): Day {
  const month = Math.ceil(Number(today.slice(5, 7)) / 3) * 3;
  const year = Number(today.slice(0, 4));
  return `${today.slice(0, 4)}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`;
}

function endOfYear(today: Day): Day {
  return `${today.slice(0, 4)}-12-31`;
}
