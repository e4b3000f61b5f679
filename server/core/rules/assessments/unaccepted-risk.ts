import { keyRangeIn, risksIn } from '../../posture/risks.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { isLeftUnaccepted } from './acceptance-asked.ts';
import { assessmentOf } from './in-force.ts';

export const unacceptedRisk: RelationsRule = {
  code: 'unaccepted-risk',
  summary: 'A risk is to be accepted, and nobody is named who accepted it, or no day.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['risk-assessment'],

  *check(context) {
    const assessment = assessmentOf(context, 'risk-assessment');
    if (!assessment?.isBinding) return;
    const { record, system } = assessment;
    for (const risk of risksIn(assessment).filter(isLeftUnaccepted)) {
      const { path, name, unsaid } = risk;
      const option = [...path, 'treatment', 'option'];
      yield {
        range: valueAt(record.node, option)?.range ?? keyRangeIn(record, option),
        severity: severityFor(system),
        message:
          `The treatment of ${name} is to accept it, but ${whatIsUnsaid(unsaid)}. A risk that nobody with the authority ` +
          'bears is a risk that was forgotten. Have it accepted and fill in "acceptance" with "by", "on", "expires" and "reason", or treat it otherwise.',
      };
    }
  },
};

function whatIsUnsaid(unsaid: readonly ('by' | 'on')[]): string {
  if (unsaid.length === 2) return 'nobody is named who accepted it';
  return unsaid[0] === 'by'
    ? 'its acceptance does not say by whom'
    : 'its acceptance does not say on which day';
}
