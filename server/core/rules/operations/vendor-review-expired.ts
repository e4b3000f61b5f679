import { daysBetween } from '../../base/day.ts';
import { headRangeOf } from '../../model/record.ts';
import { vendorReviewUntil } from '../../posture/vendors.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityForAny } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { counted } from '../wording.ts';
import { systemsNamed, vendorOf } from './vendors-in.ts';

export const vendorReviewExpired: RelationsRule = {
  code: 'vendor-review-expired',
  summary: 'The day until which the review of a vendor holds has passed.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['vendor'],

  *check(context) {
    const vendor = vendorOf(context);
    if (!vendor) return;
    const { record, facts, uses } = vendor;
    const until = vendorReviewUntil(facts);
    if (until === undefined || context.today <= until) return;
    const ago = counted(daysBetween(until, context.today), 'day');
    const isUsed = uses.length > 0;
    yield {
      range: valueAt(record.node, ['valid_until'])?.range ?? headRangeOf(record),
      severity: isUsed ? severityForAny(uses.map(({ system }) => system)) : 'info',
      message: isUsed
        ? `This review held until ${until}, ${ago} ago, but ${systemsNamed(uses)} still ${uses.length > 1 ? 'use' : 'uses'} the vendor. ` +
          'Its data handling, its controls and its models may have changed since. Review it again and write the new day here.'
        : `This review held until ${until}, ${ago} ago. No system in pilot or later uses the vendor, so nothing depends on it ` +
          'yet. Review it again before one does, or retire this document.',
    };
  },
};
