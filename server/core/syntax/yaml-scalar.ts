import { rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Report } from './yaml-faults.ts';

/** What a plain scalar means by the core schema of YAML 1.2. Timestamps and the words of YAML 1.1 (`yes`) are texts. */
export function plainMeaning(text: string): string | number | boolean | null {
  if (text === '') return null;
  // Nearly all texts begin with something that none of these can begin with.
  if (!beginnings.has(text.charCodeAt(0)) || text.length > longestNumber) return text;
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return numberOf(text) ?? text;
}

const beginnings: ReadonlySet<number> = new Set(
  Array.from('-+.~0123456789nNtTfF', sign => sign.charCodeAt(0)),
);

/** What is longer is no number that anybody wrote, and looking at it several times would take too long. */
const longestNumber = 1000;

/** The number that a plain scalar says, or undefined. Numbers of more digits than a double holds are rounded. */
export function numberOf(text: string): number | undefined {
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  return undefined;
}

/** The text of a plain scalar: its lines joined. */
export function* plainText(source: string): Steps<string> {
  return source.includes('\n') ? yield* folded(source) : source;
}

/** The text between single quotes. */
export function* singleQuotedText(inner: string): Steps<string> {
  const text = inner.includes('\n') ? yield* folded(inner) : inner;
  const building = buildText();
  let from = 0;
  for (let pair = text.indexOf("''"); pair >= 0; pair = text.indexOf("''", from)) {
    if (building.add(text.slice(from, pair + 1))) yield;
    from = pair + 2;
  }
  return from === 0 ? text : building.end(text.slice(from));
}

/** The text between double quotes. `offset` is where it begins. */
export function* doubleQuotedText(inner: string, offset: number, report: Report): Steps<string> {
  const building = buildText();
  let from = 0;
  let told = 0;
  for (let at = specialFrom(inner, 0); at < inner.length; at = specialFrom(inner, from)) {
    const literal = inner.slice(from, at);
    if (inner.charAt(at) === '\\') {
      const escaped = escapeAt(inner, at);
      const written = inner.slice(at, escaped.end);
      if (escaped.text === undefined && told++ < mostToldEscapes) {
        report('escape-bad', rangeOf(offset + at, offset + escaped.end), written);
      }
      if (building.add(literal, escaped.text ?? written)) yield;
      from = escaped.end;
    } else {
      const { next, breaks } = whiteSpaceFrom(inner, at);
      if (building.add(trimmedEnd(literal), breaks === 1 ? ' ' : '\n'.repeat(breaks - 1))) yield;
      from = next;
    }
  }
  return from === 0 ? inner : building.end(inner.slice(from));
}

/** One text is hardly wrong in more places for different reasons. */
const mostToldEscapes = 20;

/** Where the next backslash or line end stands, or the end. */
function specialFrom(source: string, from: number): number {
  special.lastIndex = from;
  return special.test(source) ? special.lastIndex - 1 : source.length;
}

const special = /[\\\n]/g;

/** Whether a text in quotes, quotes included, has its closing quote. */
export function closesWith(source: string, quote: string): boolean {
  return source.length > 1 && source.endsWith(quote) && (quote === "'" || !endsInEscape(source));
}

/** Whether the last character is escaped, and so no closing quote. */
function endsInEscape(source: string): boolean {
  let backslashes = 0;
  while (source.charAt(source.length - 2 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);

const digitsAfter: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

interface Escape {
  /** Undefined for an escape that means nothing. */
  readonly text: string | undefined;
  readonly end: number;
}

function escapeAt(source: string, start: number): Escape {
  const sign = source.charAt(start + 1);
  const simple = escapes.get(sign);
  if (simple !== undefined) return { text: simple, end: start + 2 };
  const digits = digitsAfter.get(sign);
  if (digits !== undefined) {
    const written = /^[0-9a-fA-F]*/.exec(source.slice(start + 2, start + 2 + digits))?.[0] ?? '';
    const code = written.length === digits ? Number.parseInt(written, 16) : -1;
    const text = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    return { text, end: start + 2 + written.length };
  }
  if (sign === '\n' || sign === '\r') {
    // An escaped line end joins two lines with nothing between them; empty lines after it still count.
    const { next, breaks } = whiteSpaceFrom(source, start + 1);
    return { text: '\n'.repeat(breaks - 1), end: next };
  }
  // Of a character outside the basic plane both halves.
  return {
    text: undefined,
    end: Math.min(start + 1 + ((source.codePointAt(start + 1) ?? 0) > 0xffff ? 2 : 1), source.length),
  };
}

function whiteSpaceFrom(source: string, start: number) {
  let next = start;
  let breaks = 0;
  for (; next < source.length; next++) {
    const character = source.charCodeAt(next);
    if (character === newline) breaks++;
    else if (!isBlank(character)) break;
  }
  return { next, breaks };
}

/** Joins the lines of a plain or single-quoted scalar. White space around line ends does not count. */
function* folded(source: string): Steps<string> {
  const building = buildText();
  let end = source.indexOf('\n');
  building.add(trimmedEnd(source.slice(0, end)));
  let emptyLines = 0;
  while (end >= 0) {
    const start = end + 1;
    end = source.indexOf('\n', start);
    const line = trimmedStart(end < 0 ? source.slice(start) : source.slice(start, end));
    if (line === '' && end >= 0) {
      emptyLines++;
      continue;
    }
    const separator = emptyLines === 0 ? ' ' : '\n'.repeat(emptyLines);
    if (building.add(separator, end < 0 ? line : trimmedEnd(line))) yield;
    emptyLines = 0;
  }
  return building.end('');
}

/** Puts a text together from many pieces, joining them now and then: joining millions at once would take too long. */
export function buildText() {
  let text = '';
  let pieces: string[] = [];
  return {
    /** Says whether so much has been added that it is time for a pause. */
    add(...more: readonly string[]): boolean {
      for (const piece of more) pieces.push(piece);
      if (pieces.length < 5000) return false;
      text += pieces.join('');
      pieces = [];
      return true;
    },
    end: (piece: string): string => text + pieces.join('') + piece,
  };
}

function trimmedStart(line: string): string {
  let start = 0;
  while (isBlank(line.charCodeAt(start))) start++;
  return line.slice(start);
}

function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(0, end);
}

const newline = 10;

/** A carriage return stands before a line end only. */
function isBlank(character: number): boolean {
  return character === 32 || character === 9 || character === 13;
}
