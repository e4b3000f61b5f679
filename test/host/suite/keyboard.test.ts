// An author at the keyboard: two documents from empty files, with what the editor suggests.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace } from './aims.ts';
import { attributes, driverCan, press, screenshot, texts, type } from './driver.ts';

const folder = 'aims/typed';
const register = `${folder}/register.yaml`;
const assessment = `${folder}/impact.yaml`;

describe('writing with the keyboard', function () {
  this.timeout(120_000);

  before(async function () {
    if (!driverCan('press') || !driverCan('type') || !driverCan('texts')) this.skip();
    await (await aims()).whenReady();
    fs.mkdirSync(inWorkspace(folder).fsPath, { recursive: true });
    for (const file of [register, assessment]) fs.writeFileSync(inWorkspace(file).fsPath, '');
  });

  after(async () => {
    // VS Code keeps a document open for minutes after its editor is gone, so what it holds is taken out first.
    for (const file of [register, assessment]) {
      const document = await vscode.workspace.openTextDocument(inWorkspace(file));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), '');
      await vscode.workspace.applyEdit(edit);
      await document.save();
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.rmSync(inWorkspace(folder).fsPath, { recursive: true, force: true });
  });

  it('makes a register with one system, from an empty file', async () => {
    const document = await begin(register);
    await type('aims: register');
    await choose('register/v1: draft', { picture: 'completion' });
    await type('Systems at the gate');
    await nextGap();
    await type('gate-camera');
    await nextGap();
    await type('Gate camera');
    await nextGap();
    await type('Warehouse safety');
    await nextGap();
    await eventually(async () => assert.ok((await rows()).some(row => row.startsWith('planned'))));
    await type('planned');
    await press('Enter', 'Escape', 'End');
    await nextLine();
    await type('purp');
    await choose('purpose');
    await type('Counts the lorries that wait, so that the gate opens in time.');
    await reads(document, [
      'aims: register/v1',
      'title: Systems at the gate',
      'systems:',
      '  - id: gate-camera',
      '    name: Gate camera',
      '    owner: Warehouse safety',
      '    stage: planned',
      '    purpose: Counts the lorries that wait, so that the gate opens in time.',
    ]);
    await settled(document.uri);
    await document.save();
  });

  it('makes an impact assessment of it, and mends a slip with a fix', async () => {
    const document = await begin(assessment);
    await type('aims: impact');
    await choose('impact-assessment/v1');
    await nextLine();
    await type('id: ia-gate-camera');
    await nextLine();
    await type('sys');
    await choose('system');
    await choose('gate-camera', { picture: 'completion-of-ids' });
    await nextLine();
    await type('ownr: Warehouse safety');
    await press('Home');
    await eventually(() => assert.deepEqual(codes(document.uri, 'warning'), ['unknown-key']));
    await press('Control+.');
    await eventually(async () =>
      assert.ok(
        (await texts('.action-widget .monaco-list-row')).some(row => row.includes('Change to "owner"')),
      ),
    );
    await screenshot('quick-fix');
    await press('Enter');
    await reads(document, [
      'aims: impact-assessment/v1',
      'id: ia-gate-camera',
      'system: gate-camera',
      'owner: Warehouse safety',
    ]);
    await settled(document.uri);
    await document.save();
  });

  it('renames the system in both, after a look at what changes', async () => {
    const document = await begin(register);
    const at = document.positionAt(document.getText().indexOf('gate-camera') + 3);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(at, at);
    await eventually(async () => {
      const shown = (await texts('.statusbar-item')).join(' | ');
      assert.ok(shown.includes(`Ln ${at.line + 1}, Col ${at.character + 1}`), shown);
    });
    await press('F2');
    await eventually(async () =>
      assert.ok((await attributes('.rename-box input:focus', 'class')).length > 0),
    );
    await press('Control+A');
    await type('gate-counter');
    await press('Control+Enter');
    await eventually(async () =>
      assert.match((await texts('.part.panel .monaco-list-row')).join(' | '), /gate-counter/),
    );
    await screenshot('rename-preview');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await eventually(() => assert.match(document.getText(), /id: gate-counter/));
    const other = await vscode.workspace.openTextDocument(inWorkspace(assessment));
    assert.match(other.getText(), /system: gate-counter/);
    await vscode.workspace.saveAll();
    await settled(document.uri);
    await settled(other.uri);
  });
});

async function begin(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(file));
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return document;
}

/** The labels that are suggested right now, with what stands beside them. */
async function rows(): Promise<readonly string[]> {
  return texts('.suggest-widget.visible .monaco-list-row .label-name');
}

/** Goes to the next gap of what was inserted. */
async function nextGap(): Promise<void> {
  await putSuggestionsAway();
  await press('Tab');
}

async function nextLine(): Promise<void> {
  await putSuggestionsAway();
  await press('Enter');
}

/** While something is suggested, the next key would take that. */
async function putSuggestionsAway(): Promise<void> {
  // What is typed may call up a suggestion a moment later.
  for (let quiet = 0; quiet < 3; quiet++) {
    await sleep(150);
    if ((await rows()).length === 0) continue;
    await press('Escape');
    quiet = -1;
  }
}

/** Asks for suggestions, goes down to one, and takes it. */
async function choose(label: string, { picture }: { readonly picture?: string } = {}): Promise<void> {
  const isShown = async () => {
    const shown = await rows();
    assert.ok(shown.includes(label), shown.join(' | '));
  };
  await eventually(async () => {
    if ((await rows()).length === 0) await press('Control+Space');
    // To ask again at once would begin anew what is on its way.
    await eventually(isShown, 2);
  });
  for (let down = 0; down < 60; down++) {
    const [focused] = await texts('.suggest-widget.visible .monaco-list-row.focused .label-name');
    if (focused === label) break;
    await press('ArrowDown');
  }
  assert.deepEqual(await texts('.suggest-widget.visible .monaco-list-row.focused .label-name'), [label]);
  if (picture !== undefined) await screenshot(picture);
  await press('Enter');
}

async function reads(document: vscode.TextDocument, lines: readonly string[]): Promise<void> {
  await eventually(() => assert.equal(document.getText().trimEnd(), lines.join('\n')));
}

/** Until nothing is found that would have to be mended. */
async function settled(uri: vscode.Uri): Promise<void> {
  await eventually(() => {
    assert.deepEqual([...codes(uri, 'error'), ...codes(uri, 'warning')], []);
  });
}

function codes(uri: vscode.Uri, severity: 'error' | 'warning'): readonly string[] {
  const wanted = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  return vscode.languages
    .getDiagnostics(uri)
    .filter(each => each.source === 'aims' && each.severity === wanted)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}
