import { behindSpaces, closeBrace, closeBracket, hash, isLineEnd, nextLine, tab } from './lines.ts';

/**
 * Where an item of a list that is written by indentation ends: where the next line begins that is indented as far as its
 * dash, or less. Lines of comments and empty lines behind it are a part of it.
 *
 * This needs no reading of the item. Whatever stands in it, the lines of a text or of a list in brackets as well, has to
 * be indented more than its dash.
 *
 * @param start where its dash stands.
 * @param indent how many spaces stand before the dash on its line.
 * @param longest how many characters to look at. A longer item ends somewhere behind them.
 */
export function itemEnd(text: string, start: number, indent: number, longest = text.length): number {
  let line = nextLine(text, start);
  while (line < text.length && line - start <= longest) {
    const at = behindSpaces(text, line);
    if (at - line <= indent && !isLineEnd(text, at) && text.charCodeAt(at) !== hash) return line;
    line = nextLine(text, at);
  }
  return line;
}

/** Where an item of a list stands. */
export interface ItemPlace {
  /** Where its dash stands. */
  readonly start: number;
  /** As `itemEnd` says. */
  readonly end: number;
  /** How many spaces stand before its dash. */
  readonly indent: number;
  /** How many lists and mappings stand around it, its own list included. */
  readonly depth: number;
}

/**
 * Whether it is plain at an offset that an item ends: the next item follows, the text ends, or a line follows that no item
 * can take for its own, however it is written.
 */
export function isPlainEnd(text: string, end: number): boolean {
  const code = text.charCodeAt(behindSpaces(text, end));
  return code !== tab && code !== closeBracket && code !== closeBrace;
}
