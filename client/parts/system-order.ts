/** The order of systems, and of what they owe. What compares as equal stays as it stands in the documents. */
import type { ObligationReport, Vocabulary } from '../../server/lsp/protocol.ts';
import type { Order } from './arrangement.ts';
import type { FilteredSystem } from './system-filter.ts';

type State = ObligationReport['state'];

/** Something owed, wherever it is listed. */
export interface Owed {
  /** What its row is called. */
  readonly label: string;
  readonly obligation: ObligationReport;
}

export interface Ordering {
  systems(systems: readonly FilteredSystem[]): readonly FilteredSystem[];
  owed<Item extends Owed>(items: readonly Item[]): readonly Item[];
}

export function orderingBy(order: Order, { states }: Vocabulary): Ordering {
  const ranks = new Map<string, number>(states.map(({ name }, rank) => [name, rank]));
  return {
    systems: systems => sorted(systems, order, each => systemFace(each)),
    owed: items => sorted(items, order, ({ label, obligation }) => obligationFace(label, obligation)),
  };

  function systemFace({ system, obligations }: FilteredSystem): Face {
    return {
      name: system.name || system.id,
      rank: rankOf(system.state),
      age: ageOf(obligations.filter(({ state }) => state === system.state)),
      due: obligations.reduce(earliest, undefined),
    };
  }

  function obligationFace(name: string, obligation: ObligationReport): Face {
    const { state, due } = obligation;
    return { name, rank: rankOf(state), age: ageOf([obligation]), due };
  }

  function rankOf(state: State): number {
    return ranks.get(state) ?? states.length;
  }
}

/** For how many days the oldest of some obligations has been as it is; undefined where none of them says. */
export function ageOf(obligations: readonly ObligationReport[]): number | undefined {
  const ages = obligations.flatMap(({ age }) => age ?? []);
  return ages.length === 0 ? undefined : Math.max(...ages);
}

/** What is looked at to compare. */
interface Face {
  readonly name: string;
  readonly rank: number;
  readonly age: number | undefined;
  readonly due: string | undefined;
}

function sorted<Item>(items: readonly Item[], order: Order, faceOf: (item: Item) => Face): readonly Item[] {
  if (order === 'file') return items;
  const compare = comparisons[order];
  return items
    .map(item => ({ item, face: faceOf(item) }))
    .sort((a, b) => compare(a.face, b.face))
    .map(({ item }) => item);
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const comparisons: Readonly<Record<Exclude<Order, 'file'>, (a: Face, b: Face) => number>> = {
  // Of two that are stale the one that has been so for longer is worse.
  state: (a, b) => a.rank - b.rank || (b.age ?? -1) - (a.age ?? -1),
  name: (a, b) => byName.compare(a.name, b.name),
  due: (a, b) => compareDays(a.due, b.due),
};

/** Days are written so that they compare as texts do; what has none comes last. */
function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

function earliest(day: string | undefined, { due }: ObligationReport): string | undefined {
  return day !== undefined && compareDays(day, due) <= 0 ? day : due;
}
