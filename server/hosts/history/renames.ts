import type { Pace } from '../pace.ts';
import type { Touches } from './touches.ts';
import type { Tracked } from './tracked.ts';
import type { View } from './view.ts';

/** Which of today's files it was that commits touched under the names of then. */
export interface Renames {
  /** The rows of a file, by the name it has today (or had last), the newest first. */
  readonly rowsOf: (today: number) => readonly number[];
  /** Today's names of all files that ever had this name. */
  readonly todaysOf: (name: number) => Iterable<number>;
}

/**
 * Goes from today back through all that was read. A rename says that the file was called otherwise before, and the next
 * file of the old name, further back, is this one.
 */
export async function followRenames(
  view: View,
  { touches, tracked, pace }: { readonly touches: Touches; readonly tracked: Tracked; readonly pace: Pace },
): Promise<Renames> {
  const rowsByToday = new Map<number, number[]>();
  const todays = new Map<number, Set<number>>();
  /** Names of before, with today's of the same file. */
  const current = new Map<number, number>();
  /** The same for names that were given up for good, wherever one stands in the history. */
  const lasting = new Map<number, number>();
  const recreated = new Set<number>();
  const strays: number[] = [];

  const note = (row: number, today: number) => {
    const rows = rowsByToday.get(today);
    if (rows) rows.push(row);
    else rowsByToday.set(today, [row]);
    for (const name of [touches.pathOf(row), touches.oldPathOf(row), today]) {
      const known = todays.get(name);
      if (known) known.add(today);
      else todays.set(name, new Set([today]));
    }
  };

  for (let place = 0; place < view.order.length; place++) {
    if (place % 512 === 0) await pace();
    const rows = view.isMerge(place) ? undefined : touches.rowsOf(view.order[place] ?? -1);
    if (!rows) continue;
    const renamed: (readonly [old: number, today: number])[] = [];
    for (let row = rows.from; row < rows.to; row++) {
      const path = touches.pathOf(row);
      const today = current.get(path) ?? path;
      const sort = touches.sortOf(row);
      if (today === path && !tracked.has(path)) strays.push(row);
      else note(row, today);
      if (sort === 'renamed') renamed.push([touches.oldPathOf(row), today]);
    }
    for (let row = rows.from; row < rows.to; row++) {
      const sort = touches.sortOf(row);
      if (sort !== 'added' && sort !== 'renamed') continue;
      current.delete(touches.pathOf(row));
      recreated.add(touches.pathOf(row));
    }
    for (const [old, today] of renamed) {
      current.set(old, today);
      if (!recreated.has(old) && !lasting.has(old)) lasting.set(old, today);
    }
  }
  // On another branch the file still had its old name when it had a new one here.
  for (const row of strays) note(row, lasting.get(touches.pathOf(row)) ?? touches.pathOf(row));
  const placeOf = (row: number) => view.placeOf(touches.commitOf(row)) ?? -1;
  if (strays.length > 0)
    for (const rows of rowsByToday.values()) rows.sort((a, b) => placeOf(a) - placeOf(b));
  return { rowsOf: today => rowsByToday.get(today) ?? [], todaysOf: name => todays.get(name) ?? [] };
}
