import { memo } from '../base/memo.ts';
import { type Missing, missingFrom } from '../model/missing.ts';
import { placeholdersOf } from '../model/placeholder.ts';
import type { Record } from '../model/record.ts';
import { follow, valueAt } from '../syntax/node.ts';
import { isPartial } from './partial.ts';

/**
 * What is missing from a record. A field that a placeholder holds open is left out, for that is found as such; and where
 * a part could not be read, what seems to be missing may stand in that part.
 */
export const missingOf = memo((record: Record): readonly Missing[] => {
  if (isPartial(record)) return [];
  const placeholders = new Set(placeholdersOf(record).map(({ use }) => use));
  return missingFrom(record).filter(({ use }) => !use || !placeholders.has(use));
});

/** What is missing and due that a rule reports in place of `missing-field`. */
export function missingFor(code: string, record: Record): readonly Missing[] {
  return missingOf(record).filter(missing => ownRuleOf(record, missing) === code);
}

/**
 * The code of the rule that reports the absence of a field in place of `missing-field`, because it can say more about
 * it: one fault is one finding. What still lies ahead stays with `missing-field`, which lists it.
 */
export function ownRuleOf(record: Record, { path, due }: Missing): string | undefined {
  if (!due) return undefined;
  const fields = path.filter(step => typeof step === 'string').join('.');
  if (record.kind.name === 'statement-of-applicability' && fields === 'decisions.justification')
    return isExclusion(record, path) ? 'unjustified-exclusion' : undefined;
  return ownRules.get(`${record.kind.name} ${fields}`);
}

/** By kind and path, places in lists left out. */
const ownRules: ReadonlyMap<string, string> = new Map([
  ['scope exclusions.reason', 'exclusion-without-reason'],
  ['scope interested_parties.addressed_by', 'unanswered-interested-party'],
  ['control evidence', 'control-without-evidence'],
]);

function isExclusion(record: Record, path: Missing['path']): boolean {
  const applicable = follow(valueAt(record.node, [...path.slice(0, -1), 'applicable']));
  return applicable?.type === 'scalar' && applicable.value === false;
}
