import { isMisnamed, missingObligation } from './missing-obligation.ts';

export const missingDataset = missingObligation({
  code: 'missing-dataset',
  summary: 'Nothing is recorded about data that a system learns from, is tested with or looks things up in.',
  kind: 'dataset',
  what: 'There is no record of data that this system learns from, is tested with or looks things up in',
  why: 'What it was taught by nobody can judge.',
  todo: 'Write a document that begins "aims: dataset/v1" and name it under "dataset" of the input.',
  isSaidElsewhere: isMisnamed('dataset'),
});
