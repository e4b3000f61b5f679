// What others read, exported as a person does it: chosen step by step, and each kind into a file.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { exportChoices } from '../../../client/parts/export-choices.ts';
import { aims, eventually, inWorkspace } from '../suite/aims.ts';
import { driverCan, press, screenshot, texts, type } from '../suite/driver.ts';

/** What stands in the example, by export. */
const expected: Readonly<Record<string, RegExp>> = {
  register: /Support copilot/,
  'statement-of-applicability': /A\.6\.2\.4/,
  'risk-register': /support-copilot/,
  questionnaire: /Support copilot/,
  cyclonedx: /"bomFormat": "CycloneDX"/,
  pack: /Support copilot/,
};

describe('the exports', function () {
  this.timeout(90_000);
  // Names are names, whatever stands in them.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aims $(exports) '));

  before(async () => (await aims()).whenReady());

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  for (const { what, command, formats } of exportChoices) {
    const { format = '', ending, opens } = formats.at(-1) ?? {};
    it(`write ${what} as ${format}`, async () => {
      const output = vscode.Uri.file(
        path.join(folder, `--output=${what} "a" ü${ending === undefined ? '' : `.${ending}`}`),
      );
      await vscode.commands.executeCommand(command, { format, systems: ['support-copilot'], output });
      const text = fs.readFileSync(path.join(output.fsPath, opens ?? ''), 'utf8');
      assert.match(text, expected[what] ?? /^$/);
    });
  }

  it('are chosen step by step, and what was written can be opened', async function () {
    if (!driverCan('press') || !driverCan('type') || !driverCan('texts')) this.skip();
    const name = 'answers for a customer.md';
    const done = vscode.commands.executeCommand('aims.export');
    await shown(/Statement of Applicability.*Questionnaire.*Bill of Materials/s);
    await screenshot('export-1-what');
    await type('Questionnaire');
    await shown(/^Questionnaire/);
    await press('Enter');
    await shown(/HTML.*Markdown/s);
    await type('Markdown');
    await shown(/^Markdown/);
    await press('Enter');
    await shown(/Support copilot/);
    await screenshot('export-2-systems');
    await press('Enter');
    // Where the files are on another machine than the window, the dialog is one of the editor's own.
    await eventually(async () =>
      assert.match((await texts('.quick-input-title')).join(), /Export: Questionnaire/),
    );
    await eventually(async () => assert.ok((await texts('.quick-input-list .monaco-list-row')).length > 0));
    await press('Control+A');
    await type(inWorkspace(name).fsPath);
    await screenshot('export-3-where');
    // It looks into the folder first, and takes no key for an answer meanwhile.
    await eventually(async () => {
      await press('Enter');
      await sleep(500);
      assert.deepEqual(await texts('.quick-input-title'), []);
    });
    await done;
    await eventually(async () =>
      assert.match(
        (await texts('.notifications-toasts')).join(),
        /Exported the answers to a questionnaire to answers for a customer\.md/,
      ),
    );
    await screenshot('export-4-done');
    const text = fs.readFileSync(inWorkspace(name).fsPath, 'utf8');
    assert.match(text, /Support copilot/);
    fs.rmSync(inWorkspace(name).fsPath);
  });

  it('say that something is not saved, and can go on without it', async function () {
    if (!driverCan('texts') || !driverCan('press')) this.skip();
    const register = await vscode.workspace.openTextDocument(inWorkspace('aims/register.yaml'));
    await vscode.window.showTextDocument(register);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(register.uri, new vscode.Position(register.lineCount, 0), '# one more line\n');
    await vscode.workspace
      .getConfiguration('files')
      .update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    await vscode.workspace.applyEdit(edit);
    const output = vscode.Uri.file(path.join(folder, 'saved.csv'));
    const done = vscode.commands.executeCommand('aims.exportRegister', { format: 'csv', output });
    await eventually(async () =>
      assert.match(
        (await texts('.notifications-toasts')).join(),
        /register\.yaml has changes that are not saved, and the export reads what is on the disk/,
      ),
    );
    await screenshot('export-5-unsaved');
    assert.equal(fs.existsSync(output.fsPath), false);
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await done;
    assert.equal(register.isDirty, false);
    assert.ok(fs.existsSync(output.fsPath));
    await vscode.window.showTextDocument(register);
    await vscode.commands.executeCommand('undo');
    await register.save();
  });

  it('say why there is none', async function () {
    if (!driverCan('texts')) this.skip();
    const output = vscode.Uri.file(path.join(folder, 'nobody.md'));
    await vscode.commands.executeCommand('aims.exportQuestionnaire', {
      format: 'md',
      systems: ['nobody'],
      output,
    });
    await eventually(async () =>
      assert.match((await texts('.notifications-toasts')).join(), /There is no export of .*: .*nobody/),
    );
    assert.equal(fs.existsSync(output.fsPath), false);
  });
});

async function shown(rows: RegExp): Promise<void> {
  await eventually(async () =>
    assert.match((await texts('.quick-input-list .monaco-list-row')).join('\n'), rows),
  );
}
