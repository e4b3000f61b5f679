import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { flagsFor } from '../../server/hosts/modest-heap.ts';

describe('a modest heap', () => {
  const megabytes = 1024 * 1024;

  it('has a young part that grows until it is large enough, and garbage in proportion to what is in use', () => {
    const small = flagsFor({ young: 2 * megabytes, all: 40 * megabytes });
    assert.equal(small, '--semi-space-growth-factor=2 --heap-growing-percent=60');
    const grown = flagsFor({ young: 16 * megabytes, all: 80 * megabytes });
    assert.equal(grown, '--semi-space-growth-factor=1 --heap-growing-percent=60');
  });

  it('grows as the engine likes where it is large', () => {
    const flags = flagsFor({ young: 16 * megabytes, all: 500 * megabytes });
    assert.equal(flags, '--semi-space-growth-factor=1 --heap-growing-percent=0');
  });

  it('is set with flags of the engine that runs this, which says aloud what it does not know', () => {
    const sizes = [
      { young: 0, all: 0 },
      { young: 16 * megabytes, all: 500 * megabytes },
    ];
    const set = sizes.map(each => `v8.setFlagsFromString(${JSON.stringify(flagsFor(each))});`);
    const { stderr, status } = spawnSync(process.execPath, ['-e', set.join('')], { encoding: 'utf8' });
    assert.deepEqual({ stderr, status }, { stderr: '', status: 0 });
  });
});
