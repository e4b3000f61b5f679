import { headRangeOf, recordsOf } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { entryOf, follow, valueAt } from '../../syntax/node.ts';
import type { DocumentRule } from '../rule.ts';

export const unverifiedCorrectiveAction: DocumentRule = {
  code: 'unverified-corrective-action',
  summary: 'A corrective action says whether it worked, and not when somebody checked.',
  severity: 'warning',
  sees: 'document',

  *check({ document }) {
    for (const record of recordsOf(document)) {
      const said = saidBy(record, 'corrective-action');
      if (said?.effective === undefined || said.verified_on) continue;
      if (said.status === 'superseded' || said.status === 'retired') continue;
      const written = follow(entryOf(record.node, 'verified_on')?.value);
      // A placeholder, or what is no date: that is reported as such.
      if (written && !(written.type === 'scalar' && written.value === null)) continue;
      yield {
        range: valueAt(record.node, ['effective'])?.range ?? headRangeOf(record),
        message:
          `It says that this corrective action ${said.effective ? 'worked' : 'did not work'}, and not when somebody checked. Without the day an auditor ` +
          'takes it for a hope. Give the day of the check under "verified_on", or take "effective" out until somebody has checked.',
      };
    }
  },
};
