import { type Range, rangeOf } from '../base/range.ts';
import type { Node, SyntaxFault, TreeDocument } from './tree.ts';
import { type NotedFault, worthTelling } from './yaml-faults.ts';

/** A document of a stream, and where it begins. */
export interface BegunDocument {
  readonly start: number;
  /** Null where nothing stands in it. */
  readonly root: Node | null;
}

/** What was read of a stream. */
export interface ReadStream {
  readonly text: string;
  readonly noted: readonly NotedFault[];
  readonly begun: readonly BegunDocument[];
}

/** Every document reaches to where the next begins, so that each offset and each fault belongs to one. */
export function documentsOf({ text, noted, begun }: ReadStream, within: Range): readonly TreeDocument[] {
  const documents = begun.length === 0 && noted.length > 0 ? [{ start: within.start, root: null }] : begun;
  const starts = documents.map(({ start }, index) => (index === 0 ? within.start : start));
  const sorted = [...noted].sort((a, b) => a.fault.range.start - b.fault.range.start);
  let next = 0;
  return documents.map(({ root }, index) => {
    const range = rangeOf(starts[index] ?? within.start, starts[index + 1] ?? within.end);
    const first = next;
    while ((sorted[next]?.fault.range.start ?? range.end) < range.end) next++;
    // What is found at the very end belongs to the last document.
    if (index === documents.length - 1) next = sorted.length;
    const faults = worthTelling(text, sorted.slice(first, next));
    return { range, root, sections: [], faults: faults.map(fault => cut(fault, range)) };
  });
}

/** A fault that points at nothing behind its document. */
function cut(fault: SyntaxFault, { end }: Range): SyntaxFault {
  return fault.range.end <= end ? fault : { ...fault, range: rangeOf(Math.min(fault.range.start, end), end) };
}
