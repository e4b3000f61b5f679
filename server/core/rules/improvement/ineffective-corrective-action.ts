import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import { headRangeOf } from '../../model/record.ts';
import { seenIn } from '../../model/said.ts';
import { actionsFrom, isFromMajorNonconformity } from '../../posture/corrective-actions.ts';
import { counts } from '../../posture/in-force.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';

export const ineffectiveCorrectiveAction: RelationsRule = {
  code: 'ineffective-corrective-action',
  summary: 'A corrective action did not work, and no other one follows.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['corrective-action'],

  *check({ record, facts, root }) {
    const seen = counts(facts) ? seenIn(facts, 'corrective-action') : undefined;
    if (seen?.effective !== false) return;
    if (isFollowed(root, facts)) return;
    yield {
      range: valueAt(record.node, ['effective'])?.range ?? headRangeOf(record),
      severity: isFromMajorNonconformity(root, seen.from) ? 'error' : 'warning',
      message:
        'This corrective action did not work, and no other one follows. The cause is still there, so what happened can happen again. ' +
        'Write another corrective action with the same "from", or with this one under "supersedes".',
    };
  },
};

/** Whether another action carries on: one that replaces it, or one with the same source that is not known to have failed. */
function isFollowed(root: RootView, action: RecordFacts): boolean {
  const from = seenIn(action, 'corrective-action')?.from;
  const others = from === undefined ? [] : actionsFrom(root, from);
  if (others.some(({ record, seen }) => record !== action && seen.effective !== false)) return true;
  if (action.id === undefined) return false;
  return root
    .recordsReferringTo('corrective-action', action.id)
    .some(({ references }) =>
      references.some(
        ({ kind, id, place }) =>
          kind === 'corrective-action' &&
          id === action.id &&
          place.path.length === 1 &&
          place.path[0] === 'supersedes',
      ),
    );
}
