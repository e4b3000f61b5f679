import { headRangeOf } from '../../model/record.ts';
import { systemPostureOf } from '../../posture/posture.ts';
import { severityFor } from '../grave.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export const missingImpactAssessment: WorkspaceRule = {
  code: 'missing-impact-assessment',
  summary: 'A system that has to have an impact assessment has none.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    const { workspace } = context;
    for (const { record, facts } of recordsAsSeen(context)) {
      const posture = systemPostureOf(workspace, facts);
      const owed = posture?.obligations.find(({ kind }) => kind === 'impact-assessment');
      if (!posture || owed?.state !== 'missing') continue;
      const why = owed.reasons.map(reason => reason.message).join('; ');
      yield {
        range: headRangeOf(record),
        severity: severityFor(posture.system),
        message:
          `No impact assessment names this system; one is ${why}. Without it nobody has written down whom the system may ` +
          `harm and what is done about it. Write a document that begins "aims: impact-assessment/v1" with "system: ${facts.id ?? '<id>'}".`,
      };
    }
  },
};
