import { shortened } from '../../base/shorten.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { counts } from '../../posture/in-force.ts';
import { usesOfVendor, type VendorUse } from '../../posture/vendors.ts';
import type { WorkspaceContext } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';
import { listed } from '../wording.ts';

/** The review of a vendor, with the systems in pilot or later that use the vendor. */
export interface VendorInUse {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly said: Said['vendor'];
  readonly uses: readonly VendorUse[];
}

/** The reviews of vendors in a document, but for those that are history. */
export function* vendorsIn(context: WorkspaceContext): Generator<VendorInUse> {
  for (const { record, facts } of recordsAsSeen(context)) {
    const said = saidBy(record, 'vendor');
    if (!said || !counts(facts)) continue;
    const root = linksAround(context.workspace, context.file.uri);
    yield { record, facts, said, uses: facts.id === undefined ? [] : usesOfVendor(root, facts.id) };
  }
}

/** The names of the systems, for the middle of a sentence. */
export function systemsNamed(uses: readonly VendorUse[]): string {
  return listed(uses.map(({ record }) => shortened(record.title ?? record.id ?? 'a system without a name')));
}

/** The uses in which personal, confidential or restricted data goes to the vendor. */
export function sensitiveUses(uses: readonly VendorUse[]): readonly VendorUse[] {
  return uses.filter(({ runsThere, isSensitive }) => runsThere && isSensitive);
}
