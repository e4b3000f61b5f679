import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { emptyWorkspace } from '../../server/core/index.ts';
import { createCache } from '../../server/lsp/cache.ts';
import type { CacheFile } from '../../server/lsp/host.ts';

describe('keeping what is known for the next start', () => {
  let now = 0;

  beforeEach(() => {
    now = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(performance, 'now', () => now);
  });

  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  const pass = async (seconds: number): Promise<void> => {
    for (let left = seconds; left > 0; left--) {
      now += 1000;
      mock.timers.tick(1000);
      for (let turn = 0; turn < 100; turn++) await setImmediate();
    }
  };

  /** A cache, what was written of it, and whether all is told. */
  const cacheOf = () => {
    const state = { isTold: false };
    const written: string[] = [];
    const file: CacheFile = {
      most: 1_000_000,
      read: async () => ({}),
      write: async pieces => void written.push(pieces.join('')),
    };
    const cache = createCache({
      file,
      digestOf: () => 'text',
      digest: text => String(text.length),
      workspace: () => emptyWorkspace({ folders: [], today: '2026-11-23' }),
      isComplete: () => true,
      isTold: () => state.isTold,
      toKeep: async () =>
        state.isTold
          ? {
              texts: 'texts',
              ground: 'ground',
              history: { stamps: [], heads: [], answers: [] },
              diagnostics: [['file:///a.yaml', []]],
              posture: {
                summary: {
                  revision: 1,
                  complete: true,
                  documents: 0,
                  systems: 0,
                  assessments: 0,
                  problems: 0,
                  attention: [],
                  governsCode: false,
                },
              },
            }
          : undefined,
      log: () => {},
      failed: (doing, error) => assert.fail(`${doing}: ${error}`),
    });
    return { cache, written, state };
  };

  it('waits until the editor was told everything, however long that takes', async () => {
    const { cache, written, state } = cacheOf();
    await cache.opened;
    cache.changed();
    await pass(20);
    assert.deepEqual(written, []);
    state.isTold = true;
    await pass(5);
    assert.equal(written.length, 1);
    assert.match(written[0] ?? '', /"file","file:\/\/\/a\.yaml"/);
    await cache.close();
  });
});
