import type { Node } from './tree.ts';

/**
 * The node as it was read. Where text before it changes, what is read again gives the same node at another place: as
 * long as nothing in it changes, this is the same object, so that what is made of its content alone is remembered by it.
 */
export function asRead(node: Node): Node {
  return node;
}

/** How far the node stands from where it was read, in characters. */
export function movedBy(node: Node): number {
  return node.range.start - asRead(node).range.start;
}
