import type { SourceFile } from '../model/source-file.ts';
import { leavesOf } from '../model/uses.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Cursor } from './cursor.ts';
import { countedDay, dueWords, nearness } from './date-words.ts';
import { datePlanAt } from './dates.ts';
import type { Block } from './hover.ts';
import { clauseBlocks } from './hover-field.ts';

/** A date: how far away it is and what happens on it. Undefined where no readable date stands there. */
export function dateBlocks(
  place: { readonly workspace: Workspace; readonly file: SourceFile },
  { record, field, shape, range, text }: Extract<Cursor, { readonly at: 'value' }>,
): readonly Block[] | undefined {
  if (shape.is !== 'date') return undefined;
  const leaf = leavesOf(record).find(each => each.node.range.start === range.start);
  const plan = leaf && datePlanAt(place, record, leaf);
  if (!leaf || !plan || typeof plan.date.span === 'string') return undefined;
  const { today } = place.workspace;
  const day = countedDay(plan.date.span, shape.sense);
  const isDue = plan.due?.is === 'written';
  const words = isDue ? dueWords(leaf.path, today, day) : nearness(today, day);
  const lines = [
    `${words.charAt(0).toUpperCase()}${words.slice(1)}${imprecise(plan.date.span, shape.sense)}.`,
    ...(plan.due?.is === 'review-counted'
      ? [`The next review is counted from here: due on ${plan.due.day}, ${nearness(today, plan.due.day)}.`]
      : []),
  ];
  return [
    { is: 'title', text: field.title, detail: text },
    { is: 'text', text: lines.join(' ') },
    { is: 'text', text: field.description },
    ...clauseBlocks(field),
  ];
}

/** A month or a year counts as its last day where something is due, and else as its first. */
function imprecise(
  { precision, first, last }: { readonly precision: string; readonly first: string; readonly last: string },
  sense: 'past' | 'due' | 'any',
): string {
  if (precision === 'day') return '';
  return sense === 'due'
    ? `, as the ${precision} counts up to its last day, ${last}`
    : `, counted from ${first}`;
}
