import { widthOf } from './display.ts';

export interface WrapOptions {
  /** In columns; undefined leaves the text on one line. */
  readonly width: number | undefined;
  /** How many columns of the first line something else takes. Where nothing fits beside it, that line stays empty. */
  readonly first: number;
  /** How many columns of every other line are left free. */
  readonly others: number;
}

/** Breaks a text that is safe to show at its spaces. A word that is too long for any line has one of its own. */
export function wrap(text: string, { width, first, others }: WrapOptions): readonly string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line: string | undefined = first > 0 ? '' : undefined;
  let column = first;
  for (const word of text.split(' ')) {
    const space: number = line === undefined || line === '' ? 0 : 1;
    const size = widthOf(word);
    if (line === undefined || column + space + size <= width) {
      line = (line ?? '') + ' '.repeat(space) + word;
      column += space + size;
    } else {
      lines.push(line);
      line = word;
      column = others + size;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

export interface FlowOptions {
  readonly width: number;
  /** In columns: what stands between two items of a line. */
  readonly gap: number;
}

/** Deals out texts over lines, as many to each as fit, in order. A text is never broken. */
export function flow(items: readonly string[], { width, gap }: FlowOptions): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let column = 0;
  for (const item of items) {
    const size = widthOf(item);
    const line = lines.at(-1);
    if (line && column + gap + size <= width) {
      line.push(item);
      column += gap + size;
    } else {
      lines.push([item]);
      column = size;
    }
  }
  return lines;
}
