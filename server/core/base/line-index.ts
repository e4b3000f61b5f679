/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a piece of text begin: the offset of each line's first character, ascending; the first is 0. A line ends
 * with `\n`, `\r\n` or a lone `\r`; there is always one line more than there are line ends. In time linear in the text.
 */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  // Searching for the next of each character is much faster than looking at every character of long lines.
  let newline = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (newline >= 0 || carriageReturn >= 0) {
    if (carriageReturn >= 0 && (newline < 0 || carriageReturn < newline)) {
      const pair = newline === carriageReturn + 1;
      starts.push(carriageReturn + (pair ? 2 : 1));
      carriageReturn = text.indexOf('\r', carriageReturn + 1);
      if (pair) newline = text.indexOf('\n', newline + 1);
    } else {
      starts.push(newline + 1);
      newline = text.indexOf('\n', newline + 1);
    }
  }
  // Without the room that a list keeps for more: it is there for as long as the text.
  return starts.slice();
}

/** The offset behind the last character of a line, its line end excluded, by where the next line begins; the last has none. */
export function lineEndBefore(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  return text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
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
