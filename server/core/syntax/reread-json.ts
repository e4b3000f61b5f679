import { type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Text } from '../base/text.ts';
import { changeBetween, type TextChange } from '../base/text-change.ts';
import { countOf, itemAt, withItemsWithin } from './item-groups.ts';
import { deepest, readJson } from './json.ts';
import { moved, movedEntry } from './moved.ts';
import { depthOf } from './node.ts';
import { entryOf } from './placed.ts';
import type { ReadText } from './read-text.ts';
import type { Mapping, Node, Sequence, TreeDocument } from './tree.ts';

/**
 * Reads a JSON text of which an earlier version was read, by reading that item of one of its lists alone in which all of the
 * change lies: the items before it stay the same objects, those behind it are moved. What comes of it is what reading the whole
 * text would give, since what begins and ends with a bracket is the same wherever it stands.
 *
 * @returns undefined where something is wrong in either of the two, or the change lies elsewhere: then it has to be read as a whole
 */
export function* rereadJson(before: ReadText, text: Text): Steps<readonly TreeDocument[] | undefined> {
  const [document] = before.tree.documents;
  const { root } = document ?? {};
  if (!document || root?.type !== 'mapping' || document.faults.length > 0) return undefined;
  const change = changeBetween(before.text, text);
  const index = root.entries.findIndex(({ value }) => isInside(value, change));
  const list = root.entries[index]?.value;
  if (list?.type !== 'sequence') return undefined;
  const at = indexAround(list, change);
  const item = itemAt(list, at);
  if (!item || !isInside(item, change)) return undefined;
  const by = change.endAfter - change.endBefore;
  const read = yield* readAlone(text.slice(item.range.start, item.range.end + by));
  if (!read) return undefined;
  const items = [moved(read, item.range.start)];
  const range = longer(list.range, by);
  const { layout } = list;
  const now = withItemsWithin(list, { from: at, to: at + 1, items, by }, { range, layout });
  return [
    { ...document, range: longer(document.range, by), root: withValue(root, { index, value: now, by }) },
  ];
}

/** Whether a change lies between the brackets of a value. */
function isInside({ type, range }: Node, { start, endBefore }: TextChange): boolean {
  return (type === 'mapping' || type === 'sequence') && range.start < start && endBefore < range.end;
}

/** The index of the last item that begins before a change. */
function indexAround(list: Sequence, { start }: TextChange): number {
  let [low, high] = [0, countOf(list)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((itemAt(list, middle)?.range.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A text that is one value from its beginning to its end, with nothing wrong in it. */
function* readAlone(text: string): Steps<Node | undefined> {
  const [only] = yield* readJson(text);
  if (!only?.root || only.faults.length > 0) return undefined;
  const { range } = only.root;
  const isAll = range.start === 0 && range.end === text.length;
  return isAll && depthOf(only.root) + depthAround <= deepest ? only.root : undefined;
}

/** The document's mapping, and the list. */
const depthAround = 2;

function longer({ start, end }: Range, by: number): Range {
  return rangeOf(start, end + by);
}

function withValue(
  { range, layout, entries }: Mapping,
  { index, value, by }: { readonly index: number; readonly value: Node; readonly by: number },
): Mapping {
  return {
    type: 'mapping',
    range: longer(range, by),
    layout,
    entries: entries.map((entry, place) => {
      if (place < index) return entry;
      return place === index ? entryOf(entry.name, entry.keyRange, value) : movedEntry(entry, by);
    }),
  };
}
