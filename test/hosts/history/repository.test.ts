import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { loadRepository, makeRepository } from '../../support/repository.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('repositories made for tests', () => {
  it('have the commits of the list, with their days, authors and files', () => {
    const made = makeRepository(temporaryFolder(), [
      {
        on: '2026-01-05',
        by: 'Ada Example',
        message: 'First',
        files: { 'a b.txt': 'one\n', 'c.txt': 'c\n' },
      },
      { on: '2026-02-01T23:30:00-08:00', by: 'Ben Example', renames: { 'a b.txt': 'ä "d".txt' } },
      { on: '2026-02-02', branch: 'side', from: 'main', files: { 'side.txt': 'side\n' } },
      { on: '2026-02-03', files: { 'c.txt': null } },
      { on: '2026-02-04', merges: ['side'], files: { 'side.txt': 'side\n' } },
    ]);
    const log = made.git('log', '--topo-order', '--reverse', '--format=%H %an %aI %s').trim().split('\n');
    assert.equal(made.commits.length, 5);
    assert.equal(log[0], `${made.commits[0]} Ada Example 2026-01-05T12:00:00+00:00 First`);
    assert.equal(log[1], `${made.commits[1]} Ben Example 2026-02-01T23:30:00-08:00 Commit 2`);
    assert.equal(made.git('rev-list', '--count', '--merges', 'HEAD').trim(), '1');
    assert.deepEqual(fs.readdirSync(made.folder).sort(), ['.git', 'side.txt', 'ä "d".txt']);
    const [next] = made.commit({ on: '2026-02-05', files: { 'e.txt': 'e\n' } });
    assert.equal(made.git('rev-parse', 'HEAD').trim(), next);
    assert.equal(made.git('rev-parse', 'HEAD^').trim(), made.commits[4]);
    assert.ok(fs.existsSync(path.join(made.folder, 'e.txt')));
  });

  it('can be made of a stream, and have the same hashes then', () => {
    const made = makeRepository(temporaryFolder(), [{ on: '2026-01-05', files: { 'a.txt': 'a\n' } }]);
    const loaded = loadRepository(temporaryFolder(), made.git('fast-export', '--all'));
    assert.equal(loaded.git('rev-parse', 'HEAD').trim(), made.commits[0]);
    assert.equal(fs.readFileSync(path.join(loaded.folder, 'a.txt'), 'utf8'), 'a\n');
  });
});
