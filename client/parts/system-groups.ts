/** The groups of a view of systems: by the state, risk, owner or stage of the systems, or by what they owe. */
import type { ObligationReport, SystemReport, Vocabulary } from '../../server/lsp/protocol.ts';
import type { Grouping } from './arrangement.ts';
import { type FilteredSystem, fold, problemsIn } from './system-filter.ts';

export type GroupBy = Exclude<Grouping, 'system'>;

export interface Group {
  readonly by: GroupBy;
  /** As a document or the report writes it; empty where it is not stated. */
  readonly value: string;
  /** For `kind` what the kind is called, else the value. */
  readonly title: string;
  /** How many rows it has. */
  readonly size: number;
  /** How many rows all groups of its grouping have together. */
  readonly among: number;
  /** How many obligations in it ask somebody to act. */
  readonly problems: number;
}

export interface GroupWithMembers extends Group {
  /** In the order of the documents. Empty for `kind`. */
  readonly systems: readonly FilteredSystem[];
  /** For `kind` what is owed, and by whom; else empty. */
  readonly owed: readonly OwedBy[];
}

export interface OwedBy {
  readonly system: SystemReport;
  readonly obligation: ObligationReport;
}

/** In the order of what they are grouped by; what nobody has heard of after that by name, what is not stated last. */
export function groupsOf(
  systems: readonly FilteredSystem[],
  { by, vocabulary }: { readonly by: GroupBy; readonly vocabulary: Vocabulary },
): readonly GroupWithMembers[] {
  const order = new Map(orderOf(by, vocabulary).map((value, rank) => [value, rank]));
  const problems = problemsIn(vocabulary);
  const groups = by === 'kind' ? byKind(systems, { vocabulary, problems }) : bySystem(systems, by, problems);
  const among = groups.reduce((sum, { size }) => sum + size, 0);
  const counted = groups.map(group => ({ ...group, among }));
  return counted.toSorted(
    (a, b) =>
      (a.value === '' ? 1 : 0) - (b.value === '' ? 1 : 0) ||
      (order.get(a.value) ?? order.size) - (order.get(b.value) ?? order.size) ||
      byName.compare(a.title, b.title),
  );
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function orderOf(by: GroupBy, { states, stages, risks, kinds }: Vocabulary): readonly string[] {
  switch (by) {
    case 'state':
      return states.map(({ name }) => name);
    case 'risk':
      return risks;
    case 'stage':
      return stages;
    case 'kind':
      return kinds.map(({ name }) => name);
    case 'owner':
      return [];
    default:
      return by satisfies never;
  }
}

function bySystem(
  systems: readonly FilteredSystem[],
  by: Exclude<GroupBy, 'kind'>,
  problems: ReadonlySet<string>,
): readonly Omit<GroupWithMembers, 'among'>[] {
  const members = gathered(systems, ({ system }) => system[by]);
  return members.map(({ value, items }) => ({
    by,
    value,
    title: value,
    size: items.length,
    problems: items.flatMap(({ obligations }) => obligations).filter(({ state }) => problems.has(state))
      .length,
    systems: items,
    owed: [],
  }));
}

/** What a system does not owe is in no group: there it would hide what is owed. */
function byKind(
  systems: readonly FilteredSystem[],
  { vocabulary, problems }: { readonly vocabulary: Vocabulary; readonly problems: ReadonlySet<string> },
): readonly Omit<GroupWithMembers, 'among'>[] {
  const titles = new Map(vocabulary.kinds.map(({ name, title }) => [name, title]));
  const owed = systems.flatMap(({ system, obligations }) =>
    obligations
      .filter(({ state }) => state !== 'not-required')
      .map((obligation): OwedBy => ({ system, obligation })),
  );
  return gathered(owed, ({ obligation }) => obligation.kind).map(({ value, items }) => ({
    by: 'kind',
    value,
    title: titles.get(value) ?? value,
    size: items.length,
    problems: items.filter(({ obligation: { state } }) => problems.has(state)).length,
    systems: [],
    owed: items,
  }));
}

/** Two spellings that differ in capitals and spaces only are one value, written as it is first. */
function gathered<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, { readonly value: string; readonly items: Item[] }>();
  for (const item of items) {
    const value = keyOf(item).trim();
    const folded = fold(value);
    const group = groups.get(folded);
    if (group) group.items.push(item);
    else groups.set(folded, { value, items: [item] });
  }
  return [...groups.values()];
}
