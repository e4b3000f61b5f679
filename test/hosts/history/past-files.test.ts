import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { toUri } from '../../../server/hosts/uris.ts';
import { askingAbout, blobOf, fileUri, repositoryOf, shown } from './asking.ts';

const body = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');

describe('what a file said', function () {
  this.timeout(120_000);

  it('at a commit and at the end of a day', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'x.md': 'x\n' } },
      { on: '2026-01-02', message: 'Make', files: { 'a.md': 'one\n' } },
      { on: '2026-01-04', message: 'Other', files: { 'x.md': 'y\n' } },
      { on: '2026-01-05', message: 'Change', files: { 'a.md': 'two\n' } },
      { on: '2026-01-05', message: 'Again', files: { 'a.md': 'three\n' } },
      { on: '2026-01-06', message: 'Last', files: { 'x.md': 'z\n' } },
    ]);
    const asking = askingAbout(folder);
    const table: readonly (readonly [at: string, expected: string])[] = [
      [commits[0] ?? '', 'absent'],
      [commits[1] ?? '', '2026-01-02 Make: "one\\n"'],
      [(commits[2] ?? '').slice(0, 7), '2026-01-04 Other: "one\\n"'],
      [commits[4] ?? '', '2026-01-05 Again: "three\\n"'],
      [commits[5] ?? '', '2026-01-06 Last: "three\\n"'],
      ['2026-01-01', 'absent'],
      ['2026-01-02', '2026-01-02 Make: "one\\n"'],
      ['2026-01-03', '2026-01-02 Make: "one\\n"'],
      ['2026-01-04', '2026-01-04 Other: "one\\n"'],
      ['2026-01-05', '2026-01-05 Again: "three\\n"'],
      ['2027-01-01', '2026-01-06 Last: "three\\n"'],
    ];
    for (const [at, expected] of table) assert.equal(shown(await asking.text('a.md', at)), expected, at);
  });

  it('under the name of today, whatever it was called then', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Make', files: { 'a.md': `${body}1\n` } },
      { on: '2026-01-02', message: 'Move', renames: { 'a.md': 'docs/b c.md' } },
      {
        on: '2026-01-03',
        message: 'Move and edit',
        renames: { 'docs/b c.md': 'd.md' },
        files: { 'd.md': `${body}3\n` },
      },
      { on: '2026-01-04', message: 'Take the name', files: { 'a.md': 'another\n' } },
    ]);
    const asking = askingAbout(folder);
    assert.equal(
      shown(await asking.text('d.md', commits[0] ?? '')),
      `2026-01-01 Make: ${JSON.stringify(`${body}1\n`)}`,
    );
    assert.equal(
      shown(await asking.text('d.md', '2026-01-02')),
      `2026-01-02 Move: ${JSON.stringify(`${body}1\n`)}`,
    );
    assert.equal(shown(await asking.text('a.md', commits[0] ?? '')), 'absent');
    assert.equal(shown(await asking.text('a.md', '2026-01-03')), 'absent');
    assert.deepEqual(shown(await asking.versions('d.md')), [
      `2026-01-03 Move and edit: ${JSON.stringify(`${body}3\n`)}`,
      `2026-01-02 Move: ${JSON.stringify(`${body}1\n`)}`,
      `2026-01-01 Make: ${JSON.stringify(`${body}1\n`)}`,
      'complete',
    ]);
  });

  it('where branches met: what led to today, and not what was thrown away', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'a.md': `top\n${body}end\n`, 'b.md': '0\n' } },
      {
        on: '2026-01-03',
        message: 'Side',
        branch: 'side',
        from: 'main',
        files: { 'a.md': `TOP\n${body}end\n`, 'b.md': 'lost\n' },
      },
      { on: '2026-01-02', message: 'Main', files: { 'a.md': `top\n${body}END\n`, 'b.md': 'kept\n' } },
      { on: '2026-01-04', message: 'Merge', merges: ['side'], files: { 'a.md': `TOP\n${body}END\n` } },
    ]);
    const asking = askingAbout(folder);
    const names = async (file: string) => {
      const answer = await asking.versions(file);
      assert.ok(answer.is === 'versions' && answer.complete);
      return answer.versions.map(({ subject }) => subject).join(', ');
    };
    assert.equal(await names('a.md'), 'Merge, Side, Main, Start');
    assert.equal(await names('b.md'), 'Main, Start');
    const textAt = async (file: string, at = '') => {
      const answer = await asking.text(file, at);
      return answer.is === 'text' ? answer.text : answer.is;
    };
    assert.equal(await textAt('a.md', commits[1]), `TOP\n${body}end\n`);
    assert.equal(await textAt('a.md', commits[2]), `top\n${body}END\n`);
    assert.equal(await textAt('b.md', commits[1]), 'lost\n');
    assert.equal(await textAt('b.md', '2026-01-03'), 'kept\n');
  });

  it('by the commit that made the file what it is, which a merge is only where it changed something', async () => {
    const { folder } = repositoryOf([
      {
        on: '2026-01-01',
        message: 'Start',
        files: {
          'a.md': `top\n${body}end\n`,
          'b.md': '0\n',
          'd/c ä.md': 'c\n',
          'e/x.md': 'x\n',
          'e/y.txt': 'y\n',
        },
      },
      { on: '2026-01-03', message: 'Side', branch: 'side', from: 'main', files: { 'b.md': 'side\n' } },
      { on: '2026-01-02', message: 'Main', files: { 'a.md': `top\n${body}END\n` } },
      { on: '2026-01-04', message: 'Merge', merges: ['side'], files: { 'b.md': 'side\n' } },
      { on: '2026-01-05', message: 'Move', renames: { 'd/c ä.md': 'moved.md' } },
    ]);
    fs.writeFileSync(path.join(folder, 'new.md'), 'new\n');
    fs.writeFileSync(path.join(folder, 'a.md'), 'changed, and not committed\n');
    const asking = askingAbout(folder);
    assert.equal(
      shown(await asking.lastChange('a.md')),
      `2026-01-02 Ada Example: Main: a.md ${blobOf(`top\n${body}END\n`)}`,
    );
    assert.equal(
      shown(await asking.lastChange('b.md')),
      `2026-01-03 Ada Example: Side: b.md ${blobOf('side\n')}`,
    );
    assert.equal(
      shown(await asking.lastChange('moved.md')),
      `2026-01-05 Ada Example: Move: moved.md ${blobOf('c\n')}`,
    );
    assert.equal(shown(await asking.lastChange('new.md')), 'unknown: the file is not under version control');
    const files = (folderOf: string) =>
      asking
        .answer({ is: 'files', root: fileUri(folder, folderOf), endings: ['md'] })
        .then(([first]) => first && shown(first));
    assert.deepEqual(await files('.'), ['a.md', 'b.md', 'e/x.md', 'moved.md']);
    assert.deepEqual(await files('e'), ['x.md']);
    // Beside other questions, each has its own answer.
    const uri = fileUri(folder, 'a.md');
    const root = toUri(folder);
    const both = await asking.answer(
      { is: 'text', root, uri, at: { is: 'day', day: '2026-01-01' } },
      { is: 'last-change', root, uri },
    );
    assert.deepEqual(
      both.map(({ is }) => is),
      ['text', 'last-change'],
    );
  });

  it('where a file was renamed on one branch and edited on another', async () => {
    const { folder } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'a.md': `top\n${body}end\n` } },
      {
        on: '2026-01-02',
        message: 'Aside',
        branch: 'side',
        from: 'main',
        files: { 'a.md': `TOP\n${body}end\n` },
      },
      {
        on: '2026-01-03',
        message: 'Rename',
        renames: { 'a.md': 'b.md' },
        files: { 'b.md': `top\n${body}END\n` },
      },
      { on: '2026-01-04', message: 'Merge', merges: ['side'], files: { 'b.md': `TOP\n${body}END\n` } },
    ]);
    const answer = await askingAbout(folder).versions('b.md');
    assert.ok(answer.is === 'versions');
    assert.deepEqual(
      answer.versions.map(({ subject }) => subject),
      ['Merge', 'Rename', 'Aside', 'Start'],
    );
    assert.ok(answer.complete);
  });

  it('where a file came back to what it said before', async () => {
    const { folder } = repositoryOf(
      ['A', 'B', 'A', 'C'].map((text, index) => ({
        on: `2026-01-0${index + 1}`,
        message: text,
        files: { 'a.md': `${text}\n` },
      })),
    );
    assert.deepEqual(shown(await askingAbout(folder).versions('a.md')), [
      '2026-01-04 C: "C\\n"',
      '2026-01-03 A: "A\\n"',
      '2026-01-02 B: "B\\n"',
      '2026-01-01 A: "A\\n"',
      'complete',
    ]);
  });

  it('from a day on, where only that is asked for', async () => {
    const { folder, commits } = repositoryOf([
      ...['01', '02', '03'].map(day => ({
        on: `2026-01-${day}`,
        message: day,
        files: { 'a.md': `${day}\n` },
      })),
      { on: '2026-01-04', files: { 'b.md': 'b\n' } },
    ]);
    const asking = askingAbout(folder);
    assert.deepEqual(shown(await asking.versions('a.md', '2026-01-02')), [
      '2026-01-03 03: "03\\n"',
      '2026-01-02 02: "02\\n"',
      'complete',
    ]);
    assert.deepEqual(shown(await asking.versions('a.md', '2026-01-04')), ['complete']);
    assert.deepEqual(shown(await asking.versions('a.md', '2026-02-30')), 'unknown: "2026-02-30" is no day');
    assert.equal(
      shown(await asking.commit((commits[2] ?? '').slice(0, 9))),
      `${commits[2]} 2026-01-03 Ada Example: 03`,
    );
  });

  it('in two hundred versions, and then no more', async () => {
    const { folder } = repositoryOf(
      Array.from({ length: 230 }, (_, index) => ({
        on: '2026-01-01',
        message: `${index}`,
        files: { 'a.md': `${index}\n` },
      })),
    );
    const answer = await askingAbout(folder).versions('a.md');
    assert.ok(answer.is === 'versions');
    assert.equal(answer.versions.length, 200);
    assert.equal(answer.versions.at(-1)?.text, '30\n');
    assert.equal(answer.complete, false);
    const { folder: other } = repositoryOf(
      Array.from({ length: 230 }, (_, index) => ({
        on: index < 2 ? '2026-01-01' : '2026-01-02',
        files: { 'a.md': `${index}\n` },
      })),
    );
    const text = await askingAbout(other).text('a.md', '2026-01-01');
    assert.equal(text.is === 'text' && text.text, '1\n');
  });

  it('with odd names, in any encoding of the uri', async () => {
    for (const name of ['a b.md', 'ü\n".md', '-x.md', 'a blob 1.md', 'm#?%41.md']) {
      const { folder, commits } = repositoryOf([
        { on: '2026-01-01', message: 'One', files: { [name]: 'one\n' } },
        { on: '2026-01-02', message: 'Two', files: { [name]: 'two\n' } },
      ]);
      const asking = askingAbout(folder);
      assert.equal(shown(await asking.text(name, commits[0] ?? '')), '2026-01-01 One: "one\\n"', name);
      assert.equal(shown(await asking.text(name, '2026-01-01')), '2026-01-01 One: "one\\n"', name);
    }
  });

  it('by a name that the system spells otherwise than Git', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'One', files: { 'b\u00e4r.md': 'x\n' } },
    ]);
    assert.equal(
      shown(await askingAbout(folder).text('ba\u0308r.md', commits[0] ?? '')),
      '2026-01-01 One: "x\\n"',
    );
  });

  it('only as far as it is text', async () => {
    const { folder, commits } = repositoryOf([
      {
        on: '2026-01-01',
        message: 'Old',
        files: {
          'latin.md': new Uint8Array([0x61, 0xe4, 0x0a]),
          'utf16.md': new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
          'mark.md': '\uFEFFtext\n',
          'large.md': 'x'.repeat(17 * 1024 * 1024),
          'lfs.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
        },
        links: { 'link.md': 'mark.md' },
      },
      {
        on: '2026-01-02',
        message: 'New',
        files: Object.fromEntries(
          ['latin', 'utf16', 'mark', 'large', 'lfs'].map(name => [`${name}.md`, 'new\n']),
        ),
      },
    ]);
    const asking = askingAbout(folder);
    const old = async (file: string) => shown(await asking.text(file, commits[0] ?? ''));
    assert.equal(await old('latin.md'), 'unknown: the file was not written in UTF-8 then');
    assert.equal(await old('utf16.md'), '2026-01-01 Old: "a"');
    assert.equal(await old('mark.md'), '2026-01-01 Old: "text\\n"');
    assert.equal(
      await old('large.md'),
      'unknown: the file was too large then: 17 MB, and the limit is 16 MB',
    );
    assert.equal(await old('lfs.md'), 'unknown: the file is kept outside of the repository, by Git LFS');
    assert.equal(await old('link.md'), 'unknown: the file is a link to another');
    assert.equal(await old('none.md'), 'unknown: the file is not under version control');
    assert.deepEqual(shown(await asking.versions('latin.md')), ['2026-01-02 New: "new\\n"', 'incomplete']);
    assert.deepEqual(shown(await asking.versions('large.md')), ['2026-01-02 New: "new\\n"', 'incomplete']);
  });
});
