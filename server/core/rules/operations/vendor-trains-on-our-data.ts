import { headRangeOf } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';
import { sensitiveUses, systemsNamed, vendorOf } from './vendors-in.ts';

export const vendorTrainsOnOurData: RelationsRule = {
  code: 'vendor-trains-on-our-data',
  summary: 'A vendor trains models with data that is personal, confidential or restricted.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['vendor'],

  *check(context) {
    const vendor = vendorOf(context);
    if (!vendor) return;
    const { record, said, uses } = vendor;
    if (said.data_handling?.trains_on_our_data !== true || said.conclusion === 'reject') return;
    const sending = sensitiveUses(uses);
    if (sending.length === 0) return;
    yield {
      range: valueAt(record.node, ['data_handling', 'trains_on_our_data'])?.range ?? headRangeOf(record),
      message:
        `This vendor trains models with what it gets, and ${systemsNamed(sending)} ${sending.length > 1 ? 'work' : 'works'} on personal, ` +
        'confidential or restricted data. What a model has learned cannot be called back, and may show in answers to others. ' +
        'Have training excluded by contract or setting, keep such data from the vendor, or record a waiver that says why it is accepted.',
    };
  },
};
