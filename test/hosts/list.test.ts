import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { list } from '../../server/hosts/list.ts';
import { toUri } from '../../server/hosts/uris.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('what lies in a folder', () => {
  const around = temporaryFolder({
    'root/evidence/b.csv': Buffer.from(''),
    'root/evidence/a.pdf': Buffer.from(''),
    'root/evidence/2026/minutes.md': Buffer.from(''),
    'root/evidence/.hidden': Buffer.from(''),
    'root/node_modules/x.js': Buffer.from(''),
    'secret/key.txt': Buffer.from(''),
  });
  const root = toUri(path.join(around, 'root'));
  fs.symlinkSync(path.join(around, 'secret'), path.join(around, 'root/evidence/out'));

  it('is its files and folders by name, but for what is hidden and links', async () => {
    assert.deepEqual(await list(`${root}/evidence`, root), [
      { name: '2026', is: 'folder' },
      { name: 'a.pdf', is: 'file' },
      { name: 'b.csv', is: 'file' },
    ]);
    assert.deepEqual(await list(root, root), [{ name: 'evidence', is: 'folder' }]);
  });

  it('is nothing outside of the root, where nothing is, and in what is no folder', async () => {
    for (const uri of [
      `${root}/evidence/out`,
      `${root}/../secret`,
      toUri(path.join(around, 'secret')),
      `${root}/nothing`,
      `${root}/evidence/a.pdf`,
      'untitled:x',
    ])
      assert.deepEqual(await list(uri, root), [], uri);
  });
});
