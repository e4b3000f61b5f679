import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { openArchive } from '../../../server/hosts/import/archive.ts';
import { RefusedSource } from '../../../server/hosts/import/source.ts';
import { makeZip, type ZipMember } from '../../support/make-zip.ts';

/** Why the archive is refused, when it is opened or when all of it is read. */
async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    const archive = await openArchive(bytes);
    for (const name of archive.names) for await (const _ of archive.chunks(name));
  } catch (error) {
    assert.ok(error instanceof RefusedSource, String(error));
    return error.refused;
  }
  return 'read';
}

const text = 'Name,Owner\nCopilot,Dana\n'.repeat(100);

describe('a zip archive', () => {
  it('gives its files by their names, packed or stored, and no folders', async () => {
    const archive = await openArchive(
      makeZip({ 'a/b.csv': text, 'a/': '', 'c.csv': { content: 'é', method: 0 }, 'd\\e.csv': '' }),
    );
    assert.deepEqual(archive.names, ['a/b.csv', 'c.csv', 'd/e.csv']);
    assert.equal(Buffer.from(await archive.read('a/b.csv')).toString(), text);
    assert.equal(Buffer.from(await archive.read('c.csv')).toString(), 'é');
    assert.equal((await archive.read('d/e.csv')).length, 0);
    assert.deepEqual((await openArchive(makeZip({}))).names, []);
  });

  it('is refused where it is not what it says, in one sentence', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const twice: readonly (readonly [string, ZipMember])[] = [
      ['a.csv', { content: 'a' }],
      ['a.csv', { content: 'b' }],
    ];
    const whole = makeZip({ 'a.csv': text });
    const cases: readonly (readonly [what: string, bytes: Uint8Array, why: RegExp])[] = [
      ['a name that climbs', makeZip({ '../../etc/passwd': 'x' }), /leads out of it/],
      ['a name that climbs by backslashes', makeZip({ 'a\\..\\..\\b': 'x' }), /leads out of it/],
      ['an absolute name', makeZip({ '/etc/passwd': 'x' }), /leads out of it/],
      ['a name on a drive', makeZip({ 'C:\\x': 'x' }), /leads out of it/],
      ['a name that cannot be shown', makeZip({ 'a\0.csv': 'x' }), /cannot be shown/],
      ['a link', makeZip({ 'a.csv': { content: '/etc/passwd', mode: 0o120777 } }), /a symbolic link/],
      ['a pipe', makeZip({ 'a.csv': { content: '', mode: 0o010644 } }), /no regular file/],
      ['a name twice', makeZip(twice), /"a\.csv" twice/],
      ['a password', makeZip({ 'a.csv': { content: text, flags: 1 } }), /locked with a password/],
      ['strong encryption', makeZip({ 'a.csv': { content: text, flags: 0x41 } }), /locked with a password/],
      ['another way of packing', makeZip({ 'a.csv': { content: text, method: 14 } }), /method 14/],
      ['a size that is too small', makeZip({ 'a.csv': { content: text, size: 10 } }), /lies about the size/],
      ['a size that is too large', makeZip({ 'a.csv': { content: text, size: 9e6 } }), /lies about the size/],
      ['a stored size that lies', makeZip({ 'a.csv': { content: text, method: 0, size: 10 } }), /damaged/],
      ['a wrong sum', makeZip({ 'a.csv': { content: text, crc: 1 } }), /damaged zip archive \(at "a\.csv"\)/],
      [
        'content that is not packed',
        makeZip({ 'a.csv': { content: text, packed: Buffer.from('\xff\xfe\xfd', 'latin1') } }),
        /damaged/,
      ],
      [
        'content that ends early',
        makeZip({ 'a.csv': { content: text, packed: cutOff(text) } }),
        /damaged|lies/,
      ],
      ['no end', whole.subarray(0, whole.length - 30), /without an end/],
      ['a beginning only', whole.subarray(0, 40), /without an end/],
      ['something behind its end', Buffer.concat([whole, Buffer.from('more')]), /damaged/],
      ['a part in several', part(whole), /one part of a zip archive/],
      ['fewer files than it says', makeZip({ 'a.csv': text }, { count: 2 }), /damaged/],
      ['more files than anybody exports', makeZip({ 'a.csv': text }, { count: 60_000 }), /60,000 entries/],
      ['a directory that is elsewhere', moved(whole), /damaged/],
      ['a file that is a bomb', makeZip({ 'a.csv': zeros }), /unpacks to more than 250 times its size/],
      [
        'a bomb that says it is small',
        makeZip({ 'a.csv': { content: zeros, size: 100 } }),
        /lies about the size|250 times/,
      ],
    ];
    for (const [what, bytes, why] of cases) {
      const said = await refusal(bytes);
      assert.match(said, why, what);
      assert.doesNotMatch(said, /[\n\0]/, what);
    }
  });

  it('is unpacked to a limit, however many files share what they hold', async () => {
    // One packed stream of 7 MB of zeros eighty times: each is small enough to be as repetitive as it likes.
    const content = Buffer.alloc(7 * 1024 * 1024);
    const packed = deflateRawSync(content);
    const files = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`${index}.csv`, { content, packed }] as const),
    );
    assert.match(await refusal(makeZip(files)), /unpacks to more than 512 MB/);
  });

  it('is unpacked to the same limit where archives lie in it', async () => {
    const budget = { left: 1000 };
    const archive = await openArchive(
      makeZip({ 'a.csv': 'x'.repeat(600), 'b.csv': 'x'.repeat(600) }),
      budget,
    );
    await archive.read('a.csv');
    await assert.rejects(archive.read('b.csv'), RefusedSource);
  });

  it('is not held in memory whole where it is read in pieces', async () => {
    const archive = await openArchive(makeZip({ 'a.csv': Buffer.from('abcdefgh\n'.repeat(800_000)) }));
    let most = 0;
    for await (const chunk of archive.chunks('a.csv')) most = Math.max(most, chunk.length);
    assert.ok(most <= 256 * 1024, `${most}`);
  });
});

function cutOff(content: string): Uint8Array {
  const packed = deflateRawSync(Buffer.from(content));
  return packed.subarray(0, packed.length - 5);
}

/** The end says that it is on the second disk. */
function part(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole);
  bytes.writeUInt16LE(1, bytes.length - 18);
  return bytes;
}

/** The end says that the directory begins one byte later. */
function moved(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole);
  bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 6) + 1, bytes.length - 6);
  return bytes;
}
