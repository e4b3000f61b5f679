import { shortened } from '../base/shorten.ts';
import { nounOf } from '../kinds/expected.ts';
import type { LocalIdFact } from '../model/facts.ts';
import { linksAround } from '../model/links.ts';
import { entryPathIn, localUsesOf } from '../model/local-ids.ts';
import { type LocalTarget, recordsNaming } from '../model/local-links.ts';
import { recordAt } from '../model/locate.ts';
import { saidIn } from '../model/placeholder.ts';
import { type Record, textIn } from '../model/record.ts';
import type { Workspace } from '../model/workspace.ts';
import { follow, valueAt } from '../syntax/node.ts';
import type { Block } from './hover.ts';
import { excerpt, referrerBlocks } from './hover-words.ts';

/** Something within a record: what it is called there, and who else speaks of it. */
export function localBlocks(workspace: Workspace, target: LocalTarget): readonly Block[] {
  const { owner, local } = target;
  const record = recordAt(workspace, owner);
  const path = local.place.path.slice(owner.place.path.length, -1);
  const entry = record && follow(valueAt(record.node, path));
  const said = (name: string) =>
    record && entry?.type === 'mapping' ? saidIn({ ...record, node: entry }, name) : undefined;
  const name = said('title') ?? said('name') ?? said('statement');
  const owned = `${nounOf(owner.idKind)}${owner.id === undefined ? '' : ` ${owner.id}`}`;
  return [
    {
      is: 'title',
      text: name === undefined ? local.id : excerpt(name),
      detail: `${local.id} under ${local.list} of the ${owned}`,
    },
    ...neighbourBlocks(record, local),
    ...referrerBlocks(recordsNaming(linksAround(workspace, owner.place.uri), target)),
  ];
}

const mostNeighbours = 8;

/** The entries of the same list that name this one. */
function neighbourBlocks(record: Record | undefined, { list, id }: LocalIdFact): readonly Block[] {
  const uses = record ? localUsesOf(record).filter(use => !use.in && use.list === list && use.id === id) : [];
  const names = uses.flatMap(use => {
    const entry = record && follow(valueAt(record.node, entryPathIn(list, use.path) ?? []));
    const name = record && entry?.type === 'mapping' ? textIn({ ...record, node: entry }, 'id') : undefined;
    return name === undefined ? [] : [shortened(name)];
  });
  if (names.length === 0) return [];
  const left = names.length - mostNeighbours;
  const more = left > 0 ? ` and ${left} more` : '';
  return [
    {
      is: 'text',
      text: `Named under ${uses[0]?.field} by ${names.slice(0, mostNeighbours).join(', ')}${more}.`,
    },
  ];
}
