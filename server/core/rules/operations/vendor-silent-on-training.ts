import type { Range } from '../../base/range.ts';
import { headRangeOf } from '../../model/record.ts';
import { entryOf, follow } from '../../syntax/node.ts';
import type { RelationsContext, RelationsRule } from '../rule.ts';
import { sensitiveUses, systemsNamed, type VendorInUse, vendorOf } from './vendors-in.ts';

export const vendorSilentOnTraining: RelationsRule = {
  code: 'vendor-silent-on-training',
  summary:
    'Nothing says whether a vendor trains models with sensitive data that it gets from a system in use.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['vendor'],

  *check(context) {
    const vendor = vendorOf(context);
    if (!vendor) return;
    const sending = sensitiveUses(vendor.uses);
    const range = placeOfSilence(vendor);
    if (!range || sending.length === 0) return;
    yield {
      range,
      message:
        `Nothing here says whether this vendor trains models with what it gets, and ${systemsNamed(sending)} ` +
        `${sending.length > 1 ? 'work' : 'works'} on personal, confidential or restricted data. Silence counts as yes, and what a ` +
        'model has learned cannot be called back. Ask the vendor, and write true or false as "trains_on_our_data" under "data_handling".',
    };
  },
};

/** Whether the rule asks for the answer in the review that is that record. */
export function asksAboutTraining(context: RelationsContext): boolean {
  const vendor = vendorOf(context);
  if (!vendor || placeOfSilence(vendor) === undefined) return false;
  return sensitiveUses(vendor.uses).length > 0;
}

/** Where the answer belongs; undefined where there is one, or where another rule says that it is missing or malformed. */
function placeOfSilence({ record, facts, said }: VendorInUse): Range | undefined {
  if (said.conclusion === 'reject') return undefined;
  const entry = entryOf(record.node, 'data_handling');
  if (said.ruledOut?.includes('data_handling')) return entry?.keyRange ?? headRangeOf(record);
  const handling = entry && follow(entry.value);
  if (!handling || (handling.type === 'scalar' && handling.value === null)) {
    // An approved review that says nothing at all of data lacks more than this answer.
    if (facts.lifecycle.status === 'approved') return undefined;
    return entry?.keyRange ?? headRangeOf(record);
  }
  if (handling.type !== 'mapping') return undefined;
  const answer = entryOf(handling, 'trains_on_our_data');
  const value = answer && follow(answer.value);
  if (value && !(value.type === 'scalar' && value.value === null)) return undefined;
  return answer?.keyRange ?? entry?.keyRange;
}
