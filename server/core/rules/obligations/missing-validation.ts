import { missingObligation } from './missing-obligation.ts';

export const missingValidation = missingObligation({
  code: 'missing-validation',
  summary: 'A system that has to be validated was not.',
  kind: 'validation',
  what: 'No validation names this system',
  why: 'Without it nobody can show that the model in use does what it is used for.',
  todo: 'Write a document that begins "aims: validation/v1" with "system: ID".',
});
