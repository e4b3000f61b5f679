/** The stretch in which two texts differ: what is before it and what is behind it is the same in both. */
export interface TextChange {
  readonly start: number;
  /** Where the stretch ends in the text before. */
  readonly endBefore: number;
  /** Where it ends in the text after. */
  readonly endAfter: number;
}

/** The smallest stretch in which the texts differ; empty in both where they are equal. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, length => before.slice(0, length) === after.slice(0, length));
  const kept = longest(
    shorter - start,
    length => before.slice(before.length - length) === after.slice(after.length - length),
  );
  return { start, endBefore: before.length - kept, endAfter: after.length - kept };
}

/**
 * The greatest length up to a limit for which something holds that holds for every smaller one. Comparing long stretches
 * at once is many times faster than comparing characters, and each try has half the length of the one before.
 */
function longest(limit: number, holds: (length: number) => boolean): number {
  let known = 0;
  let most = limit;
  while (known < most) {
    const middle = (known + most + 1) >> 1;
    if (holds(middle)) known = middle;
    else most = middle - 1;
  }
  return known;
}
