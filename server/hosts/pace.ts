import { setImmediate } from 'node:timers/promises';

/** In milliseconds. Somebody else waits no longer than about this for the event loop. */
const turn = 8;

/**
 * Lets others run: called between the steps of long work, it resolves at once until the work has had its turn, and
 * then only after what else there is to do.
 */
export type Pace = () => Promise<void> | undefined;

export function startPace(): Pace {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < turn) return undefined;
    return setImmediate().then(() => {
      begun = performance.now();
    });
  };
}
