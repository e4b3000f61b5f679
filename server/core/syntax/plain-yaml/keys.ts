import { keptOnce } from '../../base/kept-once.ts';
import { type Range, rangeOf } from '../../base/range.ts';
import type { Scalar } from '../tree.ts';
import { plainMeaning } from '../yaml-scalar.ts';
import { behindSpaces, type Cursor, colon, doubleQuote, isBlank, singleQuote } from './lines.ts';
import { beginsPlain, closingQuote, plainEnd, quotedScalar } from './scalars.ts';

/** The key of an entry, on one line with its colon. */
export interface Key {
  /** Without quotes. */
  readonly name: string;
  /** Quotes included. */
  readonly range: Range;
  /** Where the value stands if it is empty. */
  readonly behindColon: number;
}

/** Reads a key with its colon; undefined, with the cursor where it was, if no key stands there. */
export function keyAt(cursor: Cursor): Key | undefined {
  const { text, shift, at: start } = cursor;
  const isQuoted = isQuote(text, start);
  const end = isQuoted ? closingQuote(text, start) + 1 : plainKeyEnd(text, start);
  const separator = behindSpaces(text, end);
  const isKey = text.charCodeAt(separator) === colon && isBlank(text, separator + 1);
  if (end <= start || !isKey || separator - start > longestKey) return undefined;
  const name = isQuoted ? quotedName(cursor) : nameOfPlain(text.slice(start, end));
  if (name === undefined) return undefined;
  cursor.at = separator + 1;
  return { name, range: rangeOf(start + shift, end + shift), behindColon: separator + 1 + shift };
}

/** What a scalar is called as a key: its text, a number or a boolean as it is written, and null not at all. */
export function nameOf({ text, shift }: Cursor, { value, range }: Scalar): string {
  return typeof value === 'string' ? value : nameOfPlain(text.slice(range.start - shift, range.end - shift));
}

function nameOfPlain(written: string): string {
  return inSameWords(written, name => (plainMeaning(name) === null ? '' : name));
}

/** In thousands of documents there are few keys that are not in others, too. */
const inSameWords = keptOnce<string>(1000);

/** The specification allows a few more, with what stands before the colon. */
const longestKey = 1000;

function plainKeyEnd(text: string, start: number): number {
  return beginsPlain(text, start) ? plainEnd(text, start) : start;
}

function quotedName({ text, at, shift }: Cursor): string | undefined {
  // A key does not go on in another line, however far that is indented.
  const scalar = quotedScalar({ text, at, shift }, Infinity);
  return scalar && String(scalar.value);
}

function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === doubleQuote || code === singleQuote;
}
