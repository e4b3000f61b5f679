import { addDays, type Day, daysBetween } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import type { Said, Seen } from '../model/said.ts';
import { inForce } from './in-force.ts';

export type Milestone = NonNullable<Seen['certification']['milestones']>[number];

export type PlanStage = NonNullable<Milestone['stage']>;

/** The stages of the way to a certificate, in order. */
export const planStages: readonly PlanStage[] = [
  'gap-analysis',
  'readiness',
  'stage-1',
  'stage-2',
  'certified',
  'surveillance',
];

/** The first audit of the certification body, as a plan has it. */
export interface Stage1 {
  /** Which of the milestones. */
  readonly index: number;
  /** The last day by which it is to take place. */
  readonly due?: Day;
  /** The first day on which it may have taken place. */
  readonly doneOn?: Day;
}

/** Fewer days ahead than that, stage 1 is near: what is missing for it can hardly be made up for any more. */
export const nearDays = 90;

/** The stage 1 of a plan; of several the one that comes first. */
export function stage1In(milestones: readonly Milestone[]): Stage1 | undefined {
  return milestones
    .flatMap(({ stage, due, done_on }, index): readonly Stage1[] =>
      stage === 'stage-1'
        ? [{ index, ...(due && { due: due.last }), ...(done_on && { doneOn: done_on.first }) }]
        : [],
    )
    .reduce<Stage1 | undefined>(
      (first, each) => (first && !isEarlier(each, first) ? first : each),
      undefined,
    );
}

/** The stage 1 that comes first in the plans in force. */
export const plannedStage1 = memo((root: RootLinks): Stage1 | undefined =>
  inForce(root, 'certification')
    .flatMap(({ seen }) => stage1In(seen.milestones ?? []) ?? [])
    .reduce<Stage1 | undefined>(
      (first, each) => (first && !isEarlier(each, first) ? first : each),
      undefined,
    ),
);

/** Whether stage 1 is over, or fewer than `nearDays` ahead. */
export function isNear(stage1: Stage1 | undefined, today: Day): boolean {
  if (stage1?.doneOn !== undefined) return true;
  return stage1?.due !== undefined && daysBetween(today, stage1.due) < nearDays;
}

function isEarlier(a: Stage1, b: Stage1): boolean {
  const [dayOfA, dayOfB] = [a.doneOn ?? a.due, b.doneOn ?? b.due];
  return dayOfA !== undefined && (dayOfB === undefined || dayOfA < dayOfB);
}

/** The last day on which a look at the accreditation of the certification body counts; undefined where none is needed. */
export function accreditationDueOf(root: RootView, said: Said['certification']): Day | undefined {
  const { accreditation_status: status, checked_on: checked } = said.certification_body ?? {};
  if (status !== 'accredited' || !checked) return undefined;
  return addDays(checked.first, root.ask(configOf).thresholds.accreditationDays);
}
