import { shortened } from '../../base/shorten.ts';
import type { RiskMatrix } from '../../model/config.ts';
import { isHighRisk } from '../../model/stages.ts';
import { owesNothing } from '../../posture/in-force.ts';
import { isAmongWorst, judged, type Rank, rankOn } from '../../posture/risk-matrix.ts';
import { keyRangeIn, levelInWords } from '../../posture/risks.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import type { RelationsContext, RelationsRule } from '../rule.ts';
import { type Assessment, assessmentOf } from './in-force.ts';

export const unmitigatedImpact: RelationsRule = {
  code: 'unmitigated-impact',
  summary: 'An impact assessment rates a failure as grave and names no mitigation at all.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['impact-assessment'],

  *check(context) {
    const assessment = assessmentOf(context, 'impact-assessment');
    if (!assessment) return;
    const { record, facts, system } = assessment;
    const { status } = facts.lifecycle;
    const failures = unmetFailures(assessment);
    const [worst] = failures;
    if (!worst) return;
    const severity = ['failure_modes', worst.index, 'severity'];
    const others = failures.length - 1;
    yield {
      range: valueAt(record.node, severity)?.range ?? keyRangeIn(record, severity),
      severity: status === 'approved' ? severityFor(system) : 'warning',
      message:
        `${worst.name} is rated ${worst.rated}${others > 0 ? ` (and ${others} more ${others === 1 ? 'failure is' : 'failures are'} as grave)` : ''}, ` +
        'and this assessment names no mitigation at all. Harm that is known and met with nothing is what an auditor asks about first. ' +
        'List under "mitigations" what is done about it, or say with "not_applicable" why nothing is.',
    };
  },
};

/** Whether the rule asks for the mitigations of a record that has none. */
export function asksForMitigations(context: RelationsContext): boolean {
  const assessment = assessmentOf(context, 'impact-assessment');
  return assessment !== undefined && unmetFailures(assessment).length > 0;
}

type ImpactAssessment = Assessment<'impact-assessment'>;

/** The grave failures of an assessment that is approved, or to be, and names no mitigation. */
function unmetFailures(assessment: ImpactAssessment): readonly GraveFailure[] {
  const { status } = assessment.facts.lifecycle;
  if ((status !== 'approved' && status !== 'in-review') || owesNothing(assessment.system)) return [];
  return saysHowItIsMet(assessment) ? [] : graveFailures(assessment);
}

/** Whether mitigations are listed, told in a section, or said not to apply; one of a wrong form is no silence either. */
function saysHowItIsMet({ record, facts, said }: ImpactAssessment): boolean {
  if (said.mitigations !== undefined || said.inWords?.mitigations !== undefined) return true;
  if (said.ruledOut?.includes('mitigations')) return true;
  if (!facts.answered.includes('mitigations')) return false;
  const written = follow(valueAt(record.node, ['mitigations']));
  return written?.type !== 'sequence' || written.items.some(item => follow(item)?.type !== 'mapping');
}

interface GraveFailure {
  readonly index: number;
  readonly name: string;
  /** In words: `critical (likely x severe, 4 x 5 = 20)`. */
  readonly rated: string;
  readonly weight: number;
}

/** The failures whose severity is among the worst two fifths of its scale, or whose level is high; the worst first. */
function graveFailures({ said, matrix }: ImpactAssessment): readonly GraveFailure[] {
  const modes = said.failure_modes ?? [];
  const grave = modes.flatMap((mode, index): readonly GraveFailure[] => {
    const severity = rankOn(matrix, { scale: 'impact', value: mode.severity });
    if (mode.not_applicable !== undefined || !severity) return [];
    const level = judged(matrix, { likelihood: mode.likelihood, impact: mode.severity });
    if (!isAmongWorst(matrix, severity) && !isHighRisk(level?.level)) return [];
    const rated = level ? levelInWords(level) : inSeverity(matrix, severity);
    const weight = level?.product ?? severity.place * matrix.likelihood.length;
    return [{ index, name: nameOf(mode.risk), rated, weight }];
  });
  return grave.sort((a, b) => b.weight - a.weight);
}

function inSeverity({ impact }: RiskMatrix, { word, place }: Rank): string {
  return `${shortened(word)} in severity (${place} of ${impact.length})`;
}

function nameOf(risk: readonly string[] | undefined): string {
  const [text] = risk ?? [];
  return text === undefined ? 'A failure' : `"${shortened(text)}"`;
}
