import { shortened } from '../../base/shorten.ts';
import { follow } from '../../syntax/node.ts';
import type { Node } from '../../syntax/tree.ts';
import { isPartial } from '../partial.ts';
import type { RecordRule } from '../rule.ts';
import { type Claim, claimsIn } from './claims.ts';

export const claimWithoutEvidence: RecordRule = {
  code: 'claim-without-evidence',
  summary: 'A crosswalk says that an item of another framework is in place, and nothing valid proves it.',
  severity: 'warning',
  sees: 'record',
  kinds: ['crosswalk'],

  *check({ record, today }) {
    for (const claim of claimsIn(record)) {
      const { id, idNode, evidence, evidenceEntry } = claim;
      if (evidence) {
        const until = lastDayOf(evidence);
        if (until === undefined || until >= today) continue;
        yield {
          range: idNode.range,
          message:
            `What proved that "${shortened(id)}" is in place was valid until ${until}, so nothing proves it today. Collect the evidence ` +
            'anew, or remove the item until there is some.',
        };
      } else if (isBare(claim) && !isPartial(record)) {
        yield {
          range: evidenceEntry?.keyRange ?? idNode.range,
          message:
            `"${shortened(id)}" is said to be in place, but nothing proves it, and an auditor counts only what can be shown. Name the ` +
            'evidence, or remove the item until there is some.',
        };
      }
    }
  },
};

/** The last day on which some of the evidence is valid; undefined where some of it has no such day. */
function lastDayOf(evidence: NonNullable<Claim['evidence']>): string | undefined {
  let last = '';
  for (const item of evidence) {
    const day = typeof item === 'string' ? undefined : item.valid_until?.last;
    if (day === undefined) return undefined;
    if (day > last) last = day;
  }
  return last;
}

/** What stands there and says nothing, a placeholder or a value of another form, is a fault of its own. */
function isBare({ evidenceEntry }: Claim): boolean {
  return !evidenceEntry || isEmpty(evidenceEntry.value);
}

function isEmpty(value: Node): boolean {
  const node = follow(value);
  if (node?.type === 'sequence') return node.items.every(item => item.type !== 'alias' && isEmpty(item));
  if (node?.type === 'mapping') return node.entries.length === 0;
  return !node || node.value === null || node.value === '';
}
