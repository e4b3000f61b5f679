import type { Day } from '../base/day.ts';
import { joining } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { type Seen, seenIn } from '../model/said.ts';
import { demandsOf, hasReached } from '../model/stages.ts';
import type { SystemFacts } from '../model/system-facts.ts';
import { isRepeated } from './cross-faults.ts';
import { inForceByGroup, type SeenDocument } from './in-force.ts';

/**
 * The last day on which the review of a vendor held, where that day has passed; undefined while it holds, and where
 * the document gives no such day.
 */
export function vendorReviewExpiredOn(vendor: RecordFacts, today: Day): Day | undefined {
  const until = seenIn(vendor, 'vendor')?.valid_until?.last;
  return until !== undefined && today > until ? until : undefined;
}

/** The last day on which the review of a vendor holds, where it ends: a draft never held, and a rejection does not end. */
export function vendorReviewUntil(vendor: RecordFacts): Day | undefined {
  const seen = seenIn(vendor, 'vendor');
  const holds = vendor.lifecycle.status === 'approved' && seen?.conclusion !== 'reject';
  return holds ? seen?.valid_until?.last : undefined;
}

/** A system in pilot or later, one of whose models comes from a vendor. */
export interface VendorUse {
  readonly record: RecordFacts;
  readonly system: SystemFacts;
  /** Whether the vendor runs one of those models, so that data goes to it. */
  readonly runsThere: boolean;
  /** Whether the system works on personal, confidential or restricted data. */
  readonly isSensitive: boolean;
}

/** The systems in pilot or later whose models come from the vendor of that id, in order. */
export function usesOfVendor(root: RootView, id: string): readonly VendorUse[] {
  return root.lookUp(usesByVendor, id) ?? [];
}

/** Whether a vendor answers for a model: where we host it ourselves, nothing is sent and nothing is bought as a service. */
export function runsAtVendor({ deployment_mode }: { readonly deployment_mode?: string }): boolean {
  return deployment_mode !== 'self-hosted';
}

const usesByVendor = memo((root: RootLinks): { get(vendor: string): readonly VendorUse[] | undefined } => {
  const groups = inForceByGroup(root, 'ai-system').map(usesInGroup);
  const isAnyRepeated = root.hasRepeatedIds('system');
  const last = lastJoinings(root.lineage);
  const before = last.joinings;
  const joinings: Joinings = new Map();
  last.joinings = joinings;
  return {
    get(vendor) {
      const join = joinings.get(vendor) ?? before.get(vendor) ?? joining();
      joinings.set(vendor, join);
      const uses = join(groups.map(group => group.get(vendor) ?? none));
      return isAnyRepeated ? uses.filter(({ record }) => !isRepeated(root, record)) : uses;
    },
  };
});

/** By vendor. */
type Joinings = Map<string, ReturnType<typeof joining<VendorUse>>>;

/** Those of the root that was asked last, of all that follow one another: a keystroke changes what one system uses. */
const lastJoinings = memo((_: object): { joinings: Joinings } => ({ joinings: new Map() }));

const none: readonly VendorUse[] = [];

/** The uses of neighbouring systems, by vendor. */
const usesInGroup = memo(
  (systems: readonly SeenDocument<'ai-system'>[]): ReadonlyMap<string, readonly VendorUse[]> => {
    const byVendor = new Map<string, VendorUse[]>();
    for (const { vendor, use } of systems.flatMap(usesBy)) {
      const known = byVendor.get(vendor);
      if (known) known.push(use);
      else byVendor.set(vendor, [use]);
    }
    return byVendor;
  },
);

/** The vendors that a system uses. Of thousands of systems a keystroke changes one. */
const usesBy = memo(
  ({
    record,
    seen,
  }: SeenDocument<'ai-system'>): readonly { readonly vendor: string; readonly use: VendorUse }[] => {
    const { system } = record;
    if (!system || !hasReached(demandsOf(system.stage), 'pilot')) return [];
    const models = seen.models ?? [];
    const isSensitive = worksOnSensitiveData(seen);
    return [...new Set(models.flatMap(({ vendor }) => vendor ?? []))].map(vendor => {
      const runsThere = models.some(model => model.vendor === vendor && runsAtVendor(model));
      return { vendor, use: { record, system, runsThere, isSensitive } };
    });
  },
);

function worksOnSensitiveData({ data_inputs = [] }: Seen['ai-system']): boolean {
  return data_inputs.some(
    ({ classification, personal_data }) =>
      personal_data === true || classification === 'confidential' || classification === 'restricted',
  );
}
