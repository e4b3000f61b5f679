import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { getHeapSpaceStatistics } from 'node:v8';
import { collectAndCompact, isWorthwhile } from '../../server/hosts/idle-heap.ts';

describe('the heap of a server that nobody asks anything', () => {
  const megabytes = 1024 * 1024;

  it('is collected where it has grown by as much as that is worth, and is not too large', () => {
    assert.ok(!isWorthwhile({ taken: 40 * megabytes, left: 24 * megabytes }));
    assert.ok(isWorthwhile({ taken: 110 * megabytes, left: 70 * megabytes }));
    assert.ok(!isWorthwhile({ taken: 400 * megabytes, left: 200 * megabytes }));
  });

  it('gives half empty pages back', async () => {
    await collectAndCompact();
    const before = oldSpace();
    const old = Array.from({ length: 400_000 }, (_, number) => ({ number, text: `${number}` }));
    await collectAndCompact();
    const full = oldSpace();
    const left = old.filter(({ number }) => number % 4 === 0);
    old.length = 0;
    await collectAndCompact();
    assert.equal(left.length, 100_000);
    assert.ok(
      oldSpace() - before < (full - before) / 2,
      `${before}, then ${full}, and ${oldSpace()} in the end`,
    );
  });

  it('is collected without a word', () => {
    const flags = ['--expose-gc', '--no-expose-gc', '--optimize-for-size', '--no-optimize-for-size'];
    const set = flags.map(flag => `require('v8').setFlagsFromString('${flag}');`);
    const { stderr, status } = spawnSync(process.execPath, ['-e', set.join('')], { encoding: 'utf8' });
    assert.deepEqual({ stderr, status }, { stderr: '', status: 0 });
  });
});

/** In bytes, as much as the system was asked for. */
function oldSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_size ?? 0;
}
