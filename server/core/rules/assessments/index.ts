import type { RuleArea } from '../rule.ts';
import { changedSinceAssessed } from './changed-since-assessed.ts';
import { codeChangedSinceAssessed } from './code-changed-since-assessed.ts';
import { expiredAcceptance } from './expired-acceptance.ts';
import { mitigationNotImplemented } from './mitigation-not-implemented.ts';
import { offScale } from './off-scale.ts';
import { residualAboveInherent } from './residual-above-inherent.ts';
import { residualRisk } from './residual-risk.ts';
import { unacceptedRisk } from './unaccepted-risk.ts';
import { unconsideredFailureMode } from './unconsidered-failure-mode.ts';
import { unconsideredRiskCategory } from './unconsidered-risk-category.ts';
import { unmitigatedImpact } from './unmitigated-impact.ts';

export const assessments: RuleArea = {
  title: 'Risk and impact assessments',
  rules: [
    changedSinceAssessed,
    codeChangedSinceAssessed,
    offScale,
    unconsideredRiskCategory,
    unacceptedRisk,
    expiredAcceptance,
    residualRisk,
    residualAboveInherent,
    unconsideredFailureMode,
    unmitigatedImpact,
    mitigationNotImplemented,
  ],
};
