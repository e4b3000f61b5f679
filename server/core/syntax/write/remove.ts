import { type Characters, lineStartAt, nextLineAt } from '../../base/characters.ts';
import type { Edit } from '../../base/edit.ts';
import { rangeOf } from '../../base/range.ts';
import type { Entry, Mapping, Node, Sequence } from '../tree.ts';
import { beginsLine, isFlow, lineBefore, type Source } from './source.ts';

/**
 * Removes an entry of a mapping with its line, or with its comma.
 *
 * @returns undefined for the only entry of a mapping that has lines: nothing would be left to stand there
 */
export function removeEntry(source: Source, mapping: Mapping, entry: Entry): Edit | undefined {
  const { text } = source;
  const index = mapping.entries.indexOf(entry);
  if (index < 0) return undefined;
  const next = mapping.entries[index + 1];
  if (isFlow(source, mapping.layout))
    return withComma(mapping.entries, index) ?? { range: mapping.range, text: '{}' };
  if (mapping.entries.length === 1) return undefined;
  if (beginsLine(text, entry.range.start)) return wholeLines(text, entry.range);
  // Behind the dash of an item: what follows takes its place.
  return next && { range: rangeOf(entry.range.start, next.range.start), text: '' };
}

/**
 * Removes several entries of a mapping. Those that cannot be taken away, as the only one of a mapping that has lines,
 * stay.
 */
export function removeEntries(source: Source, mapping: Mapping, entries: readonly Entry[]): readonly Edit[] {
  if (!isFlow(source, mapping.layout)) {
    const isAll = mapping.entries.every(entry => entries.includes(entry));
    return isAll ? [] : entries.flatMap(entry => removeEntry(source, mapping, entry) ?? []);
  }
  return runsOf(mapping.entries, entries).map(
    ([first, last]) => withCommas(mapping.entries, first, last) ?? { range: mapping.range, text: '{}' },
  );
}

/** The first and the last index of each stretch of neighbours. */
function runsOf<Value>(
  all: readonly Value[],
  wanted: readonly Value[],
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [index, value] of all.entries()) {
    if (!wanted.includes(value)) continue;
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** Removes an item of a list with its line, or with its comma. A list of lines whose only item goes becomes `[]`. */
export function removeItem(source: Source, sequence: Sequence, item: Node): Edit | undefined {
  const { text } = source;
  const index = sequence.items.indexOf(item);
  if (index < 0) return undefined;
  if (isFlow(source, sequence.layout))
    return withComma(sequence.items, index) ?? { range: sequence.range, text: '[]' };
  if (sequence.items.length === 1) {
    const before = text.slice(0, sequence.range.start);
    const from = before.trimEnd().length;
    return before[from - 1] === ':' ? { range: rangeOf(from, sequence.range.end), text: ' []' } : undefined;
  }
  const dash = /^[ \t]*-[ \t]*$/.test(lineBefore(text, item.range.start));
  return dash ? wholeLines(text, item.range) : undefined;
}

function wholeLines(
  text: Characters,
  { start, end }: { readonly start: number; readonly end: number },
): Edit {
  const from = lineStartAt(text, start);
  const to = nextLineAt(text, end);
  // The last line of a text without a line end takes the line end before it along.
  const isUnended = to === text.length && !/[\r\n]/.test(text.charAt(text.length - 1));
  const before = isUnended ? /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length : 0;
  return { range: rangeOf(from - (before ?? 0), to), text: '' };
}

interface Ranged {
  readonly range: { readonly start: number; readonly end: number };
}

function withComma(all: readonly Ranged[], index: number): Edit | undefined {
  return withCommas(all, index, index);
}

/** Neighbours, with the comma before them or behind them. */
function withCommas(all: readonly Ranged[], first: number, last: number): Edit | undefined {
  const [from, to] = [all[first]?.range, all[last]?.range];
  if (!from || !to) return undefined;
  const before = all[first - 1];
  const next = all[last + 1];
  if (before) return { range: rangeOf(before.range.end, to.end), text: '' };
  return next && { range: rangeOf(from.start, next.range.start), text: '' };
}
