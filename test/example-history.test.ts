import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './hosts/temporary-folder.ts';
import { commitsOf, type Entry, exampleStream, loadExample } from './support/example-history.ts';
import type { TestRepository } from './support/repository.ts';

describe('the history of the example', () => {
  let repository: TestRepository;

  before(() => {
    repository = loadExample(path.join(temporaryFolder(), 'bergkamm'));
  });

  it('ends with what lies in examples/, byte for byte', () => {
    const tip = filesBelow(repository.folder);
    const today = filesBelow('examples');
    assert.deepEqual([...tip.keys()], [...today.keys()]);
    const other = [...today].filter(([name, bytes]) => !tip.get(name)?.equals(bytes));
    assert.deepEqual(
      other.map(([name]) => name),
      [],
    );
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('is the same each time that it is made', () => {
    assert.ok(exampleStream().equals(exampleStream()));
  });

  it('is small, of many hands and time zones, in order, with a merge and with files that got new names', () => {
    const log = (...args: readonly string[]) =>
      repository
        .git('log', ...args)
        .trim()
        .split('\n');
    const { length } = log('--format=%h');
    assert.ok(length >= 20 && length <= 60, `${length} commits`);
    assert.ok(new Set(log('--format=%an')).size >= 6, 'authors');
    assert.ok(new Set(log('--format=%ai').map(date => date.slice(-5))).size >= 3, 'offsets');
    assert.equal(log('--format=%h', '--merges').length, 1);
    assert.ok(log('--format=', '--name-status', '--diff-filter=R', '-M').length >= 2, 'renames');
    const moments = log('--format=%at', '--reverse', '--topo-order', '--first-parent').map(Number);
    assert.deepEqual(
      moments,
      [...moments].sort((a, b) => a - b),
    );
  });

  describe('is counted back from today', () => {
    const entry = { on: '2026-03-01', by: 'Kim', says: 'A change' };
    const written = (entries: readonly Entry[], today: Readonly<Record<string, string>>) =>
      commitsOf(entries, new Map(Object.entries(today))).map(({ files }) => files);

    it('by edits, the newest first, and by names', () => {
      const entries = [
        { ...entry, adds: ['**'] },
        { ...entry, edits: { 'old.txt': [{ is: 'two\n' }] } },
        { ...entry, renames: { 'old.txt': 'new.txt' }, edits: { 'new.txt': [{ was: '2', is: 'two' }] } },
      ];
      assert.throws(() => written(entries, { 'new.txt': 'one\ntwo\n' }), /stands there 0 times/);
      const [first, second, third] = written(
        [entries[0] ?? entry, { ...entry, edits: { 'old.txt': [{ is: '2\n' }] } }, entries[2] ?? entry],
        { 'new.txt': 'one\ntwo\n', 'other.txt': 'x' },
      );
      assert.deepEqual(first, { 'old.txt': 'one\n', 'other.txt': 'x' });
      assert.deepEqual(second, { 'old.txt': 'one\n2\n' });
      assert.deepEqual(third, { 'new.txt': 'one\ntwo\n' });
    });

    it('with what a branch wrote coming back in its merge', () => {
      const entries = [
        { ...entry, adds: ['**'] },
        { ...entry, branch: 'side', from: 'main', edits: { 'a.txt': [{ was: '1', is: '2' }] } },
        { ...entry, edits: { 'b.txt': [{ was: '3', is: '4' }] } },
        { ...entry, merges: ['side'] },
      ];
      assert.deepEqual(written(entries, { 'a.txt': '2', 'b.txt': '4' }), [
        { 'a.txt': '1', 'b.txt': '3' },
        { 'a.txt': '2' },
        { 'b.txt': '4' },
        { 'a.txt': '2' },
      ]);
    });

    for (const { what, entries, says } of [
      {
        what: 'an edit whose text is gone',
        entries: [{ ...entry, adds: ['**'], edits: { 'a.txt': [{ is: 'five' }] } }],
        says: /a\.txt, on 2026-03-01: this stands there 0 times:\nfive/,
      },
      {
        what: 'an edit whose text stands there twice',
        entries: [{ ...entry, adds: ['**'], edits: { 'a.txt': [{ is: 'o' }] } }],
        says: /this stands there 2 times/,
      },
      {
        what: 'a line that begins somewhere else',
        entries: [{ ...entry, adds: ['**'], edits: { 'a.txt': [{ is: 'ne\n' }] } }],
        says: /this stands there 0 times/,
      },
      {
        what: 'a file that is not there yet',
        entries: [
          { ...entry, edits: { 'a.txt': [{ was: 'x', is: 'one' }] } },
          { ...entry, adds: ['**'] },
        ],
        says: /there is no a\.txt on 2026-03-01/,
      },
      {
        what: 'a file that nobody adds',
        entries: [{ ...entry, adds: ['*.md'] }],
        says: /no commit adds a\.txt/,
      },
      {
        what: 'a file that main and a branch write at once',
        entries: [
          { ...entry, adds: ['**'] },
          { ...entry, branch: 'side', edits: { 'a.txt': [{ was: 'three', is: 'two' }] } },
          { ...entry, edits: { 'a.txt': [{ was: 'zero', is: 'one' }] } },
        ],
        says: /writes a\.txt, which side wrote as well/,
      },
    ] as readonly { what: string; entries: readonly Entry[]; says: RegExp }[]) {
      it(`and refuses ${what}`, () => {
        assert.throws(() => written(entries, { 'a.txt': 'one\ntwo\n' }), says);
      });
    }
  });
});

function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .filter(name => !name.startsWith('.git/') && fs.statSync(path.join(folder, name)).isFile());
  return new Map(names.sort().map(name => [name, fs.readFileSync(path.join(folder, name))]));
}
