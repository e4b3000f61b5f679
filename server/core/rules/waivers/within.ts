import type { Range } from '../../base/range.ts';
import type { InlineWaivers } from '../../model/inline-waivers.ts';
import type { Document } from '../../model/source-file.ts';

/** Those of a file's comments that stand in a document: in a stream each document answers for its own. */
export function waiversWithin({ waivers }: InlineWaivers, document: Document) {
  return waivers.filter(({ range }) => standsIn(document, range));
}

/** Whether something stands in a document; what stands before a document's beginning belongs to it too. */
export function standsIn({ node }: Document, { start }: Range): boolean {
  return node.range.start <= start && start <= node.range.end;
}
