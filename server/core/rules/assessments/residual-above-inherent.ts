import { keyRangeIn, levelInWords, risksIn } from '../../posture/risks.ts';
import type { RelationsRule } from '../rule.ts';
import { assessmentOf } from './in-force.ts';

export const residualAboveInherent: RelationsRule = {
  code: 'residual-above-inherent',
  summary: 'A risk is higher with its treatment than without.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['risk-assessment'],

  *check(context) {
    const assessment = assessmentOf(context, 'risk-assessment');
    if (!assessment) return;
    for (const { path, name, inherent, residual } of risksIn(assessment)) {
      if (!inherent || !residual || residual.product <= inherent.product) continue;
      yield {
        range: keyRangeIn(assessment.record, [...path, 'residual']),
        message:
          `With its treatment ${name} is ${levelInWords(residual)}, and without it ${levelInWords(inherent)}. A treatment leaves less ` +
          'than there was, so one of the two is wrong, or they were exchanged. Rate both again.',
      };
    }
  },
};
