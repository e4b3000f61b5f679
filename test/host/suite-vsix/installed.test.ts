import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

describe('the packaged extension', () => {
  it('is the one that was installed, not the one in the repository', () => {
    const extension = vscode.extensions.getExtension('aims.aims');
    assert.ok(extension, 'there is no extension aims.aims in this VS Code');
    const installed = fs.realpathSync(process.env.AIMS_HOST_EXTENSIONS ?? '');
    assert.equal(path.dirname(fs.realpathSync(extension.extensionPath)), installed);
  });

  it('starts', async () => {
    const extension = vscode.extensions.getExtension('aims.aims');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
