import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { entryOf, follow, valueAt } from '../../syntax/node.ts';
import type { Entry, Node } from '../../syntax/tree.ts';

/** An item of another framework that a crosswalk says is in place. */
export interface Claim {
  readonly id: string;
  readonly framework: Said['crosswalk']['framework'];
  readonly evidence: NonNullable<Said['crosswalk']['in_place']>[number]['evidence'];
  /** Where its id stands. */
  readonly idNode: Node;
  /** What is written under `evidence`, if only the key. */
  readonly evidenceEntry: Entry | undefined;
}

/** The claims of a record in order; what lacks an id says nothing, and superseded and retired documents are history. */
export function* claimsIn(record: Record): Generator<Claim> {
  const crosswalk = saidBy(record, 'crosswalk');
  if (!crosswalk || crosswalk.status === 'superseded' || crosswalk.status === 'retired') return;
  const nodes = itemNodes(record);
  for (const [index, { id, evidence }] of (crosswalk.in_place ?? []).entries()) {
    const node = nodes[index];
    const idNode = entryOf(node, 'id')?.value;
    if (id === undefined || !idNode) continue;
    const evidenceEntry = entryOf(node, 'evidence');
    yield { id, framework: crosswalk.framework, evidence, idNode, evidenceEntry };
  }
}

function itemNodes(record: Record): readonly Node[] {
  const list = follow(valueAt(record.node, ['in_place']));
  return list?.type === 'sequence' ? list.items : [];
}
