import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isStagingFolder } from '../../../server/hosts/staging.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const cli = path.resolve('dist/cli.js');
const systems = 400;
const source = ['id,name', ...Array.from({ length: systems }, (_, at) => `s-${at},System ${at}`)].join('\n');
const args = [cli, 'import', 'inventory.csv', '--into', 'aims', '--as', 'files', '--write', '--quiet'];

const stagingIn = (folder: string) => fs.readdirSync(folder).filter(isStagingFolder);
const stagedIn = (folder: string) =>
  stagingIn(folder).flatMap(name =>
    fs.readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' }),
  ).length;
const systemsIn = (folder: string) =>
  fs.existsSync(path.join(folder, 'aims'))
    ? fs.readdirSync(path.join(folder, 'aims')).filter(name => name.startsWith('s-'))
    : [];

/** An import in a folder, at the moment when it has got some of its files ready. */
async function importing(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  while (stagedIn(folder) < 20) {
    assert.equal(child.exitCode, null, 'it ended before it could be interrupted');
    await sleep(1);
  }
  return child;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  child.kill(signal);
  await once(child, 'close');
  return child.signalCode;
}

function finish(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(systemsIn(folder).length, systems);
}

describe('an import that is ended on the way', function () {
  this.timeout(30_000);

  it('has written nothing where it is killed, and what it leaves is no document', async () => {
    const folder = temporaryFolder({ 'inventory.csv': source });
    assert.equal(await ended(await importing(folder), 'SIGKILL'), 'SIGKILL');
    assert.deepEqual(systemsIn(folder), []);
    const [left = '', ...others] = stagingIn(folder);
    assert.deepEqual(others, []);
    const checked = spawnSync(process.execPath, [cli, 'check', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(JSON.parse(checked.stdout).summary.documents, 0);
    // Another program may still be at work in a young one.
    const now = Date.now() / 1000;
    finish(folder);
    assert.deepEqual(stagingIn(folder), [left]);
    fs.utimesSync(path.join(folder, left), now - 7200, now - 7200);
    fs.appendFileSync(path.join(folder, 'inventory.csv'), '\none-more,One more');
    spawnSync(process.execPath, args, { cwd: folder });
    assert.deepEqual(stagingIn(folder), []);
    assert.ok(fs.existsSync(path.join(folder, 'aims/one-more.yaml')));
  });

  it('writes each file whole or not at all beside what is there, and the next one does the rest', async () => {
    const folder = temporaryFolder({
      'inventory.csv': source,
      'aims/own.yaml': 'aims: ai-system/v1\nid: own\n',
    });
    const child = await importing(folder);
    while (systemsIn(folder).length === 0 && child.exitCode === null) await sleep(1);
    await ended(child, 'SIGKILL');
    for (const name of systemsIn(folder))
      assert.match(fs.readFileSync(path.join(folder, 'aims', name), 'utf8'), /^aims: ai-system\/v1\n.*\n$/s);
    finish(folder);
  });

  it('is told to end: nothing is written, nothing is left', async function () {
    if (process.platform === 'win32') return this.skip();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const folder = temporaryFolder({ 'inventory.csv': source, aims: null });
      assert.equal(await ended(await importing(folder), signal), signal);
      assert.deepEqual(fs.readdirSync(folder).sort(), ['aims', 'inventory.csv']);
      assert.deepEqual(systemsIn(folder), []);
    }
  });
});
