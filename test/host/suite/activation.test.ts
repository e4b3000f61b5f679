import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { aims, eventually } from './aims.ts';
import { report } from './driver.ts';

describe('activation', () => {
  it('comes by itself in a folder with AIMS documents, before a file is opened', async () => {
    const extension = vscode.extensions.getExtension('aims.aims');
    await eventually(() => assert.equal(extension?.isActive, true));
    const { server, activatedIn } = await aims();
    await eventually(() => assert.equal(server(), 'running'));
    report(`    activated in ${activatedIn.toFixed(1)} ms`);
    assert.ok(activatedIn < 200, `${activatedIn.toFixed(0)} ms`);
  });

  it('brings its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of ['aims.restartServer', 'aims.showOutput', 'aims.orderKeys'])
      assert.ok(commands.includes(command), command);
    await vscode.commands.executeCommand('aims.showOutput');
  });

  it('has a server again after Restart Server, which says the same', async () => {
    const { systems, server, whenReady } = await aims();
    // What history tells comes a while behind the documents, before as after the restart.
    const shown = () =>
      eventually(async () => {
        await whenReady();
        assert.ok(systems().some(({ description }) => description.includes('code changed')));
        return systems();
      });
    const before = await shown();
    await vscode.commands.executeCommand('aims.restartServer');
    assert.equal(server(), 'running');
    assert.deepEqual(await shown(), before);
  });
});
