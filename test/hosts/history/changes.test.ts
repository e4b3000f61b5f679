import assert from 'node:assert/strict';
import path from 'node:path';
import { askingAbout, repositoryOf, shown } from './asking.ts';

describe('which commits touched files since a moment', function () {
  this.timeout(120_000);

  it('are those after a commit, the newest first, with their lines', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'bot/a.py': 'a\nb\n', 'web/b.ts': 'b\n' } },
      { on: '2026-01-02', by: 'Ben Example', message: 'One', files: { 'bot/a.py': 'a\nB\nc\n' } },
      { on: '2026-01-03', message: 'Other', files: { 'web/b.ts': 'B\n' } },
      { on: '2026-01-04', message: 'Two\n\nBecause.', files: { 'bot/a.py': null, 'bot/n.py': 'n\n' } },
    ]);
    const asking = askingAbout(folder);
    const answer = await asking.changes('bot/**', commits[0] ?? '');
    assert.deepEqual(shown(answer), [
      '2026-01-04 Two: bot/a.py +0 -3, bot/n.py +1 -0',
      '2026-01-02 One: bot/a.py +2 -1',
    ]);
    assert.ok(answer.is === 'changes');
    assert.deepEqual(
      { ...answer.commits[1], files: [] },
      {
        commit: commits[1],
        on: '2026-01-02',
        by: 'Ben Example',
        subject: 'One',
        files: [],
      },
    );
    assert.deepEqual(shown(await asking.changes('bot/**', commits[3] ?? '')), []);
    assert.deepEqual(shown(await asking.changes('bot/**', (commits[1] ?? '').slice(0, 8).toUpperCase())), [
      '2026-01-04 Two: bot/a.py +0 -3, bot/n.py +1 -0',
    ]);
  });

  it('are those whose authors wrote a later day, in the offsets of the authors', async () => {
    const { folder } = repositoryOf([
      { on: '2026-01-01T23:30:00-08:00', message: 'Still the first', files: { 'a.py': '1\n' } },
      { on: '2026-01-02T00:30:00+14:00', message: 'Already the second', files: { 'a.py': '2\n' } },
      { on: '2026-01-03T12:00:00Z', message: 'The third', files: { 'a.py': '3\n' } },
    ]);
    const asking = askingAbout(folder);
    assert.deepEqual(shown(await asking.changes('a.py', '2026-01-01')), [
      '2026-01-03 The third: a.py +1 -1',
      '2026-01-02 Already the second: a.py +1 -1',
    ]);
    assert.deepEqual(shown(await asking.changes('a.py', '2026-01-02')), ['2026-01-03 The third: a.py +1 -1']);
    assert.deepEqual(shown(await asking.changes('a.py', '2025-12-31')).length, 3);
  });

  it('match as globs do here, not as pathspecs do', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', files: { 'x.md': '1\n' } },
      {
        on: '2026-01-02',
        message: 'All',
        files: { 'a.py': '1\n', 'deep/er/b.py': '1\n', 'deep/er/c.md': '1\n', ':(glob)d.py': '1\n' },
      },
    ]);
    const asking = askingAbout(folder);
    const since = commits[0] ?? '';
    const table: readonly (readonly [globs: readonly string[], ignore: readonly string[], files: string])[] =
      [
        [['*.py'], [], ':(glob)d.py a.py'],
        [['**/*.py'], [], ':(glob)d.py a.py deep/er/b.py'],
        [['deep'], [], 'deep/er/b.py deep/er/c.md'],
        [['deep/'], ['**/*.md'], 'deep/er/b.py'],
        [['**/*.{py,md}'], ['a.*', 'deep'], ':(glob)d.py'],
        [[':(glob)*'], [], ':(glob)d.py'],
        [['deep/er/[bc].*'], [], 'deep/er/b.py deep/er/c.md'],
      ];
    for (const [globs, ignore, files] of table) {
      const answer = await asking.changes(globs, since, { ignore });
      assert.ok(answer.is === 'changes');
      const touched = answer.commits.flatMap(each => each.files.map(file => file.path)).join(' ');
      assert.equal(touched, files, globs.join(' '));
    }
  });

  it('leave out merges, and count what they bring in once', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'a.py': '1\n2\n3\n' } },
      { on: '2026-01-02', message: 'Side', branch: 'side', from: 'main', files: { 'a.py': '0\n2\n3\n' } },
      { on: '2026-01-03', message: 'Main', files: { 'a.py': '1\n2\n4\n' } },
      { on: '2026-01-04', message: 'Merge', merges: ['side'], files: { 'a.py': '0\n2\n4\n' } },
    ]);
    const asking = askingAbout(folder);
    assert.deepEqual(shown(await asking.changes('a.py', commits[0] ?? '')), [
      '2026-01-03 Main: a.py +1 -1',
      '2026-01-02 Side: a.py +1 -1',
    ]);
    // What led to the commit that is named does not count, what came in from beside it does.
    assert.deepEqual(shown(await asking.changes('a.py', commits[2] ?? '')), ['2026-01-02 Side: a.py +1 -1']);
  });

  it('follow files that were renamed, by the name of then and of today', async () => {
    const text = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'old/a.py': text, 'bot/b.py': `b${text}` } },
      { on: '2026-01-02', message: 'Edit', files: { 'old/a.py': `${text}more\n` } },
      { on: '2026-01-03', message: 'Move in', renames: { 'old/a.py': 'bot/a.py' } },
      { on: '2026-01-04', message: 'Edit both', files: { 'bot/a.py': `${text}last\n`, 'bot/b.py': text } },
      { on: '2026-01-05', message: 'Move out', renames: { 'bot/b.py': 'lib/c.py' } },
      { on: '2026-01-06', message: 'Edit outside', files: { 'lib/c.py': `c${text}` } },
    ]);
    const asking = askingAbout(folder);
    assert.deepEqual(shown(await asking.changes('bot/**', commits[0] ?? '')), [
      '2026-01-06 Edit outside: lib/c.py +1 -1',
      '2026-01-05 Move out: lib/c.py +0 -0',
      '2026-01-04 Edit both: bot/a.py +1 -1, lib/c.py +1 -1',
      '2026-01-03 Move in: bot/a.py +0 -0',
      '2026-01-02 Edit: bot/a.py +1 -0',
    ]);
    assert.deepEqual(shown(await asking.changes('old/*', commits[0] ?? '')), [
      '2026-01-04 Edit both: bot/a.py +1 -1',
      '2026-01-03 Move in: bot/a.py +0 -0',
      '2026-01-02 Edit: bot/a.py +1 -0',
    ]);
    // From a folder that the file left, it goes by the name that it had there.
    const inside = askingAbout(path.join(folder, 'bot'));
    assert.deepEqual(shown(await inside.changes('b.py', commits[3] ?? '')), [
      '2026-01-05 Move out: b.py +0 -0',
    ]);
  });

  it('do not take a file for another that had its name before', async () => {
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'p.txt': 'first\nfile\nhere\n' } },
      { on: '2026-01-02', message: 'Archive', renames: { 'p.txt': 'old/p.txt' } },
      { on: '2026-01-03', message: 'New', files: { 'p.txt': 'something else\n' } },
      { on: '2026-01-04', message: 'Edit new', files: { 'p.txt': 'something other\n' } },
    ]);
    const asking = askingAbout(folder);
    assert.deepEqual(shown(await asking.changes('old/*', commits[0] ?? '')), [
      '2026-01-02 Archive: old/p.txt +0 -0',
    ]);
  });

  it('follow a file that had its old name on another branch when it was renamed', async () => {
    const text = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', message: 'Start', files: { 'a.py': text } },
      { on: '2026-01-01', message: 'Aside', branch: 'side', from: 'main', files: { 'x.md': 'x\n' } },
      { on: '2026-01-02', message: 'Rename', renames: { 'a.py': 'b.py' } },
      { on: '2026-01-03', message: 'Edit', branch: 'side', files: { 'a.py': `${text}side\n` } },
      {
        on: '2026-01-04',
        message: 'Merge',
        merges: ['side'],
        files: { 'b.py': `${text}side\n`, 'x.md': 'x\n' },
      },
    ]);
    assert.deepEqual(shown(await askingAbout(folder).changes('b.py', commits[0] ?? '')), [
      '2026-01-03 Edit: b.py +1 -0',
      '2026-01-02 Rename: b.py +0 -0',
    ]);
  });

  it('list a thousand, and count the rest', async () => {
    const specs = Array.from({ length: 1203 }, (_, index) => ({
      on: '2026-01-01',
      message: `C${index}`,
      files: { 'a.txt': `${index}\n` },
    }));
    const { folder, commits } = repositoryOf(specs);
    const answer = await askingAbout(folder).changes('*.txt', commits[0] ?? '');
    assert.ok(answer.is === 'changes');
    assert.equal(answer.commits.length, 1000);
    assert.equal(answer.commits[0]?.subject, 'C1202');
    assert.equal(answer.more, 202);
  });

  it('count lines of text only, and files with odd names', async () => {
    const names = ['a b.txt', 'ü\n".txt', 'tab\t.txt', '-x.txt', 'K.txt', 'k.txt'];
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', files: { 'x.md': 'x\n' } },
      {
        on: '2026-01-02',
        message: 'Odd',
        files: {
          ...Object.fromEntries(names.map(name => [name, 'one\ntwo\n'])),
          'ÿ.txt': new Uint8Array([0, 1, 10, 0]),
        },
      },
    ]);
    const answer = await askingAbout(folder).changes('*.txt', commits[0] ?? '');
    assert.ok(answer.is === 'changes');
    assert.deepEqual(answer.commits[0]?.files, [
      ...[...names].sort().map(name => ({ path: name, added: 2, deleted: 0 })),
      { path: 'ÿ.txt', added: 0, deleted: 0 },
    ]);
  });

  it('count only files that are asked about where a commit touched many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`v/${index}.txt`, `${index}\n`]),
    );
    const { folder, commits } = repositoryOf([
      { on: '2026-01-01', files: { 'old.txt': 'x\ny\nz\n' } },
      {
        on: '2026-01-02',
        message: 'Many',
        renames: { 'old.txt': 'new.txt' },
        files: { ...many, 'a[1].txt': '1\n2\n' },
      },
    ]);
    const asking = askingAbout(folder);
    assert.deepEqual(shown(await asking.changes(['a*', 'new.txt'], commits[0] ?? '')), [
      '2026-01-02 Many: a[1].txt +2 -0, new.txt +0 -0',
    ]);
    assert.deepEqual(shown(await asking.changes('v/17.txt', commits[0] ?? '')), [
      '2026-01-02 Many: v/17.txt +1 -0',
    ]);
  });
});
