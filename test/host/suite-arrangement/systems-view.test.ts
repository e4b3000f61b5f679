import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace, stateOf, systemNamed } from '../suite/aims.ts';
import { attributes, click, driverCan, report, screenshot, texts } from '../suite/driver.ts';
import { openOnly } from '../suite/systems-rows.ts';

/** The table of `examples/README.md`. */
const expected: Readonly<Record<string, string>> = {
  'Support copilot': 'stale',
  'CV screening aid': 'missing',
  'Meeting notes': 'waived',
  'Code assistant': 'stale',
  'Grading of returned goods from photographs': 'not-required',
  'Demand forecast': 'incomplete',
  'Fraud screening': 'current',
};

const draft = 'aims/impact/cv-screening.md';

describe('the view of the systems', () => {
  before(async () => {
    await vscode.commands.executeCommand('aims.systems.focus');
    await (await aims()).whenReady();
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows every system in its state', async () => {
    const { systems, state } = await aims();
    await screenshot('systems-view');
    assert.equal(state(), 'systems');
    assert.deepEqual(Object.fromEntries(systems().map(row => [row.label, stateOf(row)])), expected);
  });

  it('shows below a system what it owes, and why', async () => {
    const { obligations } = await systemNamed('Support copilot');
    const assessment = obligations.find(({ label }) => label === 'Impact assessment');
    assert.ok(assessment);
    assert.equal(stateOf(assessment), 'stale');
    assert.match(assessment.accessibility, /tessera-5|models/);
  });

  it('has in its badge the number of problems', async function () {
    if (!driverCan('attributes')) this.skip();
    const problems = (await aims())
      .systems()
      .flatMap(({ obligations }) => obligations)
      .filter(row => ['missing', 'incomplete', 'stale', 'draft', 'in-review'].includes(stateOf(row)));
    const labels = await attributes('.activitybar .action-label', 'aria-label');
    assert.ok(
      labels.some(label => label.includes(`AIMS - ${problems.length} obligations need attention`)),
      labels.join(' | '),
    );
  });

  it('says in words to a screen reader what the icons say', async function () {
    if (!driverCan('attributes')) this.skip();
    await eventually(async () => {
      const labels = await attributes('.pane-body .monaco-list-row', 'aria-label');
      assert.ok(
        labels.some(label => label.startsWith('CV screening aid, AI system, missing.')),
        labels.join(' | '),
      );
    });
  });

  it('opens the entry of a system on a click, and leaves the focus in the tree', async function () {
    if (!driverCan('click')) this.skip();
    await click('.pane-body .monaco-list-row[aria-label^="CV screening aid"] .monaco-icon-label');
    const editor = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      assert.equal(active?.document.uri.path, inWorkspace('aims/register.yaml').path);
      return active;
    });
    assert.equal(editor?.document.getText(editor.selection), 'cv-screening');
    await screenshot('systems-view-click');
  });

  it('follows an edit within a second', async () => {
    const document = await vscode.workspace.openTextDocument(inWorkspace(draft));
    await vscode.window.showTextDocument(document);
    const began = performance.now();
    let took = Number.NaN;
    await replace(document, 'system: cv-screning', 'system: cv-screening');
    try {
      await eventually(async () =>
        assert.notEqual(stateOf(await systemNamed('CV screening aid')), 'missing'),
      );
      took = performance.now() - began;
      report(`    the tree changed ${took.toFixed(0)} ms after the edit`);
      // Its assessment is a draft now; what is worse is the review of its vendor.
      assert.equal(stateOf(await systemNamed('CV screening aid')), 'stale');
      await screenshot('systems-view-after-edit');
    } finally {
      await replace(document, 'system: cv-screening', 'system: cv-screning');
      await eventually(async () => assert.equal(stateOf(await systemNamed('CV screening aid')), 'missing'));
      await document.save();
    }
    assert.ok(took < 1000, `${took.toFixed(0)} ms`);
  });

  it('follows a change on the disk that the editor did not make', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const file = inWorkspace(draft).fsPath;
    const before = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, before.replace('system: cv-screning', 'system: cv-screening'));
    try {
      await eventually(async () => assert.equal(stateOf(await systemNamed('CV screening aid')), 'stale'));
    } finally {
      fs.writeFileSync(file, before);
    }
    await eventually(async () => assert.equal(stateOf(await systemNamed('CV screening aid')), 'missing'));
  });

  it('keeps what is open and selected when the states change', async function () {
    if (!driverCan('click') || !driverCan('texts')) this.skip();
    await openOnly('CV screening aid');
    const shown = async () => (await texts('.pane-body .monaco-list-row')).join(' | ');
    await eventually(async () =>
      assert.match(await shown(), /CV screening aid[^|]*\| Impact assessment[^|]*missing/),
    );
    const document = await vscode.workspace.openTextDocument(inWorkspace(draft));
    await replace(document, 'system: cv-screning', 'system: cv-screening');
    await eventually(async () => assert.equal(stateOf(await systemNamed('CV screening aid')), 'stale'));
    await eventually(async () =>
      assert.match(await shown(), /CV screening aid[^|]*stale.*Impact assessment[^|]*draft/s),
    );
    await screenshot('systems-view-open');
    await replace(document, 'system: cv-screening', 'system: cv-screning');
    await document.save();
  });
});

/** Replaces the first place; some hosts save by themselves, so a test that edits also edits back. */
async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, `${from} is not in ${document.uri.path}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  edit.replace(document.uri, range, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
