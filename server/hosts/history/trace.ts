import type { Contents, Touches } from './touches.ts';
import type { View } from './view.ts';

/** A commit that gave a file the contents that led to those of today. */
export interface Version extends Contents {
  readonly place: number;
}

/** A file's way back from today. */
export interface Trace {
  /** The newest first. */
  readonly versions: readonly Version[];
  /** Contents of which it was not seen where they came from: what the file held before the first commit that was looked at. */
  readonly open: readonly Contents[];
  /** Every name that it had, today's first. */
  readonly names: ReadonlySet<number>;
  /** Whether it stopped because there are enough versions. */
  readonly isCut: boolean;
}

export interface TraceOptions {
  readonly view: View;
  readonly touches: Touches;
  /** Which places are looked at. */
  readonly within: (place: number) => boolean;
  /** So many versions are enough. */
  readonly most: number;
}

/**
 * Follows a file from what it holds today to what it held before, contents by contents: a commit counts where what it made
 * of the file led to today. So where branches met, what was thrown away does not count, and a file that took another's
 * name later is not taken for it.
 */
export function trace(today: Contents, { view, touches, within, most }: TraceOptions): Trace {
  const versions: Version[] = [];
  const open = new Map([[keyOf(today), today]]);
  const seen = new Map(open);
  const names = new Set<number>();
  const waiting: { readonly place: number; readonly row: number }[] = [];

  const include = (name: number, after: number) => {
    if (names.has(name)) return;
    names.add(name);
    for (const row of touches.rowsAt(name)) {
      const place = view.placeOf(touches.commitOf(row));
      if (place !== undefined && place > after && within(place)) waiting.push({ place, row });
    }
    // The nearest last, where it is taken from.
    waiting.sort((a, b) => b.place - a.place);
  };

  include(today.path, -1);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { place, row } = next;
    const made: Contents = { path: touches.pathOf(row), hash: touches.hashOf(row) };
    if (!seen.has(keyOf(made))) continue;
    if (versions.length === most) return { versions, open: [...open.values()], names, isCut: true };
    versions.push({ ...made, place });
    open.delete(keyOf(made));
    for (const before of touches.beforeOf(row)) {
      open.set(keyOf(before), before);
      seen.set(keyOf(before), before);
      include(before.path, place);
    }
  }
  return { versions, open: [...open.values()], names, isCut: false };
}

function keyOf({ path, hash }: Contents): string {
  return `${path} ${hash}`;
}
