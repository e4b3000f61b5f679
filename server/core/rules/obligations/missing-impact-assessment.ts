import { missingObligation } from './missing-obligation.ts';

export const missingImpactAssessment = missingObligation({
  code: 'missing-impact-assessment',
  summary: 'A system that has to have an impact assessment has none.',
  kind: 'impact-assessment',
  what: 'No impact assessment names this system',
  why: 'Without it nobody has written down whom the system may harm and what is done about it.',
  todo: 'Write a document that begins "aims: impact-assessment/v1" with "system: ID".',
  isAskedFromTheBeginning: true,
});
