import type { Mapping, Sequence } from './tree.ts';

/** What a fragment's lines have to be like. */
export interface LinesPlace {
  /** How far the entries or items are indented. */
  readonly column: number;
  readonly type: (Mapping | Sequence)['type'];
  /** Whether the text ends with them. */
  readonly isLast: boolean;
}

/**
 * Whether lines can be read alone as entries of a mapping, or items of a sequence, that begin at a column, with the same
 * outcome as among the lines around them. So it is where
 *
 * - the first line begins one: what stands before it, such as a block scalar, cannot take it for its own;
 * - none is indented less, but for comments: nothing leaves the collection;
 * - each line that is indented as far as the collection begins an entry or item, and is no marker of a document, nor of an
 *   explicit key or its value;
 * - the last line has its end: what stands behind it begins a line as before.
 *
 * The rest shows when they are read: what is left open, as a quote, is a fault then.
 */
export function mayStandAlone(lines: string, { column, type, isLast }: LinesPlace): boolean {
  if (!isLast && !lines.endsWith('\n')) return false;
  if (/\r(?!\n)|\uFEFF/.test(lines)) return false;
  for (let start = 0; start < lines.length; ) {
    const newline = lines.indexOf('\n', start);
    const end = newline < 0 ? lines.length : newline;
    const indent = indentOf(lines, start, end);
    const sign = lines.charAt(start + indent);
    const isBlank = start + indent >= end || sign === '\r';
    if (sign === '\t') return false;
    const begins = !isBlank && sign !== '#' && indent === column;
    if (start === 0 && !begins) return false;
    if (begins && !beginsChild(lines, start + indent, { column, type })) return false;
    if (!isBlank && sign !== '#' && indent < column) return false;
    start = end + 1;
  }
  return true;
}

function indentOf(lines: string, start: number, end: number): number {
  let at = start;
  while (at < end && lines.charAt(at) === ' ') at++;
  return at - start;
}

function beginsChild(
  lines: string,
  at: number,
  { column, type }: Pick<LinesPlace, 'column' | 'type'>,
): boolean {
  if (column === 0 && /^(?:---|\.\.\.|%)/.test(lines.slice(at, at + 3))) return false;
  const begin = lines.slice(at, at + 2);
  return type === 'sequence' ? /^-(?:[ \r\n]|$)/.test(begin) : !/^[?:](?:[ \r\n]|$)/.test(begin);
}
