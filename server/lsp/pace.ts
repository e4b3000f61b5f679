import type { Steps } from '../core/index.ts';

/**
 * How long work may go on, in milliseconds, before whoever waits is let in. All work shares these slices, however much
 * of it is under way. Twice this and the time that one step takes is about the longest that an answer is held up.
 */
const sliceMs = 12;

/**
 * How many turns of the event loop lie between two slices. The connection handles one message a turn, and a large
 * message arrives in many pieces, a turn each; a turn in which nothing happens costs some microseconds.
 */
const turnsBetween = 32;

/** In so many turns the next message of a burst is handled, however small its part of it is. */
const calmTurns = 4;

/** `soon`: somebody at the keyboard waits for it. `later`: everything else, which waits for that too. */
export type Urgency = 'soon' | 'later';

export interface Ease {
  /** Asked after every pause; once it says yes the work is dropped. */
  readonly isStale: () => boolean;
  readonly urgency: Urgency;
}

/**
 * Does work in slices and lets everything that has arrived meanwhile be handled between two of them.
 *
 * @returns undefined if the work was dropped.
 */
export async function atEase<Result>(
  steps: Steps<Result>,
  { isStale, urgency }: Ease,
): Promise<Result | undefined> {
  // Where nothing else is under way nobody has to be waited for: what is small is done at once.
  if (underWay === 0) beginTurn();
  underWay += 1;
  try {
    for (;;) {
      while (performance.now() < sliceEnds) {
        const step = steps.next();
        if (step.done) return step.value;
      }
      await nextSlice(urgency);
      if (isStale()) return undefined;
    }
  } finally {
    underWay -= 1;
  }
}

/** Lets everything that has arrived be handled first. */
export function pause(): Promise<void> {
  return turns(turnsBetween);
}

/**
 * Lets the whole of a burst be handled first: until no more of it is heard for some turns, and no longer than a pause.
 *
 * @param heard how much of it was heard so far
 */
export async function endOfBurst(heard: () => number): Promise<void> {
  for (let [gone, before] = [0, -1]; heard() !== before && gone < turnsBetween; gone += calmTurns) {
    before = heard();
    await turns(calmTurns);
  }
}

function turns(count: number): Promise<void> {
  return new Promise(resolve => {
    let left = count;
    // One function for all turns: there are thousands of them in a first look.
    const turn = (): void => {
      left -= 1;
      if (left > 0) setImmediate(turn);
      else resolve();
    };
    setImmediate(turn);
  });
}

/** Lets one thing that has arrived be handled: enough between many small pieces of work. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

let underWay = 0;
let sliceEnds = 0;
let isWithinTurn = false;
let isGivingSlices = false;
const waiting: Readonly<Record<Urgency, (() => void)[]>> = { soon: [], later: [] };

/** Of many small works, each begun where the one before it ends, all that are done in one turn of the event loop share a slice. */
function beginTurn(): void {
  if (isWithinTurn) return;
  isWithinTurn = true;
  setImmediate(() => {
    isWithinTurn = false;
  });
  sliceEnds = performance.now() + sliceMs;
}

/** Resolves when it is the turn of this work: one after the other, in the order in which they came to wait. */
function nextSlice(urgency: Urgency): Promise<void> {
  return new Promise(resolve => {
    waiting[urgency].push(resolve);
    if (!isGivingSlices) void giveSlices();
  });
}

async function giveSlices(): Promise<void> {
  isGivingSlices = true;
  while (waiting.soon.length > 0 || waiting.later.length > 0) {
    await pause();
    const begin = waiting.soon.shift() ?? waiting.later.shift();
    sliceEnds = performance.now() + sliceMs;
    begin?.();
  }
  isGivingSlices = false;
}
