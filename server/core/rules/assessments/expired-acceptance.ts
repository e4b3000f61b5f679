import { keyRangeIn, mayNeedAcceptance, risksIn } from '../../posture/risks.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { assessmentOf } from './in-force.ts';

export const expiredAcceptance: RelationsRule = {
  code: 'expired-acceptance',
  summary: 'The acceptance of a risk has passed its last day.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['risk-assessment'],

  *check(context) {
    const assessment = assessmentOf(context, 'risk-assessment');
    if (!assessment?.isBinding) return;
    const { record, system } = assessment;
    for (const risk of risksIn(assessment)) {
      const until = risk.said.acceptance?.expires?.last;
      if (until === undefined || context.today <= until || !mayNeedAcceptance(assessment.matrix, risk))
        continue;
      const expires = [...risk.path, 'acceptance', 'expires'];
      yield {
        range: valueAt(record.node, expires)?.range ?? keyRangeIn(record, expires),
        severity: severityFor(system),
        message:
          `The acceptance of ${risk.name} held until ${until}; since then nobody bears what is left of the risk. Treat it, or have it ` +
          'accepted again with a new "on", "expires" and "reason".',
      };
    }
  },
};
