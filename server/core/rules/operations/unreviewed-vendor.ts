import { headRangeOf } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import { severityForAny } from '../grave.ts';
import type { WorkspaceRule } from '../rule.ts';
import { systemsNamed, vendorsIn } from './vendors-in.ts';

export const unreviewedVendor: WorkspaceRule = {
  code: 'unreviewed-vendor',
  summary: 'A system uses a vendor whose review was never concluded and approved.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    for (const { record, facts, said, uses } of vendorsIn(context)) {
      const { status } = facts.lifecycle;
      // What an approved review lacks are missing fields, and a rejection is a finding of its own.
      if (status === 'approved' || said.conclusion === 'reject') continue;
      const there = uses.filter(({ runsThere }) => runsThere);
      if (there.length === 0) continue;
      yield {
        range: valueAt(record.node, ['status'])?.range ?? headRangeOf(record),
        severity: severityForAny(there.map(({ system }) => system)),
        message:
          `The review of this vendor is ${status === 'in-review' ? 'still in review' : 'a draft'}, but ${systemsNamed(there)} ` +
          `already ${there.length > 1 ? 'use' : 'uses'} it: nobody has decided that it may be used. Finish the review ` +
          `${said.conclusion === undefined ? 'with a conclusion ' : ''}and have it approved.`,
      };
    }
  },
};
