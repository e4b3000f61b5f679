import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace } from './aims.ts';
import { attributes, driverCan, screenshot } from './driver.ts';

describe('what is shown beside the text', () => {
  before(async () => (await aims()).whenReady());

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const lensesOf = async (file: string): Promise<readonly vscode.Command[]> => {
    const uri = inWorkspace(file);
    await vscode.window.showTextDocument(uri);
    return eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri,
        99,
      );
      const commands = lenses.flatMap(({ command }) => command ?? []);
      assert.ok(commands.length > 0);
      return commands;
    });
  };

  const pick = ({ command, arguments: given = [] }: vscode.Command): Thenable<unknown> =>
    vscode.commands.executeCommand(command, ...given);

  it('is a line above a system, whose parts lead to the document, the sidebar and the references', async () => {
    const [state, duties, references] = await lensesOf('aims/register.yaml');
    assert.ok(state && duties && references);
    await screenshot('lenses');
    assert.match(state.title, /^stale: risk assessment/);
    assert.match(duties.title, /^owes \d+: /);
    assert.match(references.title, /^\d+ references$/);
    await pick(references);
    await pick(duties);
    if (driverCan('attributes')) {
      const [selected] = await attributes('.pane-body .monaco-list-row.selected', 'aria-label');
      assert.match(selected ?? 'nothing', /Support copilot/);
    }
    await pick(state);
    assert.match(vscode.window.activeTextEditor?.document.fileName ?? '', /risk/);
  });

  it('is hints behind what can be seen', async () => {
    const uri = inWorkspace('aims/risk/fraud-screening.yaml');
    const document = await vscode.workspace.openTextDocument(uri);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    assert.ok(hints.some(({ label }) => label === '= high (5 x 3 = 15)'));
  });

  it('does not make AIMS a formatter, and orders keys when it is told to', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'yaml',
      content: 'aims: ai-system/v1\nname: Bot # short\nid: bot\n',
    });
    await vscode.window.showTextDocument(document);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(edits ?? [], []);
    await vscode.commands.executeCommand('aims.orderKeys');
    assert.equal(document.getText(), 'aims: ai-system/v1\nid: bot\nname: Bot # short\n');
  });
});
