/** The commands that arrange the view of the systems: grouping, order and filters, from its menus and the palette. */
import { commands, Disposable, type QuickPickItem, ThemeIcon, window } from 'vscode';
import { type Grouping, groupings, isFiltering, type Order, orders } from './arrangement.ts';
import type { Arranging } from './arranging.ts';
import { askMyNames, myNames } from './my-names.ts';
import type { Person } from './person.ts';

export interface ArrangingContext {
  readonly arranging: Arranging;
  /** All that owners are called by, for somebody who has to say which of them they are. */
  readonly owners: () => Promise<readonly string[]>;
  readonly person: Pick<Person, 'last'>;
}

const prefix = 'aims.systems';

const groupingNames: Readonly<Record<Grouping, string>> = {
  system: 'System',
  state: 'State',
  risk: 'Risk',
  owner: 'Owner',
  stage: 'Stage',
  kind: 'Document Kind',
};

const orderNames: Readonly<Record<Order, string>> = {
  state: 'State (Worst First)',
  name: 'Name',
  file: 'Order in the Files',
  due: 'Review Due First',
};

export function registerArrangingCommands({ arranging, owners, person }: ArrangingContext): Disposable {
  return Disposable.from(
    ...choices('groupBy', groupings, grouping => arranging.change({ grouping })),
    ...choices('sortBy', orders, order => arranging.change({ order })),
    ...toggle('onlyProblems', problems => arranging.change({ problems })),
    ...toggle('onlyMine', onlyMine),
    commands.registerCommand(`${prefix}.groupBy`, pickGrouping),
    commands.registerCommand(`${prefix}.sortBy`, pickOrder),
    commands.registerCommand(`${prefix}.toggleProblems`, () =>
      arranging.change({ problems: !arranging.current().filter.problems }),
    ),
    commands.registerCommand(`${prefix}.toggleMine`, () =>
      onlyMine(arranging.current().filter.mine === undefined),
    ),
    commands.registerCommand(`${prefix}.filter`, async () => {
      await bringIntoSight();
      typeFilter(arranging);
    }),
    commands.registerCommand(`${prefix}.clearFilters`, () =>
      arranging.change({ mine: false, problems: false, text: '' }),
    ),
    commands.registerCommand('aims.setMyNames', async () => askMyNames(await owners(), person)),
  );

  async function onlyMine(on: boolean): Promise<void> {
    const known =
      !on || myNames(person).length > 0 || (await askMyNames(await owners(), person)) !== undefined;
    if (known) arranging.change({ mine: on });
  }

  async function pickGrouping(): Promise<void> {
    await bringIntoSight();
    const { grouping } = arranging.current();
    const picked = await pickOne('Group Systems By', { names: groupingNames, of: groupings, now: grouping });
    if (picked) arranging.change({ grouping: picked });
  }

  async function pickOrder(): Promise<void> {
    await bringIntoSight();
    const { order } = arranging.current();
    const picked = await pickOne('Sort Systems By', { names: orderNames, of: orders, now: order });
    if (picked) arranging.change({ order: picked });
  }
}

/** Whoever arranges the view wants to see it, and the palette has these commands too. */
function bringIntoSight(): Thenable<unknown> {
  return commands.executeCommand(`${prefix}.focus`);
}

/**
 * One command for each choice, and for each its double: the editor puts no check marks before the entries of
 * extensions, so the one that is chosen is another entry, with the mark in its title.
 */
function choices<Choice extends string>(
  name: string,
  all: readonly Choice[],
  choose: (choice: Choice) => void,
): readonly Disposable[] {
  return all.flatMap(choice =>
    ['', '.chosen'].map(double =>
      commands.registerCommand(`${prefix}.${name}.${choice}${double}`, () => choose(choice)),
    ),
  );
}

function toggle(name: string, turn: (on: boolean) => unknown): readonly Disposable[] {
  return [
    commands.registerCommand(`${prefix}.${name}`, () => turn(true)),
    commands.registerCommand(`${prefix}.${name}.chosen`, () => turn(false)),
  ];
}

async function pickOne<Choice extends string>(
  title: string,
  given: {
    readonly names: Readonly<Record<Choice, string>>;
    readonly of: readonly Choice[];
    readonly now: Choice;
  },
): Promise<Choice | undefined> {
  const { names, of, now } = given;
  const items = of.map((choice): QuickPickItem & { readonly choice: Choice } => ({
    label: names[choice],
    choice,
    ...(choice === now && { iconPath: new ThemeIcon('check') }),
  }));
  return (await window.showQuickPick(items, { title }))?.choice;
}

/** Filters while somebody types. What is typed stays when the box closes, however that happens. */
function typeFilter(arranging: Arranging): void {
  const clear = { iconPath: new ThemeIcon('clear-all'), tooltip: 'Clear All Filters' };
  const box = window.createInputBox();
  box.title = 'Filter Systems';
  box.placeholder = 'Words in the name, id, owner, stage or risk, or in what is owed and its state';
  box.prompt = 'Shows what has each of the words in it. Empty shows all.';
  box.value = arranging.current().filter.text;
  box.buttons = isFiltering(arranging.current().filter) ? [clear] : [];
  box.onDidChangeValue(text => arranging.change({ text }));
  box.onDidTriggerButton(() => {
    arranging.change({ mine: false, problems: false, text: '' });
    box.hide();
  });
  box.onDidAccept(() => box.hide());
  box.onDidHide(() => box.dispose());
  box.show();
}
