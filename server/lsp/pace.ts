import type { Steps } from '../core/index.ts';

/**
 * How long work may go on, in milliseconds, before whoever waits is let in. Twice this and the time that one step
 * of the work takes is the longest that an answer about another document can be held up.
 */
const sliceMs = 12;

/**
 * Does work in slices and lets everything that has arrived meanwhile be handled between two of them.
 *
 * @param isStale asked after every pause; once it says yes the work is dropped.
 * @returns undefined if the work was dropped.
 */
export async function atEase<Result>(
  steps: Steps<Result>,
  isStale: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
    if (isStale()) return undefined;
  }
}

/** Lets everything that has arrived be handled first. */
export function pause(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
