import { shortened } from '../../base/shorten.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { counts } from '../../posture/in-force.ts';
import { usesOfVendor, type VendorUse } from '../../posture/vendors.ts';
import type { RelationsContext } from '../rule.ts';
import { listed } from '../wording.ts';

/** The review of a vendor, with the systems in pilot or later that use the vendor. */
export interface VendorInUse {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly said: Said['vendor'];
  readonly uses: readonly VendorUse[];
}

/** A record as the review of a vendor; undefined for what is none, or history. */
export function vendorOf({ record, facts, root }: RelationsContext): VendorInUse | undefined {
  const said = saidBy(record, 'vendor');
  if (!said || !counts(facts)) return undefined;
  return { record, facts, said, uses: facts.id === undefined ? [] : usesOfVendor(root, facts.id) };
}

/** The names of the systems, for the middle of a sentence. */
export function systemsNamed(uses: readonly VendorUse[]): string {
  return listed(uses.map(({ record }) => shortened(record.title ?? record.id ?? 'a system without a name')));
}

/** The uses in which personal, confidential or restricted data goes to the vendor. */
export function sensitiveUses(uses: readonly VendorUse[]): readonly VendorUse[] {
  return uses.filter(({ runsThere, isSensitive }) => runsThere && isSensitive);
}
