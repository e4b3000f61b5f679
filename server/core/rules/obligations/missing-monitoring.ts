import { missingObligation } from './missing-obligation.ts';

export const missingMonitoring = missingObligation({
  code: 'missing-monitoring',
  summary: 'A system in production is not monitored.',
  kind: 'monitoring',
  what: 'No monitoring names this system',
  why: 'Without it nobody sees when it becomes worse, until somebody complains.',
  todo: 'Write a document that begins "aims: monitoring/v1" with "system: ID".',
});
