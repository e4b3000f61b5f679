import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { disk } from '../../server/hosts/disk.ts';
import { pastHost } from '../../server/hosts/past-host.ts';
import { toUri } from '../../server/hosts/uris.ts';
import type { Host } from '../../server/lsp/host.ts';
import { type CommitSpec, makeRepository } from '../support/repository.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const policy = 'aims: policy/v1\nid: use\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Then {
  readonly folder: string;
  readonly host: Host;
  readonly uri: (name: string) => string;
}

/** The folder as it was at its first commit, whatever was done to it since. */
async function then(
  files: NonNullable<CommitSpec['files']>,
  since: (folder: string) => void = () => {},
  more: Omit<CommitSpec, 'on' | 'files'> = {},
): Promise<Then> {
  const { folder } = makeRepository(temporaryFolder(), [{ on: '2026-10-01', files, ...more }]);
  since(folder);
  const root = toUri(folder);
  const base = await disk.history.base(root, { revision: 'HEAD', folders: [root] });
  if ('why' in base) assert.fail(base.why);
  return { folder, host: pastHost(disk, base, []), uri: name => toUri(path.join(folder, name)) };
}

async function walked({ host, folder }: Then): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const uri of host.walk(toUri(folder), { exclude: [] }))
    found.push(uri.slice(toUri(folder).length + 1));
  return found.sort();
}

describe('the folders as they were', () => {
  it('have the documents of then, and not those of now', async () => {
    const past = await then(
      { 'a.yaml': policy, 'b.md': '---\naims: policy/v1\n---\n', 'c.yaml': 'other: 1\n', 'd.txt': policy },
      folder => {
        fs.rmSync(path.join(folder, 'a.yaml'));
        writeFiles(folder, { 'b.md': 'gone', 'new.yaml': policy });
      },
    );
    assert.deepEqual(await walked(past), ['a.yaml', 'b.md']);
    const read = (name: string, maxSize = 1000) => past.host.read(past.uri(name), { maxSize });
    assert.deepEqual(await read('a.yaml'), { is: 'text', text: policy, size: policy.length });
    assert.equal((await read('a.yaml', 10)).is, 'unchecked');
    assert.deepEqual(await read('new.yaml'), { is: 'nothing' });
    assert.deepEqual(await read('c.yaml'), { is: 'nothing' });
  });

  it('leave out what a walk leaves out today and then', async () => {
    const past = await then({
      '.gitignore': 'drafts\n',
      'drafts/a.yaml': policy,
      'node_modules/x/a.yaml': policy,
      'package.json': '{}',
      'dist/a.yaml': policy,
      'aims/dist/a.yaml': policy,
    });
    assert.deepEqual(await walked(past), ['aims/dist/a.yaml']);
    fs.rmSync(path.join(past.folder, 'dist'), { recursive: true });
    fs.rmSync(path.join(past.folder, 'node_modules'), { recursive: true });
    assert.deepEqual(await walked(past), ['aims/dist/a.yaml']);
  });

  it('follow no link to a document', async () => {
    const past = await then({ 'a.yaml': policy }, () => {}, { links: { 'b.yaml': 'a.yaml' } });
    assert.deepEqual(await walked(past), ['a.yaml']);
  });

  it('have the evidence of then, with its hash', async () => {
    const real = 'measured\n';
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(real)}\nsize ${real.length}\n`;
    const past = await then(
      { 'runs/a.csv': 'passed\n', 'runs/large.bin': pointer, '.gitignore': 'kept\n' },
      folder =>
        writeFiles(folder, {
          'runs/a.csv': 'failed\n',
          'runs/large.bin': real,
          'runs/new.csv': 'x',
          'kept/b.csv': 'y',
        }),
    );
    const look = (name: string, more: object = {}) =>
      past.host.look(past.uri(name), { root: toUri(past.folder), hash: true, maxSize: 1000, ...more });
    // All at once, as it is asked: one process reads them.
    const all = await Promise.all([
      look('runs/a.csv'),
      look('runs/large.bin'),
      look('runs'),
      look('runs/none.csv'),
      look('runs/a.csv', { hash: false }),
      look('runs/a.csv', { maxSize: 3 }),
      look('runs/a.csv', { hash: false, mostText: 100 }),
      look('runs/a.csv', { hash: false, mostText: 3 }),
    ]);
    const gone = 'what it held then is not to be had';
    assert.deepEqual(all, [
      { is: 'file', sha256: sha256('passed\n') },
      { is: 'file', sha256: sha256(real) },
      { is: 'folder' },
      { is: 'absent' },
      { is: 'file' },
      { is: 'file', unhashed: gone },
      { is: 'file', text: 'passed\n' },
      { is: 'file', unread: gone },
    ]);
    // What nobody tracks is as it is today.
    assert.deepEqual(await look('kept/b.csv'), { is: 'file', sha256: sha256('y') });
    assert.deepEqual(await look('../outside.csv'), { is: 'outside' });
  });

  it('do not have the evidence that came later, once it is committed', async () => {
    const { folder } = makeRepository(temporaryFolder(), [
      { on: '2026-10-01', files: { 'a.yaml': policy } },
      { on: '2026-10-02', files: { 'runs/a.csv': 'passed\n' } },
    ]);
    const root = toUri(folder);
    const base = await disk.history.base(root, { revision: 'HEAD~1', folders: [root] });
    if ('why' in base) assert.fail(base.why);
    const host = pastHost(disk, base, []);
    const found = await host.look(toUri(path.join(folder, 'runs/a.csv')), {
      root,
      hash: true,
      maxSize: 1000,
    });
    assert.deepEqual(found, { is: 'absent' });
  });

  it('leave no process and no folder behind', async () => {
    const temporary = temporaryFolder();
    const before = process.env.TMPDIR;
    process.env.TMPDIR = temporary;
    try {
      const past = await then({ 'a.yaml': policy, 'b.csv': 'x' });
      await past.host.look(past.uri('b.csv'), { root: toUri(past.folder), hash: true, maxSize: 1000 });
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    assert.deepEqual(
      fs.readdirSync(temporary).filter(name => name.startsWith('aims-history')),
      [],
    );
  });
});
