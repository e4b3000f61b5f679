import assert from 'node:assert/strict';
import { afterCrash } from '../../client/parts/restarts.ts';

describe('a server that ends by itself', () => {
  it('is started again four times, each time a little later, then no more', () => {
    assert.deepEqual(restartsAt([0, 1000, 2000, 3000, 4000]), [250, 500, 1000, 2000, undefined]);
  });

  it('is forgiven what is three minutes ago', () => {
    assert.deepEqual(restartsAt([0, 1000, 2000, 3000, 180_500, 181_500]), [250, 500, 1000, 2000, 2000, 2000]);
  });
});

function restartsAt(times: readonly number[]): readonly (number | undefined)[] {
  let crashes: readonly number[] = [];
  return times.map(now => {
    const next = afterCrash(crashes, now);
    crashes = next.crashes;
    return next.restartIn;
  });
}
