import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { feedOf } from '../../client/parts/report-feed.ts';
import type { PostureReport } from '../../server/lsp/protocol.ts';
import { report } from './report.ts';

describe('the feed of a view', () => {
  it('asks for nothing while nobody looks, then for the newest', async () => {
    const { feed, server, shown } = feedFrom();
    feed.changed(server.at(1));
    feed.changed(server.at(2));
    await quiet();
    assert.equal(server.asked, 0);
    feed.watch(true);
    await quiet();
    assert.deepEqual([server.asked, shown], [1, [2]]);
  });

  it('asks at once, and once more for the rest of a burst', async () => {
    const { feed, server, shown } = feedFrom();
    feed.watch(true);
    feed.changed(server.at(1));
    await quiet();
    for (let revision = 2; revision <= 20; revision++) feed.changed(server.at(revision));
    await quiet();
    assert.deepEqual(shown, [1, 2, 20]);
    assert.equal(server.asked, 3);
  });

  it('asks again when a change came while it was asking', async () => {
    const { feed, server, shown } = feedFrom();
    feed.watch(true);
    const release = server.hold();
    feed.changed(server.at(1));
    await quiet();
    // The answer on its way is of revision 1.
    feed.changed(server.at(2));
    release();
    await quiet();
    assert.deepEqual(shown, [1, 2]);
  });

  it('keeps what it shows while the server is still looking', async () => {
    const { feed, server, shown } = feedFrom();
    feed.watch(true);
    feed.changed(server.at(1));
    await quiet();
    feed.changed(server.at(2, { complete: false }));
    await quiet();
    assert.deepEqual([server.asked, shown], [1, [1]]);
    feed.changed(server.at(3));
    await quiet();
    assert.deepEqual(shown, [1, 3]);
  });

  it('asks a server that is up and has said nothing', async () => {
    const { feed, server, shown } = feedFrom();
    feed.watch(true);
    await quiet();
    assert.equal(server.asked, 0);
    server.at(7);
    feed.changed();
    await quiet();
    assert.deepEqual(shown, [7]);
  });

  it('takes the first word of a new life of the server, whatever its number', async () => {
    const { feed, server, shown } = feedFrom();
    feed.watch(true);
    feed.changed(server.at(9));
    await quiet();
    feed.restarted();
    assert.equal(feed.latest(), undefined);
    feed.changed(server.at(1));
    await quiet();
    assert.deepEqual(shown, [9, 1]);
  });

  it('drops an answer of an earlier life', async () => {
    const { feed, server, shown, failures } = feedFrom();
    feed.watch(true);
    const release = server.hold();
    feed.changed(server.at(9));
    await quiet();
    feed.restarted();
    release();
    await quiet();
    assert.deepEqual([shown, failures], [[], []]);
  });

  it('survives a request that fails, and tries again at the next change', async () => {
    const { feed, server, shown, failures } = feedFrom();
    feed.watch(true);
    server.fault = new Error('no');
    feed.changed(server.at(1));
    await quiet();
    assert.deepEqual([shown, failures], [[], [server.fault]]);
    server.fault = undefined;
    feed.changed(server.at(2));
    await quiet();
    assert.deepEqual(shown, [2]);
  });

  it('does not ask for ever where an answer carries too small a number', async () => {
    const { feed, server } = feedFrom();
    feed.watch(true);
    server.at(1);
    feed.changed({ ...report([]), revision: 5 });
    await quiet();
    assert.equal(server.asked, 1);
  });

  it('asks again for what is another question now, an answer to the earlier one on its way', async () => {
    const { feed, server, shown } = feedFrom();
    feed.watch(true);
    feed.changed(server.at(1));
    await quiet();
    feed.askAgain();
    await quiet();
    assert.deepEqual([server.asked, shown], [2, [1, 1]]);
    const release = server.hold();
    feed.changed(server.at(2));
    await quiet();
    feed.askAgain();
    let settled = false;
    void feed.settled().then(() => {
      settled = true;
    });
    assert.equal(settled, false);
    release();
    await quiet();
    assert.deepEqual([server.asked, shown, settled], [4, [1, 1, 2, 2], true]);
  });

  it('settles at the newest although nobody looks', async () => {
    const { feed, server, shown } = feedFrom();
    let settled = false;
    const waiting = feed.settled().then(() => {
      settled = true;
    });
    feed.changed(server.at(1, { complete: false }));
    await quiet();
    assert.equal(settled, false);
    feed.changed(server.at(2));
    await waiting;
    assert.deepEqual(shown, [2]);
    await feed.settled();
    assert.equal(server.asked, 1);
  });
});

const spacing = 5;

/**
 * Long enough for whatever a feed is about to do: one timer after another, each due later than what the feed waits for
 * by then, so that a machine that stalls makes it no shorter.
 */
async function quiet(): Promise<void> {
  for (let round = 0; round < 6; round++) await sleep(spacing + 1);
}

function feedFrom() {
  let current: PostureReport = report([]);
  const server = {
    asked: 0,
    held: Promise.resolve(),
    fault: undefined as Error | undefined,
    /** Answers wait until what this returns is called. */
    hold(): () => void {
      let release = (): void => undefined;
      server.held = new Promise(resolve => {
        release = resolve;
      });
      return () => release();
    },
    /** The server's posture becomes that of this revision. */
    at(revision: number, given: Partial<PostureReport> = {}): PostureReport {
      current = report([], { revision, ...given });
      return current;
    },
  };
  const shown: number[] = [];
  const failures: unknown[] = [];
  const feed = feedOf({
    async fetch() {
      server.asked += 1;
      const answer = current;
      await server.held;
      if (server.fault !== undefined) throw server.fault;
      return answer;
    },
    show: ({ revision }) => shown.push(revision),
    failed: error => failures.push(error),
    spacing,
  });
  return { feed, server, shown, failures };
}
