import { memo } from '../base/memo.ts';
import { countOf, groupsOf } from './item-groups.ts';
import { asRead } from './moved.ts';
import type { Mapping, Node, Sequence } from './tree.ts';

/** Whether an alias stands anywhere in a node. Of what has only moved it is known already. */
export function holdsAlias(node: Node): boolean {
  switch (node.type) {
    case 'scalar':
      return false;
    case 'alias':
      return true;
    default:
      return isWithin(asRead(node) as Mapping | Sequence);
  }
}

const isWithin = memo((node: Mapping | Sequence): boolean => {
  if (node.type === 'mapping') return node.entries.some(({ value }) => holdsAlias(value));
  // Most lists are short, and what is known of their groups would be more than they are.
  if (countOf(node) <= few) return node.items.some(holdsAlias);
  return groupsOf(node).some(group => isAmong(group.asRead));
});

const few = 40;

const isAmong = memo((items: readonly Node[]): boolean => items.some(holdsAlias));
