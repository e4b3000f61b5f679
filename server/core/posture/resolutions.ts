import type { ReasonCode } from './states.ts';

/** What a person does so that a reason no longer holds, as a sentence. */
export function resolutionOf(code: ReasonCode): string {
  return resolutions[code];
}

const resolutions: Readonly<Record<ReasonCode, string>> = {
  'no-document': 'Create the document, or waive the obligation with a reason and a last day.',
  'has-errors': 'Open the document and mend the errors that it shows.',
  'has-placeholders': 'Open the document and write what the placeholders ask for.',
  'misses-fields': 'Open the document and fill in what is missing.',
  'not-approved': 'Finish it, have it approved, and write down who approved it and when.',
  'review-overdue': 'Review it, and mark it as reviewed with what the review found.',
  'review-due': 'Review it in time, and mark it as reviewed with what the review found.',
  'facts-changed':
    'Look whether the assessment holds for the system as it is now: re-affirm it with a reason, or revise it.',
  'incident-since':
    'Look whether the assessment has what happened: re-affirm it with a reason, or revise it.',
  'vendor-review-expired': 'Review the vendor again, and write down until when the review holds.',
  'model-not-validated': 'Validate the model that is in use, or go back to one that was validated.',
  'training-expired': 'Repeat the training, and record when it was completed and until when it holds.',
  'evidence-expired': 'Collect the evidence again, and write down until when it holds.',
  'edited-after-approval': 'Take the edit back, have it approved again, or revise it as a new document.',
  'code-changed':
    'Look whether the assessment holds for the code as it is now: re-affirm it, revise it, or note why the changes are not significant.',
  'history-unknown': 'Have the history of the repository read: see what stands in the way above.',
  waived: 'Nothing until the waiver ends.',
  'not-applicable': 'Nothing, as long as the system stays as it is.',
};
