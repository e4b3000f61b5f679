import type { Terminal } from './terminal.ts';

/** In milliseconds: nobody reads faster. */
const spacing = 100;

/** Work that has fewer parts is over before a bar says anything. */
const fewest = 50;

const cells = 30;

export interface ProgressBar {
  show(done: number, total: number): Promise<void>;
  /** Ends the line where it is still being written over, as when the work could not be done. */
  close(): Promise<void>;
}

/**
 * Shows who waits at a terminal how much of something is done: `[######------] 50 %, 600 of 1,200 files`, over and over on
 * the same line, which ends once all is done.
 *
 * @param clock milliseconds from whenever on
 */
export function progressBar(terminal: Terminal, clock: () => number = () => performance.now()): ProgressBar {
  let last = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  return {
    async show(done, total) {
      if (total < fewest) return;
      const isOver = done === total;
      if (!isOver && clock() - last < spacing) return;
      last = clock();
      isOpen = !isOver;
      const full = Math.floor((done / total) * cells);
      const bar = '#'.repeat(full) + '-'.repeat(cells - full);
      const share = Math.floor((done / total) * 100);
      const words = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`;
      await terminal.write(`\r  [${bar}] ${share} %, ${words}${isOver ? '\n' : ''}`);
    },
    async close() {
      if (isOpen) await terminal.write('\n');
      isOpen = false;
    },
  };
}
