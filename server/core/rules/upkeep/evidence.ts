import type { Range } from '../../base/range.ts';
import type { EvidenceItem } from '../../model/evidence.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksOf } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import {
  type EvidenceFault,
  evidenceFaultsOf,
  isKnownFault,
  weighsEvidence,
} from '../../posture/evidence-faults.ts';
import { isOver } from '../../posture/evidence-term.ts';
import { valueAt } from '../../syntax/node.ts';
import type { Severity, WorkspaceContext } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

/** A record that is not history, as the rules about evidence look at it. */
export interface SeenRecord {
  readonly record: Record;
  readonly facts: RecordFacts;
}

/** The records of a document whose evidence still has to hold: what is over proves what was, not what is. */
export function* recordsNotOver(context: WorkspaceContext): Generator<SeenRecord> {
  for (const seen of recordsAsSeen(context)) {
    const { facts } = seen;
    // The document itself comes first: with a list that is history, its entries are.
    if (isOver(facts) && facts.place.path.length === 0) return;
    if (!isOver(facts) && facts.lifecycle.evidence.length > 0) yield seen;
  }
}

/** What is wrong with the files that a document names as evidence, each with the severity that it has there. */
export function* evidenceFaultsIn(
  context: WorkspaceContext,
): Generator<{ readonly record: Record; readonly fault: EvidenceFault; readonly severity: Severity }> {
  const { workspace, file } = context;
  for (const { record, facts } of recordsNotOver(context)) {
    const root = linksOf(workspace).rootOf(file.uri);
    for (const fault of evidenceFaultsOf(workspace.named, root, facts)) {
      const weight = weighsEvidence(facts) ? 'error' : 'warning';
      yield { record, fault, severity: isKnownFault(fault) ? weight : 'info' };
    }
  }
}

/** Where a field of an item stands; the item itself where it is a text. */
export function rangeIn(record: Record, { path }: EvidenceItem, field: string): Range {
  const node = valueAt(record.node, [...path, field]) ?? valueAt(record.node, path);
  return node?.range ?? record.node.range;
}
