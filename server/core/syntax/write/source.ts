import { type Characters, lineStartAt } from '../../base/characters.ts';
import type { Carrier, Layout } from '../tree.ts';

/** A text that something is written into, and how it is written. A document is one. */
export interface Source {
  readonly text: Characters;
  readonly carrier: Carrier;
}

/** What stands before an offset in its line. */
export function lineBefore(text: Characters, offset: number): string {
  return text.slice(lineStartAt(text, offset), offset);
}

/** Blanks as wide as what stands before an offset in its line, tabs kept: how far in something there has to begin. */
export function indentAt(text: Characters, offset: number): string {
  return lineBefore(text, offset).replace(/[^\t]/g, ' ');
}

/** Whether nothing but blanks stands before an offset in its line. */
export function beginsLine(text: Characters, offset: number): boolean {
  return /^[ \t]*$/.test(lineBefore(text, offset));
}

/** Whether brackets and commas hold together what stands there, rather than lines and indentation. */
export function isFlow(source: Source, layout: Layout): boolean {
  return source.carrier === 'json' || layout === 'flow';
}
