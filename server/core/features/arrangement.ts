import type { Range } from '../base/range.ts';
import { rangeOf } from '../base/range.ts';
import type { Entry, Mapping } from '../syntax/tree.ts';

/** A stretch of a text that is put together anew, from parts of itself and line starts of our own. */
export interface Arrangement {
  readonly region: Range;
  readonly parts: readonly (Range | string)[];
}

/**
 * A mapping with its entries in another order. Comments directly above a key, behind it, and below it where they are
 * further in than the key, move with it. All else between entries stays in its place: blank lines, comments that stand
 * apart, commas. Undefined where the entries do not simply stand one below or beside the other.
 */
export function arrangementOf(
  text: string,
  mapping: Mapping,
  order: readonly Entry[],
): Arrangement | undefined {
  return mapping.layout === 'flow' ? beside(text, mapping, order) : below(text, mapping, order);
}

function beside(text: string, { entries }: Mapping, order: readonly Entry[]): Arrangement | undefined {
  const parts: (Range | string)[] = [];
  let end: number | undefined;
  for (const [index, { range }] of entries.entries()) {
    if (end !== undefined) {
      // A comment between entries belongs to one of them, and nobody can tell to which.
      if (!/^\s*,\s*$/.test(text.slice(end, range.start))) return undefined;
      parts.push(rangeOf(end, range.start));
    }
    const moved = order[index];
    if (!moved) return undefined;
    parts.push(moved.range);
    end = range.end;
  }
  const start = entries[0]?.range.start;
  return start === undefined || end === undefined ? undefined : { region: rangeOf(start, end), parts };
}

/** An entry of a block mapping with what moves with it. Lines are whole, their ends included, but for the last. */
interface Chunk {
  /** The comments directly above the key, or empty where the key stands. */
  readonly comments: Range;
  /** From the key to the end of its last line, the line's end excluded. */
  readonly body: Range;
}

function below(text: string, { entries }: Mapping, order: readonly Entry[]): Arrangement | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const firstLine = lineStart(text, first.keyRange.start);
  const head = text.slice(firstLine, first.keyRange.start);
  if (!/^ *(?:- +)?$/.test(head)) return undefined;
  const indent = ' '.repeat(head.length);
  const isItem = head.trim() !== '';
  const chunks = chunksOf(text, entries, { indent, isItem });
  if (!chunks) return undefined;
  const byEntry = new Map(entries.map((entry, index) => [entry, chunks[index]]));
  const parts: (Range | string)[] = [];
  for (const [index, entry] of order.entries()) {
    const chunk = byEntry.get(entry);
    const [here, before] = [chunks[index], chunks[index - 1]];
    if (!chunk || !here) return undefined;
    if (before) parts.push(rangeOf(before.body.end, here.comments.start));
    if (index === 0 && isItem) {
      // What comes to stand behind the dash has its comments above it.
      parts.push(reindented(text, chunk.comments, ' '.repeat(head.indexOf('-'))), head);
    } else parts.push(chunk.comments, indent);
    parts.push(chunk.body);
  }
  const [begin, last] = [chunks[0], chunks.at(-1)];
  if (!begin || !last) return undefined;
  const start = isItem ? firstLine : begin.comments.start;
  return { region: rangeOf(start, last.body.end), parts };
}

function chunksOf(
  text: string,
  entries: readonly Entry[],
  { indent, isItem }: { readonly indent: string; readonly isItem: boolean },
): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (const [index, entry] of entries.entries()) {
    const keyLine = lineStart(text, entry.keyRange.start);
    const isBehindDash = index === 0 && isItem;
    if (!isBehindDash && text.slice(keyLine, entry.keyRange.start) !== indent) return undefined;
    const bodyEnd = endOfBody(text, entry, indent.length);
    const previous = chunks.at(-1);
    if (previous && !isBlankOrComments(text.slice(previous.body.end, keyLine))) return undefined;
    const comments = isBehindDash
      ? rangeOf(entry.keyRange.start, entry.keyRange.start)
      : rangeOf(commentsAbove(text, keyLine, previous?.body.end ?? 0), keyLine);
    chunks.push({ comments, body: rangeOf(entry.keyRange.start, bodyEnd) });
  }
  return chunks;
}

/** The end of the last line of an entry, with the comments below it that are further in than its key. */
function endOfBody(text: string, { range, keyRange }: Entry, column: number): number {
  let last = Math.max(range.end, keyRange.end);
  while (last > keyRange.end && /\s/.test(text[last - 1] ?? '')) last--;
  let end = lineEnd(text, last);
  let at = nextLine(text, end);
  while (at !== undefined) {
    const line = text.slice(at, lineEnd(text, at));
    const comment = line.indexOf('#');
    const isComment = comment >= 0 && line.slice(0, comment).trim() === '';
    if (!isComment && line.trim() !== '') break;
    if (isComment && comment > column) end = lineEnd(text, at);
    else if (isComment) break;
    at = nextLine(text, lineEnd(text, at));
  }
  return end;
}

/** Where the comment lines directly above a line begin; the line itself where there are none. */
function commentsAbove(text: string, line: number, after: number): number {
  let start = line;
  while (start > after) {
    const before = lineStart(
      text,
      start - 1 - (text[start - 1] === '\n' && text[start - 2] === '\r' ? 1 : 0),
    );
    if (before < after || !/^[ \t]*#/.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}

function reindented(text: string, range: Range, indent: string): string {
  return text.slice(range.start, range.end).replace(/^[ \t]*(?=#)/gm, indent);
}

function isBlankOrComments(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every(line => /^[ \t]*(?:#.*)?$/.test(line));
}

/** Looked for step by step: a search for a line end that the text has none of would go back to its beginning. */
function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function lineEnd(text: string, offset: number): number {
  const ends = /[\r\n]/g;
  ends.lastIndex = offset;
  return ends.exec(text)?.index ?? text.length;
}

/** Where the line behind a line's end begins; undefined at the end of the text. */
function nextLine(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
