import type { Range } from '../../base/range.ts';
import type { EvidenceItem } from '../../model/evidence.ts';
import type { Record } from '../../model/record.ts';
import {
  type EvidenceFault,
  evidenceFaultsOf,
  isKnownFault,
  weighsEvidence,
} from '../../posture/evidence-faults.ts';
import { isOver } from '../../posture/evidence-term.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsContext, Severity } from '../rule.ts';

/**
 * The evidence of a record, where it still has to hold: what is over proves what was, not what is. With a list that is
 * history, its entries are.
 */
export function evidenceToHold(context: RelationsContext): readonly EvidenceItem[] {
  const { facts } = context;
  return isOver(facts) || context.isOver ? [] : facts.lifecycle.evidence;
}

/** What is wrong with the files that a record names as evidence, each with the severity that it has there. */
export function* evidenceFaultsIn(
  context: RelationsContext,
): Generator<{ readonly fault: EvidenceFault; readonly severity: Severity }> {
  const { facts, root, moment } = context;
  if (evidenceToHold(context).length === 0) return;
  for (const fault of evidenceFaultsOf(moment.named, root.uri, facts)) {
    const weight = weighsEvidence(facts) ? 'error' : 'warning';
    yield { fault, severity: isKnownFault(fault) ? weight : 'info' };
  }
}

/** Where a field of an item stands; the item itself where it is a text. */
export function rangeIn(record: Record, { path }: EvidenceItem, field: string): Range {
  const node = valueAt(record.node, [...path, field]) ?? valueAt(record.node, path);
  return node?.range ?? record.node.range;
}
