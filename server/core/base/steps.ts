/**
 * Work that can pause: a generator that yields wherever it may be interrupted and returns its result.
 *
 * The core does long work in such steps and never asks what time it is. Whoever drives them decides: a test
 * runs them through at once, the language server pauses between steps to answer somebody else.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the work at once. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
