import { missingObligation } from './missing-obligation.ts';

export const missingDataset = missingObligation({
  code: 'missing-dataset',
  summary: 'Nothing is recorded about data that a system learns from, is tested with or looks things up in.',
  kind: 'dataset',
  what: 'There is no record of data that this system learns from, is tested with or looks things up in',
  why: 'What it was taught by nobody can judge.',
  todo: 'Write a document that begins "aims: dataset/v1" and name it under "dataset" of the input.',
  // A dataset that is named and does not exist, among others that do, is most likely misspelt.
  isSaidElsewhere: ({ root, facts, obligation }) =>
    root.ofKind('dataset').length > 0 &&
    facts.references.some(({ kind, id }) => kind === 'dataset' && id === obligation.subject) &&
    root.definitions('dataset', obligation.subject ?? '').length === 0,
});
