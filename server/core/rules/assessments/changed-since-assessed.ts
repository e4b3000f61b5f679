import { headRangeOf } from '../../model/record.ts';
import { changeWords, factChanges } from '../../posture/fact-changes.ts';
import { systemAbout } from '../../posture/system-about.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityFor } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { alternatives } from '../wording.ts';

export const changedSinceAssessed: RelationsRule = {
  code: 'changed-since-assessed',
  summary: 'The register says something else about a system than when it was assessed.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['impact-assessment', 'risk-assessment'],

  *check({ record, facts, root, moment }) {
    if (facts.lifecycle.status !== 'approved') return;
    const system = systemAbout(root, facts);
    const changes = system ? factChanges(moment, { root, assessment: facts, system }) : [];
    if (changes.length === 0) return;
    const on = facts.lifecycle.assessedOn ? ` on ${facts.lifecycle.assessedOn.day}` : '';
    const names = alternatives(changes.map(({ fact }) => fact)).replace(' or ', ' and ');
    const words = changes.map(changeWords).filter(told => told !== '');
    yield {
      range: valueAt(record.node, ['assessed', 'on'])?.range ?? headRangeOf(record),
      severity: severityFor(system?.system),
      message:
        `This was assessed${on}, and since then the system's ${names} changed${words.length === 0 ? '' : ` (${words.join('; ')})`}. Look whether ` +
        'the assessment still holds, revise what does not, and record under "assessed" what you looked at.',
    };
  },
};
