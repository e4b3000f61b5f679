import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { ProposedChange } from '../../server/core/index.ts';
import { decode } from '../../server/hosts/decode.ts';
import { toUri } from '../../server/hosts/uris.ts';
import { type Written, writeChange } from '../../server/hosts/write.ts';
import { asOrdinaryUser, temporaryFolder } from './temporary-folder.ts';

const append = (text: string, added: string) => [
  { range: { start: text.length, end: text.length }, text: added },
];

describe('writing a change to the disk', () => {
  it('edits, creates and deletes', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    assert.deepEqual(
      await write(folder, {
        edits: [{ uri: uri(folder, 'a.yaml'), edits: append('a: 1\n', 'c: 2\n') }],
        creates: [{ uri: uri(folder, 'new/er/c.md'), text: 'ü\n' }],
        deletes: [uri(folder, 'b.yaml')],
      }),
      { is: 'written' },
    );
    assert.deepEqual(contents(folder), { 'a.yaml': 'a: 1\nc: 2\n', 'new/er/c.md': 'ü\n' });
  });

  for (const { what, bytes, added } of [
    { what: 'UTF-8', bytes: Buffer.from('a: ä\r\n'), added: 'b: \u{1F600}\r\n' },
    { what: 'UTF-8 with a mark', bytes: Buffer.from('\uFEFFa: ä\n'), added: 'b: ö\n' },
    { what: 'UTF-16, little end first', bytes: utf16('\uFEFFa: ä\n'), added: 'b: \u{1F600}\n' },
    { what: 'UTF-16, big end first', bytes: utf16('\uFEFFa: ä\n').swap16(), added: 'b: \u{1F600}\n' },
    { what: 'old line ends', bytes: Buffer.from('a: 1\rb: 2\r'), added: 'c: 3\r' },
    { what: 'no line end', bytes: Buffer.from('a: 1'), added: ' # one' },
  ]) {
    it(`keeps ${what}`, async () => {
      const folder = temporaryFolder({ 'a.yaml': bytes });
      const { text } = decode(bytes);
      assert.deepEqual(await write(folder, edit(folder, 'a.yaml', text, added)), { is: 'written' });
      const after = fs.readFileSync(path.join(folder, 'a.yaml'));
      assert.ok(after.subarray(0, bytes.length).equals(bytes), 'what stood there stands there');
      assert.equal(decode(after).text, text + added);
      assert.equal(decode(after).encoding, undefined);
    });
  }

  for (const { what, bytes } of [
    { what: 'UTF-16 without a mark', bytes: utf16('aims: x\n') },
    { what: 'a byte that is not UTF-8', bytes: Buffer.from('a: \xe4\n', 'latin1') },
    { what: 'UTF-32', bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]) },
    {
      what: 'half of a pair',
      bytes: Buffer.concat([utf16('\uFEFFa: '), Buffer.from([0x3d, 0xd8, 0x0a, 0])]),
    },
  ]) {
    it(`refuses ${what}, and says why`, async () => {
      const folder = temporaryFolder({ 'a.yaml': bytes });
      const { text } = decode(bytes);
      assert.match(
        why(await write(folder, edit(folder, 'a.yaml', text, 'b: 1\n'))),
        /^"a.yaml" cannot be written\. /,
      );
      assert.ok(fs.readFileSync(path.join(folder, 'a.yaml')).equals(bytes));
    });
  }

  it('keeps the permissions', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'a: 1\n' });
    fs.chmodSync(path.join(folder, 'a.yaml'), 0o640);
    await write(folder, edit(folder, 'a.yaml', 'a: 1\n', 'b: 2\n'));
    assert.equal(fs.statSync(path.join(folder, 'a.yaml')).mode & 0o7777, 0o640);
  });

  it('leaves a file alone that is not what it was', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'a: 1\nnew: 2\n' });
    assert.match(
      why(await write(folder, edit(folder, 'a.yaml', 'a: 1\n', 'b: 2\n'))),
      /^"a.yaml" changed while/,
    );
    assert.match(
      why(await write(folder, edit(folder, 'gone.yaml', 'a: 1\n', 'b: 2\n'))),
      /^"gone.yaml" is not there/,
    );
    assert.deepEqual(contents(folder), { 'a.yaml': 'a: 1\nnew: 2\n' });
  });

  it('replaces nothing that is there, not even a link that leads nowhere', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'a: 1\n', folder: null });
    fs.symlinkSync('nowhere', path.join(folder, 'dangling.yaml'));
    for (const name of ['a.yaml', 'folder', 'dangling.yaml']) {
      assert.equal(
        why(await write(folder, { edits: [], creates: [{ uri: uri(folder, name), text: 'new' }] })),
        `"${name}" is there already, and nothing is overwritten`,
      );
    }
    assert.equal(
      why(await write(folder, { edits: [], creates: [{ uri: uri(folder, 'a.yaml/b.yaml'), text: 'new' }] })),
      '"a.yaml/b.yaml" cannot be written: "a.yaml" is no folder',
    );
    assert.equal(fs.readFileSync(path.join(folder, 'a.yaml'), 'utf8'), 'a: 1\n');
    assert.ok(!fs.existsSync(path.join(folder, 'nowhere')));
  });

  it('writes nothing outside of the folder, wherever links lead', async () => {
    const elsewhere = temporaryFolder({ 'victim.yaml': 'a: 1\n' });
    const folder = temporaryFolder({ 'a.yaml': 'a: 1\n', inner: null });
    fs.symlinkSync(elsewhere, path.join(folder, 'out'));
    fs.symlinkSync(path.join(elsewhere, 'victim.yaml'), path.join(folder, 'link.yaml'));
    fs.symlinkSync('inner', path.join(folder, 'within'));
    const refused = /leads out of the folder, and nothing is written there$/;
    const creation = (name: string) => ({ edits: [], creates: [{ uri: uri(folder, name), text: 'new' }] });
    assert.match(why(await write(folder, creation('out/new.yaml'))), refused);
    assert.match(why(await write(folder, creation('out/deep/er/new.yaml'))), refused);
    assert.match(why(await write(folder, creation('../new.yaml'))), refused);
    assert.match(why(await write(folder, edit(folder, 'link.yaml', 'a: 1\n', 'b: 2\n'))), refused);
    assert.match(why(await write(folder, edit(folder, 'out/victim.yaml', 'a: 1\n', 'b: 2\n'))), refused);
    // A link that stays within is followed.
    assert.deepEqual(await write(folder, creation('within/new.yaml')), { is: 'written' });
    assert.ok(fs.existsSync(path.join(folder, 'inner/new.yaml')));
    assert.deepEqual(contents(elsewhere), { 'victim.yaml': 'a: 1\n' });
  });

  it('does all of a change or nothing', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n', 'taken.yaml': 'x\n' });
    const before = contents(folder);
    const change: ProposedChange = {
      edits: [
        { uri: uri(folder, 'a.yaml'), edits: append('a: 1\n', 'c: 1\n') },
        { uri: uri(folder, 'b.yaml'), edits: append('b: 1\n', 'c: 1\n') },
      ],
      creates: [
        { uri: uri(folder, 'deep/er/new.yaml'), text: 'new' },
        { uri: uri(folder, 'taken.yaml'), text: 'new' },
      ],
      deletes: [],
    };
    assert.match(why(await write(folder, change)), /^"taken.yaml" is there already/);
    assert.deepEqual(contents(folder), before);
  });

  it('takes back what was done when the rest cannot be', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    const inode = () => fs.statSync(path.join(folder, 'a.yaml')).ino;
    const before = inode();
    // The second file of that name is seen only once the first one is there.
    const twice: ProposedChange = {
      edits: [{ uri: uri(folder, 'a.yaml'), edits: append('a: 1\n', 'c: 1\n') }],
      creates: [
        { uri: uri(folder, 'new/one.yaml'), text: 'one' },
        { uri: uri(folder, 'two.yaml'), text: 'one' },
        { uri: uri(folder, 'two.yaml'), text: 'two' },
      ],
      deletes: [uri(folder, 'b.yaml')],
    };
    assert.match(why(await write(folder, twice)), /^"two.yaml" is there already/);
    assert.deepEqual(contents(folder), { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    assert.ok(!fs.existsSync(path.join(folder, 'new')));
    assert.equal(inode(), before);
  });

  it('says why where the system does not let it, and leaves nothing behind', async function () {
    const folder = temporaryFolder({ 'locked/a.yaml': 'a: 1\n', 'open/readonly.yaml': 'a: 1\n' });
    fs.chmodSync(path.join(folder, 'open/readonly.yaml'), 0o444);
    fs.chmodSync(path.join(folder, 'open'), 0o777);
    fs.chmodSync(path.join(folder, 'locked'), 0o555);
    const done = await asOrdinaryUser(folder, async () => {
      for (const name of ['locked/a.yaml', 'open/readonly.yaml']) {
        assert.equal(
          why(await write(folder, edit(folder, name, 'a: 1\n', 'b: 1\n'))),
          `"${name}" cannot be written: permission denied`,
        );
      }
      const creation = { edits: [], creates: [{ uri: uri(folder, 'locked/deep/new.yaml'), text: 'x' }] };
      assert.equal(
        why(await write(folder, creation)),
        '"locked/deep/new.yaml" cannot be written: permission denied',
      );
    });
    assert.deepEqual(contents(folder), { 'locked/a.yaml': 'a: 1\n', 'open/readonly.yaml': 'a: 1\n' });
    if (!done) this.skip();
  });
});

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function uri(folder: string, name: string): string {
  return toUri(path.join(folder, name));
}

function edit(folder: string, name: string, text: string, added: string): ProposedChange {
  return { edits: [{ uri: uri(folder, name), edits: append(text, added) }] };
}

/** Writes a change that was made for the texts that its edits stand behind. */
function write(folder: string, change: ProposedChange): Promise<Written> {
  const texts = new Map(
    change.edits.map(({ uri: of, edits: [own] }) => [of, [own?.range.end ?? 0, of] as const]),
  );
  return writeChange(change, {
    folder,
    nameOf: of => path.relative(folder, new URL(of).pathname),
    textOf: of => expectedText(of, texts.get(of)?.[0]),
  });
}

/** What a reader saw: the beginning of what is there, as far as the edit knows of it. */
function expectedText(of: string, length: number | undefined): string | undefined {
  try {
    const { text } = decode(fs.readFileSync(new URL(of)));
    return text.slice(0, length ?? text.length);
  } catch {
    return 'a: 1\n';
  }
}

function why(written: Written): string {
  return written.is === 'refused' ? written.why : '';
}

/** Every file below a folder with its text; what is left over would be among them. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter(name => fs.lstatSync(path.join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}
