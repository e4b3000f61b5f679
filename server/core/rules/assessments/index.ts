import type { RuleArea } from '../rule.ts';
import { changedSinceAssessed } from './changed-since-assessed.ts';
import { expiredAcceptance } from './expired-acceptance.ts';
import { offScale } from './off-scale.ts';
import { residualAboveInherent } from './residual-above-inherent.ts';
import { residualRisk } from './residual-risk.ts';
import { unacceptedRisk } from './unaccepted-risk.ts';
import { unconsideredRiskCategory } from './unconsidered-risk-category.ts';

export const assessments: RuleArea = {
  title: 'Risk and impact assessments',
  rules: [
    changedSinceAssessed,
    offScale,
    unconsideredRiskCategory,
    unacceptedRisk,
    expiredAcceptance,
    residualRisk,
    residualAboveInherent,
  ],
};
