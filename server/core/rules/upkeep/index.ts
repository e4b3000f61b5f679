import type { RuleArea } from '../rule.ts';
import { changedEvidence } from './changed-evidence.ts';
import { editedAfterApproval } from './edited-after-approval.ts';
import { expiredEvidence } from './expired-evidence.ts';
import { missingEvidence } from './missing-evidence.ts';
import { overdueReview } from './overdue-review.ts';

export const upkeep: RuleArea = {
  title: 'Approval and upkeep',
  rules: [overdueReview, editedAfterApproval, missingEvidence, changedEvidence, expiredEvidence],
};
