import type { Steps } from '../../base/steps.ts';
import type { BlockReading } from './block.ts';
import { longestItem, readItemGenerally } from './general-item.ts';
import { itemEnd } from './items.ts';
import { addValue } from './open-collections.ts';

/**
 * Where a line is not plain, reads the item of a list that it stands in by the general reading. Says whether it did; if
 * so, the cursor is behind that item.
 *
 * The item is one of the outermost list: an entry of a register, not one of the lists in it.
 */
export function* readAgain(reading: BlockReading): Steps<boolean> {
  const { text, shift, open, noted, depth } = reading;
  const index = open.findIndex(({ type }) => type === 'sequence');
  const sequence = open[index];
  if (sequence?.type !== 'sequence') return false;
  const { at, itemsBefore, faultsBefore } = sequence.lastItem;
  const { indent, items } = sequence;
  const end = itemEnd(text, at, indent, longestItem);
  reading.oddCharactersLeft -= end - at + costOfReading;
  if (reading.oddCharactersLeft < 0) return false;
  const item = yield* readItemGenerally(text, { start: at, end, indent, depth: depth + index + 1 }, shift);
  if (!item) return false;
  open.length = index + 1;
  items.length = itemsBefore;
  noted.length = faultsBefore;
  addValue(sequence, item.node);
  noted.push(...item.noted);
  reading.at = end;
  reading.isBelowComment = false;
  reading.lexemes += 2 * (end - at);
  return true;
}

/** What it costs to read an item by itself at all, in characters: many small ones are read faster as one text. */
const costOfReading = 500;
