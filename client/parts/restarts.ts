/** How often a server that ends by itself is started again. */

const window = 3 * 60_000;
const maxRestarts = 4;

export interface AfterCrash {
  /** The ends that still count, the newest last; to be given back at the next one. */
  readonly crashes: readonly number[];
  /** In milliseconds from now; undefined: not again. */
  readonly restartIn: number | undefined;
}

/**
 * @param crashes when it ended before, in milliseconds since any fixed moment
 * @param now in the same clock
 */
export function afterCrash(crashes: readonly number[], now: number): AfterCrash {
  const counted = [...crashes.filter(crash => now - crash < window), now];
  const restartIn = counted.length <= maxRestarts ? 250 * 2 ** (counted.length - 1) : undefined;
  return { crashes: counted, restartIn };
}
