import { configOf } from '../../model/config.ts';
import { linksAround, type RootView } from '../../model/links.ts';
import { headRangeOf, recordAtPath } from '../../model/record.ts';
import { inForce } from '../../posture/in-force.ts';
import { heldReviews, nextReviewDue } from '../../posture/management-reviews.ts';
import { valueAt } from '../../syntax/node.ts';
import { aimsSpokenForBy, severityForAims } from '../aims-wide.ts';
import type { Finding, WorkspaceContext, WorkspaceRule } from '../rule.ts';
import { whenItWas } from '../wording.ts';

export const overdueManagementReview: WorkspaceRule = {
  code: 'overdue-management-review',
  summary:
    'The latest management review was too long ago, or none was held though a system is in production.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    if (context.document.header.kind?.name === 'management-review') yield* tooLongAgo(context);
    else yield* neverHeld(context);
  },
};

function* tooLongAgo(context: WorkspaceContext): Generator<Finding> {
  const { workspace, file, document, today } = context;
  const root = linksAround(workspace, file.uri);
  const next = nextReviewDue(root);
  if (!next || today <= next.day) return;
  const { latest: newest } = next;
  const { place } = newest.record;
  const isHere = place.uri === file.uri && place.document === document.index;
  const record = isHere ? recordAtPath(document, place.path) : undefined;
  if (!record) return;
  const { managementReviewDays } = configOf(root).thresholds;
  yield {
    range: valueAt(record.node, ['held_on'])?.range ?? headRangeOf(record),
    message:
      `The latest management review was held ${whenItWas(newest.held, today)}, and one is due every ${managementReviewDays} days. An auditor takes a ` +
      'missed review for a sign that leadership no longer steers the AI management system. Hold the next one, and record it as a management review of its own.',
  };
}

function* neverHeld(context: WorkspaceContext): Generator<Finding> {
  const root = aimsSpokenForBy(context);
  if (!root || severityForAims(root) !== 'warning' || isRecorded(root)) return;
  yield {
    range: context.document.header.range,
    message:
      'AI is in production here, and no management review was held. Without one nobody with the say over money and people has looked at what the AI management ' +
      'system shows. Hold one, and write a document that begins "aims: management-review/v1" with the day under "held_on".',
  };
}

/** An approved review without a day lacks the day, and is reported for that; a draft without one was not held yet. */
function isRecorded(root: RootView): boolean {
  if (root.ask(heldReviews).length > 0) return true;
  return inForce(root, 'management-review').some(({ record }) => record.lifecycle.status === 'approved');
}
