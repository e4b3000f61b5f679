import type { Day } from '../../base/day.ts';
import { memo } from '../../base/memo.ts';
import type { RootLinks, RootView } from '../../model/links.ts';
import { type Stage1, stage1In } from '../../posture/certification-plan.ts';
import { inForce } from '../../posture/in-force.ts';
import { heldReviews } from '../../posture/management-reviews.ts';
import { isDone, isDraft, milestoneName, milestoneRange, type Plan, planOf } from '../../posture/plans.ts';
import type { RelationsRule } from '../rule.ts';

export const unpreparedStage1: RelationsRule = {
  code: 'unprepared-stage-1',
  summary: 'No internal audit or no management review comes before stage 1.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['certification'],

  *check({ record, root }) {
    const plan = planOf(record);
    if (!plan) return;
    const stage1 = stage1In(plan.milestones);
    // With the certificate in hand the question is answered.
    if (!stage1 || plan.milestones.some(({ stage }, index) => stage === 'certified' && isDone(plan, index)))
      return;
    const isOver = isDone(plan, stage1.index);
    const missing = preparations.filter(
      each => !isHeld(root, each, stage1) && (isOver || !isPlanned(plan, each, stage1)),
    );
    if (missing.length === 0) return;
    const [one, other] = missing.map(({ noun }) => noun);
    const none = other === undefined ? `No ${one}` : `Neither an ${one} nor a ${other}`;
    yield {
      range: milestoneRange(plan, stage1.index, 'due'),
      severity: isDraft(plan) ? 'info' : 'warning',
      message: isOver
        ? `${none} was held before stage 1 (${milestoneName(plan, stage1.index)}). The certifier needs to see that the management system checks itself, and takes it up ` +
          'in stage 2 at the latest. Hold what is missing now, and record it as a document.'
        : `${none} comes before stage 1 (${milestoneName(plan, stage1.index)}). Without it the certifier finds that the management system has not been through a ` +
          'whole round yet, and stage 2 has to wait. Add a milestone for it before this one, or record the one that was held as a document.',
    };
  },
};

interface Preparation {
  readonly noun: string;
  /** What the title or the id of a milestone says that stands for it. */
  readonly words: RegExp;
  firstHeld(root: RootView): Day | undefined;
}

const preparations: readonly Preparation[] = [
  { noun: 'internal audit', words: /internal[\s_-]?audit/i, firstHeld: root => root.ask(firstAudit) },
  {
    noun: 'management review',
    words: /management[\s_-]?review/i,
    firstHeld: root => heldReviews(root).at(-1)?.heldOn,
  },
];

/** The first day of an internal audit in force. Whether its report is approved yet is another question. */
const firstAudit = memo((root: RootLinks): Day | undefined =>
  inForce(root, 'internal-audit')
    .flatMap(({ seen }) => seen.audited_on?.first ?? [])
    .reduce<Day | undefined>((first, day) => (first !== undefined && first <= day ? first : day), undefined),
);

function isHeld(root: RootView, { firstHeld }: Preparation, { due, doneOn }: Stage1): boolean {
  const held = firstHeld(root);
  const stage1 = doneOn ?? due;
  return held !== undefined && (stage1 === undefined || held < stage1);
}

/** Whether a milestone before stage 1 speaks of it; one without a day lacks the day, and is reported for that. */
function isPlanned({ milestones }: Plan, { words }: Preparation, { index, due: stage1 }: Stage1): boolean {
  return milestones.some(
    ({ id = '', title = '', due }, at) =>
      at !== index &&
      (words.test(title) || words.test(id)) &&
      (due === undefined || stage1 === undefined || due.last <= stage1),
  );
}
