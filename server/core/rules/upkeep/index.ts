import type { RuleArea } from '../rule.ts';
import { overdueReview } from './overdue-review.ts';

export const upkeep: RuleArea = {
  title: 'Approval and upkeep',
  rules: [overdueReview],
};
