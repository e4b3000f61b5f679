import { headRangeOf } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityForAny } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { systemsNamed, vendorOf } from './vendors-in.ts';

export const unreviewedVendor: RelationsRule = {
  code: 'unreviewed-vendor',
  summary: 'A system uses a vendor whose review was never concluded and approved.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['vendor'],

  *check(context) {
    const vendor = vendorOf(context);
    if (!vendor) return;
    const { record, facts, said, uses } = vendor;
    const { status } = facts.lifecycle;
    // What an approved review lacks are missing fields, and a rejection is a finding of its own.
    if (status === 'approved' || said.conclusion === 'reject') return;
    const there = uses.filter(({ runsThere }) => runsThere);
    if (there.length === 0) return;
    yield {
      range: valueAt(record.node, ['status'])?.range ?? headRangeOf(record),
      severity: severityForAny(there.map(({ system }) => system)),
      message:
        `The review of this vendor is ${status === 'in-review' ? 'still in review' : 'a draft'}, but ${systemsNamed(there)} ` +
        `already ${there.length > 1 ? 'use' : 'uses'} it: nobody has decided that it may be used. Finish the review ` +
        `${said.conclusion === undefined ? 'with a conclusion ' : ''}and have it approved.`,
    };
  },
};
