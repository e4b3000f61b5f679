import { daysBetween } from '../../base/day.ts';
import { headRangeOf } from '../../model/record.ts';
import { isOverdue } from '../../posture/document-state.ts';
import { reviewDueOf } from '../../posture/review-due.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor, systemOf } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { kindNoun } from '../wording.ts';

export const overdueReview: RelationsRule = {
  code: 'overdue-review',
  summary: 'The day by which a document or system had to be reviewed has passed.',
  severity: 'warning',
  sees: 'relations',

  *check({ record, facts, root, today }) {
    const due = reviewDueOf(root, facts);
    if (!due || !isOverdue(due.day, today)) return;
    const days = daysBetween(due.day, today);
    yield {
      range: valueAt(record.node, due.path)?.range ?? headRangeOf(record),
      severity: severityFor(systemOf(root, record)),
      message:
        `The review of this ${kindNoun(record.kind)} was due on ${due.day}, ${days} ${days === 1 ? 'day' : 'days'} ago. Auditors ask ` +
        'whether documents are kept up. Look whether it still holds, and record the review under "reviewed".',
    };
  },
};
