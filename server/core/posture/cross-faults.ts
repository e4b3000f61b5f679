import { isDefinableKind } from '../kinds/index.ts';
import type { RecordFacts, Reference } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import type { Workspace } from '../model/workspace.ts';
import { evidenceFaultsOf, isKnownFault, weighsEvidence } from './evidence-faults.ts';

/**
 * How many faults between files a record has: references to nothing, an id that somebody before it has, and, once it
 * is approved, evidence that is not there or not what it was.
 */
export function crossFaultsOf(root: RootLinks, record: RecordFacts, named: Workspace['named']): number {
  const repeated = isRepeated(root, record);
  const evidence = weighsEvidence(record)
    ? evidenceFaultsOf(named, root.uri, record).filter(isKnownFault)
    : [];
  return (
    record.references.filter(reference => isDangling(root, reference)).length +
    (repeated ? 1 : 0) +
    evidence.length
  );
}

/**
 * Whether a reference names nothing. A team begins with systems and their assessments; before it keeps documents of
 * another kind at all, its references to that kind are names and not yet links.
 */
export function isDangling(root: RootLinks, { kind, id }: Reference): boolean {
  if (!isDefinableKind(kind) || root.definitions(kind, id).length > 0) return false;
  return keptFromTheBeginning.has(kind) || root.ids(kind).length > 0;
}

const keptFromTheBeginning: ReadonlySet<string> = new Set(['system', 'impact-assessment']);

/** Whether another record before it has its id. */
export function isRepeated(root: RootLinks, record: RecordFacts): boolean {
  return record.id !== undefined && root.definitions(record.idKind, record.id)[0] !== record;
}
