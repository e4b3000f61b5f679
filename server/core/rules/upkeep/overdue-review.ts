import { daysBetween } from '../../base/day.ts';
import { configOf } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround } from '../../model/links.ts';
import { headRangeOf } from '../../model/record.ts';
import { dueDayOf, isOverdue } from '../../posture/document-state.ts';
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
    for (const { record, facts } of recordsAsSeen(context)) {
      if (!isInForce(facts)) continue;
      const system = systemOf(context, record);
      const due = dueDayOf(facts.lifecycle, { system, config: configOf(linksAround(workspace, file.uri)) });
      if (!due || !isOverdue(due.day, today)) continue;
      const days = daysBetween(due.day, today);
      yield {
        range: valueAt(record.node, due.path)?.range ?? headRangeOf(record),
        severity: severityFor(system),
        message:
          `The review of this ${kindNoun(record.kind)} was due on ${due.day}, ${days} ${days === 1 ? 'day' : 'days'} ago. Auditors ask ` +
          'whether documents are kept up. Look whether it still holds, and record the review under "reviewed".',
      };
    }
  },
};

/** What was never approved, or is history, has no review to be late for. Systems and registers need no approval. */
function isInForce({ kind, system, lifecycle }: RecordFacts): boolean {
  const { status } = lifecycle;
  if (system) return system.stage !== 'retired' && status !== 'superseded' && status !== 'retired';
  return status === 'approved' || (kind === 'register' && status === 'draft');
}
