import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFile, mostCaches } from '../../server/hosts/cache-file.ts';
import { asOrdinaryUser, temporaryFolder } from './temporary-folder.ts';

const about = 'file:///company';

function cacheIn(folder: string, { program = 'this build', thing = about } = {}) {
  return cacheFile({ folder, about: thing, program: async () => program });
}

/** A folder with a cache in it, and the one file that this is. */
async function written(pieces: readonly string[] = ['one\n', 'zwei: ä\n']) {
  const folder = temporaryFolder();
  await cacheIn(folder).write(pieces);
  const [name = ''] = fs.readdirSync(folder);
  return { folder, file: path.join(folder, name) };
}

describe('a cache on the disk', () => {
  it('is read as it was written', async () => {
    const { folder } = await written();
    const { body, ignored } = await cacheIn(folder).read();
    assert.equal(body?.toString('utf8'), 'one\nzwei: ä\n');
    assert.equal(ignored, undefined);
  });

  it('is nothing, and no reason for a word, where nothing was written', async () => {
    assert.deepEqual(await cacheIn(temporaryFolder()).read(), {});
    assert.deepEqual(await cacheIn(path.join(temporaryFolder(), 'not', 'there')).read(), {});
  });

  it('makes its folder, for this person alone', async function () {
    const folder = path.join(temporaryFolder(), 'not', 'there');
    await cacheIn(folder).write(['text']);
    assert.ok((await cacheIn(folder).read()).body);
    if (process.platform === 'win32') this.skip();
    const [name = ''] = fs.readdirSync(folder);
    assert.equal(fs.statSync(folder).mode & 0o777, 0o700);
    assert.equal(fs.statSync(path.join(folder, name)).mode & 0o777, 0o600);
  });

  it('is ignored where another build wrote it, and replaced', async () => {
    const { folder } = await written();
    const other = cacheIn(folder, { program: 'another build' });
    const { body, ignored } = await other.read();
    assert.equal(body, undefined);
    assert.match(ignored ?? '', /was written by another version$/);
    await other.write(['new']);
    assert.equal((await other.read()).body?.toString(), 'new');
    assert.equal(fs.readdirSync(folder).length, 1);
  });

  it('is ignored where it is about something else, whatever it is called', async () => {
    const { folder, file } = await written();
    const other = cacheIn(folder, { thing: 'file:///neighbour' });
    assert.deepEqual(await other.read(), {});
    await other.write(['of the neighbour']);
    assert.equal((await cacheIn(folder).read()).body?.toString(), 'one\nzwei: ä\n');
    const [foreign = ''] = fs.readdirSync(folder).filter(name => path.join(folder, name) !== file);
    fs.copyFileSync(path.join(folder, foreign), file);
    assert.match((await cacheIn(folder).read()).ignored ?? '', /is about another workspace$/);
  });

  it('is ignored wherever it is cut off', async () => {
    const { folder, file } = await written();
    const whole = fs.readFileSync(file);
    for (let length = 0; length < whole.length; length++) {
      fs.writeFileSync(file, whole.subarray(0, length));
      const { body, ignored } = await cacheIn(folder).read();
      assert.equal(body, undefined, `${length} bytes of ${whole.length}`);
      assert.ok(ignored);
    }
    fs.writeFileSync(file, Buffer.concat([whole, Buffer.from('\n')]));
    assert.match((await cacheIn(folder).read()).ignored ?? '', /is damaged$/);
  });

  it('is ignored whichever bit of it is another', async () => {
    const { folder, file } = await written();
    const whole = fs.readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      fs.writeFileSync(file, flipped);
      const { body } = await cacheIn(folder).read();
      assert.equal(body, undefined, `byte ${at}`);
    }
  });

  it('is ignored where what stands there has nothing to do with it', async () => {
    const { folder, file } = await written();
    for (const other of [
      '',
      '\n',
      'null\n',
      '[]\n',
      '{}\n',
      '{"format":"aims-cache/0"}\n',
      '\0'.repeat(5000),
    ]) {
      fs.writeFileSync(file, other);
      assert.match((await cacheIn(folder).read()).ignored ?? '', /is no cache of this form$/, other);
    }
  });

  it('follows no link, and puts itself in the place of one', async function () {
    if (process.platform === 'win32') this.skip();
    const { folder, file } = await written();
    const elsewhere = path.join(temporaryFolder(), 'kept');
    fs.renameSync(file, elsewhere);
    fs.symlinkSync(elsewhere, file);
    assert.match((await cacheIn(folder).read()).ignored ?? '', /is no regular file$/);
    const before = fs.readFileSync(elsewhere);
    await cacheIn(folder).write(['new']);
    assert.deepEqual(fs.readFileSync(elsewhere), before);
    assert.equal((await cacheIn(folder).read()).body?.toString(), 'new');
  });

  it('takes the place of an empty folder, and leaves one alone that holds something', async () => {
    const { folder, file } = await written();
    fs.rmSync(file);
    fs.mkdirSync(file);
    assert.match((await cacheIn(folder).read()).ignored ?? '', /is no regular file$/);
    await cacheIn(folder).write(['new']);
    assert.equal((await cacheIn(folder).read()).body?.toString(), 'new');
    fs.rmSync(file);
    fs.mkdirSync(path.join(file, 'of somebody'), { recursive: true });
    await assert.rejects(cacheIn(folder).write(['new']), /could not be written/);
    assert.deepEqual(fs.readdirSync(file), ['of somebody']);
    assert.equal(fs.readdirSync(folder).length, 1, 'nothing is left of the attempt');
  });

  it('opens no pipe', async function () {
    if (process.platform === 'win32') this.skip();
    const { execFileSync } = await import('node:child_process');
    const { folder, file } = await written();
    fs.rmSync(file);
    execFileSync('mkfifo', [file]);
    assert.match((await cacheIn(folder).read()).ignored ?? '', /is no regular file$/);
    await cacheIn(folder).write(['new']);
    assert.equal((await cacheIn(folder).read()).body?.toString(), 'new');
  });

  it('is ignored where it cannot be read, and replaced', async function () {
    const outer = temporaryFolder({ inner: null });
    const folder = path.join(outer, 'inner');
    fs.chmodSync(folder, 0o777);
    const done = await asOrdinaryUser(outer, async () => {
      await cacheIn(folder).write(['old']);
      for (const name of fs.readdirSync(folder)) fs.chmodSync(path.join(folder, name), 0o000);
      assert.match((await cacheIn(folder).read()).ignored ?? '', /permission denied$/);
      await cacheIn(folder).write(['new']);
      assert.equal((await cacheIn(folder).read()).body?.toString(), 'new');
    });
    if (!done) this.skip();
  });

  it('is one of those that were written, when several write at once', async () => {
    const folder = temporaryFolder();
    const texts = Array.from({ length: 12 }, (_, index) => `window ${index}\n`.repeat(2000));
    await Promise.all(texts.map(text => cacheIn(folder).write([text])));
    const { body } = await cacheIn(folder).read();
    assert.ok(texts.includes(body?.toString() ?? ''));
    assert.equal(fs.readdirSync(folder).length, 1);
  });

  it('leaves so many of other workspaces beside it, and nothing that is not ours', async () => {
    const { folder, file } = await written();
    fs.writeFileSync(path.join(folder, 'notes.txt'), 'of somebody');
    const [lost, busy] = ['0', '1'].map(
      digit => `${file}.${digit.repeat(8)}-0000-0000-0000-${digit.repeat(12)}.tmp`,
    );
    fs.writeFileSync(lost ?? '', 'begun long ago');
    fs.writeFileSync(busy ?? '', 'being written');
    const longAgo = new Date('2020-01-01');
    for (const old of [lost ?? '', file]) fs.utimesSync(old, longAgo, longAgo);
    for (let index = 0; index < mostCaches; index++) {
      await cacheIn(folder, { thing: `file:///company-${index}` }).write(['text']);
    }
    const names = fs.readdirSync(folder);
    assert.equal(names.filter(name => name.endsWith('.cache')).length, mostCaches);
    assert.deepEqual(await cacheIn(folder).read(), {}, 'the oldest is gone');
    assert.ok((await cacheIn(folder, { thing: 'file:///company-0' }).read()).body);
    assert.ok(names.includes('notes.txt'));
    assert.ok(names.includes(path.basename(busy ?? '')));
    assert.ok(!names.includes(path.basename(lost ?? '')));
  });
});
