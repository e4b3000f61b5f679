import { controlsBehind, decisionsOf, isInPlace } from '../../posture/annex-a.ts';
import type { RelationsRule } from '../rule.ts';
import { calledControl, isStatement, placesOf, rangeIn, severityOfDecision } from './statements.ts';

export const excludedControlInUse: RelationsRule = {
  code: 'excluded-control-in-use',
  summary: 'A Statement of Applicability leaves out a control that is in place.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['statement-of-applicability'],

  *check(context) {
    if (!isStatement(context)) return;
    const { record, facts, root } = context;
    for (const decision of decisionsOf(facts)) {
      if (decision.applicable !== false) continue;
      const inPlace = controlsBehind(root, decision).filter(isInPlace);
      const [first] = inPlace;
      if (!first) continue;
      const { id } = decision.item;
      const what =
        inPlace.length === 1
          ? `${calledControl(first.record)} puts it into practice and is ${first.status}`
          : `${calledControl(first.record)} and ${inPlace.length - 1} more put it into practice and are in place`;
      yield {
        range: rangeIn(record, decision, 'applicable'),
        severity: severityOfDecision(decision),
        message:
          `${id} is left out here, but ${what}. ` +
          `One of the two is wrong, and an auditor asks which. Make ${id} applicable, or take it out of what ${inPlace.length === 1 ? 'the control implements' : 'the controls implement'}.`,
        related: placesOf(inPlace, `This control puts ${id} into practice.`),
      };
    }
  },
};
