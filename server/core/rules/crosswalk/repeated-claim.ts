import { shortened } from '../../base/shorten.ts';
import { frameworkItem, fullId } from '../../kinds/frameworks.ts';
import type { RecordRule } from '../rule.ts';
import { type Claim, claimsIn } from './claims.ts';

export const repeatedClaim: RecordRule = {
  code: 'repeated-claim',
  summary: 'A crosswalk names the same item twice.',
  severity: 'warning',
  sees: 'record',
  kinds: ['crosswalk'],

  *check({ record }) {
    const first = new Map<string, Claim>();
    for (const claim of claimsIn(record)) {
      const item = itemOf(claim);
      const before = first.get(item);
      if (!before) {
        first.set(item, claim);
        continue;
      }
      const as = before.id === claim.id ? '' : ` as "${shortened(before.id)}"`;
      yield {
        range: claim.idNode.range,
        message:
          `"${shortened(claim.id)}" is in this list already${as}, so its evidence is in two places, and one of them will be forgotten. ` +
          'Put all evidence under one of the two, and remove the other.',
        related: [{ range: before.idNode.range, message: 'It stands here first.' }],
      };
    }
  },
};

/** The same for every way to write an item; what is none is known by its letters. */
function itemOf({ id, framework }: Claim): string {
  const item = frameworkItem(id, framework);
  return item ? fullId(item) : id.toLowerCase();
}
