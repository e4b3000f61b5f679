import { isDefinableKind } from '../kinds/index.ts';
import type { RecordFacts, Reference } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';

/** How many faults between files a record has: references to nothing, and an id that somebody before it has. */
export function crossFaultsOf(root: RootLinks, record: RecordFacts): number {
  const repeated = isRepeated(root, record);
  return record.references.filter(reference => isDangling(root, reference)).length + (repeated ? 1 : 0);
}

/** Whether a reference names nothing. Of a kind that this version has no documents of, nothing can be said. */
export function isDangling(root: RootLinks, reference: Reference): boolean {
  return isDefinableKind(reference.kind) && root.definitions(reference.kind, reference.id).length === 0;
}

/** Whether another record before it has its id. */
export function isRepeated(root: RootLinks, record: RecordFacts): boolean {
  return record.id !== undefined && root.definitions(record.idKind, record.id)[0] !== record;
}
