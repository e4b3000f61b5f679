import type { RootView } from '../../model/links.ts';
import { acceptancesOf } from '../../posture/acceptances.ts';
import { needsAcceptance } from '../../posture/risk-matrix.ts';
import { keyRangeIn, levelInWords, risksIn } from '../../posture/risks.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import type { Finding, RelationsContext, RelationsRule } from '../rule.ts';
import { isLeftTooHigh } from './acceptance-asked.ts';
import { assessmentOf } from './in-force.ts';

export const residualRisk: RelationsRule = {
  code: 'residual-risk',
  summary:
    'What is left of a risk is higher than may be borne without acceptance, and nobody has accepted it.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['impact-assessment', 'risk-assessment'],

  *check(context) {
    yield* inRiskAssessments(context);
    yield* inImpactAssessments(context);
  },
};

function* inRiskAssessments(context: RelationsContext): Generator<Finding> {
  const assessment = assessmentOf(context, 'risk-assessment');
  if (!assessment?.isBinding) return;
  const { record, system, matrix } = assessment;
  for (const risk of risksIn(assessment)) {
    const { path, name, residual } = risk;
    // What is to be accepted as it is has a rule of its own.
    if (!residual || !isLeftTooHigh(matrix, risk)) continue;
    yield {
      range: keyRangeIn(record, [...path, 'residual']),
      severity: severityFor(system),
      message:
        `What is left of ${name} is ${levelInWords(residual)}, and only up to ${matrix.acceptableUpTo} may a risk be borne without ` +
        'acceptance. Treat it further, or have somebody with the authority accept it, and fill in "acceptance" with "by", "on", "expires" and "reason".',
    };
  }
}

/** An impact assessment has no place for an acceptance: a risk assessment of the same system has. */
function* inImpactAssessments(context: RelationsContext): Generator<Finding> {
  const assessment = assessmentOf(context, 'impact-assessment');
  if (!assessment) return;
  const { record, said, system, isBinding, root, matrix } = assessment;
  const level = said.residual_risk;
  if (!isBinding || level === undefined || !needsAcceptance(matrix, level)) return;
  if (said.system !== undefined && isAccepted(root, said.system, context.today)) return;
  yield {
    range: valueAt(record.node, ['residual_risk'])?.range ?? keyRangeIn(record, ['residual_risk']),
    severity: severityFor(system),
    message:
      `The risk that is left is ${level}, and only up to ${matrix.acceptableUpTo} may it be borne without acceptance. No approved risk assessment ` +
      'of this system has a risk with an acceptance that holds. List it there with its "acceptance", or mitigate further.',
  };
}

function isAccepted(root: RootView, system: string, today: string): boolean {
  return acceptancesOf(root, system).some(({ until }) => until === undefined || today <= until);
}
