import { memo } from '../base/memo.ts';
import { groupsOf } from './item-groups.ts';
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

const isWithin = memo((node: Mapping | Sequence): boolean =>
  node.type === 'mapping'
    ? node.entries.some(({ value }) => holdsAlias(value))
    : groupsOf(node).some(group => isAmong(group.asRead)),
);

const isAmong = memo((items: readonly Node[]): boolean => items.some(holdsAlias));
