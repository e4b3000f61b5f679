import { PerformanceObserver, performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/**
 * Gives memory back to the system while nothing goes on. By itself the engine of JavaScript collects garbage when the heap has
 * grown by so much, in the middle of what somebody waits for, and keeps the room for it: pages that are half empty are never
 * given back, nor is what there is for all that was made just now. A person who reads what they wrote does not notice a
 * collection, and the next ones are further away then.
 */
export function giveBackWhenIdle(): void {
  if (!process.features.inspector) return;
  let timer: NodeJS.Timeout | undefined;
  let left = little;
  const waitUntilIdle = (): void => {
    clearTimeout(timer);
    const { total_heap_size: taken, used_heap_size: used } = getHeapStatistics();
    if (isWorthwhile({ taken, left })) look(idleMs(used) / looks, looks, busy());
  };
  /** Looks a few times on the way, so that somebody who stops working is noticed soon. */
  const look = (everyMs: number, more: number, before: Busy): void => {
    timer = setTimeout(() => {
      if (busy(before).active > hardlyAnything) waitUntilIdle();
      else if (more > 1) look(everyMs, more - 1, busy());
      else void giveBack();
    }, everyMs).unref();
  };
  const giveBack = async (): Promise<void> => {
    await collectAll();
    left = getHeapStatistics().total_heap_size;
  };
  // A heap that has grown has been collected on the way.
  new PerformanceObserver(waitUntilIdle).observe({ entryTypes: ['gc'] });
}

const looks = 3;

/** In milliseconds of work between two looks: less than it takes to answer anybody. */
const hardlyAnything = 2;

type Busy = ReturnType<typeof busy>;
const busy = performance.eventLoopUtilization;

/** In bytes, what the heap has of the system: now, and when some was given back last. */
export interface HeapTaken {
  readonly taken: number;
  readonly left: number;
}

/** Of a small heap little could be given back, and of a large one little is not worth the time that it takes. */
export function isWorthwhile({ taken, left }: HeapTaken): boolean {
  return taken - left > Math.max(worthwhile, left / 4);
}

const worthwhile = 24 * 1024 * 1024;

/**
 * In milliseconds: somebody who has not typed for so long reads. It is some three times as long as they would have to wait if they
 * went on in the middle of it; where that is more than a moment they have to be away.
 *
 * @param used in bytes
 */
export function idleMs(used: number): number {
  if (used >= longCollected) return 10_000;
  return Math.max(300, 4 * (used / 1024 / 1024));
}

/** In bytes: more takes longer than a third of a second. Ten thousand documents are below it. */
const longCollected = 256 * 1024 * 1024;

/** As good as all that a server takes that has but a few documents. */
const little = 24 * 1024 * 1024;

/** Of all collections that can be had of the engine, only the one that its debuggers ask for gives back all that it can. */
export async function collectAll(): Promise<void> {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connect();
  await new Promise<void>(resolve => session.post('HeapProfiler.collectGarbage', () => resolve()));
  session.disconnect();
}
