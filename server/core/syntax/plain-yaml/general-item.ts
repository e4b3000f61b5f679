import { type Range, rangeOf } from '../../base/range.ts';
import type { Steps } from '../../base/steps.ts';
import { movedFault } from '../moved.ts';
import type { Node } from '../tree.ts';
import type { NotedFault, YamlCause } from '../yaml-faults.ts';
import { type GeneralStream, readStream } from '../yaml-general.ts';
import { type ItemPlace, isPlainEnd } from './items.ts';
import { movedNode } from './moved.ts';

/** An item that was read alone. */
export interface ReadItem {
  readonly node: Node;
  /** Not yet decided which are worth telling. */
  readonly noted: readonly NotedFault[];
}

/**
 * Reads one item of a list by the general reading, without the text around it. Undefined where it could read otherwise in
 * the whole text.
 *
 * The general reading goes from sign to sign and knows nothing of what comes. Where it meets the dash of the next item, it
 * begins afresh, unless something is still open. So an item is read in front of another one, which stands for whatever
 * follows; if that comes out as it is, the item is as it is in the whole text. An anchor or alias does not stay in its
 * item, and some faults make unreadable what follows.
 *
 * @param shift what to add to an offset in the text for where it stands in the file.
 */
export function* readItemGenerally(
  text: string,
  place: ItemPlace,
  shift: number,
): Steps<ReadItem | undefined> {
  const { start, end } = place;
  if (end - start > longestItem || !isPlainEnd(text, end)) return undefined;
  const read = yield* readBefore('a', text, place);
  if (!read.stream.hasOpenQuotes) return itemIn(read, place, shift);
  // How far an open quote reaches depends on whether there is any other behind it.
  const isClosable = ['"', "'"].every(
    quote => !text.slice(start, end).includes(quote) || hasQuote(text, end, quote),
  );
  return isClosable ? itemIn(yield* readBefore(`'"'`, text, place), place, shift) : undefined;
}

/** What is longer is nobody's entry. It would be moved to its place without a pause. */
export const longestItem = 100_000;

/** Of many faults, not all are noted. */
const mostFaults = 50;

/** What was read of a text that is nothing but an item and the one behind it, if there is any. */
interface ReadAlone {
  readonly stream: GeneralStream;
  /** Where the item ends. */
  readonly end: number;
  /** Where the value of the next item stands, if there is one. */
  readonly next: Range | undefined;
}

function* readBefore(key: string, text: string, place: ItemPlace): Steps<ReadAlone> {
  const { start, end, indent, depth } = place;
  const before = ' '.repeat(indent);
  // A line end before it, so that it is a text of its own and no window into the other, which it would keep in memory.
  const item = `\n${before}${text.slice(start, end)}`;
  // Two entries show whether the lines of the item are taken for indented as they are.
  const nextItem = `${before}- ${key}: b\n${before}  c: d`;
  const isLast = end === text.length;
  const alone = isLast ? item : item + nextItem;
  const stream = yield* readStream(alone, rangeOf(0, alone.length), depth - 1);
  return {
    stream,
    end: item.length,
    next: isLast ? undefined : rangeOf(item.length + indent + 2, alone.length),
  };
}

function itemIn(read: ReadAlone, { start, indent }: ItemPlace, shift: number): ReadItem | undefined {
  const { noted } = read.stream;
  const node = onlyItem(read, indent);
  if (!node || !noted.every(fault => staysWithin(fault, read.end))) return undefined;
  const by = start - indent - 1 + shift;
  return {
    node: movedNode(node, by),
    noted: noted.map(({ cause, fault }) => ({ cause, fault: movedFault(fault, by) })),
  };
}

function onlyItem({ stream, next }: ReadAlone, indent: number): Node | undefined {
  const { begun, noted, isComplete, hasAnchors, hasOpenQuotes } = stream;
  if (!isComplete || hasAnchors || hasOpenQuotes || begun.length !== 1 || noted.length >= mostFaults)
    return undefined;
  const root = begun[0]?.root;
  if (root?.type !== 'sequence' || root.layout !== 'block' || root.range.start !== indent + 1)
    return undefined;
  const [node, behind, ...more] = root.items;
  const isNextWhole = next
    ? behind?.type === 'mapping' &&
      behind.entries.length === 2 &&
      behind.range.start === next.start &&
      behind.range.end === next.end
    : !behind;
  return isNextWhole && more.length === 0 ? node : undefined;
}

function staysWithin({ cause, fault }: NotedFault, end: number): boolean {
  return fault.range.end <= end && fault.code !== 'nested-too-deep' && !reachingOut.has(cause);
}

/** What may concern, or depend on, more than the item. */
const reachingOut: ReadonlySet<NotedFault['cause']> = new Set<YamlCause>([
  'alias-empty',
  'alias-in-itself',
  'alias-properties',
  'alias-unknown',
  'anchor-empty',
  'anchors-two',
  'behind-document',
  'control-character',
  'directive-bad',
  'directive-end',
  'directive-twice',
  'directive-version',
  'document-line',
  // An anchor or a tag without a value waits for whatever comes next.
  'item-dash',
  'property-line',
  'property-order',
  'property-space',
  'tags-two',
  'too-long',
  'too-many',
  'unexpected',
]);

/** Whether a quote stands behind an offset that closes one: not escaped, and not one of a pair that stands for one. */
function hasQuote(text: string, from: number, quote: string): boolean {
  const closing = quote === '"' ? /(?<!\\)(?:\\\\)*"/g : /(?<!')'(?:'')*(?!')/g;
  closing.lastIndex = from;
  return closing.test(text);
}
