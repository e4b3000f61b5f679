import type { Edit } from '../base/edit.ts';
import { rangeOf } from '../base/range.ts';
import type { Report } from './json-faults.ts';
import { matchEnd } from './matching.ts';
import { scalarOf } from './placed.ts';
import type { Scalar } from './tree.ts';

export interface ScalarPlace {
  readonly text: string;
  readonly at: number;
  /** Whether a key is expected: then a colon ends a text that has no quotes, or no closing one. */
  readonly isKey: boolean;
  readonly patience: Patience;
}

/** How many characters of one text may still be looked at in vain for quotes that close keys. */
export interface Patience {
  left: number;
}

/** Whether a text begins with this sign: with the quote of JSON, or with another that people take for it. */
export function isQuote(character: string): boolean {
  return closedBy.has(character);
}

/** Reads the text in quotes at an offset. Where its closing quote is missing it ends where it must have been meant to. */
export function readQuoted(place: ScalarPlace, report: Report): Scalar {
  const { text, at } = place;
  const isJson = text.charAt(at) === '"';
  const extent = extentOf(place);
  // What is wrong within other quotes is mended together with the quotes, and an open text ends by guess.
  const isReported = isJson && extent.is !== 'open';
  const content = contentOf(
    text.slice(at + 1, extent.contentEnd),
    at + 1,
    isReported ? report : () => undefined,
  );
  const range = rangeOf(at, extent.end);
  if (extent.is === 'open') report({ cause: 'quote-missing', range });
  else if (extent.is === 'lines') {
    const firstLine = rangeOf(at, matchEnd(toLineEnd, text, at));
    report({ cause: 'text-lines', range: firstLine, fix: escaped(content.controls) });
  } else if (!isJson) {
    const edits = [{ range, text: JSON.stringify(content.value) }];
    report({ cause: 'quotes-other', range, fix: { title: 'Use double quotes', edits } });
  } else if (content.controls.length > 0) reportControls(text, content.controls, report);
  return scalarOf(range, content.value, isJson ? 'double-quoted' : 'single-quoted');
}

/** By the quote that begins a text, those that can end it. */
const closedBy: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['\u201c', '\u201d\u201c"'],
  ['\u201e', '\u201c\u201d"'],
  ['\u201d', '\u201d"'],
  ['\u2018', "\u2019'"],
  ['\u2019', "\u2019'"],
]);

interface Extent {
  /** `lines`: it goes over line ends to a closing quote. `open`: it has no closing quote. */
  readonly is: 'closed' | 'lines' | 'open';
  readonly contentEnd: number;
  /** Behind the closing quote, if there is one. */
  readonly end: number;
}

function extentOf({ text, at, isKey, patience }: ScalarPlace): Extent {
  const closing = closedBy.get(text.charAt(at)) ?? '';
  const found = quoteFrom(
    text,
    at + 1,
    closing,
    isKey ? Math.min(at + longestKey, text.length) : text.length,
  );
  if (closing.includes(text.charAt(found)) && found < text.length) {
    return { is: 'closed', contentEnd: found, end: found + 1 };
  }
  const lines = isKey ? undefined : quoteOnLaterLine(text, found, closing);
  if (lines !== undefined) return { is: 'lines', contentEnd: lines, end: lines + 1 };
  if (isKey) patience.left -= found - at;
  const line = text.slice(at + 1, found);
  const colon = isKey ? line.indexOf(':') : -1;
  const meant = colon >= 0 ? line.slice(0, colon) : withoutClosing(line);
  const contentEnd = at + 1 + meant.trimEnd().length;
  return { is: 'open', contentEnd, end: contentEnd };
}

/** How far to look for the quote that closes a key once there is no patience left. */
const longestKey = 1000;

/** A line without what closes the collections around it, and the comma behind: hardly meant as a part of the text. */
function withoutClosing(line: string): string {
  const tail = line.slice(-50);
  return line.slice(0, line.length - tail.length) + tail.replace(/[ \t]*[}\]]*[ \t]*,?[ \t]*$/, '');
}

/** Where the first of the quotes stands that is not escaped, or the line ends. */
function quoteFrom(text: string, from: number, closing: string, limit: number): number {
  const [first, second, third] = [closing.charCodeAt(0), closing.charCodeAt(1), closing.charCodeAt(2)];
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === first || code === second || code === third || code === 10 || code === 13) break;
    // An escaped line end still ends the line.
    at += code === backslash && !isLineEnd(text.charAt(at + 1)) ? 2 : 1;
  }
  return Math.min(at, text.length);
}

