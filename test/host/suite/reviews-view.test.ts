import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace } from './aims.ts';
import { attributes, click, driverCan, press, screenshot, texts } from './driver.ts';

describe('the view of what is due', () => {
  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('aims.systems.focus');
    await (await aims()).whenReady();
    await vscode.commands.executeCommand('aims.reviews.focus');
    // The whole side bar for it: the editor draws only the rows that fit.
    if (driverCan('click')) await click('.pane-header[aria-label^="Systems"]');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('aims.systems.focus');
  });

  it('lists by month what is due, with what is overdue first and what is later closed', async () => {
    const periods = await (await aims()).reviews();
    const titles = periods.map(({ label }) => label);
    assert.equal(titles[0], 'Overdue');
    // Nothing is due in the rest of this month.
    assert.equal(titles[1], 'December 2026');
    assert.equal(titles.at(-1), 'Later');
    assert.equal(periods.at(-1)?.children, 'closed');
    const overdue = periods[0]?.below.find(({ label }) => /^15 Oct: Review .*code assistant/.test(label));
    assert.ok(overdue, periods[0]?.below.map(({ label }) => label).join(' | '));
    assert.match(overdue.description, /^39 days overdue · /);
    assert.match(overdue.contextValue, /^aims\.review\.overdue .*\bmark-reviewed\b/);
  });

  it('opens the day of what is due on a click', async function () {
    if (!driverCan('click')) this.skip();
    const row = '.monaco-list-row[aria-label*="due 2026-10-15"]';
    await eventually(async () => assert.match((await texts(row)).join(''), /39 days overdue/));
    await screenshot('reviews-view');
    await click(`${row} .monaco-icon-label`);
    const editor = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      assert.equal(active?.document.uri.path, inWorkspace('aims/impact/code-assistant.md').path);
      return active;
    });
    assert.match(editor?.document.getText(editor.selection) ?? '', /2026-10-15/);
  });

  it('says in words to a screen reader what icon and colour say', async function () {
    if (!driverCan('attributes')) this.skip();
    const labels = await attributes('.pane-body .monaco-list-row', 'aria-label');
    assert.ok(
      labels.some(label => /^Overdue, \d+ things$/.test(label)),
      labels.join(' | '),
    );
  });

  it('has beside a line the act that resolves it', async function () {
    if (!driverCan('attributes')) this.skip();
    // The line that was opened is selected still.
    await eventually(async () => {
      const actions = await attributes(
        '.monaco-list-row[aria-label*="due 2026-10-15"] .actions .action-label',
        'aria-label',
      );
      assert.match(actions.join(' | '), /Re-affirm|Mark as Reviewed/);
    });
  });

  it('saves all of it as a calendar file, where one says', async function () {
    if (!driverCan('press') || vscode.env.uiKind !== vscode.UIKind.Web) this.skip();
    const saved = vscode.commands.executeCommand('aims.reviews.export');
    await eventually(async () => {
      const shown = await attributes('.quick-input-widget input', 'value');
      assert.ok(shown.length > 0);
    });
    await eventually(async () => {
      if (!fs.existsSync(inWorkspace('aims-reviews.ics').fsPath)) await press('Enter');
      assert.ok(fs.existsSync(inWorkspace('aims-reviews.ics').fsPath));
    }, 20);
    await saved;
    const text = fs.readFileSync(inWorkspace('aims-reviews.ics').fsPath, 'utf8');
    assert.match(text, /^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/s);
    fs.rmSync(inWorkspace('aims-reviews.ics').fsPath);
  });
});
