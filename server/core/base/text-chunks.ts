import { bytesIn } from './bytes.ts';
import { lastAtOrBefore, lineStartsOf } from './line-index.ts';
import type { Range } from './range.ts';

/**
 * A piece of a text: whole lines with their line ends. Only the last piece of a text may lack its line end, and be empty.
 * What is found out about a piece is remembered with it, for all texts that share it.
 */
export class Chunk {
  readonly text: string;
  #lineStarts: readonly number[] | undefined;
  #bytes: number | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** As if nothing followed: behind the last line end there is one more line, which the next piece begins. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }

  /** How many bytes it has as UTF-8. */
  get bytes(): number {
    this.#bytes ??= bytesIn(this.text);
    return this.#bytes;
  }
}

/** The pieces that a text is made of; there is always one. */
export interface Chunks {
  readonly all: readonly Chunk[];
  /** Where each begins in the text, ascending. */
  readonly starts: readonly number[];
  /** Of the whole text. */
  readonly length: number;
}

/** The pieces of a string. They are windows into it: no character is copied. */
export function chunksOf(text: string): Chunks {
  return joined(cut(text));
}

/** The piece that an offset stands in, by its number; between two it is the later one. */
export function chunkAt({ starts }: Chunks, offset: number): number {
  return lastAtOrBefore(starts, offset);
}

/** The pieces after a stretch of the text was replaced: all that it does not touch are the same. */
export function withReplaced({ all, starts }: Chunks, range: Range, insertion: string): Chunks {
  let first = lastAtOrBefore(starts, range.start);
  let last = lastAtOrBefore(starts, range.end);
  const head = textOf(all, first).slice(0, range.start - (starts[first] ?? 0));
  const tail = textOf(all, last).slice(range.end - (starts[last] ?? 0));
  let text = head + insertion + tail;
  // A carriage return and a line feed that come to stand together are one line end.
  if (first > 0 && text.startsWith('\n') && textOf(all, first - 1).endsWith('\r')) {
    first -= 1;
    text = textOf(all, first) + text;
  }
  if (text.length < least && last + 1 < all.length) {
    last += 1;
    text += textOf(all, last);
  } else if (text.length < least && first > 0) {
    first -= 1;
    text = textOf(all, first) + text;
  }
  const changed = text.length > most ? cut(text) : [new Chunk(text)];
  return joined(all.slice(0, first).concat(changed, all.slice(last + 1)));
}

/** In characters. A piece is made anew with every edit in it, and a list as long as there are pieces. */
const usual = 8_192;
const least = 2_048;
const most = 16_384;

/** Cuts a text between lines; a longer line is a piece of its own. */
function cut(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const lineEnd = /\r\n|\r|\n/g;
  for (let start = 0; ; ) {
    lineEnd.lastIndex = start + usual;
    const end = text.length - start > most && lineEnd.test(text) ? lineEnd.lastIndex : text.length;
    chunks.push(new Chunk(text.slice(start, end)));
    if (end === text.length) return chunks;
    start = end;
  }
}

function joined(all: readonly Chunk[]): Chunks {
  let length = 0;
  const starts = all.map(({ text }) => {
    const start = length;
    length += text.length;
    return start;
  });
  return { all, starts, length };
}

function textOf(all: readonly Chunk[], index: number): string {
  return all[index]?.text ?? '';
}
