import { daysBetween } from '../../base/day.ts';
import { headRangeOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { actionDueOf, isFromMajorNonconformity } from '../../posture/corrective-actions.ts';
import { counts } from '../../posture/in-force.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';
import { counted } from '../wording.ts';

export const overdueCorrectiveAction: RelationsRule = {
  code: 'overdue-corrective-action',
  summary: 'The day by which a corrective action had to be done has passed, and nobody has verified it.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['corrective-action'],

  *check({ record, facts, root, today }) {
    const said = counts(facts) ? saidBy(record, 'corrective-action') : undefined;
    const due = said && actionDueOf({ seen: said });
    if (!said || due === undefined || today <= due) return;
    const late = daysBetween(due, today);
    const isMajor = isFromMajorNonconformity(root, said.from);
    yield {
      range: valueAt(record.node, ['due'])?.range ?? headRangeOf(record),
      severity: isMajor ? 'error' : 'warning',
      message:
        `This corrective action was due on ${due}, ${counted(late, 'day')} ago, and nobody has verified it. ` +
        `${isMajor ? 'A major nonconformity that is open stands in the way of a certificate.' : 'Until then the fault may happen again, and auditors look for what was promised and not done.'} ` +
        'Finish it, check whether it worked, and give "verified_on" and "effective"; or agree on a new day and say why.',
    };
  },
};
