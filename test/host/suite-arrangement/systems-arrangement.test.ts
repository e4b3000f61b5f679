import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { ShownRow } from '../../../client/parts/report-view.ts';
import { aims, eventually, inWorkspace, stateOf, systemNamed } from '../suite/aims.ts';
import {
  attributes,
  click,
  driverCan,
  hover,
  press,
  rightClick,
  screenshot,
  texts,
  type,
} from '../suite/driver.ts';
import { pane, pointAt, row } from '../suite/systems-rows.ts';

const rowsIn = `${pane} .monaco-list-row`;
const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`aims.systems.${command}`, ...args);

describe('the arrangement of the systems', function () {
  this.timeout(60_000);

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run('focus');
    await (await aims()).whenReady();
    // The whole side bar for it, if other views stand below.
    if (driverCan('texts')) {
      for (const name of ['Readiness', 'Reviews']) {
        const open = `.pane-header.expanded[aria-label^="${name}"]`;
        if ((await texts(open)).length > 0) await click(open);
      }
    }
  });

  afterEach(async () => {
    await run('groupBy.system');
    await run('sortBy.state');
    await run('clearFilters');
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const groups: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'state',
      'the worst state first',
      ['Missing', 'Incomplete', 'Stale', 'Waived', 'Current', 'Not required'],
    ],
    ['risk', 'the gravest risk first', ['Critical', 'High', 'Medium', 'Low', 'Risk not stated']],
    ['stage', 'the life of a system', ['Idea', 'Planned', 'Development', 'Pilot', 'Production', 'Retired']],
    ['owner', 'the names of the owners', []],
    ['kind', 'what is owed', []],
  ];
  for (const [by, order, expected] of groups) {
    it(`groups by ${by}, in the order of ${order}`, async () => {
      const { view, systems } = await aims();
      const all = systems().map(({ label }) => label);
      await run(`groupBy.${by}`);
      const shown = view.rows();
      const labels = shown.map(({ label }) => label);
      if (expected.length > 0) {
        assert.deepEqual(
          labels,
          expected.filter(label => labels.includes(label)),
        );
      }
      const members = shown.flatMap(({ below }) => below.map(({ label }) => label));
      if (by !== 'kind') assert.deepEqual([...members].sort(), [...all].sort());
      else
        assert.ok(
          members.every(label => all.some(name => label.startsWith(name))),
          members.join(' | '),
        );
      if (driverCan('texts')) await drawn(labels[0] ?? '');
      await screenshot(`systems-by-${by}`);
    });
  }

  it('sorts by name, and says in the menu what it sorts by', async function () {
    await run('sortBy.name');
    const labels = (await aims()).systems().map(({ label }) => label);
    assert.deepEqual(
      labels,
      labels.toSorted((a, b) => a.localeCompare(b, 'en')),
    );
    if (!driverCan('click')) this.skip();
    await hover(`${pane} > .pane-header`);
    await click(`${pane} .pane-header .action-label[aria-label^="Group By"]`);
    await eventually(async () =>
      assert.ok((await texts('.monaco-menu .action-label')).includes('✓ System (Flat List)')),
    );
    await screenshot('systems-menu-group-by');
    await press('Escape');
  });

  it('shows only problems, says how much it hides, and lets go of that again', async () => {
    const { view, systems } = await aims();
    await run('toggleProblems');
    assert.match(view.message() ?? '', /^Only problems: 3 of 7 systems hidden$/);
    const problems = ['missing', 'incomplete', 'stale', 'draft', 'in-review'];
    assert.ok(
      systems().every(({ obligations }) => obligations.every(each => problems.includes(stateOf(each)))),
    );
    assert.equal(systems().length, 4);
    if (driverCan('texts')) await drawn('CV screening aid');
    await screenshot('systems-only-problems');
    await run('clearFilters');
    assert.equal(systems().length, 7);
    assert.equal(view.message() ?? '', '');
  });

  /**
   * Asks for the filter. What is typed reaches the box once it has the focus, which is later than one sees it. Where the view takes
   * the focus after the box came, the editor puts the box away, and one asks again.
   */
  const askForFilter = () =>
    eventually(async () => {
      if (!/Filter Systems/.test((await texts('.quick-input-widget')).join())) void run('filter');
      await eventually(async () => {
        assert.match((await texts('.quick-input-widget')).join(), /Filter Systems/);
        assert.equal((await attributes('.quick-input-widget input:focus', 'type')).length, 1);
      }, 3);
    }, 40);

  it('filters while somebody types', async function () {
    if (!driverCan('type') || !driverCan('texts')) this.skip();
    const { view, systems } = await aims();
    await askForFilter();
    await type('copilot vend');
    await eventually(() => assert.match(view.message() ?? '', /^"copilot vend": 6 of 7 systems hidden$/));
    const [copilot] = systems();
    assert.deepEqual(
      copilot?.obligations.map(({ label }) => label),
      ['Vendor: tessera-ai'],
    );
    await screenshot('systems-filter');
    await press('Enter');
    assert.equal(systems().length, 1);
    const asked = async () => (await texts('.quick-input-widget')).join();
    // Else what is typed next goes where nobody reads it.
    await eventually(async () => assert.doesNotMatch(await asked(), /Filter Systems/));
    await askForFilter();
    await type('zebra');
    await press('Enter');
    await eventually(async () =>
      assert.match((await texts(`${pane} .welcome-view`)).join(), /hide every system/),
    );
    await screenshot('systems-filter-hides-all');
    await click(`${pane} .welcome-view .monaco-button`);
    await eventually(() => assert.equal(systems().length, 7));
  });

  it('asks once who I am, and shows what is mine', async function () {
    if (!driverCan('type') || !driverCan('texts')) this.skip();
    const { view, systems } = await aims();
    try {
      const asked = run('onlyMine');
      await eventually(async () => assert.match((await texts('.quick-input-widget')).join(), /Ana Teles/));
      await type('Nobody Here');
      await eventually(async () =>
        assert.match((await texts('.quick-input-list')).join(), /Nobody Here\s*as you typed it/),
      );
      await press('Control+a');
      await type('marta');
      await eventually(async () =>
        assert.deepEqual(await texts('.quick-input-list .label-name'), ['Marta Figueira']),
      );
      await screenshot('systems-who-am-i');
      await press('ArrowDown', 'Space', 'Enter');
      await asked;
      assert.deepEqual(vscode.workspace.getConfiguration('aims').get('me'), ['Marta Figueira']);
      await eventually(() => assert.match(view.message() ?? '', /^Only mine: \d of 7 systems hidden$/));
      assert.ok(systems().some(({ label }) => label === 'Support copilot'));
      await screenshot('systems-only-mine');
    } finally {
      await vscode.workspace
        .getConfiguration('aims')
        .update('me', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('keeps open and selected what moves to another group', async function () {
    if (!driverCan('click') || !driverCan('texts')) this.skip();
    await run('groupBy.state');
    await drawn('CV screening aid');
    await open('CV screening aid');
    await click(`${row('Impact assessment')} .monaco-icon-label`);
    const { view } = await aims();
    await eventually(() => assert.match(view.selected() ?? '', /#cv-screening\/impact-assessment$/));
    await eventually(() => assert.ok(vscode.window.activeTextEditor));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');

    const document = await vscode.workspace.openTextDocument(inWorkspace('aims/impact/cv-screening.md'));
    await replace(document, 'system: cv-screning', 'system: cv-screening');
    try {
      await eventually(async () => assert.equal(stateOf(await systemNamed('CV screening aid')), 'stale'));
      await eventually(async () => {
        const labels = (await attributes(rowsIn, 'aria-label')).map(label => label.split(/[,.]/)[0]);
        const stale = labels.indexOf('Stale');
        const system = labels.indexOf('CV screening aid');
        const owed = labels.indexOf('Impact assessment');
        assert.ok(stale >= 0 && stale < system && system < owed, labels.join(' | '));
        const [selected] = await attributes(`${rowsIn}.selected`, 'aria-label');
        assert.match(selected ?? 'nothing', /^Impact assessment/);
      });
      await screenshot('systems-moved-to-another-group');
    } finally {
      await replace(document, 'system: cv-screening', 'system: cv-screning');
      await document.save();
    }
    await eventually(async () => assert.equal(stateOf(await systemNamed('CV screening aid')), 'missing'));
  });

  it('follows the active editor and its cursor, without taking the focus', async () => {
    const { view } = await aims();
    const editor = await vscode.window.showTextDocument(inWorkspace('aims/register.yaml'));
    const at = async (id: string) => {
      const offset = editor.document.getText().indexOf(`id: ${id}`);
      assert.ok(offset >= 0, id);
      const cursor = editor.document.positionAt(offset + 4);
      editor.selection = new vscode.Selection(cursor, cursor);
      editor.revealRange(editor.selection);
      await eventually(() => assert.match(view.selected() ?? 'nothing', new RegExp(`#${id}(/|$)`)));
    };
    await at('meeting-notes');
    await at('code-assistant');
    await vscode.window.showTextDocument(inWorkspace('aims/impact/support-copilot.md'));
    await eventually(() => assert.match(view.selected() ?? '', /#support-copilot\/impact-assessment$/));
    await screenshot('systems-follow');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith('support-copilot.md'), true);
    const settings = vscode.workspace.getConfiguration('aims');
    await settings.update('systems.followActiveEditor', false, vscode.ConfigurationTarget.Global);
    try {
      await vscode.window.showTextDocument(inWorkspace('aims/register.yaml'));
      await sleep(1000);
      assert.match(view.selected() ?? '', /#support-copilot\/impact-assessment$/);
    } finally {
      await settings.update('systems.followActiveEditor', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('offers for each row what can be done about it', async function () {
    if (!driverCan('rightClick') || !driverCan('texts')) this.skip();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await open('Support copilot');
    await click(`${row('Impact assessment, stale')} .monaco-icon-label`);
    const actions = await attributes(
      `${row('Impact assessment, stale')} .actions .action-label`,
      'aria-label',
    );
    // The key by which a command can be had too stands behind its name.
    assert.deepEqual(
      actions.map(action => action.replace(/ \(.*\)$/, '')),
      ['Re-affirm Assessment', 'Show Why'],
    );
    await rightClick(row('Impact assessment, stale'));
    await eventually(async () => assert.ok((await menu()).length > 0));
    await screenshot('systems-context-menu');
    assert.deepEqual(
      (await menu()).filter(entry => !['Note That Code Changes Are Not Significant'].includes(entry)),
      [
        'Re-affirm Assessment',
        'Mark Reviewed',
        'Revise',
        'Waive Finding',
        'Open',
        'Open Register Entry',
        'Open Related',
        'Show Why',
        'Show History',
        'Copy Id',
      ],
    );
    await press('Escape');
    await rightClick(row('Support copilot'));
    await eventually(async () => assert.ok((await menu()).includes('New Document')));
    assert.ok(!(await menu()).includes('Revise'));
    await press('Escape');
  });

  it('says in a tooltip every reason, what resolves it and where to look', async function () {
    if (!driverCan('hover') || !driverCan('texts')) this.skip();
    await open('Support copilot');
    await pointAt('Impact assessment, stale');
    const tooltip = await eventually(async () => {
      const [text = ''] = await texts('.workbench-hover');
      assert.match(text, /Impact assessment of Support copilot/);
      return text;
    });
    await screenshot('systems-tooltip');
    assert.match(tooltip, /an incident happened on/);
    assert.match(tooltip, /To do: /);
    assert.match(tooltip, /Document: ia-support-copilot/);
    const rows = (await aims()).view.rows();
    const owed = rowNamed(rowNamed(rows, 'Support copilot').below, 'Impact assessment');
    assert.match(owed.tooltip, /\]\(command:aims\.open\?/);
  });

  async function drawn(label: string): Promise<void> {
    await eventually(async () => {
      const labels = await attributes(rowsIn, 'aria-label');
      assert.ok(
        labels.some(each => each.startsWith(label)),
        labels.join(' | '),
      );
    });
  }

  async function open(label: string): Promise<void> {
    await drawn(label);
    const [expanded] = await attributes(row(label), 'aria-expanded');
    if (expanded !== 'true') await click(`${row(label)} .monaco-tl-twistie`);
    await eventually(async () => assert.equal((await attributes(row(label), 'aria-expanded'))[0], 'true'));
  }

  const menu = async () => (await texts('.monaco-menu .action-label')).filter(entry => entry.trim() !== '');
});

function rowNamed(rows: readonly ShownRow[], label: string): ShownRow {
  const found = rows.find(each => each.label === label);
  assert.ok(found, `no row "${label}" among ${rows.map(each => each.label).join(' | ')}`);
  return found;
}

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, `${from} is not in ${document.uri.path}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  edit.replace(document.uri, range, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
