import { type Range, rangeOf } from '../../base/range.ts';
import type { Entry, Node, SyntaxFault } from '../tree.ts';

/** A node, and all in it, as if so many characters more stood before it in the text. It must not hold an alias. */
export function movedNode(node: Node, by: number): Node {
  const range = movedRange(node.range, by);
  switch (node.type) {
    case 'mapping':
      return { ...node, range, entries: node.entries.map(entry => movedEntry(entry, by)) };
    case 'sequence':
      return { ...node, range, items: node.items.map(item => movedNode(item, by)) };
    default:
      return { ...node, range };
  }
}

export function movedFault(fault: SyntaxFault, by: number): SyntaxFault {
  const { range, related, fix } = fault;
  return {
    ...fault,
    range: movedRange(range, by),
    ...(related && { related: { ...related, range: movedRange(related.range, by) } }),
    ...(fix && {
      fix: {
        ...fix,
        edits: fix.edits.map(edit => ({ ...edit, range: movedRange(edit.range, by) })),
      },
    }),
  };
}

function movedEntry({ name, range, keyRange, value }: Entry, by: number): Entry {
  return {
    range: movedRange(range, by),
    name,
    keyRange: movedRange(keyRange, by),
    value: movedNode(value, by),
  };
}

function movedRange({ start, end }: Range, by: number): Range {
  return rangeOf(start + by, end + by);
}
