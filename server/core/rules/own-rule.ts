import { type Missing, missingFrom } from '../model/missing.ts';
import { placeholdersOf } from '../model/placeholder.ts';
import type { Record } from '../model/record.ts';
import { isPartial } from './reading/syntax-faults.ts';

/**
 * Fields whose absence has a rule of its own, which can say more about it: by kind and path, places in lists left out.
 * `missing-field` names them while they lie ahead; once they are due it leaves them to that rule.
 */
const ownRules: ReadonlyMap<string, string> = new Map([
  ['scope exclusions.reason', 'exclusion-without-reason'],
  ['scope interested_parties.addressed_by', 'unanswered-interested-party'],
]);

/** The code of the rule that reports the absence of a field in place of `missing-field`. */
export function ownRuleOf({ kind }: Record, { path }: Missing): string | undefined {
  const fields = path.filter(step => typeof step === 'string');
  return ownRules.get(`${kind.name} ${fields.join('.')}`);
}

/** What is missing and due that a rule reports in place of `missing-field`. Placeholders are found as such. */
export function missingFor(code: string, record: Record): readonly Missing[] {
  // Where a part could not be read, what seems to be missing may stand in that part.
  if (isPartial(record.document)) return [];
  const placeholders = new Set(placeholdersOf(record).map(({ use }) => use));
  return missingFrom(record).filter(
    each => each.due && ownRuleOf(record, each) === code && !(each.use && placeholders.has(each.use)),
  );
}
