import { follow } from './follow.ts';
import { entriesOf } from './merge.ts';
import type { Entry, Node } from './tree.ts';

/** Steps from a node to one within it: keys of mappings and indices of sequences. */
export type NodePath = readonly (string | number)[];

/** The entry of a mapping with this key, through aliases and merge keys; of a repeated key the first. */
export function entryOf(node: Node | null | undefined, name: string): Entry | undefined {
  const content = follow(node);
  return content?.type === 'mapping' ? entriesOf(content).find(entry => entry.name === name) : undefined;
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

export { type Content, follow } from './follow.ts';
export { entriesOf } from './merge.ts';
export { type NodeStep, nodePathAt, pathOf } from './node-path.ts';
export { plainValue } from './plain-value.ts';

/** How many collections stand around the innermost value of a node, itself included; what aliases refer to not. */
export function depthOf(node: Node): number {
  if (node.type === 'mapping') return 1 + Math.max(0, ...node.entries.map(({ value }) => depthOf(value)));
  if (node.type === 'sequence') return 1 + Math.max(0, ...node.items.map(depthOf));
  return 0;
}
