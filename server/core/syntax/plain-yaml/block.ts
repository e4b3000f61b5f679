import type { Node } from '../tree.ts';
import { deepest } from '../yaml-compose.ts';
import { type NotedFault, note } from '../yaml-faults.ts';
import { blockScalar } from './block-scalar.ts';
import { flowCollection } from './flow.ts';
import { keyAt } from './keys.ts';
import {
  behindSpaces,
  type Cursor,
  doubleQuote,
  endsLine,
  greaterThan,
  hash,
  isDash,
  isLineEnd,
  longestAtOnce,
  nextLine,
  openBrace,
  openBracket,
  singleQuote,
  verticalBar,
} from './lines.ts';
import {
  addValue,
  awaitsValue,
  closed,
  endValue,
  type OpenCollection,
  openMapping,
  openSequence,
} from './open-collections.ts';
import { plainScalar, quotedScalar } from './scalars.ts';

/** A document, or an item of one, of which the lines up to the cursor are read. */
export interface BlockReading extends Cursor {
  /** How many lists and mappings stand around what is read. */
  readonly depth: number;
  readonly noted: NotedFault[];
  readonly noteFault: Parameters<typeof openMapping>[2];
  /** From the outermost to the innermost. */
  readonly open: OpenCollection[];
  /** What all stands in, once it is closed. */
  root: Node | undefined;
  /** Whether a comment stands on a line between the last key or dash and the cursor. */
  isBelowComment: boolean;
  /** How many lexemes the general reading would have found at most. */
  lexemes: number;
  /** How many characters may still be read by the general reading, item by item. */
  oddCharactersLeft: number;
}

export function beginReading(cursor: Cursor, depth: number): BlockReading {
  const noted: NotedFault[] = [];
  const { text, shift, at } = cursor;
  return {
    text,
    shift,
    at,
    depth,
    noted,
    noteFault: fault => note(noted, 'other', fault),
    open: [],
    root: undefined,
    isBelowComment: false,
    lexemes: 0,
    oddCharactersLeft: 20_000 + cursor.text.length / 2,
  };
}

/** How many characters are read between two pauses. They take less than half a millisecond. */
export const charactersAtOnce = 8_192;

/**
 * Reads the line at the cursor, with the further lines of a scalar that begins on it. Says whether it is sure of it; if
 * not, the cursor can be anywhere on it.
 */
export function readLine(reading: BlockReading): boolean {
  const { text, at: lineStart } = reading;
  const at = behindSpaces(text, lineStart);
  if (isLineEnd(text, at) || text.charCodeAt(at) === hash) {
    if (!isLineEnd(text, at)) reading.isBelowComment = true;
    reading.at = nextLine(text, at);
    return true;
  }
  reading.at = at;
  reading.lexemes += 2;
  if (!closeBeforeLine(reading, at - lineStart)) return false;
  const isSure = readContent(reading, lineStart);
  reading.isBelowComment = false;
  return isSure;
}

/** Closes everything: no more lines follow. */
export function closeAll(reading: BlockReading): void {
  while (reading.open.length > 0) closeLast(reading);
}

/**
 * Closes what does not go on in a line that is indented so far, so that the last that is open is what the line belongs
 * to. Says whether there is such a collection.
 */
function closeBeforeLine(reading: BlockReading, indent: number): boolean {
  const isItem = isDash(reading.text, reading.at);
  for (let last = reading.open.at(-1); last; last = reading.open.at(-1)) {
    if (indent > last.indent) return awaitsValue(last);
    if (indent === last.indent) {
      // The items of a list may be indented like the key that it is the value of.
      if (isItem && last.type === 'mapping' && last.key) return true;
      if (isItem === (last.type === 'sequence')) {
        endValue(last);
        return true;
      }
    }
    closeLast(reading);
  }
  return reading.root === undefined;
}

function closeLast(reading: BlockReading): void {
  const last = reading.open.pop();
  if (!last) return;
  const node = closed(last);
  const around = reading.open.at(-1);
  if (around) addValue(around, node);
  else reading.root = node;
}

/** Reads dashes, a key and a value, as much of them as stand on the line. */
function readContent(reading: BlockReading, lineStart: number): boolean {
  let isAlone = true;
  while (isDash(reading.text, reading.at)) {
    if (!beginItem(reading, reading.at - lineStart)) return false;
    if (endsLine(reading)) return true;
    reading.at = behindSpaces(reading.text, reading.at);
    isAlone = false;
  }
  const start = reading.at;
  const key = keyAt(reading);
  if (key) {
    const mapping = collectionAt(reading, 'mapping', start, start - lineStart);
    if (mapping?.type !== 'mapping') return false;
    mapping.key = key;
    reading.lexemes += 3;
    if (endsLine(reading)) return true;
    reading.at = behindSpaces(reading.text, reading.at);
  } else if (isAlone && reading.isBelowComment) {
    // For the general reading, a comment may change how far further lines of a scalar have to be indented.
    return false;
  }
  return readValue(reading);
}

function beginItem(reading: BlockReading, indent: number): boolean {
  const { at, noted, shift } = reading;
  const sequence = collectionAt(reading, 'sequence', at, indent);
  if (sequence?.type !== 'sequence') return false;
  sequence.lastItem = { at, itemsBefore: sequence.items.length, faultsBefore: noted.length };
  sequence.behindDash = at + 1 + shift;
  reading.lexemes += 2;
  reading.at = at + 1;
  return true;
}

/** The collection that an item or entry belongs to, which may be its first; undefined where it cannot stand. */
function collectionAt(
  { open, depth, shift, noteFault }: BlockReading,
  type: OpenCollection['type'],
  start: number,
  indent: number,
): OpenCollection | undefined {
  const last = open.at(-1);
  if (last?.indent === indent && last.type === type) return last;
  if ((last && !awaitsValue(last)) || depth + open.length >= deepest) return undefined;
  const begun =
    type === 'mapping' ? openMapping(indent, start + shift, noteFault) : openSequence(indent, start + shift);
  open.push(begun);
  return begun;
}

/** Reads a value that is no collection of several lines, and the rest of its line. */
function readValue(reading: BlockReading): boolean {
  const last = reading.open.at(-1);
  if (!last || !awaitsValue(last)) return false;
  const value = valueIn(reading, last.indent);
  if (!value) return false;
  reading.lexemes += 4;
  addValue(last, value);
  return true;
}

function valueIn(reading: BlockReading, parentIndent: number): Node | undefined {
  const { text, at, depth, open, noteFault } = reading;
  switch (text.charCodeAt(at)) {
    case openBracket:
    case openBrace: {
      const length = nextLine(text, at) - at;
      if (length > longestAtOnce) return undefined;
      reading.lexemes += 2 * length;
      return withLine(reading, flowCollection(reading, { depth: depth + open.length, noteFault }));
    }
    case doubleQuote:
    case singleQuote:
      return withLine(reading, quotedScalar(reading, parentIndent + 1));
    case verticalBar:
    case greaterThan:
      return blockScalar(reading, parentIndent);
    default:
      return plainScalar(reading, parentIndent + 1);
  }
}

/** A value, if nothing stands behind it on its line. */
function withLine(cursor: Cursor, value: Node | undefined): Node | undefined {
  return value && endsLine(cursor) ? value : undefined;
}
