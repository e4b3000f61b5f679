import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';
import { report } from '../suite/driver.ts';

const extension = vscode.extensions.getExtension<Api>('aims.aims');
assert.ok(extension);

describe('a window without AIMS documents', () => {
  it('activates the extension within 200 ms, its code read from the disk included, and without a server', async () => {
    // VS Code itself may have opened a JSON file before the suite began, so the code is loaded once more to time it.
    const bundle = require.resolve(path.join(extension.extensionPath, 'dist/extension.js'));
    const loaded = require.cache[bundle];
    delete require.cache[bundle];
    const began = performance.now();
    require(bundle);
    const loadedIn = performance.now() - began;
    if (loaded !== undefined) require.cache[bundle] = loaded;

    const { activatedIn, server } = await extension.activate();
    assert.ok(loadedIn + activatedIn < 200, `${loadedIn.toFixed(0)} + ${activatedIn.toFixed(0)} ms`);
    report(`    loaded in ${loadedIn.toFixed(1)} ms, activated in ${activatedIn.toFixed(1)} ms`);
    assert.equal(server(), 'off');
  });

  for (const file of ['README.md', 'src/settings.json', 'src/goals.yaml']) {
    it(`has no server after ${file} was opened`, async () => {
      await vscode.window.showTextDocument(inFolder(file));
      // Time for the look around that begins with the activation, and for what opening a file sets off.
      await sleep(300);
      assert.equal(extension.exports.server(), 'off');
      assert.deepEqual(vscode.languages.getDiagnostics(inFolder(file)), []);
    });
  }

  it('has one as soon as a document begins to be one of ours', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: '# new\n' });
    const editor = await vscode.window.showTextDocument(document);
    assert.equal(extension.exports.server(), 'off');
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), 'aims: register/v1\n'));
    assert.notEqual(extension.exports.server(), 'off');
    await extension.exports.whenReady();
    assert.equal(extension.exports.server(), 'running');
  });
});

function inFolder(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, file);
}
