import type { RiskMatrix } from '../../model/config.ts';
import type { Missing } from '../../model/missing.ts';
import { needsAcceptance } from '../../posture/risk-matrix.ts';
import { type ListedRisk, risksIn } from '../../posture/risks.ts';
import type { RelationsContext } from '../rule.ts';
import { assessmentOf } from './in-force.ts';

/** Whether a risk is to be accepted as it is, and its acceptance does not say by whom or when. */
export function isLeftUnaccepted({ said, unsaid }: ListedRisk): boolean {
  return said.treatment?.option === 'accept' && unsaid.length > 0;
}

/** Whether what its treatment leaves of a risk needs an acceptance that it does not have. */
export function isLeftTooHigh(matrix: RiskMatrix, { said, residual, unsaid }: ListedRisk): boolean {
  if (said.treatment?.option === 'accept' || unsaid.length === 0) return false;
  return residual !== undefined && needsAcceptance(matrix, residual.level);
}

/** Whether a rule asks who accepted a risk, or when, where one of the two is missing. */
export function asksWhoAccepted(context: RelationsContext, { path }: Missing): boolean {
  const assessment = assessmentOf(context, 'risk-assessment');
  if (!assessment?.isBinding) return false;
  const risk = risksIn(assessment).find(each => each.path[1] === path[1]);
  return risk !== undefined && (isLeftUnaccepted(risk) || isLeftTooHigh(assessment.matrix, risk));
}
