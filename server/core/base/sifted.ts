import { memo } from './memo.ts';

/** What was found in the items of a list, and in which of them. */
interface Sifted<Item, Found> {
  readonly items: readonly Item[];
  /** The indices of the items in which something was found, in order. */
  readonly at: readonly number[];
  readonly found: readonly Found[];
}

/**
 * What is found in the items of a list, in order. Of a list that follows another one only the items between those that both
 * begin and end with are looked at: of thousands of records a keystroke changes one, and to look at each takes its time,
 * however little there is to see.
 *
 * @param find undefined for an item in which there is nothing; it looks at nothing but the item
 * @returns a function of something that stands for all lists of which one follows the other, and of a list; what it gives is
 * the same array as long as the same is found
 */
export function sifted<Item, Found>(
  find: (item: Item) => Found | undefined,
): (lineage: object, items: readonly Item[]) => readonly Found[] {
  const cells = memo((_: object): { now: Sifted<Item, Found> } => ({
    now: { items: [], at: [], found: [] },
  }));
  return (lineage, items) => {
    const cell = cells(lineage);
    if (cell.now.items !== items) cell.now = following(cell.now, items, find);
    return cell.now.found;
  };
}

function following<Item, Found>(
  before: Sifted<Item, Found>,
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Sifted<Item, Found> {
  const { begin, end } = betweenEnds(before.items, items);
  const longer = items.length - before.items.length;
  const kept = firstFrom(before.at, begin);
  const behind = firstFrom(before.at, end - longer);
  const at = before.at.slice(0, kept);
  const found = before.found.slice(0, kept);
  for (let index = begin; index < end; index++) {
    const each = find(items[index] as Item);
    if (each === undefined) continue;
    at.push(index);
    found.push(each);
  }
  const isSame = found.length === behind && found.every((each, index) => each === before.found[index]);
  for (const index of before.at.slice(behind)) at.push(index + longer);
  return { items, at, found: isSame ? before.found : [...found, ...before.found.slice(behind)] };
}

/** The items of a list between those that it begins and ends with as another one does; their indices in it. */
export function betweenEnds<Item>(
  before: readonly Item[],
  items: readonly Item[],
): { readonly begin: number; readonly end: number } {
  const longer = items.length - before.length;
  const shorter = Math.min(before.length, items.length);
  let begin = 0;
  while (begin < shorter && before[begin] === items[begin]) begin++;
  let end = items.length;
  while (end > begin && end - longer > begin && before[end - longer - 1] === items[end - 1]) end--;
  return { begin, end };
}

/** The index of the first number that is not less than another; numbers in order. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
