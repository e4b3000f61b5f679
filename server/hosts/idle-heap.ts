import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hasFlags, large } from './modest-heap.ts';

/**
 * Gives memory back to the system while nothing goes on. By itself the engine of JavaScript collects garbage when the heap has
 * grown by so much, in the middle of what somebody waits for, and keeps the room for it: pages that are half empty are never
 * given back. A person who reads what they wrote does not notice a collection, and the next ones are further away then.
 */
export function giveBackWhenIdle(engine: string = process.versions.v8): void {
  if (!hasFlags.test(engine)) return;
  let timer: NodeJS.Timeout | undefined;
  let left = little;
  const waitUntilIdle = (): void => {
    clearTimeout(timer);
    if (isWorthwhile({ taken: taken(), left })) timer = setTimeout(giveBack, idleMs, busy()).unref();
  };
  const giveBack = async (before: Busy): Promise<void> => {
    if (busy(before).active > hardlyAnything) return waitUntilIdle();
    await collectAndCompact();
    left = taken();
  };
  // A heap that has grown has been collected on the way.
  new PerformanceObserver(waitUntilIdle).observe({ entryTypes: ['gc'] });
}

/** Somebody who has not typed for so long reads. */
const idleMs = 300;

/** In milliseconds of work meanwhile: less than it takes to answer anybody. */
const hardlyAnything = 2;

type Busy = ReturnType<typeof busy>;
const busy = performance.eventLoopUtilization;

/** In bytes, what the heap has of the system: now, and when some was given back last. */
export interface HeapTaken {
  readonly taken: number;
  readonly left: number;
}

/** Of a small heap little could be given back; of a large one it takes so long that somebody could notice. */
export function isWorthwhile({ taken, left }: HeapTaken): boolean {
  return taken - left > worthwhile && taken < large;
}

const worthwhile = 24 * 1024 * 1024;

/** As good as all that a server takes that has but a few documents. */
const little = 24 * 1024 * 1024;

function taken(): number {
  return getHeapStatistics().total_heap_size;
}

/**
 * The first collection finds out which pages are half empty, the second one puts together what is in them. Who came
 * meanwhile is answered in between.
 */
export async function collectAndCompact(): Promise<void> {
  collect();
  await pause(20);
  setFlagsFromString('--optimize-for-size');
  collect();
  setFlagsFromString('--no-optimize-for-size');
}

/** The engine hands out what collects to new contexts only. One is soon made, and is no longer there than that. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof gc === 'function') gc();
}
