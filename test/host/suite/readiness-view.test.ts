import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { ShownRow } from '../../../client/parts/report-view.ts';
import { aims, eventually, inWorkspace } from './aims.ts';
import { attributes, click, driverCan, screenshot, texts } from './driver.ts';

const rowsShown = '.pane-body[aria-label*="Readiness"] .monaco-list-row, .customview-tree .monaco-list-row';

/** The editor draws only the rows that fit. What reveals a system a moment later opens the view of the systems again. */
async function giveWholeSideBar(): Promise<void> {
  if (!driverCan('click') || !driverCan('attributes')) return;
  const header = '.pane-header[aria-label^="Systems"]';
  const isOpen = async () => (await attributes(header, 'aria-expanded'))[0] === 'true';
  await eventually(async () => {
    if (await isOpen()) await click(header);
    // A click toggles it: it is made once, and again only where the view stays or comes back.
    await sleep(500);
    assert.equal(await isOpen(), false);
  });
}

describe('the view of the readiness', () => {
  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('aims.systems.focus');
    await (await aims()).whenReady();
    await vscode.commands.executeCommand('aims.readiness.focus');
    await giveWholeSideBar();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.actions.treeView.aims.readiness.collapseAll');
    await vscode.commands.executeCommand('aims.systems.focus');
  });

  it('asks the four questions first, then what carries them, and every clause and control once', async () => {
    const areas = await (await aims()).readiness();
    assert.deepEqual(
      areas.map(({ label }) => label),
      [
        'Context and scope',
        'Leadership and policies',
        'Risk and impact assessments',
        'Operational controls',
        'Support',
        'Evaluation',
        'Improvement',
      ],
    );
    assert.equal(areas.flatMap(({ below }) => below).length, 32 + 38);
    const impact = rowNamed(areas, '8.4');
    assert.equal(impact.contextValue, 'aims.readiness.clause.partly');
    assert.match(impact.description, /^partly · No impact assessment for cv-screening/);
  });

  it('opens a clause to its gaps, documents and findings, and each of them to its place', async function () {
    if (!driverCan('click')) this.skip();
    await giveWholeSideBar();
    await screenshot('readiness-view');
    await toggle('Risk and impact assessments');
    await eventually(async () => assert.match(await shown(), /8\.4 /));
    await toggle('Clause 8.4');
    await eventually(async () => assert.match(await shown(), /No impact assessment for cv-screening/));
    await screenshot('readiness-view-open');
    await click(
      '.monaco-list-row[aria-label^="Gap: No impact assessment for cv-screening"] .monaco-icon-label',
    );
    const editor = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      assert.equal(active?.document.uri.path, inWorkspace('aims/register.yaml').path);
      return active;
    });
    assert.equal(editor?.document.getText(editor.selection), 'cv-screening');
    await toggle('Impact assessment of the code assistant');
    await eventually(async () => assert.match(await shown(), /code-assistant\.md:/));
    await screenshot('readiness-view-finding');
  });

  it('keeps what is open when the states change', async function () {
    if (!driverCan('click')) this.skip();
    const document = await vscode.workspace.openTextDocument(inWorkspace('aims/impact/cv-screening.md'));
    await replace(document, 'system: cv-screning', 'system: cv-screening');
    await eventually(async () => assert.doesNotMatch(await shown(), /No impact assessment for cv-screening/));
    await eventually(async () => assert.match(await shown(), /code-assistant\.md:/));
    await replace(document, 'system: cv-screening', 'system: cv-screning');
    await document.save();
    await eventually(async () => assert.match(await shown(), /No impact assessment for cv-screening/));
  });

  it('says in words to a screen reader what the icons say', async function () {
    if (!driverCan('attributes')) this.skip();
    const labels = await attributes(rowsShown, 'aria-label');
    assert.ok(
      labels.some(label => label.startsWith('Clause 8.4 AI system impact assessment (performed), partly.')),
      labels.join(' | '),
    );
  });
});

function rowNamed(areas: readonly ShownRow[], id: string): ShownRow {
  const found = areas.flatMap(({ below }) => below).find(({ label }) => label.startsWith(`${id} `));
  assert.ok(found, id);
  return found;
}

async function toggle(label: string): Promise<void> {
  await click(`.monaco-list-row[aria-label^="${label}"] .monaco-tl-twistie`);
}

async function shown(): Promise<string> {
  return (await texts('.pane-body .monaco-list-row')).join(' | ');
}

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, `${from} is not in ${document.uri.path}`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)),
    to,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}
