import type { Day } from '../../base/day.ts';
import { memo } from '../../base/memo.ts';
import { type PlanStage, planStages } from '../../posture/certification-plan.ts';
import { isDone, type Plan } from '../../posture/plans.ts';

/**
 * The milestones that are due before an earlier stage of the same plan, each with the milestone that this stage begins
 * with. A stage begins with its first milestone: work that gets a plan ready goes on in parallel, and after the
 * certificate a plan can begin anew. What is done is held against what was done, and not against days.
 */
export const dueOutOfOrder = memo((plan: Plan): ReadonlyMap<number, number> => {
  const begun = new Set(plan.milestones.flatMap(({ stage }, index) => (isDone(plan, index) ? stage : [])));
  const open = (index: number) => {
    const { stage, due } = plan.milestones[index] ?? {};
    return stage !== undefined && !begun.has(stage) ? due?.last : undefined;
  };
  const firsts = firstOfStages(plan, open);
  const wrong = new Map<number, number>();
  for (const [index, { stage, due }] of plan.milestones.entries()) {
    if (!stage || !due || isDone(plan, index)) continue;
    const first = stagesBefore(stage)
      .map(each => firsts.get(each))
      .find(each => each !== undefined && due.last < each.day);
    if (first) wrong.set(index, first.index);
  }
  return wrong;
});

export interface StageBegin {
  readonly index: number;
  readonly day: Day;
}

/** The milestone of each stage with the earliest day, by whatever day is asked for. */
export function firstOfStages(
  plan: Plan,
  dayOf: (index: number) => Day | undefined,
): ReadonlyMap<PlanStage, StageBegin> {
  const firsts = new Map<PlanStage, StageBegin>();
  for (const [index, { stage }] of plan.milestones.entries()) {
    const day = stage && dayOf(index);
    if (!stage || day === undefined) continue;
    const known = firsts.get(stage);
    if (!known || day < known.day) firsts.set(stage, { index, day });
  }
  return firsts;
}

/** The nearest first. */
export function stagesBefore(stage: PlanStage | undefined): readonly PlanStage[] {
  return stage === undefined ? [] : planStages.slice(0, planStages.indexOf(stage)).reverse();
}
