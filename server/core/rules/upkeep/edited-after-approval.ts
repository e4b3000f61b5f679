import { headRangeOf } from '../../model/record.ts';
import { approvalReason, approvalVerdictOn } from '../../posture/approval-history.ts';
import { isEditedAfterApproval } from '../../posture/document-state.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor, systemOf } from '../grave.ts';
import type { RelationsContext, RelationsRule } from '../rule.ts';
import { kindNoun } from '../wording.ts';

export const editedAfterApproval: RelationsRule = {
  code: 'edited-after-approval',
  summary: 'An approved document says something else than what was approved.',
  severity: 'warning',
  sees: 'relations',

  *check(context) {
    const { record, facts, root } = context;
    const proof = facts.lifecycle.status === 'approved' ? proofOfEdit(context) : undefined;
    if (proof === undefined) return;
    const on = facts.lifecycle.approvedOn ? ` on ${facts.lifecycle.approvedOn.day}` : '';
    yield {
      range:
        (valueAt(record.node, ['approved', 'content']) ?? valueAt(record.node, ['approved', 'on']))?.range ??
        headRangeOf(record),
      severity: severityFor(systemOf(root, record)),
      message:
        `This ${kindNoun(record.kind)} is not what was approved${on} any more: ${proof}. Nobody has ` +
        'agreed to what it says today. Take the edit back, or have it approved again and write down the new day and fingerprint.',
    };
  },
};

/** How one sees it, in words: by the fingerprint that was approved, else by the history of the file. */
function proofOfEdit({ facts, root, moment }: RelationsContext): string | undefined {
  const { lifecycle } = facts;
  if (isEditedAfterApproval(lifecycle)) return `its fingerprint is now ${lifecycle.content}`;
  const verdict = approvalVerdictOn(moment, { root: root, record: facts });
  const reason = approvalReason(verdict, lifecycle.approvedOn?.day);
  return reason?.code === 'edited-after-approval'
    ? reason.message.slice(reason.message.indexOf(': ') + 2)
    : undefined;
}
