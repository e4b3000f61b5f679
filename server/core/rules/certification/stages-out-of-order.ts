import type { PlanStage } from '../../posture/certification-plan.ts';
import {
  asSubject,
  isDone,
  isDraft,
  milestoneName,
  milestoneRange,
  type Plan,
  planOf,
  prerequisitesOf,
} from '../../posture/plans.ts';
import type { Finding, RecordRule, Severity } from '../rule.ts';
import { dueOutOfOrder, firstOfStages, type StageBegin, stagesBefore } from './stages.ts';

export const stagesOutOfOrder: RecordRule = {
  code: 'stages-out-of-order',
  summary: 'A stage of the certification is planned or done before one that it builds on, or without it.',
  severity: 'warning',
  sees: 'record',
  kinds: ['certification'],

  *check({ record }) {
    const plan = planOf(record);
    if (!plan) return;
    for (const [index, first] of dueOutOfOrder(plan)) yield dueTooEarly(plan, index, first);
    yield* doneTooEarly(plan);
    yield* withoutStage1(plan);
  },
};

function dueTooEarly(plan: Plan, index: number, first: number): Finding {
  const { stage, due } = plan.milestones[index] ?? {};
  const { stage: earlier, due: begin } = plan.milestones[first] ?? {};
  return {
    range: milestoneRange(plan, index, 'due'),
    severity: severityOf(stage),
    message:
      `${asSubject(nounOf(stage))} (${milestoneName(plan, index)}) is due on ${due?.last}, but ${nounOf(earlier)} (${milestoneName(plan, first)}) only on ` +
      `${begin?.last}. ${whyInOrder(stage)} Correct the days, or the stages.`,
  };
}

function* doneTooEarly(plan: Plan): Generator<Finding> {
  const planned = new Set(plan.milestones.map(({ stage }) => stage));
  const begun = firstOfStages(plan, index =>
    isDone(plan, index) ? (plan.milestones[index]?.done_on?.first ?? '') : undefined,
  );
  for (const [index, { stage, done_on: done }] of plan.milestones.entries()) {
    if (!done) continue;
    const skipped = stagesBefore(stage).find(each => {
      const begin = begun.get(each);
      return begin ? begin.day > done.last : planned.has(each);
    });
    if (skipped !== undefined) yield stageSkipped(plan, index, { skipped, begin: begun.get(skipped) });
    else yield* prerequisiteSkipped(plan, index);
  }
}

function stageSkipped(
  plan: Plan,
  index: number,
  { skipped, begin }: { readonly skipped: PlanStage; readonly begin: StageBegin | undefined },
): Finding {
  const { stage, done_on: done } = plan.milestones[index] ?? {};
  const before = begin
    ? `${nounOf(skipped)} (${milestoneName(plan, begin.index)}) only on ${begin.day}`
    : `no milestone of ${nounOf(skipped)} is`;
  return {
    range: milestoneRange(plan, index, 'done_on'),
    severity: severityOf(stage),
    message:
      `${asSubject(nounOf(stage))} (${milestoneName(plan, index)}) is recorded as done on ${done?.last}, but ${before}. ` +
      `${whyInOrder(stage)} Correct the days, or the stages.`,
  };
}

/** A draft may not have come so far, and what is done was done somehow. */
function* withoutStage1(plan: Plan): Generator<Finding> {
  const stage2 = plan.milestones.findIndex(({ stage }, index) => stage === 'stage-2' && !isDone(plan, index));
  if (stage2 < 0 || isDraft(plan) || plan.milestones.some(({ stage }) => stage === 'stage-1')) return;
  yield {
    range: milestoneRange(plan, stage2, 'stage'),
    message:
      `Stage 2 (${milestoneName(plan, stage2)}) is planned, and stage 1 is not. ${whyInOrder('stage-2')} ` +
      'Add a milestone for stage 1 before it.',
  };
}

function* prerequisiteSkipped(plan: Plan, index: number): Generator<Finding> {
  const { stage, done_on: done } = plan.milestones[index] ?? {};
  for (const each of prerequisitesOf(plan)[index] ?? []) {
    const before = plan.milestones[each]?.done_on;
    if (!done || (before ? before.first <= done.last : isDone(plan, each))) continue;
    yield {
      range: milestoneRange(plan, index, 'done_on'),
      severity: severityOf(stage),
      message:
        `${asSubject(milestoneName(plan, index))} is recorded as done on ${done.last}, but depends on ${milestoneName(plan, each)}, which ` +
        `${before ? `was done on ${before.first}` : 'is not done'}. An auditor who compares the two asks what was done without it. ` +
        'Correct the days, or "depends_on".',
    };
    return;
  }
}

function whyInOrder(stage: PlanStage | undefined): string {
  return isPreparation(stage)
    ? 'Gaps can be closed only once somebody has looked for them.'
    : 'Each stage builds on the one before, and a certification body takes them in no other order.';
}

/** Work that gets a plan ready overlaps; the audits of the certification body do not. */
function severityOf(stage: PlanStage | undefined): Severity {
  return isPreparation(stage) ? 'info' : 'warning';
}

function isPreparation(stage: PlanStage | undefined): boolean {
  return stage === undefined || stage === 'gap-analysis' || stage === 'readiness';
}

function nounOf(stage: PlanStage | undefined): string {
  switch (stage) {
    case 'gap-analysis':
      return 'the gap analysis';
    case 'stage-1':
      return 'stage 1';
    case 'stage-2':
      return 'stage 2';
    case 'certified':
      return 'the certificate';
    case 'readiness':
    case 'surveillance':
      return stage;
    case undefined:
      return 'a step';
    default:
      return stage satisfies never;
  }
}
