import { cyclesIn } from '../base/cycles.ts';
import { memo } from '../base/memo.ts';
import { entryPathIn, type LocalId, type LocalUse, localIdsOf, localUsesOf } from './local-ids.ts';
import type { Record } from './record.ts';

/** What is wrong with the ids within a record, as far as the record alone can tell. */
export type LocalFault =
  /** An id that one before it in the list has. */
  | { readonly is: 'repeated'; readonly at: LocalId; readonly first: LocalId }
  /** It names no id of the list; `known` are those that there are. */
  | { readonly is: 'unresolved'; readonly at: LocalUse; readonly known: ReadonlyMap<string, LocalId> }
  /** An entry that names itself. */
  | { readonly is: 'self'; readonly at: LocalUse }
  /** An entry that names one from which a way leads back to it; `way` are the steps from there on, the last to itself. */
  | { readonly is: 'circular'; readonly at: LocalUse; readonly way: readonly LocalUse[] };

export const localFaultsOf = memo((record: Record): readonly LocalFault[] => {
  const ids = localIdsOf(record);
  const uses = localUsesOf(record).filter(use => use.in === undefined);
  if (ids.length === 0 && uses.length === 0) return [];
  const lists = listsOf(ids);
  const repeated = ids.flatMap((at): readonly LocalFault[] => {
    const first = lists.get(at.list)?.get(at.id);
    return first && first !== at ? [{ is: 'repeated', at, first }] : [];
  });
  const unresolved = uses.flatMap((at): readonly LocalFault[] => {
    const known = lists.get(at.list);
    return known?.has(at.id) ? [] : [{ is: 'unresolved', at, known: known ?? new Map() }];
  });
  const fields = new Set(uses.map(({ field }) => field));
  const round = [...fields].flatMap(field =>
    roundabout(
      lists,
      uses.filter(use => use.field === field),
    ),
  );
  return [...repeated, ...unresolved, ...round];
});

type Lists = ReadonlyMap<string, ReadonlyMap<string, LocalId>>;

/** The first of each id, by list. */
function listsOf(ids: readonly LocalId[]): Lists {
  const lists = new Map<string, Map<string, LocalId>>();
  for (const each of ids) {
    const known = lists.get(each.list) ?? new Map<string, LocalId>();
    if (!known.has(each.id)) known.set(each.id, each);
    lists.set(each.list, known);
  }
  return lists;
}

/** Entries that name themselves, and those that lead back to themselves, by the uses of one field. */
function roundabout(lists: Lists, uses: readonly LocalUse[]): readonly LocalFault[] {
  const byEntry = new Map<string, LocalId>();
  for (const list of lists.values()) {
    for (const each of list.values()) byEntry.set(each.path.slice(0, -1).join('\n'), each);
  }
  const steps = new Map<LocalId, LocalUse[]>();
  const selves: LocalFault[] = [];
  for (const use of uses) {
    const entry = entryPathIn(use.list, use.path);
    const from = entry && byEntry.get(entry.join('\n'));
    if (!from) continue;
    if (from.id === use.id) selves.push({ is: 'self', at: use });
    const known = steps.get(from);
    if (known) known.push(use);
    else steps.set(from, [use]);
  }
  const targetOf = (use: LocalUse) => lists.get(use.list)?.get(use.id);
  const cycles = cyclesIn([...steps.keys()], from =>
    (steps.get(from) ?? []).flatMap(use => targetOf(use) ?? []),
  );
  const circular = cycles.flatMap(cycle => {
    const onward = cycle.flatMap((from, index) => {
      const next = cycle[(index + 1) % cycle.length];
      return steps.get(from)?.find(use => targetOf(use) === next) ?? [];
    });
    return onward.map((at, index): LocalFault => {
      return { is: 'circular', at, way: aheadOf(onward, index) };
    });
  });
  return [...selves, ...circular];
}

/** Of a long way nobody follows more than the first steps. */
const mostSteps = 8;

/** The steps of a way round that come behind one of them, at most so many as anybody follows. */
export function aheadOf<Step>(round: readonly Step[], index: number): readonly Step[] {
  const count = Math.min(round.length - 1, mostSteps);
  return Array.from({ length: count }, (_, ahead) => round[(index + 1 + ahead) % round.length]).flatMap(
    step => step ?? [],
  );
}
