import { memo } from '../base/memo.ts';
import { holdsAlias } from '../syntax/holds-alias.ts';
import { aliasedNodesLimit } from '../syntax/plain-value.ts';
import type { Node } from '../syntax/tree.ts';
import type { Record } from './record.ts';

/**
 * Whether the aliases of a record stand for more values than anybody would write: a few lines of YAML can name
 * more than there are atoms. Its aliases are then not looked behind, and a finding says so.
 */
export const hasTooManyAliases = memo((record: Record): boolean => {
  if (!holdsAlias(record.node)) return false;
  const waiting: { readonly node: Node; readonly inAlias: boolean }[] = [
    { node: record.node, inAlias: false },
  ];
  let aliased = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, inAlias } = next;
    if (inAlias && ++aliased > aliasedNodesLimit) return true;
    if (node.type === 'alias' && node.target) waiting.push({ node: node.target, inAlias: true });
    if (node.type === 'sequence') for (const item of node.items) waiting.push({ node: item, inAlias });
    if (node.type === 'mapping') for (const { value } of node.entries) waiting.push({ node: value, inAlias });
  }
  return false;
});
