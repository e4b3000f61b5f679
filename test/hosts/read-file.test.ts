import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { disk } from '../../server/hosts/disk.ts';
import { toUri } from '../../server/hosts/uris.ts';
import type { FileContent } from '../../server/lsp/host.ts';
import { asOrdinaryUser, temporaryFolder } from './temporary-folder.ts';

describe('read: the text of a file', () => {
  const document = 'aims: policy/v1\nid: use-of-ai\n';

  it('gives the text of what may be an AIMS document, of every carrier', async () => {
    const markdown = `---\n${document}---\n# Policy\n`;
    const json = '{ "aims": "policy/v1" }';
    const folder = temporaryFolder({
      'a.yaml': document,
      'b.YML': document,
      'c.md': markdown,
      'd.json': json,
    });
    assert.deepEqual(await read(folder, 'a.yaml'), asText(document));
    assert.deepEqual(await read(folder, 'b.YML'), asText(document));
    assert.deepEqual(await read(folder, 'c.md'), asText(markdown));
    assert.deepEqual(await read(folder, 'd.json'), asText(json));
  });

  it('says what is wrong with the encoding of such a file, and nothing of any other', async () => {
    const folder = temporaryFolder({
      'ours.yaml': Buffer.from(`${document}title: caf\xe9\n`, 'latin1'),
      'foreign.yaml': Buffer.from('title: caf\xe9, for aims\n', 'latin1'),
      'marked.yaml': `\uFEFF${document}`,
    });
    assert.deepEqual(await read(folder, 'ours.yaml'), {
      is: 'text',
      text: `${document}title: caf\uFFFD\n`,
      size: document.length + 'title: caf?\n'.length,
      encoding:
        'Line 3 has a byte (0xE9) that is not UTF-8; the file may be in another encoding, such as Windows-1252. Save it as UTF-8.',
    });
    assert.deepEqual(await read(folder, 'foreign.yaml'), { is: 'nothing' });
    assert.deepEqual(await read(folder, 'marked.yaml'), asText(document, 3));
  });

  it('is silent about what is not ours or not there', async () => {
    const folder = temporaryFolder({
      'readme.md': '# The aims of this project\n',
      'empty.yaml': '',
      'document.txt': document,
      'folder.yaml': null,
    });
    fs.symlinkSync('circle.md', path.join(folder, 'circle.md'));
    const names = [
      'readme.md',
      'empty.yaml',
      'document.txt',
      'folder.yaml',
      'circle.md',
      'gone.yaml',
      'empty.yaml/a.md',
    ];
    for (const name of names) assert.deepEqual(await read(folder, name), { is: 'nothing' }, name);
    for (const uri of ['untitled:a.yaml', 'file:///%00.yaml', 'https://example.org/a.yaml', '']) {
      assert.deepEqual(await disk.read(uri, { maxSize: 1000 }), { is: 'nothing' }, uri);
    }
  });

  it('never opens a pipe or a device', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = temporaryFolder();
    assert.equal(spawnSync('mkfifo', [path.join(folder, 'pipe.yaml')]).status, 0);
    fs.symlinkSync('/dev/zero', path.join(folder, 'zero.yaml'));
    assert.deepEqual(await read(folder, 'pipe.yaml'), { is: 'nothing' });
    assert.deepEqual(await read(folder, 'zero.yaml'), { is: 'nothing' });
  });

  it('follows a link to a file', async () => {
    const folder = temporaryFolder({ 'a.yaml': document });
    fs.symlinkSync('a.yaml', path.join(folder, 'link.yaml'));
    assert.deepEqual(await read(folder, 'link.yaml'), asText(document));
  });

  it('reports one of ours that is too large, and no other', async () => {
    const comments = '# filler\n'.repeat(20_000);
    const folder = temporaryFolder({
      'ours.yaml': `${document}${comments}`,
      'foreign.yaml': `name: not aims\n${comments}`,
      'exact.yaml': document,
    });
    const options = { maxSize: 100_000 };
    assert.deepEqual(await read(folder, 'ours.yaml', options), {
      is: 'unchecked',
      reason:
        'The file is too large to be checked: 0.172 MB, and the limit is 0.095 MB. Split it, or raise the limit: ' +
        '"size_limit_mb" in the configuration of the AIMS.',
      size: document.length + comments.length,
    });
    assert.deepEqual(await read(folder, 'foreign.yaml', options), { is: 'nothing' });
    assert.deepEqual(await read(folder, 'exact.yaml', { maxSize: document.length }), asText(document));
    assert.equal((await read(folder, 'exact.yaml', { maxSize: document.length - 1 })).is, 'unchecked');
  });

  it('reports what permissions keep from it', async function () {
    const folder = temporaryFolder({ 'a.yaml': document });
    fs.chmodSync(path.join(folder, 'a.yaml'), 0o000);
    const done = await asOrdinaryUser(folder, async () => {
      assert.deepEqual(await read(folder, 'a.yaml'), {
        is: 'unchecked',
        reason: 'The file could not be read: permission denied.',
      });
    });
    if (!done) this.skip();
  });

  it('reads thousands at once without running out of open files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`${index}.yaml`, `${document}n: ${index}\n`]),
    );
    const folder = temporaryFolder(files);
    const contents = await Promise.all(Object.keys(files).map(name => read(folder, name)));
    assert.deepEqual(
      contents,
      Object.values(files).map(text => asText(text)),
    );
  });

  /** @param more bytes that are no part of the text */
  function asText(text: string, more = 0): FileContent {
    return { is: 'text', text, size: Buffer.byteLength(text) + more };
  }

  function read(folder: string, name: string, options = { maxSize: 1_000_000 }): Promise<FileContent> {
    return disk.read(toUri(path.join(folder, name)), options);
  }
});
