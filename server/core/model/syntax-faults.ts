import { memo } from '../base/memo.ts';
import type { SyntaxFault } from '../syntax/tree.ts';
import type { Record } from './record.ts';
import { recordsOf } from './record.ts';
import type { Document } from './source-file.ts';

/**
 * What is wrong with how a record is written. A document answers for all that stands in it, an entry of a register for
 * what stands between its beginning and that of the next: what is wrong in one entry is nothing to the others.
 */
export function syntaxFaultsOf(record: Record): readonly SyntaxFault[] {
  const { faults } = record.document.node;
  if (faults.length === 0 || record.path.length === 0) return faults;
  return faultsOfEntries(record.document).get(record.node.range.start) ?? [];
}

/** By where the entry begins. */
const faultsOfEntries = memo((document: Document): ReadonlyMap<number, readonly SyntaxFault[]> => {
  const starts = recordsOf(document)
    .flatMap(({ path, node }) => (path.length > 0 ? [node.range.start] : []))
    .sort((a, b) => a - b);
  const found = new Map<number, SyntaxFault[]>();
  for (const fault of document.node.faults) {
    const start = starts.findLast(each => each <= fault.range.start);
    if (start === undefined) continue;
    const others = found.get(start);
    if (others) others.push(fault);
    else found.set(start, [fault]);
  }
  return found;
});
