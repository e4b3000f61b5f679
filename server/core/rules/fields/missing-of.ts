import { memo } from '../../base/memo.ts';
import { type Missing, missingFrom } from '../../model/missing.ts';
import { placeholdersOf } from '../../model/placeholder.ts';
import type { Record } from '../../model/record.ts';
import { follow, valueAt } from '../../syntax/node.ts';

/** What is missing from a record. A field that a placeholder holds open is left out: that has a finding of its own. */
export const missingOf = memo((record: Record): readonly Missing[] => {
  const reported = new Set(placeholdersOf(record).map(({ use }) => use));
  return missingFrom(record).filter(({ use }) => !use || !reported.has(use));
});

/**
 * The rule that tells of a missing field in place of `missing-field`, because it knows what hangs on it: one fault is one
 * finding. What is not due yet stays with `missing-field`, which lists it.
 */
export function toldBy(record: Record, { field, path, due }: Missing): string | undefined {
  if (!due) return undefined;
  if (record.kind.name === 'control' && path.length === 1 && field.name === 'evidence')
    return 'control-without-evidence';
  if (field.name === 'justification' && isExclusion(record, path)) return 'unjustified-exclusion';
  return undefined;
}

function isExclusion(record: Record, path: Missing['path']): boolean {
  if (record.kind.name !== 'statement-of-applicability') return false;
  const applicable = follow(valueAt(record.node, [...path.slice(0, -1), 'applicable']));
  return applicable?.type === 'scalar' && applicable.value === false;
}
