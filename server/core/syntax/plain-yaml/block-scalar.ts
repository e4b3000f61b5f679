import { runThrough } from '../../base/steps.ts';
import { scalarOf } from '../placed.ts';
import type { Scalar } from '../tree.ts';
import { blockScalarText } from '../yaml-block-scalar.ts';
import {
  behindSpaces,
  type Cursor,
  endsLine,
  isBlank,
  isLineEnd,
  longestAtOnce,
  nextLine,
  tab,
} from './lines.ts';

/**
 * Reads a literal (`|`) or folded (`>`) scalar with all of its lines; undefined where it is not sure.
 *
 * @param parentIndent how far the collection is indented that the scalar stands in.
 */
export function blockScalar(cursor: Cursor, parentIndent: number): Scalar | undefined {
  const { text, shift, at: offset } = cursor;
  const header = headerAt(text, offset);
  if (header === undefined) return undefined;
  cursor.at = offset + header.length;
  if (!endsLine(cursor)) return undefined;
  const linesOffset = cursor.at;
  const end = linesEnd(text, linesOffset, { header, parentIndent });
  // Without a line end behind it, it is not certain what of the white space at the end is text.
  if (end < 0 || (end === text.length && !text.endsWith('\n'))) return undefined;
  let isSure = true;
  const lines = text.slice(linesOffset, end);
  const read = runThrough(
    blockScalarText(
      {
        header,
        offset: offset + shift,
        lines,
        linesOffset: linesOffset + shift,
        parentIndent,
        isDocument: false,
      },
      () => {
        isSure = false;
      },
    ),
  );
  cursor.at = end;
  return isSure ? scalarOf(read.range, read.text, read.style) : undefined;
}

/** The sign with what stands right behind it, or undefined if that is more than it can be. */
function headerAt(text: string, offset: number): string | undefined {
  let end = offset + 1;
  while (end < offset + 4 && !isBlank(text, end)) end++;
  const header = text.slice(offset, end);
  return /^[|>](?:[-+][1-9]?|[1-9][-+]?)?$/.test(header) ? header : undefined;
}

interface Style {
  readonly header: string;
  readonly parentIndent: number;
}

/**
 * Where the lines of a scalar end: before the first that is indented too little, and before the empty ones above it unless
 * they are kept; -1 where it is not sure.
 */
function linesEnd(text: string, start: number, { header, parentIndent }: Style): number {
  const digit = /\d/.exec(header)?.[0];
  /** How far the first line with text is indented, and how far all others have to be. */
  let first: number | undefined;
  let floor = parentIndent + 1;
  let end = start;
  let line = start;
  while (line < text.length) {
    const at = behindSpaces(text, line);
    const indent = at - line;
    const next = nextLine(text, at);
    if (next - start > longestAtOnce) return -1;
    if (isLineEnd(text, at)) {
      if (first !== undefined && indent > first) end = next;
    } else if (indent >= floor) {
      if (first === undefined) {
        first = indent;
        floor = digit === undefined ? indent : parentIndent + Number(digit);
        if (indent < floor) return -1;
      }
      end = next;
    } else if (text.charCodeAt(at) === tab) return -1;
    else break;
    line = next;
  }
  // Where the header says how far the text is indented, a line of spaces may be text.
  if (first === undefined && digit !== undefined && line > start) return -1;
  return header.includes('+') ? line : end;
}
