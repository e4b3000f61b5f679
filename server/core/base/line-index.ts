import type { Range } from './range.ts';
import { rangeOf } from './range.ts';

/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text begin. A line ends with `\n`, `\r\n` or a lone `\r`; there is always one line more than
 * there are line ends. Made once per text in linear time and never changed, so it can be remembered with the text.
 */
export interface LineIndex {
  readonly length: number;
  /** The offset of each line's first character, ascending; the first is 0. */
  readonly starts: readonly number[];
  /** The offset behind each line's last character, its line end excluded. */
  readonly ends: readonly number[];
}

export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  // Searching for the next of each character is much faster than looking at every character of long lines.
  let newline = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (newline >= 0 || carriageReturn >= 0) {
    if (carriageReturn >= 0 && (newline < 0 || carriageReturn < newline)) {
      const pair = newline === carriageReturn + 1;
      ends.push(carriageReturn);
      starts.push(carriageReturn + (pair ? 2 : 1));
      carriageReturn = text.indexOf('\r', carriageReturn + 1);
      if (pair) newline = text.indexOf('\n', newline + 1);
    } else {
      ends.push(newline);
      starts.push(newline + 1);
      newline = text.indexOf('\n', newline + 1);
    }
  }
  ends.push(text.length);
  return { length: text.length, starts, ends };
}

/**
 * The line index of a text after one stretch of it was replaced. Only the lines around the stretch are looked at.
 *
 * @param text the text after the change
 * @param replaced the stretch, in offsets of the text before
 */
export function lineIndexAfter(before: LineIndex, text: string, replaced: Range): LineIndex {
  const by = text.length - before.length;
  // One line more on both sides: a line feed and a carriage return that come to stand together are one line end.
  const first = Math.max(0, lineAt(before, replaced.start) - 1);
  const behind = lineAt(before, replaced.end) + 2;
  const from = before.starts[first] ?? 0;
  const to = before.starts[behind];
  const piece = lineIndexOf(text.slice(from, to === undefined ? undefined : to + by));
  // What ends the piece's last line begins a line that is there already.
  const count = to === undefined ? piece.starts.length : piece.starts.length - 1;
  const spliced = (all: readonly number[], own: readonly number[]) => {
    const result = all.slice(0, first);
    for (let line = 0; line < count; line++) result.push((own[line] ?? 0) + from);
    for (let line = behind; line < all.length; line++) result.push((all[line] ?? 0) + by);
    return result;
  };
  return {
    length: text.length,
    starts: spliced(before.starts, piece.starts),
    ends: spliced(before.ends, piece.ends),
  };
}

/** The position of an offset. Offsets outside the text, or inside a line end, count as the nearest place before. */
export function positionAt(index: LineIndex, offset: number): Position {
  const inside = clamp(offset, 0, index.length);
  const line = lineAt(index, inside);
  const start = index.starts[line] ?? 0;
  return { line, character: Math.min(inside, index.ends[line] ?? start) - start };
}

/** The offset of a position. What lies beyond the text is its end; what lies beyond a line is the line's end. */
export function offsetAt(index: LineIndex, position: Position): number {
  if (position.line >= index.starts.length) return index.length;
  if (!(position.line >= 0)) return 0;
  const { start, end } = lineRange(index, Math.floor(position.line));
  return clamp(start + position.character, start, end);
}

/** A line without its line end. Lines outside the text are empty ranges at its nearest end. */
export function lineRange(index: LineIndex, line: number): Range {
  if (line < 0) return rangeOf(0, 0);
  return rangeOf(index.starts[line] ?? index.length, index.ends[line] ?? index.length);
}

/** The number of the line that an offset within the text stands on. */
function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clamp(value: number, least: number, most: number): number {
  // Written so that a value that is no number becomes the least.
  return value > least ? Math.min(Math.floor(value), most) : least;
}
