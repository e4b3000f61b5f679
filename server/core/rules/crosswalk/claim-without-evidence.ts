import { shortened } from '../../base/shorten.ts';
import { type Record, recordsOf } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { entryOf, follow, valueAt } from '../../syntax/node.ts';
import { isPartial } from '../reading/syntax-faults.ts';
import type { DocumentRule, Finding } from '../rule.ts';

export const claimWithoutEvidence: DocumentRule = {
  code: 'claim-without-evidence',
  summary: 'A crosswalk says that an item of another framework is in place, and nothing valid proves it.',
  severity: 'warning',
  sees: 'document',

  *check({ document, today }) {
    for (const record of recordsOf(document)) {
      const crosswalk = saidBy(record, 'crosswalk');
      if (!crosswalk || crosswalk.status === 'superseded' || crosswalk.status === 'retired') continue;
      for (const [index, claim] of (crosswalk.in_place ?? []).entries()) {
        if (claim.id === undefined) continue;
        if (claim.evidence) yield* expired(record, { index, id: claim.id, evidence: claim.evidence, today });
        else if (!isPartial(document)) yield* bare(record, index, claim.id);
      }
    }
  },
};

type Evidence = NonNullable<NonNullable<Said['crosswalk']['in_place']>[number]['evidence']>;

interface Claim {
  readonly index: number;
  readonly id: string;
  readonly evidence: Evidence;
  readonly today: string;
}

function* bare(record: Record, index: number, id: string): Generator<Finding> {
  const evidence = entryOf(valueAt(record.node, ['in_place', index]), 'evidence');
  // What stands there and says nothing, a placeholder or a value of another form, is a fault of its own.
  if (evidence && !isEmpty(evidence.value)) return;
  const range = evidence?.keyRange ?? valueAt(record.node, ['in_place', index, 'id'])?.range;
  if (!range) return;
  yield {
    range,
    message:
      `"${shortened(id)}" is said to be in place, but nothing proves it, and an auditor counts only what can be shown. Name the ` +
      'evidence, or remove the item until there is some.',
  };
}

function isEmpty(value: Parameters<typeof follow>[0]): boolean {
  const node = follow(value);
  if (node?.type === 'sequence') return node.items.every(isEmpty);
  if (node?.type === 'mapping') return node.entries.length === 0;
  return !node || node.value === null || node.value === '';
}

function* expired(record: Record, { index, id, evidence, today }: Claim): Generator<Finding> {
  const ends = evidence.map(item => (typeof item === 'string' ? undefined : item.valid_until?.last));
  const last = ends.reduce<string>((latest, end) => (end !== undefined && end > latest ? end : latest), '');
  if (ends.some(end => end === undefined || end >= today)) return;
  const range = valueAt(record.node, ['in_place', index, 'id'])?.range;
  if (!range) return;
  yield {
    range,
    message:
      `What proved that "${shortened(id)}" is in place was valid until ${last}, so nothing proves it today. Collect the evidence anew, or ` +
      'remove the item until there is some.',
  };
}
