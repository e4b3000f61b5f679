import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace } from './aims.ts';
import { screenshot } from './driver.ts';

const register = 'aims/register.yaml';
const assessment = 'aims/impact/cv-screening.md';

describe('the documents in the editor', () => {
  before(async () => (await aims()).whenReady());

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('marks the exact words in a document that is open', async () => {
    const document = await vscode.workspace.openTextDocument(inWorkspace(register));
    const editor = await vscode.window.showTextDocument(document);
    const finding = await eventually(() => {
      const [found] = ours(document.uri).filter(each => codeOf(each) === 'unknown-key');
      assert.ok(found);
      return found;
    });
    assert.equal(document.getText(finding.range), 'affected_partys');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    editor.revealRange(finding.range, vscode.TextEditorRevealType.InCenter);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await screenshot('editor');
  });

  it('lists in the Problems view what is wrong in files that nobody opened', async () => {
    const uri = inWorkspace(assessment);
    assert.ok(vscode.workspace.textDocuments.every(document => document.uri.path !== uri.path));
    const [finding] = ours(uri).filter(each => codeOf(each) === 'unresolved-reference');
    assert.ok(finding);
    assert.equal(finding.relatedInformation?.[0]?.location.uri.path, inWorkspace(register).path);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await screenshot('problems');
  });

  it('leads from each finding to a page about its rule that is there', () => {
    const targets = vscode.languages
      .getDiagnostics()
      .flatMap(([, findings]) => findings)
      .flatMap(({ source, code }) => (source === 'aims' && typeof code === 'object' ? [code.target] : []));
    assert.ok(targets.length > 20);
    for (const target of targets) assert.ok(fs.existsSync(target.fsPath), target.toString());
  });

  it('says nothing about a file that is not an AIMS document', async () => {
    const uri = inWorkspace('docs/team-goals.md');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    assert.deepEqual(ours(uri), []);
  });

  it('sees a change on the disk that was made outside of the editor', async () => {
    const uri = inWorkspace('aims/systems/meeting-notes.json');
    const before = fs.readFileSync(uri.fsPath, 'utf8');
    fs.writeFileSync(uri.fsPath, before.replace('1905-07-15', '2023-01-01'));
    try {
      await eventually(() => assert.ok(!ours(uri).some(each => codeOf(each) === 'suspicious-date')));
    } finally {
      fs.writeFileSync(uri.fsPath, before);
    }
    await eventually(() => assert.ok(ours(uri).some(each => codeOf(each) === 'suspicious-date')));
  });

  it('sees files that come and go', async () => {
    const folder = inWorkspace('aims/moved').fsPath;
    const uri = inWorkspace('aims/moved/one.yaml');
    fs.mkdirSync(folder);
    fs.writeFileSync(uri.fsPath, 'aims: impact-assesment/v1\n');
    await eventually(() => assert.deepEqual(ours(uri).map(codeOf), ['unknown-kind']));
    fs.rmSync(folder, { recursive: true });
    await eventually(() => assert.deepEqual(ours(uri), []));
  });

  it('goes to the system that an assessment names, and tells about it', async () => {
    const document = await vscode.workspace.openTextDocument(inWorkspace('aims/impact/support-copilot.md'));
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(
      document.getText().indexOf('system: support-copilot') + 'system: su'.length,
    );
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.ok(target);
    const found = 'targetUri' in target ? { uri: target.targetUri, range: target.targetRange } : target;
    assert.equal(found.uri.path, inWorkspace(register).path);
    const text = (await vscode.workspace.openTextDocument(found.uri)).getText(found.range);
    assert.equal(text, 'support-copilot');

    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const shown = hovers.flatMap(({ contents }) =>
      contents.map(each => (typeof each === 'string' ? each : each.value)),
    );
    assert.ok(
      shown.some(each => each.includes('Support copilot')),
      shown.join('\n'),
    );
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
    await vscode.commands.executeCommand('editor.action.showHover');
    await screenshot('hover');
  });

  it('outlines the register', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      inWorkspace(register),
    );
    const all = [...flat(symbols)].map(({ name }) => name);
    for (const name of ['Support copilot', 'CV screening aid', 'Code assistant'])
      assert.ok(all.includes(name), name);
  });
});

function ours(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'aims');
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function* flat(symbols: readonly vscode.DocumentSymbol[]): Generator<vscode.DocumentSymbol> {
  for (const symbol of symbols) {
    yield symbol;
    yield* flat(symbol.children);
  }
}
