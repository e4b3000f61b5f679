import { rangeOf } from '../base/range.ts';
import type { Report } from './yaml-faults.ts';

/** What a plain scalar means by the core schema of YAML 1.2. Timestamps and the words of YAML 1.1 (`yes`) are texts. */
export function plainMeaning(text: string): string | number | boolean | null {
  // Nearly all texts begin with something that none of these can begin with.
  if (!/^[-+.~0-9nNtTfF]/.test(text)) return text === '' ? null : text;
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return numberOf(text) ?? text;
}

/** The number that a plain scalar says, or undefined. Numbers of more digits than a double holds are rounded. */
export function numberOf(text: string): number | undefined {
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  return undefined;
}

/** The text of a plain scalar: its lines joined. */
export function plainText(source: string): string {
  return source.includes('\n') ? folded(source) : source;
}

/** The text between single quotes. */
export function singleQuotedText(source: string): string {
  const inner = source.slice(1, closesWith(source, "'") ? -1 : undefined);
  return (inner.includes('\n') ? folded(inner) : inner).replaceAll("''", "'");
}

/** The text between double quotes. `offset` is where the opening quote stands. */
export function doubleQuotedText(source: string, offset: number, report: Report): string {
  const end = closesWith(source, '"') ? source.length - 1 : source.length;
  const parts: string[] = [];
  let from = 1;
  const special = /\\|\r?\n/g;
  special.lastIndex = 1;
  for (let match = special.exec(source); match && match.index < end; match = special.exec(source)) {
    const literal = source.slice(from, match.index);
    if (match[0] === '\\') {
      const escaped = escapeAt(source, match.index, end);
      if (escaped.text === undefined) {
        report(
          'escape-bad',
          rangeOf(offset + match.index, offset + escaped.end),
          source.slice(match.index, escaped.end),
        );
      }
      parts.push(literal, escaped.text ?? source.slice(match.index, escaped.end));
      from = escaped.end;
    } else {
      const { text, next } = foldAt(source, match.index, end);
      parts.push(trimmedEnd(literal), text);
      from = next;
    }
    special.lastIndex = from;
  }
  parts.push(source.slice(from, end));
  return parts.join('');
}

/** Whether a quoted scalar has its closing quote. */
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

function escapeAt(source: string, start: number, end: number): Escape {
  const sign = source.charAt(start + 1);
  const simple = escapes.get(sign);
  if (simple !== undefined) return { text: simple, end: start + 2 };
  const digits = digitsAfter.get(sign);
  if (digits !== undefined) {
    const written = source.slice(start + 2, Math.min(start + 2 + digits, end));
    const code =
      written.length === digits && /^[0-9a-fA-F]+$/.test(written) ? Number.parseInt(written, 16) : -1;
    if (code >= 0 && code <= 0x10ffff) return { text: String.fromCodePoint(code), end: start + 2 + digits };
    return { text: undefined, end: start + 2 + (/^[0-9a-fA-F]*/.exec(written)?.[0].length ?? 0) };
  }
  const lineEnd = /\r?\n/y;
  lineEnd.lastIndex = start + 1;
  if (lineEnd.test(source)) {
    // An escaped line end joins two lines with nothing between them; empty lines after it still count.
    const { next, breaks } = whiteSpaceFrom(source, lineEnd.lastIndex, end);
    return { text: '\n'.repeat(breaks), end: next };
  }
  // Of a character outside the basic plane both halves.
  const length = 1 + (/^[\s\S]/u.exec(source.slice(start + 1, start + 3))?.[0].length ?? 0);
  return { text: undefined, end: Math.min(start + length, end) };
}

/** A line end inside quotes is a space; each empty line after it is a line end. */
function foldAt(
  source: string,
  newline: number,
  end: number,
): { readonly text: string; readonly next: number } {
  const { next, breaks } = whiteSpaceFrom(source, newline, end);
  return { text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), next };
}

function whiteSpaceFrom(source: string, start: number, end: number) {
  let next = start;
  let breaks = 0;
  for (; next < end; next++) {
    const character = source.charCodeAt(next);
    if (character === newline) breaks++;
    else if (
      character !== space &&
      character !== tab &&
      !(character === 13 && source.charCodeAt(next + 1) === newline)
    )
      break;
  }
  return { next, breaks };
}

const newline = 10;
const space = 32;
const tab = 9;

/** Joins the lines of a plain or single-quoted scalar. White space around line ends does not count. */
function folded(source: string): string {
  const lines = source.split(/\r?\n/);
  let result = trimmedEnd(lines[0] ?? '');
  let emptyLines = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = trimmedStart(lines[index] ?? '');
    const isLast = index === lines.length - 1;
    if (line === '' && !isLast) {
      emptyLines++;
      continue;
    }
    result += (emptyLines === 0 ? ' ' : '\n'.repeat(emptyLines)) + (isLast ? line : trimmedEnd(line));
    emptyLines = 0;
  }
  return result;
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

function isBlank(character: number): boolean {
  return character === space || character === tab;
}
