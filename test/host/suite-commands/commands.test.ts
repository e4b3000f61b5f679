// Every command as a person runs it: from the palette, and from a menu of the tree with what that points at.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import type { ActTarget } from '../../../client/parts/act-target.ts';
import { aims, eventually, inWorkspace, lensDrawn } from '../suite/aims.ts';
import { driverCan, press, screenshot, texts, type } from '../suite/driver.ts';

const register = 'aims/register.yaml';
const assessment = 'aims/impact/support-copilot.md';

describe('the commands', function () {
  this.timeout(90_000);

  before(async () => (await aims()).whenReady());

  // Some hosts save by themselves, so a test that writes also takes it back, and that is saved.
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    for (const document of vscode.workspace.textDocuments) if (document.isDirty) await document.save();
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  describe('from the palette', () => {
    before(function () {
      if (!driverCan('press') || !driverCan('type') || !driverCan('texts')) this.skip();
    });

    it('are there where they make sense, with their keys', async () => {
      await open(assessment, 'title:');
      await press('F1');
      await type('AIMS: ');
      const listed = await eventually(async () => {
        const found = await rows();
        assert.ok(found.length > 10, found.join(' | '));
        return found;
      });
      await screenshot('commands-palette');
      // What is further down is not drawn.
      for (const title of ['Copy Id', 'Create Register', 'Export Register', 'Import Register'])
        assert.ok(
          listed.some(row => row.includes(title)),
          `${title} in ${listed.join(' | ')}`,
        );
      for (const title of ['Mark Reviewed', 'New Document', 'New System']) {
        await press('Control+A');
        await type(`>AIMS: ${title}`);
        await eventually(async () =>
          assert.ok((await rows())[0]?.includes(title), (await rows()).join(' | ')),
        );
      }
    });

    it('re-affirm the assessment under the cursor, with a reason and a name, and undo it at once', async () => {
      const editor = await open(assessment, 'title:');
      const before = editor.document.getText();
      await run('AIMS: Re-affirm Assessment');
      await answer('still hold', 'The new model was tried, and nothing else changed.');
      await screenshot('commands-reaffirm');
      await answer('looked at it again', 'Dana Osei');
      await eventually(() => assert.match(editor.document.getText(), /by: Dana Osei/));
      await screenshot('commands-reaffirmed');
      assert.match(editor.document.getText(), /note: The new model was tried, and nothing else changed\./);
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.equal(editor.document.getText(), before));
    });

    it('remember the name of the person', async () => {
      const editor = await open('aims/policies/assistants.md', 'title:');
      const before = editor.document.getText();
      await run('AIMS: Mark Reviewed');
      await answer('review find', 'All as before.');
      await eventually(async () =>
        assert.match((await texts('.quick-input-message')).join(), /Who reviewed it/),
      );
      // The name stands there already.
      await press('Enter');
      await eventually(() => assert.match(editor.document.getText(), /by: Dana Osei/));
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.equal(editor.document.getText(), before));
    });

    it('create a document in two choices', async () => {
      await run('AIMS: New Document');
      await eventually(async () => assert.ok((await rows()).length > 5));
      await screenshot('commands-new-document');
      await choose('Monitoring');
      await eventually(async () => assert.ok((await rows()).some(row => row.includes('CV screening aid'))));
      await screenshot('commands-new-document-system');
      await choose('CV screening aid');
      const editor = await eventually(() => {
        const active = vscode.window.activeTextEditor;
        assert.match(
          active?.document.getText() ?? '',
          /^(?:---\n)?aims: monitoring\/v1\nid: mon-cv-screening\n/,
        );
        return active;
      });
      assert.match(editor?.document.getText(editor.selection) ?? '', /^<.*>$/);
      await screenshot('commands-new-document-made');
      await eventually(() => assert.equal(editor?.document.isDirty, false));
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.equal(fs.existsSync(editor?.document.uri.fsPath ?? ''), false));
    });

    it('show what a document is connected with', async () => {
      await open(assessment, 'title:');
      await run('AIMS: Open Related');
      await eventually(async () => assert.ok((await rows()).some(row => row.includes('Support copilot'))));
      await screenshot('commands-related');
      await choose('Risks of the support copilot');
      await eventually(() =>
        assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /risk\/support-copilot/),
      );
    });

    it('explain a state, on a page whose links and lenses lead on', async () => {
      await open(register, 'id: support-copilot');
      await run('AIMS: Show Why');
      const page = await eventually(() => {
        const active = vscode.window.activeTextEditor?.document;
        assert.match(active?.getText() ?? '', /^# Support copilot: stale\n/);
        return active;
      });
      assert.ok(page);
      assert.equal(page.languageId, 'markdown');
      const links = await linksOf(page.uri);
      assert.ok(links.some(({ target }) => target?.path.endsWith(assessment)));
      await eventually(async () => {
        const titles = (await lensesOf(page.uri)).map(({ command }) => command?.title);
        assert.ok(titles.includes('Re-affirm Assessment'), titles.join());
      });
      await lensDrawn(/Re-affirm Assessment/);
      await screenshot('commands-why');
    });

    it('waive one of the findings of a document', async () => {
      await open(register, 'id: cv-screening');
      await run('AIMS: Waive Finding');
      await eventually(async () => assert.ok((await rows()).some(row => row.includes('Impact assessment'))));
      await screenshot('commands-waive');
      await choose('Impact assessment');
      await answer('be let go', 'A trial of four weeks with volunteers.');
      await answer('Who allows it', 'Head of people');
      await answer('Until which day', '2026-12-31');
      const waivers = await eventually(() => {
        const found = vscode.workspace.textDocuments.find(({ uri }) => /waivers\.yaml$/.test(uri.path));
        assert.match(found?.getText() ?? '', /reason: A trial of four weeks with volunteers\./);
        return found;
      });
      await eventually(() =>
        assert.equal(vscode.window.activeTextEditor?.document.uri.path, waivers?.uri.path),
      );
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.doesNotMatch(waivers?.getText() ?? '', /four weeks/));
    });

    it('say why something cannot be done, and what to do instead', async () => {
      await open('aims/risk/cv-screening.yaml', 'title:');
      await run('AIMS: Revise');
      await eventually(async () =>
        assert.match(
          (await texts('.notifications-toasts')).join(),
          /is a draft and not approved: edit it as it is/,
        ),
      );
      await screenshot('commands-refused');
    });

    it('show a system in the sidebar, and copy an id', async () => {
      await open(assessment, 'title:');
      await run('AIMS: Copy Id');
      await eventually(async () => assert.equal(await vscode.env.clipboard.readText(), 'ia-support-copilot'));
      await run('AIMS: Reveal in Sidebar');
      // What the document answers is shown, with its system above it.
      await eventually(async () => {
        const selected = await texts('.pane-body .monaco-list-row.selected');
        assert.ok(
          selected.some(row => /^(?:Support copilot|Impact assessment)/.test(row.trim())),
          `selected: ${selected.join(' | ')}`,
        );
      });
    });

    it('open the register that is there instead of another one', async () => {
      await run('AIMS: Create Register');
      await eventually(() =>
        assert.equal(vscode.window.activeTextEditor?.document.uri.path, inWorkspace(register).path),
      );
    });

    it('have keys in a document of ours', async () => {
      await open(register, 'id: support-copilot');
      // A window in which nobody has clicked yet shows an editor without giving it the focus.
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await press('Control+k', 'Shift+w');
      await eventually(() =>
        assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^# Support copilot: stale\n/),
      );
    });
  });

  it('have keys that nothing else has', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const defaults = (await vscode.workspace.openTextDocument(uri)).getText();
    const bindings = [...defaults.matchAll(/\{ "key": "([^"]+)",[^}]*"command": "([^"]+)"/g)];
    assert.ok(bindings.length > 500, `${bindings.length}`);
    const ours = new Set(
      bindings.filter(([, , command]) => command?.startsWith('aims.')).map(([, key]) => key),
    );
    assert.equal(ours.size, 6);
    const others = bindings.filter(([, key, command]) => ours.has(key) && !command?.startsWith('aims.'));
    assert.deepEqual(
      others.map(([, key, command]) => `${key} ${command}`),
      [],
    );
  });

  describe('from the tree', () => {
    const keyOf = (rest: string): string => `${inWorkspace('').toString().replace(/\/$/, '')}#${rest}`;
    const target = (rest: string): ActTarget => ({
      key: keyOf(rest),
      uri: inWorkspace(register).toString(),
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });

    it('act on what the element stands for, whatever is open', async () => {
      const revised = inWorkspace('aims/impact/ia-support-copilot-2.md');
      await vscode.commands.executeCommand('aims.revise', target('support-copilot/impact-assessment'));
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.path, revised.path);
      assert.match(editor?.document.getText() ?? '', /supersedes: ia-support-copilot\n/);
      const old = await vscode.workspace.openTextDocument(inWorkspace(assessment));
      assert.match(old.getText(), /status: superseded/);
      // One step takes back both.
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.equal(fs.existsSync(revised.fsPath), false));
      await eventually(async () => {
        const again = await vscode.workspace.openTextDocument(inWorkspace(assessment));
        assert.match(again.getText(), /status: approved/);
      });
    });

    it('create what is missing', async () => {
      await vscode.commands.executeCommand('aims.newDocument', target('cv-screening/impact-assessment'));
      const editor = vscode.window.activeTextEditor;
      assert.match(editor?.document.getText() ?? '', /aims: impact-assessment\/v1\nid: ia-cv-screening/);
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.equal(fs.existsSync(editor?.document.uri.fsPath ?? ''), false));
    });

    it('explain what is owed, and its history', async () => {
      await vscode.commands.executeCommand('aims.showWhy', target('cv-screening/vendor/personalwerk'));
      await eventually(() =>
        assert.match(
          vscode.window.activeTextEditor?.document.getText() ?? '',
          /^# Vendor: personalwerk of CV screening aid: stale\n/,
        ),
      );
      await vscode.commands.executeCommand('aims.copyId', target('cv-screening/vendor/personalwerk'));
      assert.equal(await vscode.env.clipboard.readText(), 'personalwerk');
    });

    it('renew the page when the posture changes', async () => {
      await vscode.commands.executeCommand('aims.showWhy', target('cv-screening'));
      const page = vscode.window.activeTextEditor?.document;
      await eventually(() => assert.match(page?.getText() ?? '', /^# CV screening aid: missing\n/));
      const draft = await vscode.workspace.openTextDocument(inWorkspace('aims/impact/cv-screening.md'));
      const at = draft.getText().indexOf('cv-screning');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(
        draft.uri,
        new vscode.Range(draft.positionAt(at), draft.positionAt(at + 11)),
        'cv-screening',
      );
      await vscode.workspace.applyEdit(edit);
      await eventually(() => assert.match(page?.getText() ?? '', /^# CV screening aid: stale\n/));
      await vscode.window.showTextDocument(draft);
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.match(page?.getText() ?? '', /^# CV screening aid: missing\n/));
    });
  });
});

async function open(file: string, at: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(file));
  const position = document.positionAt(document.getText().indexOf(at));
  return vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}

async function run(title: string): Promise<void> {
  await press('F1');
  await eventually(async () => assert.ok((await rows()).length > 0));
  const name = title.replace('AIMS: ', '');
  await type(name);
  await eventually(async () => assert.ok((await rows())[0]?.includes(name), (await rows())[0]));
  await press('Enter');
}

async function answer(question: string, text: string): Promise<void> {
  await eventually(async () => {
    const asked = await texts('.quick-input-message');
    assert.ok(
      asked.some(each => each.includes(question)),
      asked.join(),
    );
  });
  await press('Control+A');
  await type(text);
  await press('Enter');
}

async function choose(label: string): Promise<void> {
  await type(label);
  await eventually(async () => assert.ok((await rows())[0]?.includes(label), (await rows()).join(' | ')));
  await press('Enter');
}

function rows(): Promise<readonly string[]> {
  return texts('.quick-input-list .monaco-list-row');
}

function linksOf(uri: vscode.Uri): Thenable<vscode.DocumentLink[]> {
  return vscode.commands.executeCommand('vscode.executeLinkProvider', uri);
}

function lensesOf(uri: vscode.Uri): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 99);
}
