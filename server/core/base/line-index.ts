/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a piece of text begin. A line ends with `\n`, `\r\n` or a lone `\r`; there is always one line more
 * than there are line ends.
 */
export interface LineIndex {
  /** The offset of each line's first character, ascending; the first is 0. */
  readonly starts: readonly number[];
  /** The offset behind each line's last character, its line end excluded. */
  readonly ends: readonly number[];
}

/** In time linear in the text. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  // Searching for the next of each character is much faster than looking at every character of long lines.
  let newline = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (newline >= 0 || carriageReturn >= 0) {
    if (carriageReturn >= 0 && (newline < 0 || carriageReturn < newline)) {
      const pair = newline === carriageReturn + 1;
      ends.push(carriageReturn);
      starts.push(carriageReturn + (pair ? 2 : 1));
      carriageReturn = text.indexOf('\r', carriageReturn + 1);
      if (pair) newline = text.indexOf('\n', newline + 1);
    } else {
      ends.push(newline);
      starts.push(newline + 1);
      newline = text.indexOf('\n', newline + 1);
    }
  }
  ends.push(text.length);
  return { starts, ends };
}

/** The last of some ascending numbers that is no greater than a value; the first where all are greater. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
