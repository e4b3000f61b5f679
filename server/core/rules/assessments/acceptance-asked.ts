import type { RiskMatrix } from '../../model/config.ts';
import type { Missing } from '../../model/missing.ts';
import type { Record } from '../../model/record.ts';
import { needsAcceptance } from '../../posture/risk-matrix.ts';
import { type ListedRisk, risksIn } from '../../posture/risks.ts';
import type { WorkspaceContext } from '../rule.ts';
import { assessmentsIn } from './in-force.ts';

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
export function asksWhoAccepted(context: WorkspaceContext, record: Record, { path }: Missing): boolean {
  for (const assessment of assessmentsIn(context, 'risk-assessment')) {
    if (assessment.record !== record || !assessment.isBinding) continue;
    const risk = risksIn(assessment).find(each => each.path[1] === path[1]);
    return risk !== undefined && (isLeftUnaccepted(risk) || isLeftTooHigh(assessment.matrix, risk));
  }
  return false;
}
