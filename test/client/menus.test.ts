import assert from 'node:assert/strict';
import fs from 'node:fs';
import { groupings, orders } from '../../client/parts/arrangement.ts';
import { rowOf } from '../../client/parts/tree-items.ts';
import type { ObligationReport } from '../../server/lsp/protocol.ts';
import { obligationContent, systemContent } from './report.ts';

interface Entry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when: string;
  readonly group?: string;
}

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: {
    commands: readonly { readonly command: string; readonly title: string; readonly icon?: string }[];
    menus: Readonly<Record<string, readonly Entry[]>>;
    submenus: readonly { readonly id: string }[];
  };
};
const { menus, commands, submenus } = contributes;

describe('the menus of package.json', () => {
  it('name no command and no menu that does not exist', () => {
    const known = new Set(commands.map(({ command }) => command));
    const entries = Object.values(menus).flat();
    assert.deepEqual(
      entries.filter(({ command }) => command !== undefined && !known.has(command)),
      [],
    );
    assert.deepEqual(
      new Set(entries.flatMap(({ submenu }) => submenu ?? [])),
      new Set(submenus.map(({ id }) => id)),
    );
  });

  it('have an icon for what stands in a row', () => {
    const inline = Object.entries(menus)
      .filter(([menu]) => menu === 'view/item/context')
      .flatMap(([, entries]) => entries.filter(({ group = '' }) => group.startsWith('inline')));
    const icons = new Map(commands.map(({ command, icon }) => [command, icon]));
    for (const { command = '' } of inline) assert.ok(icons.get(command), command);
  });

  it('mark what is chosen, and offer every grouping and order', () => {
    const choices = (menu: string) =>
      (menus[menu] ?? []).map(({ command = '' }) => command.split('.').slice(3).join('.'));
    assert.deepEqual(
      choices('aims.systems.groupBy'),
      groupings.flatMap(each => [each, `${each}.chosen`]),
    );
    assert.deepEqual(
      choices('aims.systems.sortBy'),
      orders.flatMap(each => [each, `${each}.chosen`]),
    );
    const titles = new Map(commands.map(({ command, title }) => [command, title]));
    for (const [command, title] of titles) {
      if (command.endsWith('.chosen'))
        assert.equal(title, `✓ ${titles.get(command.replace(/\.chosen$/, ''))}`);
    }
  });
});

describe('the icons in a row of the view of the systems', () => {
  const row = (
    state: ObligationReport['state'],
    acts: ObligationReport['acts'],
    expected: readonly string[],
  ) =>
    it(`of something ${state} (${acts.join(', ')}) are ${expected.join(' and ') || 'none'}`, () => {
      const { contextValue } = rowOf(obligationContent({ state, acts }));
      assert.deepEqual(offered(contextValue, 'inline'), expected);
    });

  row('missing', ['create', 'waive'], ['newDocument']);
  row('incomplete', ['open', 'waive'], ['showWhy']);
  row('draft', ['open', 'waive'], []);
  row('in-review', ['open', 'waive'], []);
  row(
    'stale',
    ['reaffirm', 'note-code', 'mark-reviewed', 'revise', 'open', 'waive'],
    ['reaffirm', 'showWhy'],
  );
  row('stale', ['mark-reviewed', 'revise', 'open', 'waive'], ['markReviewed', 'showWhy']);
  row('stale', ['open', 'waive'], ['showWhy']);
  row('unknown', ['reaffirm', 'mark-reviewed', 'revise', 'open', 'waive'], ['reaffirm', 'showWhy']);
  row('due-soon', ['open', 'reaffirm', 'mark-reviewed', 'revise'], ['reaffirm']);
  row('due-soon', ['open', 'mark-reviewed', 'revise'], ['markReviewed']);
  row('current', ['open', 'reaffirm', 'mark-reviewed', 'revise'], []);
  row('waived', ['open', 'mark-reviewed', 'revise'], []);
  row('not-required', [], []);
});

describe('the menu of a row of the view of the systems', () => {
  const always = ['openRelated', 'showWhy', 'showHistory', 'copyId'];

  it('has for something owed the acts that make sense, and what one may look at', () => {
    const menu = (state: ObligationReport['state'], acts: ObligationReport['acts']) =>
      offered(rowOf(obligationContent({ state, acts })).contextValue, 'menu');
    assert.deepEqual(menu('missing', ['create', 'waive']), [
      'newDocument',
      'waive',
      'systems.openEntry',
      ...always,
    ]);
    assert.deepEqual(menu('stale', ['reaffirm', 'note-code', 'mark-reviewed', 'revise', 'open', 'waive']), [
      'reaffirm',
      'noteCode',
      'markReviewed',
      'revise',
      'waive',
      'systems.open',
      'systems.openEntry',
      ...always,
    ]);
    assert.deepEqual(menu('waived', ['open', 'revise']), [
      'revise',
      'systems.open',
      'systems.openEntry',
      ...always,
    ]);
    assert.deepEqual(menu('not-required', []), ['systems.openEntry', ...always]);
  });

  it('has for a system no act of a document', () => {
    const { contextValue } = rowOf(systemContent({ state: 'stale' }));
    assert.deepEqual(offered(contextValue, 'menu'), ['newDocument', 'systems.openEntry', ...always]);
    assert.deepEqual(offered(contextValue, 'inline'), ['showWhy']);
  });

  it('has for groups and folders nothing', () => {
    for (const contextValue of ['aims.root', 'aims.group.owner']) {
      assert.deepEqual([...offered(contextValue, 'inline'), ...offered(contextValue, 'menu')], []);
    }
  });
});

/** The commands that the view of the systems offers for a row, in their order, without `aims.`. */
function offered(contextValue: string, where: 'inline' | 'menu'): readonly string[] {
  return (menus['view/item/context'] ?? [])
    .filter(({ when }) => when.startsWith('view == aims.systems && '))
    .filter(({ group = '' }) => group.startsWith('inline') === (where === 'inline'))
    .filter(({ when }) => {
      const [, pattern] = /viewItem =~ \/(.*)\/$/.exec(when) ?? [];
      assert.ok(pattern, when);
      return new RegExp(pattern).test(contextValue);
    })
    .toSorted((a, b) => (a.group ?? '').localeCompare(b.group ?? ''))
    .map(({ command = '' }) => command.replace(/^aims\./, ''));
}
