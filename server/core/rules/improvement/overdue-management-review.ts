import { configOf } from '../../model/config.ts';
import type { RootView } from '../../model/links.ts';
import { headRangeOf, valueRangeIn } from '../../model/record.ts';
import { inForce } from '../../posture/in-force.ts';
import { heldReviews, nextReviewDue } from '../../posture/management-reviews.ts';
import { severityForAims } from '../aims-wide.ts';
import type { AimsRule, Finding, RelationsContext } from '../rule.ts';
import { whenItWas } from '../wording.ts';

export const overdueManagementReview: AimsRule = {
  code: 'overdue-management-review',
  summary:
    'The latest management review was too long ago, or none was held though a system is in production.',
  severity: 'warning',
  sees: 'aims',
  kinds: ['management-review'],

  *check(context) {
    if (context.record.kind.name === 'management-review') yield* tooLongAgo(context);
    else yield* neverHeld(context);
  },
};

function* tooLongAgo({ record, facts, root, today }: RelationsContext): Generator<Finding> {
  const next = nextReviewDue(root);
  if (next?.latest.record !== facts || today <= next.day) return;
  const { managementReviewDays } = configOf(root).thresholds;
  yield {
    range: valueRangeIn(record, ['held_on']) ?? headRangeOf(record),
    message:
      `The latest management review was held ${whenItWas(next.latest.held, today)}, and one is due every ${managementReviewDays} days. An auditor takes a ` +
      'missed review for a sign that leadership no longer steers the AI management system. Hold the next one, and record it as a management review of its own.',
  };
}

function* neverHeld({ record, root }: RelationsContext): Generator<Finding> {
  if (severityForAims(root) !== 'warning' || isRecorded(root)) return;
  yield {
    range: record.document.header.range,
    message:
      'AI is in production here, and no management review was held. Without one nobody with the say over money and people has looked at what the AI management ' +
      'system shows. Hold one, and write a document that begins "aims: management-review/v1" with the day under "held_on".',
  };
}

/** An approved review without a day lacks the day, and is reported for that; a draft without one was not held yet. */
function isRecorded(root: RootView): boolean {
  if (heldReviews(root).length > 0) return true;
  return inForce(root, 'management-review').some(({ record }) => record.lifecycle.status === 'approved');
}
