import type { Mapping, Node, Scalar, Sequence } from './tree.ts';

/** A node that holds its value itself. */
export type Content = Scalar | Mapping | Sequence;

/** What an alias stands for, or the node itself. Undefined for nothing and for an alias that stands for nothing. */
export function follow(node: Node | null | undefined): Content | undefined {
  let content = node;
  // An alias of an alias cannot be written, but a tree made by somebody else must not hang us either.
  for (let hops = 0; content?.type === 'alias'; hops++) content = hops < 100 ? content.target : undefined;
  return content ?? undefined;
}
