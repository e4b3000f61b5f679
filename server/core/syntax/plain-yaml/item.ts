import type { Steps } from '../../base/steps.ts';
import type { Node, SyntaxFault } from '../tree.ts';
import { worthTelling } from '../yaml-faults.ts';
import { beginReading, charactersAtOnce, closeAll, readLine } from './block.ts';
import { hasOddCharacter } from './characters.ts';
import { type ReadItem, readItemGenerally } from './general-item.ts';
import type { ItemPlace } from './items.ts';
import { openSequence } from './open-collections.ts';

/** An item of a list as it was read alone. */
export interface ItemAlone {
  readonly node: Node;
  /** In the order of the text. */
  readonly faults: readonly SyntaxFault[];
}

/**
 * Reads one item of a list alone, in steps: what `readPlainYaml` would read there, or undefined where it is not sure of
 * that. Offsets count in the whole text, but nothing of what is read keeps the whole text in memory.
 *
 * The item has to stand in a document without directives, in a list that is written by indentation and whose dash is the
 * first sign of its line, and to begin and end as `itemEnd` says.
 */
export function* readItem(text: string, place: ItemPlace): Steps<ItemAlone | undefined> {
  const { start, end, indent } = place;
  // A line end before it, so that it is a text of its own and no window into the other.
  const copy = `\n${' '.repeat(indent)}${text.slice(start, end)}`;
  if (yield* hasOddCharacter(copy, 0)) return undefined;
  const read = (yield* readPlainItem(copy, place)) ?? (yield* readItemGenerally(text, place, 0));
  return read && { node: read.node, faults: worthTelling(text, read.noted) };
}

function* readPlainItem(copy: string, { start, indent, depth }: ItemPlace): Steps<ReadItem | undefined> {
  const shift = start - indent - 1;
  const reading = beginReading({ text: copy, shift, at: 1 }, depth - 1);
  const sequence = openSequence(indent, start);
  reading.open.push(sequence);
  for (let pauseAt = charactersAtOnce; reading.at < copy.length; ) {
    if (reading.at > pauseAt) {
      yield;
      pauseAt = reading.at + charactersAtOnce;
    }
    if (!readLine(reading)) return undefined;
  }
  closeAll(reading);
  const [node, ...more] = sequence.items;
  // What is indented too little closes the list, and then something else is the root or follows.
  return node && more.length === 0 && reading.root?.range.start === start
    ? { node, noted: reading.noted }
    : undefined;
}
