import type { ReasonCode } from '../../server/core/posture/states.ts';

const all: Readonly<Record<ReasonCode, true>> = {
  'no-document': true,
  'has-errors': true,
  'has-placeholders': true,
  'misses-fields': true,
  'not-approved': true,
  'review-overdue': true,
  'review-due': true,
  'facts-changed': true,
  'incident-since': true,
  'vendor-review-expired': true,
  'model-not-validated': true,
  'training-expired': true,
  'evidence-expired': true,
  'edited-after-approval': true,
  'code-changed': true,
  'history-unknown': true,
  waived: true,
  'not-applicable': true,
};

/** Every reason there is for a state; the compiler keeps the list whole. */
export const reasonCodes: readonly string[] = Object.keys(all);
