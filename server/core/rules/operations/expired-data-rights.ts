import { daysBetween } from '../../base/day.ts';
import { headRangeOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { rightsUntil } from '../../posture/data-rights.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityForAny } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { counted } from '../wording.ts';

export const expiredDataRights: RelationsRule = {
  code: 'expired-data-rights',
  summary: 'The right to use a dataset has ended, and the dataset is in use.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['dataset'],

  *check({ record, facts, root, today }) {
    const said = saidBy(record, 'dataset');
    const until = said && rightsUntil(root, facts, said);
    if (until === undefined || until >= today) return;
    const systems = (said?.used_by ?? []).map(id => root.definitions('system', id)[0]?.system);
    yield {
      range: valueAt(record.node, ['rights', 'expires'])?.range ?? headRangeOf(record),
      severity: severityForAny(systems),
      message:
        `The right to use this data ended on ${until}, ${counted(daysBetween(until, today), 'day')} ago. Whoever gave it can demand that ` +
        'the data, and what was learned from it, is given up. Renew the right and write the new day here, or stop using the data and retire this document.',
    };
  },
};
