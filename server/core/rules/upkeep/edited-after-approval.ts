import { headRangeOf } from '../../model/record.ts';
import { isEditedAfterApproval } from '../../posture/document-state.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor, systemOf } from '../grave.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';
import { kindNoun } from '../wording.ts';

export const editedAfterApproval: WorkspaceRule = {
  code: 'edited-after-approval',
  summary: 'An approved document says something else than what was approved.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    for (const { record, facts } of recordsAsSeen(context)) {
      const { lifecycle } = facts;
      if (lifecycle.status !== 'approved' || !isEditedAfterApproval(lifecycle)) continue;
      const on = lifecycle.approvedOn ? ` on ${lifecycle.approvedOn.day}` : '';
      yield {
        range: valueAt(record.node, ['approved', 'content'])?.range ?? headRangeOf(record),
        severity: severityFor(systemOf(context, record)),
        message:
          `This ${kindNoun(record.kind)} is not what was approved${on} any more: its fingerprint is now ${lifecycle.content}. Nobody has ` +
          'agreed to what it says today. Take the edit back, or have it approved again and write down the new day and fingerprint.',
      };
    }
  },
};
