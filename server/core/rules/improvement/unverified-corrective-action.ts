import { headRangeOf, type Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { entryOf, follow, valueAt } from '../../syntax/node.ts';
import type { RecordRule } from '../rule.ts';

export const unverifiedCorrectiveAction: RecordRule = {
  code: 'unverified-corrective-action',
  summary:
    'A corrective action says whether it worked and not when somebody checked, or the other way round.',
  severity: 'warning',
  sees: 'record',
  kinds: ['corrective-action'],

  *check({ record }) {
    const said = saidBy(record, 'corrective-action');
    if (!said || said.status === 'superseded' || said.status === 'retired') return;
    if (said.verified_on && isBlank(record, 'effective')) {
      yield {
        range: valueAt(record.node, ['verified_on'])?.range ?? headRangeOf(record),
        message:
          'Somebody checked this corrective action, and it does not say whether it worked. An auditor asks for the answer and not for the day. ' +
          'Write true or false under "effective".',
      };
    }
    // A placeholder, or what is no date: that is reported as such.
    if (said.effective === undefined || !isBlank(record, 'verified_on')) return;
    yield {
      range: valueAt(record.node, ['effective'])?.range ?? headRangeOf(record),
      message:
        `It says that this corrective action ${said.effective ? 'worked' : 'did not work'}, and not when somebody checked. Without the day an auditor ` +
        'takes it for a hope. Give the day of the check under "verified_on", or take "effective" out until somebody has checked.',
    };
  },
};

function isBlank(record: Record, field: string): boolean {
  const written = follow(entryOf(record.node, field)?.value);
  return !written || (written.type === 'scalar' && written.value === null);
}
