import { memo } from './memo.ts';
import type { Text } from './text.ts';
import type { Chunk } from './text-chunks.ts';

/**
 * All of something that is found in the lines of a text, in order. Of an edited text only the pieces that are new are
 * searched.
 *
 * @param findIn finds it in a piece of whole lines: what it finds does not depend on the lines before and behind
 * @param move what was found, so many characters further on
 */
export function foundInLines<Found>(
  findIn: (lines: string) => readonly Found[],
  move: (found: Found, by: number) => Found,
): (text: Text) => readonly Found[] {
  const known = memo((chunk: Chunk) => findIn(chunk.text));
  return ({ chunks }) => {
    const all: Found[] = [];
    // In most of the pieces of a long text there is nothing, and with each keystroke all of them are asked.
    for (let index = 0; index < chunks.all.length; index++) {
      const start = chunks.starts[index] ?? 0;
      for (const found of known(chunks.all[index] as Chunk)) all.push(move(found, start));
    }
    return all;
  };
}

/** Where a mark stands that is written within one line. */
export function placesOf(mark: string): (text: Text) => readonly number[] {
  return foundInLines(
    lines => {
      const places: number[] = [];
      for (let at = lines.indexOf(mark); at >= 0; at = lines.indexOf(mark, at + mark.length)) places.push(at);
      return places;
    },
    (place, by) => place + by,
  );
}
