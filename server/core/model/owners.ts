import { fitted } from '../base/fitted.ts';
import { memo } from '../base/memo.ts';
import { entryOf, follow } from '../syntax/node.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Record, scalarText } from './record.ts';

const parts = ['name', 'role', 'team', 'contact'] as const;

/** All that the owner of a record is called by: the text, each of several, or name, role, team and contact. */
export const ownersOf = memo((record: Record): readonly string[] => {
  const owner = follow(entryOf(record.node, 'owner')?.value);
  const named = owner?.type === 'mapping' ? parts.map(part => entryOf(owner, part)?.value) : [owner];
  const scalars = named.flatMap(value => {
    const node = follow(value);
    return node?.type === 'sequence' ? node.items.map(follow) : [node];
  });
  const names = scalars.flatMap(node => (node?.type === 'scalar' ? (scalarText(record, node) ?? []) : []));
  return fitted([...new Set(names)].filter(name => name !== '' && !isPlaceholder(name)));
});
