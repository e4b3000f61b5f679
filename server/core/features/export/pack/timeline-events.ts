import type { Day } from '../../../base/day.ts';
import { byCodeUnits } from '../../../base/uri.ts';
import type { Place, RecordFacts } from '../../../model/facts.ts';
import { inForce } from '../../../posture/in-force.ts';
import { heldReviews, nextReviewDue } from '../../../posture/management-reviews.ts';
import { isDone, type Plan, planOf } from '../../../posture/plans.ts';
import { exportedRecords } from '../subject.ts';
import type { Pack } from './pack.ts';

/** A certification plan that is no history, with what became of its milestones. */
export interface TimelinePlan {
  readonly record: RecordFacts;
  readonly plan: Plan;
  readonly milestones: readonly TimelineMilestone[];
}

export interface TimelineMilestone {
  readonly id: string | undefined;
  readonly title: string;
  readonly stage: string | undefined;
  readonly due: Day | undefined;
  readonly doneOn: Day | undefined;
  /** `late`: its day has passed. */
  readonly is: 'done' | 'late' | 'open';
  readonly dependsOn: readonly string[];
  readonly place: Place;
}

/** Something beside a plan that has a day: an audit or a review that took place, or the next one. */
export interface TimelineEvent {
  readonly day: Day;
  readonly words: string;
  readonly record: RecordFacts;
}

export function plansIn(pack: Pack): readonly TimelinePlan[] {
  const { today } = pack.workspace;
  return exportedRecords(pack, 'certification').flatMap(({ facts, record }) => {
    const plan = planOf(record);
    if (!plan) return [];
    const milestones = plan.milestones.map((milestone, index): TimelineMilestone => {
      const { id, title, stage, due, done_on, depends_on = [] } = milestone;
      const done = isDone(plan, index);
      return {
        id,
        title: title ?? id ?? `Milestone ${index + 1}`,
        stage,
        due: due?.last,
        doneOn: done_on?.first,
        is: done ? 'done' : due && due.last < today ? 'late' : 'open',
        dependsOn: depends_on,
        place: { ...facts.place, path: [...facts.place.path, 'milestones', index] },
      };
    });
    return [{ record: facts, plan, milestones }];
  });
}

/** Internal audits and management reviews, those that took place and the next review. */
export function eventsIn(pack: Pack): readonly TimelineEvent[] {
  const next = nextReviewDue(pack.root);
  const named = (words: string, { id, title }: RecordFacts) => `${words} ${id ?? title ?? ''}`.trim();
  const events = [
    ...inForce(pack.root, 'internal-audit').flatMap(({ record, seen }) =>
      seen.audited_on ? [{ day: seen.audited_on.first, words: named('Internal audit', record), record }] : [],
    ),
    ...heldReviews(pack.root).map(({ record, heldOn }) => ({
      day: heldOn,
      words: named('Management review', record),
      record,
    })),
    ...(next ? [{ day: next.day, words: 'Next management review due', record: next.latest.record }] : []),
  ];
  return events.sort((a, b) => byCodeUnits(a.day, b.day) || byCodeUnits(a.words, b.words));
}
