import { rangeOf } from '../../base/range.ts';
import { duplicateCheck } from '../duplicate-keys.ts';
import { emptyScalar, entryOf, scalarOf } from '../placed.ts';
import type { Entry, Node, Scalar, SyntaxFault } from '../tree.ts';
import { deepest } from '../yaml-compose.ts';
import { plainMeaning } from '../yaml-scalar.ts';
import { nameOf } from './keys.ts';
import {
  behindSpaces,
  type Cursor,
  carriageReturn,
  closeBrace,
  closeBracket,
  colon,
  comma,
  dash,
  doubleQuote,
  hash,
  isBlank,
  newline,
  openBrace,
  openBracket,
  singleQuote,
  space,
  tab,
} from './lines.ts';
import { beginsPlain, quotedScalar } from './scalars.ts';

/** What stands around a value in brackets or braces. */
export interface FlowPlace {
  /** How many lists and mappings stand around it. */
  readonly depth: number;
  readonly noteFault: (fault: () => SyntaxFault) => void;
}

/** Reads a list in brackets or a mapping in braces that ends on its line, and nothing behind it; undefined where it is not sure. */
export function flowCollection(cursor: Cursor, place: FlowPlace): Node | undefined {
  if (place.depth >= deepest) return undefined;
  const inner = { ...place, depth: place.depth + 1 };
  return cursor.text.charCodeAt(cursor.at) === openBracket
    ? flowSequence(cursor, inner)
    : flowMapping(cursor, inner);
}

function flowSequence(cursor: Cursor, place: FlowPlace): Node | undefined {
  const start = cursor.at++;
  const items: Node[] = [];
  while (!closes(cursor, closeBracket)) {
    const item = flowNode(cursor, place);
    if (!item || !endsItem(cursor, closeBracket)) return undefined;
    items.push(item);
  }
  return {
    type: 'sequence',
    range: rangeOf(start + cursor.shift, ++cursor.at + cursor.shift),
    layout: 'flow',
    items,
  };
}

function flowMapping(cursor: Cursor, place: FlowPlace): Node | undefined {
  const start = cursor.at++;
  const entries: Entry[] = [];
  const checkKey = duplicateCheck(place.noteFault);
  while (!closes(cursor, closeBrace)) {
    const entry = flowEntry(cursor, place);
    if (!entry || !endsItem(cursor, closeBrace)) return undefined;
    checkKey(entry);
    entries.push(entry);
  }
  return {
    type: 'mapping',
    range: rangeOf(start + cursor.shift, ++cursor.at + cursor.shift),
    layout: 'flow',
    entries,
  };
}

/** Whether a collection is closed by the next sign; the cursor is at that sign then. */
function closes(cursor: Cursor, close: number): boolean {
  return nextCode(cursor) === close;
}

/** Whether an item ends here, with a comma, which the cursor is behind then, or because its collection does. */
function endsItem(cursor: Cursor, close: number): boolean {
  const code = nextCode(cursor);
  if (code === comma) cursor.at++;
  return code === comma || code === close;
}

function nextCode(cursor: Cursor): number {
  cursor.at = behindSpaces(cursor.text, cursor.at);
  return cursor.text.charCodeAt(cursor.at);
}

function flowNode(cursor: Cursor, place: FlowPlace): Node | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  return code === openBracket || code === openBrace ? flowCollection(cursor, place) : flowScalar(cursor);
}

function flowScalar(cursor: Cursor): Scalar | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  // A scalar of several lines would have to be indented without end.
  return code === doubleQuote || code === singleQuote ? quotedScalar(cursor, Infinity) : flowPlain(cursor);
}

function flowEntry(cursor: Cursor, place: FlowPlace): Entry | undefined {
  const key = flowScalar(cursor);
  if (!key) return undefined;
  const hasValue =
    nextCode(cursor) === colon && (key.style !== 'plain' || endsPlain(cursor.text, cursor.at + 1));
  const value = hasValue ? flowValue(cursor, place) : emptyScalar(key.range.end);
  return value && entryOf(nameOf(cursor, key), key.range, value);
}

/** Reads the value behind a colon, which the cursor is at. */
function flowValue(cursor: Cursor, place: FlowPlace): Node | undefined {
  const behindColon = ++cursor.at;
  const code = nextCode(cursor);
  return code === comma || code === closeBrace
    ? emptyScalar(behindColon + cursor.shift)
    : flowNode(cursor, place);
}

/** Reads a scalar without quotes; it ends before a sign that means something in brackets, or where its line does. */
function flowPlain(cursor: Cursor): Scalar | undefined {
  const { text, shift, at: start } = cursor;
  if (!beginsPlain(text, start) || (text.charCodeAt(start) === dash && endsPlain(text, start + 1)))
    return undefined;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) {
      if (text.charCodeAt(at + 1) === hash) break;
    } else if (isFlowSign(code) || code === newline || code === carriageReturn || code === tab) break;
    else if (code === colon && endsPlain(text, at + 1)) break;
    else end = at + 1;
  }
  cursor.at = end;
  const value = plainMeaning(text.slice(start, end));
  return scalarOf(rangeOf(start + shift, end + shift), value, 'plain');
}

/** Whether what stands at an offset makes a sign of the colon or dash before it. */
function endsPlain(text: string, at: number): boolean {
  return isBlank(text, at) || isFlowSign(text.charCodeAt(at));
}

function isFlowSign(code: number): boolean {
  return (
    code === comma ||
    code === openBracket ||
    code === closeBracket ||
    code === openBrace ||
    code === closeBrace
  );
}