const backslash = 92;
const toLineEnd = /[^\r\n]*/y;

/** How far to look for a closing quote on later lines. */
const farthest = 1000;

/**
 * The closing quote of a text that goes over line ends: the next line does not begin like one of JSON, and what stands
 * behind the quote can stand behind a text.
 */
function quoteOnLaterLine(text: string, lineEnd: number, closing: string): number | undefined {
  const next = matchEnd(white, text, lineEnd);
  if (next >= text.length || /["'{}[\]\u2018-\u201e]/.test(text.charAt(next))) return undefined;
  const limit = Math.min(text.length, lineEnd + farthest);
  let at = quoteFrom(text, next, closing, limit);
  while (at < limit && isLineEnd(text.charAt(at))) at = quoteFrom(text, at + 1, closing, limit);
  if (at >= limit) return undefined;
  const behind = matchEnd(blanks, text, at + 1);
  return behind >= text.length || /[,:}\]\r\n]/.test(text.charAt(behind)) ? at : undefined;
}

const white = /[ \t\r\n]*/y;
const blanks = /[ \t]*/y;

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r' || character === '';
}

interface Content {
  readonly value: string;
  /** Where control characters stand that should be escapes. */
  readonly controls: readonly Edit[];
}

/** Reads what stands between the quotes; `offset` is where it begins. */
function contentOf(written: string, offset: number, report: Report): Content {
  const whole = wholeOf(written);
  if (whole !== undefined) return { value: whole, controls: [] };
  const parts: string[] = [];
  const controls: Edit[] = [];
  let at = 0;
  for (let mistakes = 0; at < written.length && mistakes < mostMistakes; ) {
    const plain = matchEnd(literal, written, at);
    parts.push(written.slice(at, plain));
    at = plain;
    const character = written.charAt(at);
    if (character === '\\') {
      const { value, length } = escapeAt(written, at);
      const source = written.slice(at, at + length);
      if (value === undefined) {
        mistakes++;
        report({ cause: 'escape-bad', range: rangeOf(offset + at, offset + at + source.length), it: source });
      }
      // In single quotes a single quote is escaped, and that is no part of the text.
      parts.push(value ?? (source === "\\'" ? "'" : source));
      at += source.length;
    } else if (character !== '') {
      mistakes++;
      if (controls.length < mostControls) controls.push(asEscape(character, offset + at));
      parts.push(character);
      at++;
    }
  }
  return { value: parts.join('') + written.slice(at), controls };
}

/** The text if nothing in it has a meaning of its own, or if it is long and all is as it should be. */
function wholeOf(written: string): string | undefined {
  if (matchEnd(literal, written, 0) === written.length) return written;
  // Of a short text it is not worth finding out that it is wrong.
  if (written.length < 1000) return undefined;
  try {
    return JSON.parse(`"${written}"`);
  } catch {
    return undefined;
  }
}

/** A text with more is not meant to be one; the rest is taken as it is. */
const mostMistakes = 1000;

const literal = /[^\\\0-\x1f]*/y;

/** How many control characters a fix takes out. More is no text that somebody wrote. */
const mostControls = 100;

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

interface Escape {
  /** Undefined for an escape that means nothing. */
  readonly value: string | undefined;
  readonly length: number;
}

function escapeAt(text: string, at: number): Escape {
  const sign = text.charAt(at + 1);
  if (sign !== 'u') return { value: escapes.get(sign), length: 2 };
  const digits = /^[0-9a-fA-F]{0,4}/.exec(text.slice(at + 2, at + 6))?.[0] ?? '';
  const value = digits.length === 4 ? String.fromCharCode(Number.parseInt(digits, 16)) : undefined;
  return { value, length: 2 + digits.length };
}

/** The edit that writes a control character as JSON wants it. */
function asEscape(character: string, offset: number): Edit {
  const range = rangeOf(offset, offset + 1);
  // Of a line end of two characters the second says all.
  return { range, text: character === '\r' ? '' : JSON.stringify(character).slice(1, -1) };
}

function escaped(edits: readonly Edit[]) {
  return { title: 'Write it as an escape', edits };
}

function reportControls(text: string, controls: readonly Edit[], report: Report): void {
  const [first] = controls;
  if (!first) return;
  const code = text.charCodeAt(first.range.start).toString(16).toUpperCase().padStart(4, '0');
  const name = code === '0009' ? 'A tab' : `The control character U+${code}`;
  report({ cause: 'control-character', range: first.range, it: name, fix: escaped(controls) });
}
