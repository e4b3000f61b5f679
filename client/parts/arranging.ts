/**
 * How somebody has arranged the view of the systems: kept for the workspace, and told to the menus by context keys
 * (`aims.systems.grouping`, `.order`, `.mine`, `.problems`, `.filtered`).
 */
import { commands, type Disposable, type Event, EventEmitter, type Memento, workspace } from 'vscode';
import { type Arrangement, type Grouping, isFiltering, type Order, recalled } from './arrangement.ts';
import { myNames } from './my-names.ts';
import type { Person } from './person.ts';

export interface Arranging extends Disposable {
  current(): Arrangement;
  readonly onDidChange: Event<void>;
  change(change: Change): void;
}

export interface Change {
  readonly grouping?: Grouping;
  readonly order?: Order;
  readonly mine?: boolean;
  readonly problems?: boolean;
  readonly text?: string;
}

const memoryKey = 'aims.systems.arrangement';

export interface ArrangingOptions {
  /** Of the workspace. */
  readonly memory: Memento;
  readonly person: Pick<Person, 'last'>;
}

export function createArranging({ memory, person }: ArrangingOptions): Arranging {
  const changed = new EventEmitter<void>();
  let { grouping, order, mine, problems } = recalled(memory.get(memoryKey));
  let text = '';
  const settings = workspace.onDidChangeConfiguration(event => {
    if (mine && event.affectsConfiguration('aims.me')) changed.fire();
  });
  tellMenus();

  return {
    current,
    onDidChange: changed.event,
    change(change) {
      ({ grouping = grouping, order = order, mine = mine, problems = problems, text = text } = change);
      tellMenus();
      changed.fire();
      void memory.update(memoryKey, { grouping, order, mine, problems });
    },
    dispose() {
      settings.dispose();
      changed.dispose();
    },
  };

  function current(): Arrangement {
    const names = mine ? myNames(person) : [];
    // Nobody in particular owns nothing: a view that hides everything for that would be a riddle.
    return { grouping, order, filter: { ...(names.length > 0 && { mine: names }), problems, text } };
  }

  function tellMenus(): void {
    const { filter } = current();
    setContext('grouping', grouping);
    setContext('order', order);
    setContext('mine', filter.mine !== undefined);
    setContext('problems', problems);
    setContext('filtered', isFiltering(filter));
  }
}

function setContext(name: string, value: string | boolean): void {
  void commands.executeCommand('setContext', `aims.systems.${name}`, value);
}
