import { rangeOf } from '../../base/range.ts';
import { runThrough } from '../../base/steps.ts';
import { scalarOf } from '../placed.ts';
import type { Scalar } from '../tree.ts';
import { doubleQuotedText, plainMeaning, plainText, singleQuotedText } from '../yaml-scalar.ts';
import {
  backslash,
  behindSpaces,
  type Cursor,
  carriageReturn,
  colon,
  dash,
  doubleQuote,
  hash,
  isBlank,
  isLineEnd,
  longestAtOnce,
  newline,
  nextLine,
  space,
  tab,
} from './lines.ts';

/**
 * Reads a scalar without quotes and the rest of its last line; undefined where it is not sure.
 *
 * @param floor how far further lines of the scalar have to be indented.
 */
export function plainScalar(cursor: Cursor, floor: number): Scalar | undefined {
  const { text, shift, at: start } = cursor;
  if (!beginsPlain(text, start)) return undefined;
  let end = plainEnd(text, start);
  for (let isOneLine = true; ; isOneLine = false) {
    const behind = behindSpaces(text, end);
    const isComment = text.charCodeAt(behind) === hash;
    if ((!isComment && !isLineEnd(text, behind)) || end - start > longestAtOnce) return undefined;
    const next = nextLine(text, behind);
    const further = isComment ? noLine : furtherLine(text, next, floor);
    if (further === undefined) return undefined;
    if (further === noLine) {
      cursor.at = next;
      const source = text.slice(start, end);
      const value = plainMeaning(isOneLine ? source : runThrough(plainText(source)));
      return scalarOf(rangeOf(start + shift, end + shift), value, 'plain');
    }
    end = plainEnd(text, further);
  }
}

const noLine = -1;

/** Where a plain scalar goes on in the lines from an offset on, empty ones skipped; undefined if it is not found near. */
function furtherLine(text: string, from: number, floor: number): number | undefined {
  for (let line = from; line < text.length; ) {
    const at = behindSpaces(text, line);
    if (!isLineEnd(text, at)) return at - line >= floor && text.charCodeAt(at) !== hash ? at : noLine;
    line = nextLine(text, at);
    if (line - from > longestAtOnce) return undefined;
  }
  return noLine;
}

/** Whether a plain scalar begins at an offset, and not with a sign that may mean something. */
export function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return indicators.has(code) ? code === dash && !isBlank(text, at + 1) : code > space;
}

const indicators: ReadonlySet<number> = new Set(
  Array.from('-?:,[]{}#&*!|>\'"%@`', sign => sign.charCodeAt(0)),
);

/** Behind the last character of a plain scalar on its line: before a colon, a comment, a tab, or the line's end. */
export function plainEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestAtOnce + 1);
  let end = start;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code > colon) end = at + 1;
    else if (code === space) {
      if (text.charCodeAt(at + 1) === hash) return end;
    } else if (code === newline || code === carriageReturn || code === tab) return end;
    else if (code === colon && isBlank(text, at + 1)) return end;
    else end = at + 1;
  }
  return end;
}

/**
 * Reads a scalar in quotes, and nothing behind it; undefined where it is not sure.
 *
 * @param floor how far further lines of the scalar have to be indented.
 */
export function quotedScalar(cursor: Cursor, floor: number): Scalar | undefined {
  const { text, shift, at: start } = cursor;
  const close = closingQuote(text, start);
  if (close < 0 || !isIndented(text, start, close, floor)) return undefined;
  const inner = text.slice(start + 1, close);
  const isDouble = text.charCodeAt(start) === doubleQuote;
  const value = isDouble ? doubleQuoted(inner) : singleQuoted(inner);
  if (value === undefined) return undefined;
  cursor.at = close + 1;
  const range = rangeOf(start + shift, close + 1 + shift);
  return scalarOf(range, value, isDouble ? 'double-quoted' : 'single-quoted');
}

/** Whether the lines of a stretch of text, but for its first and for empty ones, are indented so far. */
function isIndented(text: string, start: number, end: number, floor: number): boolean {
  for (let line = nextLine(text, start); line <= end; ) {
    const at = behindSpaces(text, line);
    if (at - line < floor && !isLineEnd(text, at)) return false;
    line = nextLine(text, at);
  }
  return true;
}

function singleQuoted(inner: string): string {
  return inner.includes("'") || inner.includes('\n') ? runThrough(singleQuotedText(inner)) : inner;
}

function doubleQuoted(inner: string): string | undefined {
  if (!inner.includes('\\') && !inner.includes('\n')) return inner;
  let isSure = true;
  const value = runThrough(
    doubleQuotedText(inner, 0, () => {
      isSure = false;
    }),
  );
  return isSure ? value : undefined;
}

/** Where the quote stands that closes the one at an offset; -1 if it is not found near. */
export function closingQuote(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  const limit = Math.min(text.length, start + longestAtOnce);
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote) return at;
      at++;
    } else if (code === backslash && quote === doubleQuote) at++;
  }
  return -1;
}
