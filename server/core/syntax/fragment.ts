import { type Range, rangeOf } from '../base/range.ts';
import type { Text } from '../base/text.ts';
import type { TextChange } from '../base/text-change.ts';
import { countOf, itemAt } from './item-groups.ts';
import type { Entry, Mapping, Node, Sequence } from './tree.ts';

/**
 * Some neighbours in a collection written by indentation, from the line on which the first of them begins up to the line on
 * which the next one does. Such lines, read alone, are a document of their own that is such a collection.
 */
export interface Fragment {
  readonly collection: Mapping | Sequence;
  /** Which of the entries or items: `from` up to, and not with, `to`. */
  readonly from: number;
  readonly to: number;
  /** The lines. */
  readonly range: Range;
  /** How far the collection is indented. */
  readonly column: number;
}

/** A collection in which a fragment may be found, and where its text ends. */
interface Around {
  readonly collection: Mapping | Sequence;
  readonly end: number;
}

/**
 * The fragments in which all of a change lies, each within the one before it, down to one that is small enough to be
 * read at once. None where the change is not within a collection that has lines of its own.
 *
 * @param text the text before the change, of which the collection was read
 */
export function fragmentsAround(text: Text, outermost: Around, change: TextChange): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let around: Around | undefined = outermost;
  while (around) {
    const fragment = fragmentOf(text, around, change);
    if (!fragment) break;
    fragments.push(fragment);
    around = fragment.range.end - fragment.range.start > smallEnough ? within(fragment) : undefined;
  }
  return fragments;
}

/** In characters: what is shorter is not worth a closer look. */
const smallEnough = 1_000;

function fragmentOf(text: Text, { collection, end }: Around, change: TextChange): Fragment | undefined {
  if (collection.layout !== 'block') return undefined;
  const column = columnOf(text, collection.range.start);
  const count = collection.type === 'mapping' ? collection.entries.length : countOf(collection);
  const lineOf = (index: number): number | undefined =>
    index === count ? end : lineOfChild(text, collection, { index, column });
  const last = lastAtOrBefore(collection, { count, offset: change.start, lineOf });
  // What is written ahead of a child, on the line that it begins, may well go on with the one above it.
  const from = last > 0 && change.start <= (lineOf(last) ?? 0) + column ? last - 1 : last;
  if (from < 0) return undefined;
  const start = lineOf(from);
  if (start === undefined || start > change.start) return undefined;
  for (let to = from + 1; to <= count; to++) {
    const stop = lineOf(to);
    if (stop === undefined) return undefined;
    if (stop >= change.endBefore) return { collection, from, to, range: rangeOf(start, stop), column };
  }
  return undefined;
}

/** The collection that the only entry or item of a fragment has for its value. */
function within({ collection, from, to, range }: Fragment): Around | undefined {
  if (to !== from + 1) return undefined;
  const value = collection.type === 'mapping' ? collection.entries[from]?.value : itemAt(collection, from);
  return value?.type === 'mapping' || value?.type === 'sequence'
    ? { collection: value, end: range.end }
    : undefined;
}

/** The last child whose line begins at or before an offset; -1 if there is none. */
function lastAtOrBefore(
  collection: Mapping | Sequence,
  {
    count,
    offset,
    lineOf,
  }: {
    readonly count: number;
    readonly offset: number;
    readonly lineOf: (index: number) => number | undefined;
  },
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lineOf(middle) ?? childAt(collection, middle)?.range.start ?? 0;
    if (line <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the line begins on which a child does; undefined where something else stands before it on that line. */
function lineOfChild(
  text: Text,
  collection: Mapping | Sequence,
  { index, column }: { readonly index: number; readonly column: number },
): number | undefined {
  if (collection.type === 'mapping') {
    const start = collection.entries[index]?.range.start ?? 0;
    // Without a key, it may be the value of what stands above it.
    if (/^[?:](?:[ \t\r\n]|$)/.test(text.slice(start, start + 2))) return undefined;
    return isIndent(text, start - column, start) ? start - column : undefined;
  }
  const item = itemAt(collection, index);
  const before = itemAt(collection, index - 1)?.range.end ?? collection.range.start - column;
  // The dash may stand on a line above what it introduces.
  for (let line = lineStart(text, item?.range.start ?? 0); line >= before; line = lineStart(text, line - 1)) {
    if (text.charAt(line + column) === '-' && isIndent(text, line, line + column)) return line;
    if (line === 0) return undefined;
  }
  return undefined;
}

/** Whether a stretch is the beginning of a line and nothing but spaces. */
function isIndent(text: Text, start: number, end: number): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  for (let at = start; at < end; at++) if (text.charAt(at) !== ' ') return false;
  return start >= 0;
}

function columnOf(text: Text, offset: number): number {
  return offset - lineStart(text, offset);
}

function lineStart(text: Text, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function childAt(collection: Mapping | Sequence, index: number): Entry | Node | undefined {
  return collection.type === 'mapping' ? collection.entries[index] : itemAt(collection, index);
}
