import { missingObligation } from './missing-obligation.ts';

export const missingRiskAssessment = missingObligation({
  code: 'missing-risk-assessment',
  summary: 'A system that has to have a risk assessment has none.',
  kind: 'risk-assessment',
  what: 'No risk assessment names this system',
  why: 'Without it nobody has written down what may go wrong and who bears it.',
  todo: 'Write a document that begins "aims: risk-assessment/v1" with "system: ID".',
});
