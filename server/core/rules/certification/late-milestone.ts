import { cyclesIn } from '../../base/cycles.ts';
import { type Day, daysBetween } from '../../base/day.ts';
import { memo } from '../../base/memo.ts';
import {
  asSubject,
  dependentsOf,
  isDone,
  isDraft,
  milestoneName,
  milestoneRange,
  type Plan,
  planOf,
  prerequisitesOf,
} from '../../posture/plans.ts';
import type { Finding, RecordRule } from '../rule.ts';
import { counted, listed } from '../wording.ts';
import { dueOutOfOrder } from './stages.ts';

export const lateMilestone: RecordRule = {
  code: 'late-milestone',
  summary: 'A milestone is late, depends on one that is, or is due before what it depends on.',
  severity: 'warning',
  sees: 'record',
  kinds: ['certification'],

  *check({ record, today }) {
    const plan = planOf(record);
    if (!plan) return;
    const late = latenessOf(plan, today);
    const waiting = reachedFrom(plan, heaviestFirst(late));
    const early = reachedFrom(plan, heaviestFirst(dueDaysOf(plan)));
    for (const [index, { due }] of plan.milestones.entries()) {
      if (!due || isDone(plan, index)) continue;
      const days = late.get(index);
      const delayed = waiting.get(index);
      const later = early.get(index);
      if (days !== undefined) yield isLate(plan, index, { due: due.last, days });
      else if (delayed !== undefined) {
        yield dependsOnLate(plan, index, { on: delayed, days: late.get(delayed) ?? 0 });
      } else if (later !== undefined && !dueOutOfOrder(plan).has(index) && !isInCircle(plan, index)) {
        const laterDue = plan.milestones[later]?.due?.last ?? due.last;
        if (laterDue > due.last) yield isDueTooEarly(plan, index, { on: later, laterDue, due: due.last });
      }
    }
  },
};

function isLate(
  plan: Plan,
  index: number,
  { due, days }: { readonly due: Day; readonly days: number },
): Finding {
  const dependents = (dependentsOf(plan)[index] ?? []).filter(each => each !== index && !isDone(plan, each));
  const names = listed(dependents.map(each => milestoneName(plan, each)));
  const weight =
    dependents.length === 0
      ? ''
      : ` ${names} ${dependents.length === 1 ? 'depends' : 'depend'} on it and ${dependents.length === 1 ? 'moves' : 'move'} with it.`;
  return {
    range: milestoneRange(plan, index, 'due'),
    severity: isDraft(plan) ? 'info' : 'warning',
    message:
      `${asSubject(milestoneName(plan, index))} was due on ${due}, ${counted(days, 'day')} ago, and is not done.${weight} Time lost here is missing before the ` +
      'audits of the certification body, which are booked long ahead. Give the day under "done_on" if it is done, or agree on a new day and look at what follows.',
  };
}

function dependsOnLate(
  plan: Plan,
  index: number,
  { on, days }: { readonly on: number; readonly days: number },
): Finding {
  return {
    range: milestoneRange(plan, index, 'due'),
    severity: 'info',
    message:
      `${asSubject(milestoneName(plan, index))} depends on ${milestoneName(plan, on)}${byWayOf(plan, index, on)}, which is ${counted(days, 'day')} late. ` +
      'So this day may not hold either. Look whether the time that is left is enough, and move the day if it is not.',
  };
}

function isDueTooEarly(
  plan: Plan,
  index: number,
  { on, due, laterDue }: { readonly on: number; readonly due: Day; readonly laterDue: Day },
): Finding {
  return {
    range: milestoneRange(plan, index, 'due'),
    message:
      `${asSubject(milestoneName(plan, index))} depends on ${milestoneName(plan, on)}${byWayOf(plan, index, on)}, which is due ${counted(daysBetween(due, laterDue), 'day')} later, ` +
      `on ${laterDue}. The two days cannot both hold. Correct the one that is wrong, or "depends_on".`,
  };
}

function byWayOf(plan: Plan, index: number, on: number): string {
  return prerequisitesOf(plan)[index]?.includes(on) ? '' : ' by way of others';
}

/** Whether a milestone waits for itself by way of others, so that no day would be right. */
function isInCircle(plan: Plan, index: number): boolean {
  return circlesOf(plan).has(index);
}

const circlesOf = memo((plan: Plan): ReadonlySet<number> => {
  const prerequisites = prerequisitesOf(plan);
  const circles = cyclesIn([...prerequisites.keys()], index => prerequisites[index] ?? []);
  return new Set(circles.flat());
});

/** By how many days each late milestone is late. */
function latenessOf(plan: Plan, today: Day): ReadonlyMap<number, number> {
  const late = new Map<number, number>();
  for (const [index, { due }] of plan.milestones.entries()) {
    if (due && due.last < today && !isDone(plan, index)) late.set(index, daysBetween(due.last, today));
  }
  return late;
}

function dueDaysOf(plan: Plan): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  for (const [index, { due }] of plan.milestones.entries()) {
    if (due && !isDone(plan, index)) days.set(index, due.last);
  }
  return days;
}

function heaviestFirst<Weight extends number | string>(
  weights: ReadonlyMap<number, Weight>,
): readonly number[] {
  return [...weights].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([index]) => index);
}

/**
 * The milestones that depend on one of these, directly or not, each with the first of these that it depends on. What is
 * done passes nothing on. Every milestone is passed once, so circles end, and long plans cost what they have of lines.
 */
function reachedFrom(plan: Plan, sources: readonly number[]): ReadonlyMap<number, number> {
  const dependents = dependentsOf(plan);
  const reached = new Map<number, number>();
  for (const source of sources) {
    const waiting = [source];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      for (const next of dependents[from] ?? []) {
        if (next === source || reached.has(next) || isDone(plan, next)) continue;
        reached.set(next, source);
        waiting.push(next);
      }
    }
  }
  return reached;
}
