import type { Carrier, Layout } from '../tree.ts';

/** A text that something is written into, and how it is written. A document is one. */
export interface Source {
  readonly text: string;
  readonly carrier: Carrier;
}

/** What stands before an offset in its line. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(lineStartAt(text, offset), offset);
}

export function lineStartAt(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Where the line of an offset ends, before its line end. */
export function lineEndAt(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' || character === '\r') return at;
  }
  return text.length;
}

/** Where the line behind that of an offset begins; the end of the text where there is none. */
export function nextLineAt(text: string, offset: number): number {
  const end = lineEndAt(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The line end that the text uses first; `\n` where it has none. */
export function lineEndOf(text: string): string {
  const end = lineEndAt(text, 0);
  if (end >= text.length) return '\n';
  return text.startsWith('\r\n', end) ? '\r\n' : (text[end] ?? '\n');
}

/** Blanks as wide as what stands before an offset in its line, tabs kept: how far in something there has to begin. */
export function indentAt(text: string, offset: number): string {
  return lineBefore(text, offset).replace(/[^\t]/g, ' ');
}

/** Whether nothing but blanks stands before an offset in its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(lineBefore(text, offset));
}

/** Whether brackets and commas hold together what stands there, rather than lines and indentation. */
export function isFlow(source: Source, layout: Layout): boolean {
  return source.carrier === 'json' || layout === 'flow';
}
