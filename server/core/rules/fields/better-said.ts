import type { Missing } from '../../model/missing.ts';
import { asksWhoAccepted } from '../assessments/acceptance-asked.ts';
import { asksForMitigations } from '../assessments/unmitigated-impact.ts';
import { asksAboutTraining } from '../operations/vendor-silent-on-training.ts';
import type { RelationsContext } from '../rule.ts';

/**
 * Whether another rule reports here what a missing field means, which says more than that the field is missing. Other
 * than with `ownRuleOf` it depends on what the rest of the AIMS says: where that rule has nothing to report, the field
 * is missing all the same.
 */
export function isBetterSaid(context: RelationsContext, missing: Missing): boolean {
  if (!missing.due) return false;
  const fields = missing.path.filter(step => typeof step === 'string').join('.');
  return asked.get(`${context.record.kind.name} ${fields}`)?.(context, missing) ?? false;
}

type Asks = (context: RelationsContext, missing: Missing) => boolean;

/** By kind and path, places in lists left out. */
const asked: ReadonlyMap<string, Asks> = new Map<string, Asks>([
  ['impact-assessment mitigations', asksForMitigations],
  ['risk-assessment risks.acceptance.by', asksWhoAccepted],
  ['risk-assessment risks.acceptance.on', asksWhoAccepted],
  ['vendor data_handling.trains_on_our_data', asksAboutTraining],
]);
