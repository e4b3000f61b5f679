import { memo } from '../base/memo.ts';
import type { LocalIdFact, LocalReferenceFact, RecordFacts } from './facts.ts';
import { factsAt, linksAround, type RootLinks } from './links.ts';
import type { LocalUse } from './local-ids.ts';
import type { Record } from './record.ts';
import type { Workspace } from './workspace.ts';

/** An id within a record, and that record. */
export interface LocalTarget {
  readonly owner: RecordFacts;
  readonly local: LocalIdFact;
}

/** What other files see of a record; undefined while that is not known. */
export function factsOfRecord(workspace: Workspace, { document, path }: Record): RecordFacts | undefined {
  return factsAt(workspace, { uri: document.uri, document: document.index, path });
}

/** The entries that an id names: those of the record that it says, or of its own. More than one where ids repeat. */
export function localTargets(
  workspace: Workspace,
  record: Record,
  { list, id, in: named }: Pick<LocalUse, 'list' | 'id' | 'in'>,
): readonly LocalTarget[] {
  const root = linksAround(workspace, record.document.uri);
  const owners = named
    ? root.definitions(named.kind, named.id)
    : [factsOfRecord(workspace, record)].flatMap(own => own ?? []);
  return owners.flatMap(owner =>
    owner.localIds.flatMap(local => (local.list === list && local.id === id ? [{ owner, local }] : [])),
  );
}

/** The records that name an id within another one, in order. */
export function recordsNaming(root: RootLinks, { owner, local }: LocalTarget): readonly RecordFacts[] {
  if (owner.id === undefined) return [];
  const named = { in: { kind: owner.idKind, id: owner.id }, list: local.list, id: local.id };
  return [...(localReferencesIn(root).get(keyOf(named)) ?? [])];
}

const localReferencesIn = memo((root: RootLinks): ReadonlyMap<string, ReadonlySet<RecordFacts>> => {
  const naming = new Map<string, Set<RecordFacts>>();
  for (const record of root.records) {
    for (const reference of record.localReferences) {
      const key = keyOf(reference);
      const known = naming.get(key);
      if (known) known.add(record);
      else naming.set(key, new Set([record]));
    }
  }
  return naming;
});

function keyOf({ in: owner, list, id }: Pick<LocalReferenceFact, 'in' | 'list' | 'id'>): string {
  return [owner.kind, owner.id, list, id].join('\n');
}
