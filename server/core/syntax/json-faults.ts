import type { Edit } from '../base/edit.ts';
import type { Range } from '../base/range.ts';
import { shortened } from './duplicate-keys.ts';
import { matchEnd } from './matching.ts';
import type { SyntaxFault } from './tree.ts';

/** What can be wrong with a JSON text, and in which words we say it: what, why, and what to do. `it` is a piece of the text. */
const words = {
  'bracket-wrong': it =>
    `"${it}" does not close what is open here: "[" is closed by "]" and "{" by "}". Write the other one, or remove it.`,
  'character-odd': it =>
    `${it} is no white space that JSON knows; it often comes in by copying from a web page or a document. Replace it by a space.`,
  'colon-extra': () => 'A second colon stands between this key and its value. Remove it.',
  'colon-in-list': () =>
    'A colon cannot stand in a list: keys with values stand between braces. Write {"key": value}, or remove the colon.',
  'colon-missing': it =>
    `A colon is missing between "${it}" and its value. Write "${it}": and then the value.`,
  'comma-extra': () => 'A value is missing before this comma. Write the value, or remove the comma.',
  'comma-missing': () => 'A comma is missing before this: entries and items are separated by commas.',
  'control-character': it =>
    `${it} cannot stand in a text as it is, as JSON allows no control characters there. Write it as an escape such as \\t or \\n.`,
  empty: () => 'Nothing stands here. JSON needs a value: an empty file is none, but {} is.',
  'escape-bad': it => `"${it}" means nothing in a text. Write two backslashes for one backslash.`,
  'key-missing': () =>
    'A key is missing before this value: between braces, every value has a key. Write "key": before it.',
  'key-quotes': it =>
    `The key "${it}" stands here without quotes; JSON needs double quotes around every key. Add them.`,
  'number-bad': it =>
    `"${it}" is not a number that JSON can read. A number has digits, perhaps a minus before them, a point between ` +
    'them, and an exponent (-12.5e3). If it is a text, put it in double quotes.',
  'number-zeros': it =>
    `"${it}" begins with a zero, which JSON does not allow, as programs do not agree on what it would mean. Remove ` +
    'the zero, or put all of it in double quotes if it is a text.',
  'quote-missing': () =>
    'This text has no closing quote on its line, so it cannot be told where it ends. Add the closing quote; a line end in a text is written \\n.',
  'quotes-other': () => 'JSON knows only double quotes ("). Write them instead of these.',
  'text-behind': it =>
    `"${it}" stands behind the end of the document: a JSON file holds one value only. Remove it.`,
  'text-quotes': it =>
    `"${it}" stands here without quotes; JSON needs double quotes around every text. Add them.`,
  'text-lines': () =>
    'A text cannot go over the end of its line in JSON. Write \\n for the line end, or put all of it on one line.',
  unclosed: it => `This "${it}" is never closed. Add the "${it === '[' ? ']' : '}'}" that belongs to it.`,
  unexpected: it => `"${it}" cannot stand here. Remove it, or put it in double quotes if it is a text.`,
  'value-missing': it => `A value is missing for "${it}". Write it behind the colon, or remove the key.`,
  'word-case': it =>
    `"${it}" is not a word that JSON knows: it knows true, false and null, in small letters. Write the one that is meant.`,
} satisfies Record<string, (it: string) => string>;

export type JsonCause = keyof typeof words;

export interface JsonFault {
  readonly cause: JsonCause;
  readonly range: Range;
  /** The piece of the text that the words are about. */
  readonly it?: string;
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}

/** Takes note of a fault. */
export type Report = (fault: JsonFault) => void;

/**
 * Mistakes that concern one value only, which is read in spite of them. After any other mistake it is uncertain what
 * belongs to what for the rest of the line, and what seems wrong there is not told.
 */
const harmless: ReadonlySet<JsonCause> = new Set([
  'character-odd',
  'comma-extra',
  'control-character',
  'escape-bad',
  'key-quotes',
  'number-bad',
  'number-zeros',
  'quotes-other',
  'text-quotes',
  'text-lines',
  'value-missing',
  'word-case',
]);

/** A text with more faults is no JSON, or it has so many comments that one gets the message. */
const mostFaults = 200;

/** Collects the faults of a text in the order they are found, which is nearly that of the text. */
export function faultCollector(text: string) {
  const faults: SyntaxFault[] = [];
  let uncertainTo = -1;
  const add = (fault: () => SyntaxFault) => {
    if (faults.length < mostFaults) faults.push(fault());
  };
  const report: Report = ({ cause, range, it = '', fix }) => {
    if (range.start < uncertainTo || faults.length >= mostFaults) return;
    if (!harmless.has(cause)) uncertainTo = lineEndOf(text, range.start);
    add(() => ({ code: 'json-syntax', range, message: words[cause](shortened(it)), ...(fix && { fix }) }));
  };
  return {
    report,
    add,
    /** In the order of the text. */
    sorted: (): readonly SyntaxFault[] => faults.sort((a, b) => a.range.start - b.range.start),
  };
}

export function trailingComma(range: Range, fix: SyntaxFault['fix']): SyntaxFault {
  return {
    code: 'json-trailing-comma',
    range,
    message: 'Nothing follows this comma. JSON allows commas only between entries and items: remove it.',
    ...(fix && { fix }),
  };
}

export function comment(range: Range, removed: Range): SyntaxFault {
  return {
    code: 'json-comment',
    range,
    message:
      'JSON has no comments, and most programs refuse a file that has some. Remove it, or keep what it says in a key of its own such as "x-note".',
    fix: { title: 'Remove the comment', edits: [{ range: removed, text: '' }] },
  };
}

export function jsonTooDeep(range: Range, levels: number): SyntaxFault {
  return {
    code: 'nested-too-deep',
    range,
    message: `Lists and mappings stand more than ${levels} levels deep inside each other here. No document needs that; what stands deeper is not read.`,
  };
}

function lineEndOf(text: string, offset: number): number {
  return matchEnd(restOfLine, text, offset);
}

const restOfLine = /[^\r\n]*/y;
