import type { Characters } from './characters.ts';
import { lastAtOrBefore, lineEndBefore, type Position } from './line-index.ts';
import { type Range, rangeOf } from './range.ts';
import { Chunk, type Chunks, chunkAt, chunksOf, withReplaced } from './text-chunks.ts';

/**
 * A text that people edit. It never changes: an edit makes another one, which shares all pieces with it but those that the
 * edit touches, so that a keystroke in a large text costs no more than in a small one.
 *
 * What is named like a method of `String` means the same, for offsets that are not negative. All of it, and lines and
 * positions, is looked up in the pieces at hand, in time logarithmic in the length. `whole` alone puts the pieces together.
 */
export class Text implements Characters {
  readonly length: number;
  #whole: string | undefined;
  #chunks: Chunks | undefined;
  /** The line that each piece begins with, ascending. */
  #firstLines: readonly number[] | undefined;

  private constructor(length: number, { whole, chunks }: { whole?: string; chunks?: Chunks }) {
    this.length = length;
    this.#whole = whole;
    this.#chunks = chunks;
  }

  static of(text: string | Text): Text {
    return typeof text === 'string' ? new Text(text.length, { whole: text }) : text;
  }

  /** As one string, for who reads all of it: after an edit it is put together once, in time and memory linear in the length. */
  get whole(): string {
    this.#whole ??= this.chunks.all.map(({ text }) => text).join('');
    return this.#whole;
  }

  /** Forgets what can be found out again of a text that nobody has edited: its pieces, and where its lines are. */
  letGo(): void {
    if (this.#whole === undefined) return;
    this.#chunks = undefined;
    this.#firstLines = undefined;
  }

  get chunks(): Chunks {
    this.#chunks ??= chunksOf(this.#whole ?? '');
    return this.#chunks;
  }

  /** How many bytes it has as UTF-8. */
  get bytes(): number {
    return this.chunks.all.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Whether it has more bytes than that. Most texts are so far below a limit that nobody has to count. */
  hasMoreBytesThan(limit: number): boolean {
    return this.length * 3 > limit && this.bytes > limit;
  }

  /** Whether it is the same text, told by the pieces where both are made of such: what they share is not looked at. */
  equals(other: Text): boolean {
    if (this === other) return true;
    if (this.length !== other.length) return false;
    const [mine, others] = [this.chunks.all, other.chunks.all];
    const isCutAlike =
      mine.length === others.length && mine.every(({ text }, at) => text.length === others[at]?.text.length);
    if (!isCutAlike) return this.whole === other.whole;
    return mine.every((chunk, at) => chunk === others[at] || chunk.text === others[at]?.text);
  }

  /** The text with another one in the place of a stretch. */
  replaced(range: Range, insertion: string): Text {
    const chunks = withReplaced(this.chunks, range, insertion);
    return new Text(chunks.length, { chunks });
  }

  slice(start = 0, end = this.length): string {
    const until = Math.min(end, this.length);
    if (until <= start) return '';
    const first = this.#pieceAt(start);
    let slice = first.text.slice(start - first.at, until - first.at);
    while (start + slice.length < until) {
      const { text, at } = this.#pieceAt(start + slice.length);
      slice += text.slice(0, until - at);
    }
    return slice;
  }

  charAt(offset: number): string {
    const { text, at } = this.#pieceAt(offset);
    return text.charAt(offset - at);
  }

  charCodeAt(offset: number): number {
    const { text, at } = this.#pieceAt(offset);
    return text.charCodeAt(offset - at);
  }

  startsWith(search: string, start = 0): boolean {
    return this.slice(start, start + search.length) === search;
  }

  indexOf(search: string, start = 0): number {
    for (let piece = this.#pieceAt(start); ; ) {
      const found = piece.text.indexOf(search, start - piece.at);
      if (found >= 0) return piece.at + found;
      const end = piece.at + piece.text.length;
      if (end >= this.length) return -1;
      piece = this.#pieceAt(end);
    }
  }

  lastIndexOf(search: string, start = this.length): number {
    for (let piece = this.#pieceAt(start); ; piece = this.#pieceAt(piece.at - 1)) {
      const found = piece.text.lastIndexOf(search, start - piece.at);
      if (found >= 0) return piece.at + found;
      if (piece.at === 0) return -1;
    }
  }

  get lineCount(): number {
    const { all } = this.chunks;
    const last = all.length - 1;
    return (this.#lines[last] ?? 0) + (all[last]?.lineStarts.length ?? 1);
  }

  /** The position of an offset. Offsets outside the text, or inside a line end, count as the nearest place before. */
  positionAt(offset: number): Position {
    const inside = clamp(offset, 0, this.length);
    const index = chunkAt(this.chunks, inside);
    const at = this.chunks.starts[index] ?? 0;
    const { text, lineStarts } = this.chunks.all[index] ?? noChunk;
    const line = lastAtOrBefore(lineStarts, inside - at);
    return {
      line: (this.#lines[index] ?? 0) + line,
      character: Math.min(inside - at, lineEndBefore(text, lineStarts[line + 1])) - (lineStarts[line] ?? 0),
    };
  }

  /** The offset of a position. What lies beyond the text is its end; what lies beyond a line is the line's end. */
  offsetAt({ line, character }: Position): number {
    if (line >= this.lineCount) return this.length;
    if (!(line >= 0)) return 0;
    const { start, end } = this.lineRange(Math.floor(line));
    return clamp(start + character, start, end);
  }

  /** A line without its line end. Lines outside the text are empty ranges at its nearest end. */
  lineRange(line: number): Range {
    if (line < 0) return rangeOf(0, 0);
    const index = lastAtOrBefore(this.#lines, line);
    const at = this.chunks.starts[index] ?? 0;
    const { text, lineStarts } = this.chunks.all[index] ?? noChunk;
    const own = line - (this.#lines[index] ?? 0);
    const start = lineStarts[own];
    return start === undefined
      ? rangeOf(this.length, this.length)
      : rangeOf(at + start, at + lineEndBefore(text, lineStarts[own + 1]));
  }

  get #lines(): readonly number[] {
    let line = 0;
    this.#firstLines ??= this.chunks.all.map(chunk => {
      const first = line;
      line += chunk.lineStarts.length - 1;
      return first;
    });
    return this.#firstLines;
  }

  #pieceAt(offset: number): Piece {
    // What nobody has edited is one piece.
    if (this.#whole !== undefined) return { text: this.#whole, at: 0 };
    const index = chunkAt(this.chunks, offset);
    return { text: this.chunks.all[index]?.text ?? '', at: this.chunks.starts[index] ?? 0 };
  }
}

interface Piece {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
}

const noChunk = new Chunk('');

function clamp(value: number, least: number, most: number): number {
  // Written so that a value that is no number becomes the least.
  return value > least ? Math.min(Math.floor(value), most) : least;
}
