import { headRangeOf } from '../../model/record.ts';
import { codeVerdictOn } from '../../posture/code-changes.ts';
import { isAssessment } from '../../posture/document-history.ts';
import { systemAbout } from '../../posture/system-about.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';

export const codeChangedSinceAssessed: RelationsRule = {
  code: 'code-changed-since-assessed',
  summary: 'The code of a system changed a lot since the system was assessed.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['impact-assessment', 'risk-assessment'],

  *check({ record, facts, root, moment }) {
    if (facts.lifecycle.status !== 'approved' || !isAssessment(facts)) return;
    const system = systemAbout(root, facts);
    const verdict = system && codeVerdictOn(moment, { root, assessment: facts, system });
    if (verdict?.is !== 'changed') return;
    yield {
      range: valueAt(record.node, ['assessed', 'on'])?.range ?? headRangeOf(record),
      severity: severityFor(system?.system),
      message:
        `${sentence(verdict.reason.message)}. The assessment speaks of the code as it was. Look whether it still holds: revise ` +
        'it, re-affirm it, or note under "assessed.code_seen" why the changes are not significant.',
      related: (verdict.reason.related ?? []).map(({ place, message }) => ({ place, message })),
    };
  },
};

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
