import type { RecordFacts, Reference } from '../../model/facts.ts';
import { risksIn } from '../../posture/risks.ts';
import { severityFor } from '../grave.ts';
import { rangeAt } from '../range-at.ts';
import type { RelationsContext, RelationsRule, Severity } from '../rule.ts';
import { type Assessment, assessmentOf } from './in-force.ts';

export const mitigationNotImplemented: RelationsRule = {
  code: 'mitigation-not-implemented',
  summary: 'An approved assessment relies on a control that is not at work.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['impact-assessment', 'risk-assessment'],

  *check(context) {
    for (const reliance of reliancesIn(context)) {
      const { reference, assessment, subject, due } = reliance;
      const control = assessment.root.definitions('control', reference.id)[0];
      const gap = control && gapOf(control, { due, today: context.today });
      if (!gap) continue;
      const severity = gap.severity ?? severityFor(assessment.system);
      const status = { ...control.place, path: [...control.place.path, 'status'] };
      yield {
        range: rangeAt(context.record, reference.place),
        severity,
        message: `${subject} relies on the control "${reference.id}", ${gap.why}. Until it works, the risk is not as low as it is rated here. ${gap.advice}`,
        related: [{ place: status, message: `The status of "${reference.id}".` }],
      };
    }
  },
};

/** An assessment counts on a control. */
interface Reliance {
  readonly reference: Reference;
  readonly assessment: Assessment<'risk-assessment' | 'impact-assessment'>;
  /** What counts on it, as a sentence begins with it. */
  readonly subject: string;
  /** The last day on which the treatment may still be on its way. */
  readonly due: string | undefined;
}

function* reliancesIn(context: RelationsContext): Generator<Reliance> {
  const ofRisks = assessmentOf(context, 'risk-assessment');
  if (ofRisks?.isBinding) {
    const risks = new Map(risksIn(ofRisks).map(risk => [risk.path[1], risk]));
    for (const reference of controlsIn(ofRisks.facts)) {
      const risk = risks.get(reference.place.path[1] ?? '');
      if (!risk) continue;
      const due = risk.said.treatment?.due?.last;
      yield { reference, assessment: ofRisks, subject: `The treatment of ${risk.name}`, due };
    }
  }
  const ofImpact = assessmentOf(context, 'impact-assessment');
  if (!ofImpact?.isBinding) return;
  for (const reference of controlsIn(ofImpact.facts)) {
    yield { reference, assessment: ofImpact, subject: 'This mitigation', due: undefined };
  }
}

function controlsIn({ references }: RecordFacts): readonly Reference[] {
  return references.filter(({ kind }) => kind === 'control');
}

interface Gap {
  /** In words that follow the name of the control. */
  readonly why: string;
  readonly advice: string;
  /** Where it is not that of the system. */
  readonly severity?: Severity;
}

const otherwise = 'Put it right, or name what keeps the risk down instead.';

/**
 * What keeps a control from working; undefined for one that works, for a status that is none, and for one that is
 * retired: whatever refers to that rests on history, which is a rule of its own.
 */
function gapOf(
  { lifecycle, answered }: RecordFacts,
  { due, today }: { readonly due: string | undefined; readonly today: string },
): Gap | undefined {
  const { status } = lifecycle;
  switch (status) {
    case 'degraded':
      return { why: 'which is degraded: in place, but not working as it should', advice: otherwise };
    case 'not-applicable':
      return { why: 'which is said not to be applicable', advice: otherwise };
    case 'planned':
    case 'in-progress':
      return underWay(status === 'planned' ? 'planned' : 'still in progress', { due, today });
    default:
      if (answered.includes('status')) return undefined;
      return {
        why: 'which does not say whether it is implemented',
        advice: 'Give the control its "status".',
        severity: 'info',
      };
  }
}

function underWay(
  how: string,
  { due, today }: { readonly due: string | undefined; readonly today: string },
): Gap {
  if (due === undefined) {
    return {
      why: `which is ${how}`,
      advice: 'Put it in place, or say what protects people until then.',
    };
  }
  if (today <= due) {
    return {
      why: `which is ${how} and due on ${due}`,
      advice: 'See that it is in place by then.',
      severity: 'info',
    };
  }
  return {
    why: `which is ${how} and was due on ${due}`,
    advice: 'Put it in place, or decide anew what is done and by when.',
  };
}
