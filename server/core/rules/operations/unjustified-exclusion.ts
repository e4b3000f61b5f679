import { shortened } from '../../base/shorten.ts';
import { frameworkItem } from '../../kinds/frameworks.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { valueAt } from '../../syntax/node.ts';
import { missingFor } from '../own-rule.ts';
import type { RecordRule } from '../rule.ts';

export const unjustifiedExclusion: RecordRule = {
  code: 'unjustified-exclusion',
  summary: 'An approved Statement of Applicability leaves out a control without saying why.',
  severity: 'warning',
  sees: 'record',
  kinds: ['statement-of-applicability'],

  *check({ record }) {
    for (const missing of missingFor('unjustified-exclusion', record)) {
      const decision = missing.path.slice(0, -1);
      yield {
        range: valueAt(record.node, [...decision, 'applicable'])?.range ?? headRangeOf(record),
        message:
          `${controlAt(record, decision)} is left out without a reason. An exclusion that nobody can explain counts as a ` +
          'missing control. Write under "justification" why it is not needed here, or make it applicable.',
      };
    }
  },
};

function controlAt(record: Record, [, index]: readonly (string | number)[]): string {
  const written = saidBy(record, 'statement-of-applicability')?.decisions?.[Number(index)]?.control;
  if (written === undefined) return 'This control';
  return frameworkItem(written, 'iso42001')?.id ?? `"${shortened(written)}"`;
}
