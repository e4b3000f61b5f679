import { missingObligation } from './missing-obligation.ts';

export const missingRunbook = missingObligation({
  code: 'missing-runbook',
  summary: 'No runbook says what to do when a system that people rely on goes wrong.',
  kind: 'runbook',
  what: 'No runbook speaks of this system',
  why: 'When it goes wrong, people will have to invent what to do.',
  todo: 'Write a document that begins "aims: runbook/v1" with "systems: [ID]", or one without "systems", which is for all.',
});
