import { movedRange } from '../../base/range.ts';
import { entryOf, scalarOf } from '../placed.ts';
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
    case 'scalar':
      return scalarOf(range, node.value, node.style);
    default:
      return { ...node, range };
  }
}

function movedEntry({ name, keyRange, value }: Entry, by: number): Entry {
  return entryOf(name, movedRange(keyRange, by), movedNode(value, by));
}
