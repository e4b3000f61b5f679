import { type Range, rangeOf } from '../base/range.ts';
import { comment, type Report } from './json-faults.ts';
import { matchEnd } from './matching.ts';
import type { SyntaxFault } from './tree.ts';

export interface Blanks {
  readonly text: string;
  readonly report: Report;
  readonly add: (fault: () => SyntaxFault) => void;
}

/** Skips white space, or a comment. Returns where it ends: the offset itself if neither stands there. */
export function skipBlank(blanks: Blanks, at: number): number {
  const { text } = blanks;
  const next = text.charCodeAt(at);
  if (next === slash || next === hash) {
    const range = rangeOf(at, commentEnd(text, at));
    if (range.end > at) blanks.add(() => comment(range, removedWith(text, range)));
    return range.end;
  }
  const end = matchEnd(whiteSpace, text, at);
  if (end > at || !isOdd(next)) return end;
  const odd = rangeOf(at, matchEnd(oddWhiteSpace, text, at));
  if (odd.end > at) reportOdd(blanks, odd);
  return odd.end;
}

const whiteSpace = /[ \t\r\n]*/y;

/** What looks like white space, or like nothing, and is none that JSON knows. */
const oddWhiteSpace =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x85\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]+/y;

const slash = 47;
const hash = 35;

function isOdd(code: number): boolean {
  return code < 32 || code >= 127;
}

/** Where a comment ends; its beginning if there is none. */
function commentEnd(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  const isLine = text.startsWith('//', at) || text.charCodeAt(at) === hash;
  return isLine ? matchEnd(restOfLine, text, at) : at;
}

const restOfLine = /[^\r\n]*/y;

/** What goes with a comment: the line that only it stands on, else the white space that would be left over. */
function removedWith(text: string, { start, end }: Range): Range {
  const before = blankBefore(text, start);
  const behind = matchEnd(blanksOnLine, text, end);
  const beginsLine = before === 0 || isLineEnd(text.charCodeAt(before - 1));
  const endsLine = behind === text.length || isLineEnd(text.charCodeAt(behind));
  if (beginsLine && endsLine) return rangeOf(before, matchEnd(lineEnd, text, behind));
  if (endsLine) return rangeOf(before, behind);
  return before < start || beginsLine ? rangeOf(start, behind) : rangeOf(start, end);
}

const blanksOnLine = /[ \t]*/y;
const lineEnd = /\r\n|\r|\n/y;

function blankBefore(text: string, offset: number): number {
  let before = offset;
  while (before > 0 && (text.charCodeAt(before - 1) === 32 || text.charCodeAt(before - 1) === 9)) before--;
  return before;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function reportOdd({ text, report }: Blanks, range: Range): void {
  const code = text.charCodeAt(range.start).toString(16).toUpperCase().padStart(4, '0');
  report({
    cause: 'character-odd',
    range,
    it: `The invisible character U+${code}`,
    fix: { title: 'Replace it by a space', edits: [{ range, text: ' ' }] },
  });
}
