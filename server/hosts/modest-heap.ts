import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Has the engine of JavaScript ask the system for memory in smaller portions. By itself it lets the garbage of a small heap grow
 * to twice what is in use, and keeps 32 MB for what was made just now; for a server that waits for a person most of the day
 * that is more than all else that it needs. A large heap grows as usual: to look it through more often takes longer than the
 * memory is worth.
 *
 * What is to be done is looked up after each collection, since the engine itself gives memory back where it is left alone.
 */
export function keepHeapModest(engine: string = process.versions.v8): void {
  if (!hasFlags.test(engine)) return;
  let set = '';
  const settle = (): void => {
    const flags = flagsFor(heapSizes());
    if (flags === set) return;
    set = flags;
    setFlagsFromString(flags);
  };
  settle();
  new PerformanceObserver(settle).observe({ entryTypes: ['gc'] });
}

/** Node 20, 22 to 25, and every VS Code that runs us. One that does not know a flag says so aloud. */
const hasFlags = /^(?:11\.3|12\.(?:[4-9]|\d\d)|1[34]\.\d+)\./;

/** In bytes, as much as the system was asked for. */
export interface HeapSizes {
  /** What was made just now. */
  readonly young: number;
  readonly all: number;
}

/** The flags that an engine is to have whose heap is so large. */
export function flagsFor({ young, all }: HeapSizes): string {
  // The young part doubles when much of it is still needed, and so it does until it is large enough.
  const factor = young < enoughYoung ? 2 : 1;
  // In percent of what is in use after a collection; 0: as the engine likes.
  const growing = all < large ? 60 : 0;
  return `--semi-space-growth-factor=${factor} --heap-growing-percent=${growing}`;
}

/** Half of what it would come to: with less, what is needed for one keystroke only would be taken for something that stays. */
const enoughYoung = 16 * 1024 * 1024;

/** A register of thousands of entries is below that, a workspace of thousands of documents is not. */
const large = 192 * 1024 * 1024;

function heapSizes(): HeapSizes {
  const spaces = getHeapSpaceStatistics();
  const young = spaces.find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
  return { young, all: spaces.reduce((sum, { space_size }) => sum + space_size, 0) };
}
