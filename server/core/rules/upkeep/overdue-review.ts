import { daysBetween } from '../../base/day.ts';
import { linksAround } from '../../model/links.ts';
import { headRangeOf } from '../../model/record.ts';
import { isOverdue } from '../../posture/document-state.ts';
import { reviewDueOf } from '../../posture/review-due.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor, systemOf } from '../grave.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';
import { kindNoun } from '../wording.ts';

export const overdueReview: WorkspaceRule = {
  code: 'overdue-review',
  summary: 'The day by which a document or system had to be reviewed has passed.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    const { today, workspace, file } = context;
    const root = linksAround(workspace, file.uri);
    for (const { record, facts } of recordsAsSeen(context)) {
      const due = reviewDueOf(root, facts);
      if (!due || !isOverdue(due.day, today)) continue;
      const days = daysBetween(due.day, today);
      yield {
        range: valueAt(record.node, due.path)?.range ?? headRangeOf(record),
        severity: severityFor(systemOf(context, record)),
        message:
          `The review of this ${kindNoun(record.kind)} was due on ${due.day}, ${days} ${days === 1 ? 'day' : 'days'} ago. Auditors ask ` +
          'whether documents are kept up. Look whether it still holds, and record the review under "reviewed".',
      };
    }
  },
};
