import assert from 'node:assert/strict';
import type { Steps } from '../../server/core/index.ts';
import { atEase, endOfBurst, nextTurn, pause } from '../../server/lsp/pace.ts';

const never = (): boolean => false;

describe('long work', () => {
  it('lets all that waits be handled between two slices, one thing a turn', async () => {
    const steps = { done: 0 };
    const stepsWhenHandled: number[] = [];
    const work = atEase(busySteps(6, steps), { isStale: never, urgency: 'soon' });
    // As a connection hands on its messages: each schedules the next.
    const handleRest = (left: number): void => {
      stepsWhenHandled.push(steps.done);
      if (left > 1) setImmediate(handleRest, left - 1);
    };
    setImmediate(handleRest, 20);
    await work;
    assert.equal(stepsWhenHandled.length, 20);
    // Every step is longer than a slice, so that there is a pause after each.
    assert.ok((stepsWhenHandled.at(-1) ?? 6) <= 2, `handled after ${stepsWhenHandled.join(', ')} steps`);
  });

  it('shares the slices, however much of it there is', async () => {
    const steps = { done: 0 };
    const works = Array.from({ length: 5 }, () =>
      atEase(busySteps(3, steps), { isStale: never, urgency: 'later' }),
    );
    const most: number[] = [];
    while (steps.done < 15) {
      const before = steps.done;
      await nextTurn();
      most.push(steps.done - before);
    }
    await Promise.all(works);
    assert.ok(Math.max(...most) <= 1, `${Math.max(...most)} steps in one turn`);
  });

  it('lets others be handled as well where it is many small pieces, each behind the other', async () => {
    let done = 0;
    let doneWhenHandled: number | undefined;
    setImmediate(() => (doneWhenHandled = done));
    for (; done < 10; done++) await atEase(briefSteps(), { isStale: never, urgency: 'later' });
    assert.ok(doneWhenHandled !== undefined && doneWhenHandled <= 5, `handled after ${doneWhenHandled}`);
  });

  it('waits for what somebody waits for, and takes turns with its like', async () => {
    const order: string[] = [];
    const named = async (name: string, urgency: 'soon' | 'later'): Promise<void> => {
      await atEase(busySteps(3, { done: 0 }), { isStale: never, urgency });
      order.push(name);
    };
    await Promise.all([named('sweep 1', 'later'), named('sweep 2', 'later'), named('typed', 'soon')]);
    assert.deepEqual(order, ['typed', 'sweep 1', 'sweep 2']);
  });

  it('is done at once where it is small and nothing else is under way', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('turn'));
    await atEase(smallSteps(), { isStale: never, urgency: 'soon' });
    order.push('work');
    await pause();
    assert.deepEqual(order, ['work', 'turn']);
  });

  it('is dropped once it is stale, and goes on where another of its kind fails', async () => {
    const steps = { done: 0 };
    const stale = atEase(busySteps(50, steps), { isStale: () => steps.done >= 2, urgency: 'soon' });
    const failing = atEase(failingSteps(), { isStale: never, urgency: 'soon' });
    const fine = atEase(busySteps(2, { done: 0 }), { isStale: never, urgency: 'later' });
    await assert.rejects(failing, /on purpose/);
    assert.equal(await fine, 'done');
    assert.equal(await stale, undefined);
    assert.ok(steps.done < 5);
  });
});

function* busySteps(many: number, counted: { done: number }): Steps<string> {
  for (let step = 0; step < many; step++) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    counted.done += 1;
    yield;
  }
  return 'done';
}

/** A third of a slice. */
function* briefSteps(): Steps<string> {
  const until = performance.now() + 4;
  while (performance.now() < until);
  yield;
  return 'done';
}

function* smallSteps(): Steps<string> {
  yield;
  return 'done';
}

function* failingSteps(): Steps<never> {
  yield;
  throw new Error('on purpose');
}

describe('the end of a burst', () => {
  /** What is heard of so many messages, of which a connection handles one a turn. */
  const burst = (messages: number): { heard: number } => {
    const told = { heard: 0 };
    const handle = (): void => {
      told.heard += 1;
      if (told.heard < messages) setImmediate(handle);
    };
    setImmediate(handle);
    return told;
  };

  it('is when no more of it is heard', async () => {
    const told = burst(20);
    await endOfBurst(() => told.heard);
    assert.equal(told.heard, 20);
  });

  it('is waited for no longer than a pause', async () => {
    const told = burst(10_000);
    await endOfBurst(() => told.heard);
    assert.ok(told.heard < 100, `${told.heard} were heard`);
  });
});
