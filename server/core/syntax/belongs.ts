import { matchEnd } from './matching.ts';
import type { Carrier, Entry, TreeDocument } from './tree.ts';

/**
 * The first key of a document. Only a byte order mark, comments, directives, `---` (or the opening of front matter)
 * and the brace of a flow mapping can come before it; quotes around it do not matter.
 */
export function firstKeyOf(document: TreeDocument): Entry | undefined {
  return document.root?.type === 'mapping' ? document.root.entries[0] : undefined;
}

/**
 * Whether a text can hold a document whose first key is `aims`, without reading it. True whenever a reading would find
 * one, however damaged the text is, and false for nearly every other text. The time it takes is linear, and very
 * little for a text in which the word does not stand at all.
 */
export function mayBeOurs(text: string, carrier: Carrier): boolean {
  // In double quotes the word can be written with escapes.
  if (!text.includes('aims') && !text.includes('\\')) return false;
  switch (carrier) {
    case 'yaml':
      return isFirstKey(text, beginning(text)) || someDocumentBehindMarker(text);
    case 'json': {
      const at = keyStart(text, 0);
      return text.slice(0, at).includes('{') && isKeyAt(text, at);
    }
    case 'markdown':
      return /^\uFEFF?---[ \t]*[\r\n]/.test(text) && isFirstKey(text, text.indexOf('---') + 3);
    default:
      return carrier satisfies never;
  }
}

function beginning(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** The documents of a YAML stream begin, the first perhaps, behind a line that begins with `---` or `...`. */
function someDocumentBehindMarker(text: string): boolean {
  // White space before it makes it no marker, but behind an open bracket it is taken for one.
  for (const { index, 0: marker } of text.matchAll(/(?<![^\r\n\ufeff])[ \t]*(?:---|\.\.\.)(?![^ \t\r\n])/g)) {
    if (isFirstKey(text, index + marker.length)) return true;
  }
  return false;
}

/**
 * Whether the first word that stands behind an offset can be the key. Before it may be white space, comments,
 * directives, an opening brace, the anchor, tag or question mark of a YAML key, and signs that make no sense there.
 */
function isFirstKey(text: string, offset: number): boolean {
  return isKeyAt(text, keyStart(text, offset));
}

function keyStart(text: string, offset: number): number {
  let at = offset;
  for (let before = -1; at > before; ) {
    before = at;
    for (const piece of beforeKey) at = matchEnd(piece, text, at);
    if (text.startsWith('/*', at)) at = endOfComment(text, at);
  }
  return at;
}

function isKeyAt(text: string, at: number): boolean {
  return matchEnd(key, text, at) > at;
}

function endOfComment(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
}

// One expression for all of them, repeated, would need memory for each repetition.
const beforeKey = [
  /[\s\0-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff{}\],:]*/y,
  /---(?![^ \t\r\n])|#[^\r\n]*|\/\/[^\r\n]*|%[^\r\n]*|\?(?=\s)|&[^ \t\r\n,[\]{}]*|![^\s,[\]{}"]*/y,
];

/** The word, bare or in any quotes, or a text in double quotes that begins with as many of its letters and an escape. */
const key =
  /["'\u201c\u201d\u201e\u2018\u2019]?aims(?![^\s:,{}[\]"'\u201c\u201d\u2018\u2019\\#])|"(?:aim|ai|a)?\\/y;
