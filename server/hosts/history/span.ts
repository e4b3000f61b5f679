import type { Day } from '../../core/index.ts';
import type { Commits } from './commits.ts';
import { dayNumber, dayText } from './days.ts';
import type { View } from './view.ts';

/** The commits after a moment, as places in a view. */
export interface Span {
  readonly has: (place: number) => boolean;
  /** All of them, in no order. */
  readonly places: () => Iterable<number>;
}

/** The spans that questions ask about. Many ask about the same. */
export interface Spans {
  /** The commits that came after the end of a day, by their authors' dates. Throws Untold for what is no day. */
  readonly afterDay: (day: Day) => Span;
  /** The commits that led here from the one in a place, and from none that led to it. */
  readonly afterCommit: (place: number) => Span;
}

export function createSpans(view: View, commits: Commits): Spans {
  const byDay = new Map<Day, Span>();
  const byPlace = new Map<number, Span>();
  return {
    afterDay: day => remembered(byDay, day, () => spanAfterDay(view, day)),
    afterCommit: place => remembered(byPlace, place, () => spanAfterCommit(view, commits, place)),
  };
}

/** All places of several spans, each once. */
export function placesOf(spans: Iterable<Span>, view: View): readonly number[] {
  const isTaken = new Uint8Array(view.order.length);
  const places: number[] = [];
  for (const span of spans) {
    for (const place of span.places()) {
      if (isTaken[place] === 1) continue;
      isTaken[place] = 1;
      places.push(place);
    }
  }
  return places.sort((a, b) => a - b);
}

/** What a shallow clone does not hold, in words. */
export function reachOf(view: View): string {
  const days = [...view.edges].map(view.dayAt);
  const day = days.reduce((latest, other) => Math.max(latest, other), 0);
  return `the clone is a shallow one and reaches back only to ${dayText(day)}`;
}

function spanAfterDay(view: View, day: Day): Span {
  const number = dayNumber(day);
  return { has: place => view.dayAt(place) > number, places: () => placesAfter(view, number) };
}

function* placesAfter(view: View, number: number): Generator<number> {
  for (const [day, places] of view.byDay) {
    if (day <= number) return;
    yield* places;
  }
}

function spanAfterCommit(view: View, commits: Commits, place: number): Span {
  const beside = behindAndBeside(view, commits, place);
  return {
    has: other => other < place || beside.has(other),
    *places() {
      for (let other = 0; other < place; other++) yield other;
      yield* beside;
    },
  };
}

/**
 * The places behind a commit's own whose commits did not lead to it: they were made on branches that came in later. What
 * stands before it cannot have led to it. Goes no further than there can be any.
 */
function behindAndBeside(view: View, commits: Commits, start: number): ReadonlySet<number> {
  /** Places that come later, and whether they are known to have led to the commit. */
  const waiting = new Map<number, boolean>([[start, true]]);
  let unled = 0;
  const reach = (from: number, hasLed: boolean) => {
    for (const parent of commits.parentsOf(view.order[from] ?? -1)) {
      const place = view.placeOf(parent) ?? -1;
      if (place <= start) continue;
      const known = waiting.get(place);
      if (known === undefined && !hasLed) unled += 1;
      if (known === false && hasLed) unled -= 1;
      waiting.set(place, hasLed || known === true);
    }
  };
  for (let place = 0; place < start; place++) reach(place, false);
  const beside = new Set<number>();
  for (let place = start; place < view.order.length && (unled > 0 || place === start); place++) {
    // Children stand before their parents, so what is known of this one by now is all there is to know.
    const hasLed = waiting.get(place) === true;
    waiting.delete(place);
    if (!hasLed) {
      beside.add(place);
      unled -= 1;
    }
    reach(place, hasLed);
  }
  return beside;
}

/** So many are kept: each may take a few bytes for every commit. */
const mostSpans = 1000;

function remembered<Key>(known: Map<Key, Span>, key: Key, make: () => Span): Span {
  const span = known.get(key) ?? make();
  if (known.size >= mostSpans) known.clear();
  known.set(key, span);
  return span;
}
