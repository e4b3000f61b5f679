import type { RecordFacts } from '../../model/facts.ts';
import { linksAround } from '../../model/links.ts';
import { headRangeOf } from '../../model/record.ts';
import { approvalReason, approvalVerdictOn } from '../../posture/approval-history.ts';
import { isEditedAfterApproval } from '../../posture/document-state.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor, systemOf } from '../grave.ts';
import type { WorkspaceContext, WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';
import { kindNoun } from '../wording.ts';

export const editedAfterApproval: WorkspaceRule = {
  code: 'edited-after-approval',
  summary: 'An approved document says something else than what was approved.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    for (const { record, facts } of recordsAsSeen(context)) {
      const proof = facts.lifecycle.status === 'approved' ? proofOfEdit(context, facts) : undefined;
      if (proof === undefined) continue;
      const on = facts.lifecycle.approvedOn ? ` on ${facts.lifecycle.approvedOn.day}` : '';
      yield {
        range:
          (valueAt(record.node, ['approved', 'content']) ?? valueAt(record.node, ['approved', 'on']))
            ?.range ?? headRangeOf(record),
        severity: severityFor(systemOf(context, record)),
        message:
          `This ${kindNoun(record.kind)} is not what was approved${on} any more: ${proof}. Nobody has ` +
          'agreed to what it says today. Take the edit back, or have it approved again and write down the new day and fingerprint.',
      };
    }
  },
};

/** How one sees it, in words: by the fingerprint that was approved, else by the history of the file. */
function proofOfEdit({ workspace, file }: WorkspaceContext, facts: RecordFacts): string | undefined {
  const { lifecycle } = facts;
  if (isEditedAfterApproval(lifecycle)) return `its fingerprint is now ${lifecycle.content}`;
  const verdict = approvalVerdictOn(workspace, { root: linksAround(workspace, file.uri), record: facts });
  const reason = approvalReason(verdict, lifecycle.approvedOn?.day);
  return reason?.code === 'edited-after-approval'
    ? reason.message.slice(reason.message.indexOf(': ') + 2)
    : undefined;
}
