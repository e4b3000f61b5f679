import { movedRange } from '../../base/range.ts';
import type { Entry, Node } from '../tree.ts';

/**
 * A node, and all in it, as if so many characters more stood before it in the text. It must not hold an alias. Unlike what
 * `syntax/moved` gives, it is as if it had been read there, and keeps nothing of where it was read.
 */
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

function movedEntry({ name, range, keyRange, value }: Entry, by: number): Entry {
  return {
    range: movedRange(range, by),
    name,
    keyRange: movedRange(keyRange, by),
    value: movedNode(value, by),
  };
}
