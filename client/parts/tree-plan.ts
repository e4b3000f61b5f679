/**
 * What the tree of a report holds, arranged: roots (where there are several), groups (where one groups), systems, what
 * each owes. Plain data; below a row nothing is put in order before somebody opens it, since of thousands few are.
 */
import {
  type ObligationReport,
  obligationKey,
  type PostureReport,
  type RootReport,
  type SystemReport,
} from '../../server/lsp/protocol.ts';
import { type Arrangement, usual } from './arrangement.ts';
import { type FilteredRoot, type FilteredSystem, filtered, fold } from './system-filter.ts';
import { type Group, type GroupWithMembers, groupsOf, type OwedBy } from './system-groups.ts';
import { type Ordering, orderingBy } from './system-order.ts';

/** What a row stands for. */
export type Content =
  | { readonly is: 'root'; readonly root: RootReport; readonly shown: number }
  | { readonly is: 'group'; readonly group: Group }
  | {
      readonly is: 'system';
      readonly system: SystemReport;
      readonly obligations: readonly ObligationReport[];
    }
  | {
      readonly is: 'obligation';
      readonly system: SystemReport;
      readonly obligation: ObligationReport;
      /** Whether it stands below its system, or below its kind, where its row has to name the system. */
      readonly below: 'system' | 'kind';
    };

export interface Plan {
  readonly content: Content;
  /** By it the row is known again; two rows have the same one only where documents give an id twice. */
  readonly key: string;
  /** Whether it is, or has below it, what a report gives this key, be it a system or something owed. */
  readonly holds: (key: string) => boolean;
  readonly children: () => readonly Plan[];
}

export interface TreePlan {
  readonly top: readonly Plan[];
  /** How many systems are shown, and how many there are. */
  readonly shown: number;
  readonly systems: number;
}

export function planOf(report: PostureReport, arrangement: Arrangement = usual): TreePlan {
  const context = { report, arrangement, ordering: orderingBy(arrangement.order, report.vocabulary) };
  const roots = filtered(report, arrangement.filter);
  return {
    // Another filter must not move the rows a level up or down.
    top:
      report.roots.length > 1
        ? roots.map(root => rootPlan(root, context))
        : roots.flatMap(root => below(root, context)),
    shown: roots.reduce((sum, { systems }) => sum + systems.length, 0),
    systems: report.roots.reduce((sum, { systems }) => sum + systems.length, 0),
  };
}

interface Context {
  readonly report: PostureReport;
  readonly arrangement: Arrangement;
  readonly ordering: Ordering;
}

function rootPlan(filteredRoot: FilteredRoot, context: Context): Plan {
  const { root, systems } = filteredRoot;
  return {
    content: { is: 'root', root, shown: systems.length },
    key: root.uri,
    holds: key => systems.some(({ system }) => holds(system, key)),
    children: once(() => below(filteredRoot, context)),
  };
}

function below({ root, systems }: FilteredRoot, context: Context): readonly Plan[] {
  const { report, arrangement, ordering } = context;
  const { grouping } = arrangement;
  if (grouping === 'system') return ordering.systems(systems).map(each => systemPlan(each, context));
  const groups = groupsOf(systems, { by: grouping, vocabulary: report.vocabulary });
  return groups.map(group => groupPlan(group, root, context));
}

function groupPlan(group: GroupWithMembers, root: RootReport, context: Context): Plan {
  const { systems, owed, ...about } = group;
  const { ordering } = context;
  return {
    content: { is: 'group', group: about },
    key: `${root.uri}|${about.by}|${fold(about.value)}`,
    holds: key => systems.some(({ system }) => holds(system, key)) || owed.some(each => isAbout(each, key)),
    children: once(() => [
      ...ordering.systems(systems).map(each => systemPlan(each, context)),
      ...ordering
        .owed(owed.map(each => ({ ...each, label: each.system.name || each.system.id })))
        .map(each => obligationPlan(each, 'kind')),
    ]),
  };
}

function systemPlan({ system, obligations }: FilteredSystem, { ordering }: Context): Plan {
  return {
    content: { is: 'system', system, obligations },
    key: system.key,
    holds: key => holds(system, key),
    children: once(() =>
      ordering
        .owed(obligations.map(obligation => ({ obligation, label: obligation.title })))
        .map(({ obligation }) => obligationPlan({ system, obligation }, 'system')),
    ),
  };
}

function obligationPlan({ system, obligation }: OwedBy, belowWhat: 'system' | 'kind'): Plan {
  const own = obligationKey(system.key, obligation);
  return {
    content: { is: 'obligation', system, obligation, below: belowWhat },
    key: own,
    holds: key => own === key || (belowWhat === 'kind' && system.key === key),
    children: () => [],
  };
}

function holds(system: SystemReport, key: string): boolean {
  return system.key === key || (key.startsWith(system.key) && owes(system, key));
}

function owes(system: SystemReport, key: string): boolean {
  return system.obligations.some(obligation => obligationKey(system.key, obligation) === key);
}

function isAbout({ system, obligation }: OwedBy, key: string): boolean {
  return system.key === key || (key.startsWith(system.key) && obligationKey(system.key, obligation) === key);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
