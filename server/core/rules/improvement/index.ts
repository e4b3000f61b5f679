import type { RuleArea } from '../rule.ts';
import { ineffectiveCorrectiveAction } from './ineffective-corrective-action.ts';
import { managementReviewInputs } from './management-review-inputs.ts';
import { nonconformityWithoutAction } from './nonconformity-without-action.ts';
import { overdueCorrectiveAction } from './overdue-corrective-action.ts';
import { overdueManagementReview } from './overdue-management-review.ts';
import { unsampledClauses } from './unsampled-clauses.ts';
import { unverifiedCorrectiveAction } from './unverified-corrective-action.ts';

export const improvement: RuleArea = {
  title: 'Evaluation and improvement',
  rules: [
    unsampledClauses,
    nonconformityWithoutAction,
    overdueCorrectiveAction,
    unverifiedCorrectiveAction,
    ineffectiveCorrectiveAction,
    overdueManagementReview,
    managementReviewInputs,
  ],
};
