/** The lines in which two texts differ, as one edit: what stands before and behind them stays as it is. */

export interface ChangedLines {
  /** The first line that is another, and the one behind the last; they count from 0. */
  readonly from: number;
  readonly to: number;
  /** What stands in their place. */
  readonly text: string;
}

/** Undefined where the texts say the same. Line ends of every sort count as the same. */
export function changedLines(before: string, after: string): ChangedLines | undefined {
  const old = linesOf(before);
  const now = linesOf(after);
  const shorter = Math.min(old.length, now.length);
  // The last line has no line end that could be taken away or put behind it: it is replaced, or stays with what follows.
  let start = 0;
  while (start < shorter - 1 && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const put = now.slice(start, now.length - end);
  const to = old.length - end;
  if (start === to && put.length === 0) return undefined;
  return { from: start, to, text: end === 0 ? put.join('\n') : put.map(line => `${line}\n`).join('') };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
