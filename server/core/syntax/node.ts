import type { Entry, Mapping, Node, Scalar, Sequence } from './tree.ts';

/** A node that holds its value itself. */
export type Content = Scalar | Mapping | Sequence;

/** Steps from a node to one within it: keys of mappings and indices of sequences. */
export type NodePath = readonly (string | number)[];

/** What an alias stands for, or the node itself. Undefined for nothing and for an alias that stands for nothing. */
export function follow(node: Node | null | undefined): Content | undefined {
  let content = node;
  // An alias of an alias cannot be written, but a tree made by somebody else must not hang us either.
  for (let hops = 0; content?.type === 'alias'; hops++) content = hops < 100 ? content.target : undefined;
  return content ?? undefined;
}

/** The entry of a mapping with this key, through aliases; of a repeated key the first, as the second is the fault. */
export function entryOf(node: Node | null | undefined, name: string): Entry | undefined {
  const content = follow(node);
  return content?.type === 'mapping' ? content.entries.find(entry => entry.name === name) : undefined;
}

/** The value at a path below a node, through aliases on the way; the value itself may be an alias. */
export function valueAt(root: Node | null | undefined, path: NodePath): Node | undefined {
  let node: Node | undefined = root ?? undefined;
  for (const step of path) {
    const content = follow(node);
    if (typeof step === 'string') node = entryOf(content, step)?.value;
    else node = content?.type === 'sequence' ? content.items[step] : undefined;
    if (!node) return undefined;
  }
  return node;
}

/** The text of a scalar that is read as text, through aliases. Numbers, booleans and nothing are not texts. */
export function textOf(node: Node | null | undefined): string | undefined {
  const content = follow(node);
  return content?.type === 'scalar' && typeof content.value === 'string' ? content.value : undefined;
}

export { type NodeStep, nodePathAt, pathOf } from './node-path.ts';
export { plainValue } from './plain-value.ts';
