import { missingObligation } from './missing-obligation.ts';

export const missingVendorReview = missingObligation({
  code: 'missing-vendor-review',
  summary: 'The vendor of a model in use was not reviewed.',
  kind: 'vendor',
  what: 'The vendor of a model that this system uses was not reviewed',
  why: 'What a vendor does with data, changes and incidents is as much our risk as what we do.',
  todo: 'Write a document that begins "aims: vendor/v1" under the id that the model names.',
  // A vendor that no document has, among others that are reviewed, is most likely misspelt.
  isSaidElsewhere: ({ root, facts, obligation }) =>
    root.ofKind('vendor').length > 0 &&
    facts.references.some(({ kind, id }) => kind === 'vendor' && id === obligation.subject) &&
    root.definitions('vendor', obligation.subject ?? '').length === 0,
});
