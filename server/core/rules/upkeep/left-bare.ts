import type { Day } from '../../base/day.ts';
import { type EvidenceItem, isExpired } from '../../model/evidence.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import { isInPlace, ownControl } from '../../posture/annex-a.ts';
import { controlEvidence } from '../../posture/control-evidence.ts';

/**
 * The items whose end leaves what they prove without any evidence, where a rule of its own tells of that, once and with
 * all of them: those of a control in place (`control-without-evidence`) and of a claim (`claim-without-evidence`).
 */
export function leftBare(root: RootView, facts: RecordFacts, today: Day): (item: EvidenceItem) => boolean {
  if (facts.kind === 'crosswalk') {
    const { evidence } = facts.lifecycle;
    const proven = new Set(evidence.flatMap(item => (isExpired(item, today) ? [] : (claimOf(item) ?? []))));
    return item => {
      const claim = claimOf(item);
      return claim !== undefined && !proven.has(claim);
    };
  }
  const control = ownControl(root, facts);
  const isBare =
    control !== undefined && isInPlace(control) && controlEvidence(facts, today).is === 'expired';
  return () => isBare;
}

/** Which claim of a crosswalk an item proves; undefined for the evidence of the document itself. */
function claimOf({ path: [list, index] }: EvidenceItem): number | undefined {
  return list === 'in_place' && typeof index === 'number' ? index : undefined;
}
