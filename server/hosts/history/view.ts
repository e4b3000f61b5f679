import type { Pace } from '../pace.ts';
import type { Commits } from './commits.ts';
import { Untold } from './fault.ts';

/** The history as it leads to one commit: every commit before its parents, and else the newest first. */
export interface View {
  readonly head: string;
  readonly order: Int32Array;
  /** Where in the order a commit stands, by its number; undefined for one that did not lead here. */
  readonly placeOf: (commit: number) => number | undefined;
  /** Places of commits whose parents were left out of the clone. */
  readonly edges: ReadonlySet<number>;
  /** Whether a place is of a merge. */
  readonly isMerge: (place: number) => boolean;
  readonly dayAt: (place: number) => number;
  /** The places by the days of their commits, the newest day first. */
  readonly byDay: readonly (readonly [day: number, places: readonly number[]])[];
}

export interface ViewOptions {
  readonly head: string;
  /** The hashes of the commits at the edge of a shallow clone. */
  readonly shallow: string;
  readonly pace: Pace;
}

export async function viewOf(commits: Commits, { head, shallow, pace }: ViewOptions): Promise<View> {
  const start = commits.numberOf(head);
  if (start === undefined) throw new Untold('git cannot read the newest commit');
  const children = await countChildren(commits, start, pace);
  const order: number[] = [];
  const places = new Int32Array(commits.count()).fill(-1);
  const byDay = new Map<number, number[]>();
  const ready = newestFirst(commits);
  ready.push(start);
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    places[next] = order.length;
    const day = commits.dayOf(next);
    const sameDay = byDay.get(day);
    if (sameDay) sameDay.push(order.length);
    else byDay.set(day, [order.length]);
    order.push(next);
    for (const parent of commits.parentsOf(next)) {
      const left = (children[parent] ?? 0) - 1;
      children[parent] = left;
      if (left === 0) ready.push(parent);
    }
    if (order.length % 1024 === 0) await pace();
  }
  const edges = new Set<number>();
  for (const hash of shallow.split(/\s+/)) {
    const place = places[commits.numberOf(hash) ?? -1] ?? -1;
    if (place >= 0) edges.add(place);
  }
  const commitAt = (place: number) => order[place] ?? -1;
  return {
    head,
    order: Int32Array.from(order),
    placeOf(commit) {
      const place = places[commit] ?? -1;
      return place < 0 ? undefined : place;
    },
    edges,
    isMerge: place => commits.parentsOf(commitAt(place)).length > 1,
    dayAt: place => commits.dayOf(commitAt(place)),
    byDay: [...byDay].sort(([a], [b]) => b - a),
  };
}

/** How many commits that lead to the start have each one as a parent. */
async function countChildren(commits: Commits, start: number, pace: Pace): Promise<Int32Array> {
  const counts = new Int32Array(commits.count());
  const seen = new Uint8Array(commits.count());
  const waiting = [start];
  seen[start] = 1;
  for (let next = waiting.pop(), steps = 0; next !== undefined; next = waiting.pop(), steps++) {
    for (const parent of commits.parentsOf(next)) {
      counts[parent] = (counts[parent] ?? 0) + 1;
      if (seen[parent] === 1) continue;
      seen[parent] = 1;
      waiting.push(parent);
    }
    if (steps % 1024 === 0) await pace();
  }
  return counts;
}

interface Heap {
  readonly push: (commit: number) => void;
  readonly pop: () => number | undefined;
}

/** A heap: the commit that was committed last comes out first. */
function newestFirst(commits: Commits): Heap {
  const heap: number[] = [];
  const isBefore = (a: number, b: number) => {
    const [one, other] = [heap[a] ?? 0, heap[b] ?? 0];
    const difference = commits.timeOf(one) - commits.timeOf(other);
    return difference > 0 || (difference === 0 && commits.hashOf(one) < commits.hashOf(other));
  };
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [heap[b] ?? 0, heap[a] ?? 0];
  };
  return {
    push(commit) {
      heap.push(commit);
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) heap[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [at * 2 + 1, at * 2 + 2];
        let least = at;
        if (left < heap.length && isBefore(left, least)) least = left;
        if (right < heap.length && isBefore(right, least)) least = right;
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
