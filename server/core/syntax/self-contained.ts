import { holdsAlias } from './holds-alias.ts';
import type { TreeDocument } from './tree.ts';

/**
 * Whether no part of a document depends on what stands elsewhere in it: nothing refers to an anchor, and what is wrong in
 * one entry is wrong there only. So it is where the document was read plainly, and where it has neither aliases nor faults.
 */
export function isSelfContained(document: TreeDocument): boolean {
  if (known.has(document)) return true;
  return document.faults.length === 0 && !(document.root && holdsAlias(document.root));
}

/** Takes note of documents that are, whatever faults they have. */
export function knownToBeSelfContained(documents: readonly TreeDocument[]): readonly TreeDocument[] {
  for (const document of documents) known.add(document);
  return documents;
}

const known = new WeakSet<TreeDocument>();
