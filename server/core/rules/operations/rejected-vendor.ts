import { headRangeOf } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import type { WorkspaceRule } from '../rule.ts';
import { systemsNamed, vendorsIn } from './vendors-in.ts';

export const rejectedVendor: WorkspaceRule = {
  code: 'rejected-vendor',
  summary: 'A system uses a vendor whose review came to reject it.',
  severity: 'error',
  sees: 'workspace',

  *check(context) {
    for (const { record, said, uses } of vendorsIn(context)) {
      if (said.conclusion !== 'reject' || uses.length === 0) continue;
      yield {
        range: valueAt(record.node, ['conclusion'])?.range ?? headRangeOf(record),
        message:
          `The review says that this vendor must not be used, but ${systemsNamed(uses)} ${uses.length > 1 ? 'use' : 'uses'} it. ` +
          'An auditor will ask what the review is for. Take its models out of the system, or review the vendor again ' +
          'if what was wrong has been put right.',
      };
    }
  },
};
