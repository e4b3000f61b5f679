import { shortened } from '../../base/shorten.ts';
import { headRangeOf } from '../../model/record.ts';
import { isInPlace, ownControl } from '../../posture/annex-a.ts';
import { controlEvidence } from '../../posture/control-evidence.ts';
import { valueAt } from '../../syntax/node.ts';
import { missingFor } from '../own-rule.ts';
import type { RelationsRule } from '../rule.ts';

export const controlWithoutEvidence: RelationsRule = {
  code: 'control-without-evidence',
  summary: 'A control that is in place has no evidence, or only evidence that has expired.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['control'],

  *check({ record, facts, root, today }) {
    const control = ownControl(root, facts);
    if (!control || !isInPlace(control)) return;
    const range = valueAt(record.node, ['status'])?.range ?? headRangeOf(record);
    const evidence = controlEvidence(facts, today);
    if (missingFor('control-without-evidence', record).length > 0) {
      yield {
        range,
        message:
          `This control is ${control.status}, and nothing shows it. An auditor takes a control without proof for one that is ` +
          'not there. Add an item under "evidence": a log, an export or minutes, and the day until which it is valid.',
      };
    }
    if (evidence.is === 'expired') {
      const { length } = facts.lifecycle.evidence;
      const what =
        length === 1
          ? `The evidence of this control, "${shortened(evidence.title)}", expired`
          : `All evidence of this control has expired, the last item, "${shortened(evidence.title)}",`;
      yield {
        range,
        message:
          `${what} on ${evidence.on}. Since then nothing shows that the control still works. Collect newer evidence, or ` +
          'correct the status.',
      };
    }
  },
};
