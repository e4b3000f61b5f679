import { isMisnamed, missingObligation } from './missing-obligation.ts';

export const missingVendorReview = missingObligation({
  code: 'missing-vendor-review',
  summary: 'The vendor of a model in use was not reviewed.',
  kind: 'vendor',
  what: 'The vendor of a model that this system uses was not reviewed',
  why: 'What a vendor does with data, changes and incidents is as much our risk as what we do.',
  todo: 'Write a document that begins "aims: vendor/v1" under the id that the model names.',
  isSaidElsewhere: isMisnamed('vendor'),
});
