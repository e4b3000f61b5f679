import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';
import { eventually } from '../suite/aims.ts';
import { click, driverCan, screenshot, texts } from '../suite/driver.ts';

const extension = vscode.extensions.getExtension<Api>('aims.aims');
const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
assert.ok(extension && folder !== undefined);

describe('the views of a window without AIMS documents', () => {
  before(async () => {
    // What the tests before this one have written is in no file.
    for (let open = vscode.window.activeTextEditor; open; open = vscode.window.activeTextEditor) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('aims.reviews.focus');
    await vscode.commands.executeCommand('aims.readiness.focus');
    await vscode.commands.executeCommand('aims.systems.focus');
  });

  it('say what they are for, and offer to begin', async function () {
    const { state } = await extension.activate();
    await eventually(() => assert.equal(state(), 'no-documents'), 20);
    await screenshot('welcome-no-documents');
    if (!driverCan('texts')) this.skip();
    const shown = await eventually(async () => {
      const words = await texts('.welcome-view-content');
      assert.equal(words.length, 3, words.join(' | '));
      return words;
    });
    for (const words of shown)
      assert.match(words, /no AIMS document in this workspace yet.*Create Register/s);
  });

  it('begin a register with their button, and then miss a system', async function () {
    if (!driverCan('click')) this.skip();
    await click('.welcome-view-content .monaco-button');
    await eventually(() => assert.ok(fs.existsSync(path.join(folder, 'aims/register.yaml'))), 20);
    const { state, readiness } = await extension.activate();
    await eventually(() => assert.equal(state(), 'no-systems'), 20);
    await eventually(async () => {
      const words = (await texts('.welcome-view-content')).join(' | ');
      assert.match(words, /no AI system is registered in them/);
    });
    // What the documents come to is shown without a system, too.
    assert.equal((await readiness()).length, 7);
    await screenshot('welcome-no-systems');
  });
});
