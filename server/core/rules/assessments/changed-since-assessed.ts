import { headRangeOf } from '../../model/record.ts';
import { changedFacts } from '../../posture/document-state.ts';
import { valueAt } from '../../syntax/node.ts';
import { aboutSystem, severityFor } from '../grave.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';
import { alternatives } from '../wording.ts';

export const changedSinceAssessed: WorkspaceRule = {
  code: 'changed-since-assessed',
  summary: 'The register says something else about a system than when it was assessed.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    for (const { record, facts } of recordsAsSeen(context)) {
      if (facts.lifecycle.status !== 'approved') continue;
      const system = aboutSystem(context, record);
      const changed = changedFacts(facts.lifecycle, system);
      if (changed.length === 0) continue;
      const on = facts.lifecycle.assessedOn ? ` on ${facts.lifecycle.assessedOn.day}` : '';
      yield {
        range: valueAt(record.node, ['assessed', 'on'])?.range ?? headRangeOf(record),
        severity: severityFor(system),
        message:
          `This was assessed${on}, and since then the system's ${alternatives(changed).replace(' or ', ' and ')} changed. Look whether ` +
          'the assessment still holds, revise what does not, and record under "assessed" what you looked at.',
      };
    }
  },
};
