import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace } from '../suite/aims.ts';
import { screenshot } from '../suite/driver.ts';

describe('the packaged extension', () => {
  it('is the one that was installed, not the one in the repository', () => {
    const extension = vscode.extensions.getExtension('aims.aims');
    assert.ok(extension, 'there is no extension aims.aims in this VS Code');
    const installed = fs.realpathSync(process.env.AIMS_HOST_EXTENSIONS ?? '');
    assert.equal(path.dirname(fs.realpathSync(extension.extensionPath)), installed);
  });

  it('checks the workspace, and shows its systems', async () => {
    await vscode.commands.executeCommand('aims.systems.focus');
    const { whenReady, systems } = await aims();
    await whenReady();
    assert.equal(systems().length, 7);
    await eventually(() => {
      const findings = vscode.languages.getDiagnostics(inWorkspace('aims/register.yaml'));
      assert.ok(findings.some(({ source }) => source === 'aims'));
    });
    await screenshot('installed');
  });

  it('brings the pages along that its findings lead to', () => {
    const targets = vscode.languages
      .getDiagnostics()
      .flatMap(([, findings]) => findings)
      .flatMap(({ code }) => (typeof code === 'object' && 'target' in code ? [code.target] : []));
    const installed = fs.realpathSync(process.env.AIMS_HOST_EXTENSIONS ?? '');
    assert.ok(targets.length > 0);
    for (const { fsPath } of targets) assert.ok(fs.realpathSync(fsPath).startsWith(installed), fsPath);
  });

  it('exports a workbook, and previews what it would import of it', async () => {
    const output = inWorkspace('register.xlsx');
    await vscode.commands.executeCommand('aims.exportRegister', { format: 'xlsx', output });
    assert.equal(fs.readFileSync(output.fsPath).subarray(0, 2).toString('latin1'), 'PK');
    await vscode.commands.executeCommand('aims.importRegister', output);
    const page = await eventually(() => {
      const active = vscode.window.activeTextEditor?.document;
      assert.equal(active?.uri.scheme, 'aims-import');
      return active?.getText() ?? '';
    });
    assert.match(page, /^# Import of register\.xlsx into aims\n/);
    assert.match(page, /^## register\.xlsx, .*: \d+ records$/m);
    await vscode.commands.executeCommand('aims.import.cancel');
    fs.rmSync(output.fsPath);
  });
});
