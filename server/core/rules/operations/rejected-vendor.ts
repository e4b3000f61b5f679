import { headRangeOf } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';
import { systemsNamed, vendorOf } from './vendors-in.ts';

export const rejectedVendor: RelationsRule = {
  code: 'rejected-vendor',
  summary: 'A system uses a vendor whose review came to reject it.',
  severity: 'error',
  sees: 'relations',
  kinds: ['vendor'],

  *check(context) {
    const vendor = vendorOf(context);
    if (!vendor) return;
    const { record, said, uses } = vendor;
    if (said.conclusion !== 'reject' || uses.length === 0) return;
    yield {
      range: valueAt(record.node, ['conclusion'])?.range ?? headRangeOf(record),
      message:
        `The review says that this vendor must not be used, but ${systemsNamed(uses)} ${uses.length > 1 ? 'use' : 'uses'} it. ` +
        'An auditor will ask what the review is for. Take its models out of the system, or review the vendor again ' +
        'if what was wrong has been put right.',
    };
  },
};
