import assert from 'node:assert/strict';
import { getHeapSpaceStatistics } from 'node:v8';
import { collectAll, idleMs, isWorthwhile } from '../../server/hosts/idle-heap.ts';

describe('the heap of a server that nobody asks anything', () => {
  const megabytes = 1024 * 1024;

  it('is collected where it has grown by as much as that is worth', () => {
    assert.ok(!isWorthwhile({ taken: 40 * megabytes, left: 24 * megabytes }));
    assert.ok(isWorthwhile({ taken: 110 * megabytes, left: 70 * megabytes }));
    assert.ok(!isWorthwhile({ taken: 440 * megabytes, left: 400 * megabytes }));
    assert.ok(isWorthwhile({ taken: 600 * megabytes, left: 400 * megabytes }));
  });

  it('is collected soon where that is soon done, later where it takes longer, and else only where nobody has come for long', () => {
    assert.ok(idleMs(40 * megabytes) < 500);
    assert.ok(idleMs(160 * megabytes) > 500 && idleMs(160 * megabytes) < 1000);
    assert.ok(idleMs(400 * megabytes) > 5000);
  });

  it('gives half empty pages back', async () => {
    await collectAll();
    const before = sizeOf('old_space');
    const old = Array.from({ length: 400_000 }, (_, number) => ({ number, text: `${number}` }));
    await collectAll();
    const full = sizeOf('old_space');
    const left = old.filter(({ number }) => number % 4 === 0);
    old.length = 0;
    await collectAll();
    assert.equal(left.length, 100_000);
    assert.ok(
      sizeOf('old_space') - before < (full - before) / 2,
      `${before}, then ${full}, and ${sizeOf('old_space')} in the end`,
    );
  });

  it('gives back what there is for all that was made just now', async () => {
    const made = Array.from({ length: 400_000 }, (_, number) => ({ number }));
    const grown = sizeOf('new_space');
    assert.equal(made.length, 400_000);
    await collectAll();
    assert.ok(sizeOf('new_space') <= grown / 2, `${grown}, and ${sizeOf('new_space')} in the end`);
  });
});

/** In bytes, as much as the system was asked for. */
function sizeOf(space: 'old_space' | 'new_space'): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === space)?.space_size ?? 0;
}
