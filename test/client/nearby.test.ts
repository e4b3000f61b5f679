import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasDocumentNearby } from '../../client/parts/nearby.ts';

const register = 'aims: register/v1\nsystems: []\n';

describe('looking for documents nearby', () => {
  let folder: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aims-nearby-'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  for (const place of [
    'register.yaml',
    'aims/register.yml',
    'aims/impact/support.md',
    'services/aims/register.yaml',
    'services/aims/systems/one.yaml',
  ]) {
    it(`finds ${place}`, async () => {
      const text = place.endsWith('.md') ? `---\n${register}---\n` : register;
      write({ 'README.md': '# Ours\n', 'package.json': '{}', [place]: text });
      assert.equal(await hasDocumentNearby(folder), true);
    });
  }

  for (const [what, place] of [
    ['too deep', 'a/b/aims/register.yaml'],
    ['not in a folder of that name', 'docs/register.yaml'],
    ['in a dependency', 'node_modules/aims/register.yaml'],
    ['in a hidden folder', '.cache/aims/register.yaml'],
    ['not a carrier', 'aims/register.txt'],
  ] as const) {
    it(`leaves to the server what is ${what}: ${place}`, async () => {
      write({ [place]: register });
      assert.equal(await hasDocumentNearby(folder), false);
    });
  }

  it('is not misled by a folder named aims', async () => {
    write({ 'aims/__init__.py': '', 'aims/config.yaml': 'name: aims\naims: 1\n', 'aims/deep/x.json': '{}' });
    assert.equal(await hasDocumentNearby(folder), false);
  });

  it('reads UTF-16 with a byte order mark', async () => {
    write({ 'aims/register.yaml': Buffer.from(`\uFEFF${register}`, 'utf16le') });
    assert.equal(await hasDocumentNearby(folder), true);
  });

  it('does not follow a link to a folder', async function () {
    write({ 'elsewhere/deep/down/register.yaml': register });
    try {
      fs.symlinkSync(path.join(folder, 'elsewhere/deep/down'), path.join(folder, 'aims'), 'dir');
    } catch {
      this.skip();
    }
    assert.equal(await hasDocumentNearby(folder), false);
  });

  it('says no for a folder that is not there, and for a file', async () => {
    write({ 'a.txt': '' });
    assert.equal(await hasDocumentNearby(path.join(folder, 'gone')), false);
    assert.equal(await hasDocumentNearby(path.join(folder, 'a.txt')), false);
  });

  it('gives up after a bounded number of files', async () => {
    const many = Array.from({ length: 300 }, (_, n) => [`aims/${String(n).padStart(3, '0')}.yaml`, 'a: 1\n']);
    write({ ...Object.fromEntries(many), 'aims/zzz.yaml': register });
    assert.equal(await hasDocumentNearby(folder), false);
  });

  function write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
  }
});
