import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { look } from '../../server/hosts/look.ts';
import { toUri } from '../../server/hosts/uris.ts';
import { asOrdinaryUser, temporaryFolder } from './temporary-folder.ts';

const maxSize = 1024 * 1024;
const lookAt = (root: string, name: string, options: { hash?: boolean; maxSize?: number } = {}) =>
  look(toUri(path.join(root, name)), { root: toUri(root), hash: false, maxSize, ...options });
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('looking at what documents name', () => {
  it('tells files, folders and nothing apart, whatever their names and whoever ignores them', async () => {
    const root = temporaryFolder({
      'e/a.pdf': '%PDF',
      'e/Köln (1) 50%.csv': 'a,b\n',
      '.gitignore': 'e/\n',
      'node_modules/x/b.png': '',
    });
    assert.deepEqual(await lookAt(root, 'e/a.pdf'), { is: 'file' });
    assert.deepEqual(await lookAt(root, 'e/Köln (1) 50%.csv'), { is: 'file' });
    assert.deepEqual(await lookAt(root, 'node_modules/x/b.png'), { is: 'file' });
    assert.deepEqual(await lookAt(root, 'e'), { is: 'folder' });
    assert.deepEqual(await lookAt(root, '.'), { is: 'folder' });
    assert.deepEqual(await lookAt(root, 'e/b.pdf'), { is: 'absent' });
    assert.deepEqual(await lookAt(root, 'e/a.pdf/b'), { is: 'absent' });
    assert.deepEqual(await lookAt(root, 'x'.repeat(5000)), { is: 'absent' });
    assert.deepEqual(await lookAt(path.join(root, 'gone'), 'a.pdf'), { is: 'absent' });
  });

  it('hashes piece by piece, up to the limit', async () => {
    const large = Buffer.alloc(700_000, 'evidence ');
    const root = temporaryFolder({ 'large.bin': large, 'empty.txt': '' });
    assert.deepEqual(await lookAt(root, 'large.bin', { hash: true }), { is: 'file', sha256: hashOf(large) });
    assert.deepEqual(await lookAt(root, 'empty.txt', { hash: true }), { is: 'file', sha256: hashOf('') });
    assert.deepEqual(await lookAt(root, 'large.bin', { hash: true, maxSize: 700_000 }), {
      is: 'file',
      sha256: hashOf(large),
    });
    assert.deepEqual(await lookAt(root, 'large.bin', { hash: true, maxSize: 699_999 }), {
      is: 'file',
      unhashed: 'it is too large: 0.668 MB, and the limit is 0.668 MB',
    });
    // Without a hash to compare nothing is read, so nothing is too large.
    assert.deepEqual(await lookAt(root, 'large.bin', { maxSize: 1 }), { is: 'file' });
  });

  it('follows links that stay within the root', async function () {
    const root = temporaryFolder({ 'real/a.pdf': 'a' });
    if (!canLink(root)) return this.skip();
    link(root, 'real', 'by-folder');
    link(root, '../real/a.pdf', 'by-folder/by-file');
    link(root, path.join(root, 'real'), 'absolute');
    for (const name of ['by-folder/a.pdf', 'by-folder/by-file', 'absolute/a.pdf', 'absolute/by-file']) {
      assert.deepEqual(await lookAt(root, name, { hash: true }), { is: 'file', sha256: hashOf('a') }, name);
    }
    link(root, 'round', 'round');
    link(root, 'nowhere', 'broken');
    assert.deepEqual(await lookAt(root, 'round'), { is: 'absent' });
    assert.deepEqual(await lookAt(root, 'broken'), { is: 'absent' });
  });

  it('takes a root that is itself behind a link', async function () {
    const outer = temporaryFolder({ 'deep/real/a.pdf': 'a', 'deep/b.pdf': 'b' });
    if (!canLink(outer)) return this.skip();
    link(outer, 'deep/real', 'root');
    const root = path.join(outer, 'root');
    link(outer, path.join(root, 'a.pdf'), 'root/absolute');
    link(outer, '../b.pdf', 'root/out');
    assert.deepEqual(await lookAt(root, 'a.pdf'), { is: 'file' });
    assert.deepEqual(await lookAt(root, 'absolute'), { is: 'file' });
    assert.deepEqual(await lookAt(root, 'out'), { is: 'outside' });
  });

  it('says the same of a link that leads out, whether or not there is anything', async function () {
    const outer = temporaryFolder({ 'secret/key.txt': 'secret', 'root/a.pdf': '', 'root-2/b.pdf': '' });
    const root = path.join(outer, 'root');
    if (!canLink(root)) return this.skip();
    link(root, '../secret', 'folder');
    link(root, '../secret/key.txt', 'file');
    link(root, path.join(outer, 'secret/key.txt'), 'absolute');
    link(root, '../secret/no such file', 'nothing');
    link(root, '../root-2/b.pdf', 'neighbour');
    link(root, 'folder/key.txt', 'chain');
    for (const name of ['folder/key.txt', 'file', 'absolute', 'nothing', 'neighbour', 'chain', 'folder/no']) {
      assert.deepEqual(await lookAt(root, name, { hash: true }), { is: 'outside' }, name);
    }
  });

  it('never opens a pipe', async function () {
    const root = temporaryFolder();
    if (spawnSync('mkfifo', [path.join(root, 'pipe')]).status !== 0) return this.skip();
    assert.deepEqual(await lookAt(root, 'pipe', { hash: true }), {
      is: 'unreadable',
      why: 'it is neither a file nor a folder',
    });
  });

  it('says what it may not look at', async function () {
    const root = temporaryFolder({ 'locked/a.pdf': '', 'sealed.pdf': 'a' });
    fs.chmodSync(path.join(root, 'locked'), 0o000);
    fs.chmodSync(path.join(root, 'sealed.pdf'), 0o000);
    const done = await asOrdinaryUser(root, async () => {
      assert.deepEqual(await lookAt(root, 'locked/a.pdf'), { is: 'unreadable', why: 'permission denied' });
      assert.deepEqual(await lookAt(root, 'sealed.pdf'), { is: 'file' });
      assert.deepEqual(await lookAt(root, 'sealed.pdf', { hash: true }), {
        is: 'file',
        unhashed: 'permission denied',
      });
    });
    fs.chmodSync(path.join(root, 'locked'), 0o755);
    if (!done) this.skip();
  });

  it('cannot look where there is no disk', async () => {
    const why = 'it does not lie on a disk of this machine';
    for (const uri of ['vscode-vfs://github/o/r/a.pdf', 'untitled:Untitled-1/a.pdf', 'file:///w/a%00b']) {
      assert.deepEqual(await look(uri, { root: 'file:///w', hash: true, maxSize }), {
        is: 'unreadable',
        why,
      });
    }
  });

  it('looks at nothing outside of the root, should anybody ask', async () => {
    const outer = temporaryFolder({ 'secret.txt': 'secret', 'root/a.pdf': '' });
    const root = path.join(outer, 'root');
    for (const uri of [toUri(path.join(outer, 'secret.txt')), `${toUri(root)}/../secret.txt`, toUri('/')]) {
      assert.deepEqual(await look(uri, { root: toUri(root), hash: true, maxSize }), { is: 'outside' }, uri);
    }
  });
});

function link(root: string, target: string, name: string): void {
  fs.symlinkSync(target, path.join(root, name));
}

/** On some systems only some people may make links. */
function canLink(folder: string): boolean {
  try {
    link(folder, '.', 'try');
    fs.rmSync(path.join(folder, 'try'));
    return true;
  } catch {
    return false;
  }
}
