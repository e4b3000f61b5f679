import { type Range, rangeOf } from '../../base/range.ts';
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
  const end = keyEnd(text, start);
  const separator = behindSpaces(text, end);
  const isKey = text.charCodeAt(separator) === colon && isBlank(text, separator + 1);
  if (end === start || !isKey || separator - start > longestKey) return undefined;
  const name = nameOf(cursor, end);
  if (name === undefined) return undefined;
  cursor.at = separator + 1;
  return { name, range: rangeOf(start + shift, end + shift), behindColon: separator + 1 + shift };
}

/** What a plain scalar is called as a key: its text, whatever it means, but that nothing has no name. */
export function nameOfPlain(written: string): string {
  return plainMeaning(written) === null ? '' : written;
}

/** What the specification allows, so that a parser need not look further for a colon. */
const longestKey = 1000;

function keyEnd(text: string, start: number): number {
  if (isQuote(text, start)) return closingQuote(text, start) + 1 || start;
  return beginsPlain(text, start) ? plainEnd(text, start) : start;
}

function nameOf({ text, at, shift }: Cursor, end: number): string | undefined {
  if (!isQuote(text, at)) return nameOfPlain(text.slice(at, end));
  // A key does not go on in another line, however far that is indented.
  const scalar = quotedScalar({ text, at, shift }, Infinity);
  return scalar && String(scalar.value);
}

function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === doubleQuote || code === singleQuote;
}
