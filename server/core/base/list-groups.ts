import { sameAnswer } from './equal.ts';
import { memo } from './memo.ts';
import { betweenEnds } from './sifted.ts';

/** So many are in a group at most: a keystroke looks at each item of one group, and at each group. */
const mostInGroup = 40;

/** A list cut into groups that follow one another, about as large as each other; none of them is empty. */
export function cutIntoGroups<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  if (list.length === 0) return [];
  if (list.length <= mostInGroup) return [list];
  const size = Math.ceil(list.length / Math.ceil(list.length / mostInGroup));
  const groups: (readonly Item[])[] = [];
  for (let at = 0; at < list.length; at += size) groups.push(list.slice(at, at + size));
  return groups;
}

/**
 * The groups of a list. Of one that came out of another (`noteFollows`) all those are the same objects in which the same items stand,
 * so that what is made of a group is remembered by it, and of a list of thousands a keystroke makes one group's anew.
 */
export function groupsOfList<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  const cell = cells(list);
  cell.groups ??= cutIntoGroups(list);
  return cell.groups as readonly (readonly Item[])[];
}

/** Says that a list came out of another one, of which most is the same. */
export function noteFollows<Item>(before: readonly Item[], list: readonly Item[]): void {
  const groups = cells(before).groups as readonly (readonly Item[])[] | undefined;
  if (groups) cells(list).groups = following(groups, before, list);
}

const cells = memo((_: readonly unknown[]): { groups?: readonly (readonly unknown[])[] } => ({}));

function following<Item>(
  groups: readonly (readonly Item[])[],
  before: readonly Item[],
  list: readonly Item[],
): readonly (readonly Item[])[] {
  const { begin, end } = betweenEnds(before, list);
  const endBefore = end - (list.length - before.length);
  const [above, below]: [(readonly Item[])[], (readonly Item[])[]] = [[], []];
  let [first, from, to] = [0, 0, before.length];
  for (const group of groups) {
    const next = first + group.length;
    if (next <= begin) {
      above.push(group);
      from = next;
    } else if (first >= endBefore) {
      if (below.length === 0) to = first;
      below.push(group);
    }
    first = next;
  }
  return [...above, ...cutIntoGroups(list.slice(from, to + list.length - before.length)), ...below];
}

/** One list of several, one behind the other. */
export function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  if (lists.length === 1) return lists[0] as readonly Item[];
  // Copied list by list: to go over thousands of items takes many times as long. A call takes only so many lists, though.
  return lists.length > mostAtOnce ? lists.flat() : ([] as readonly Item[]).concat(...lists);
}

const mostAtOnce = 10_000;

/** The same for lists that are joined again and again: as long as they are the same ones, so is the one that they are joined to. */
export function joining<Item>(): (lists: readonly (readonly Item[])[]) => readonly Item[] {
  let before: readonly (readonly Item[])[] = [];
  let list: readonly Item[] = [];
  return lists => {
    if (sameAnswer(before, lists)) return list;
    before = lists;
    list = joined(lists);
    return list;
  };
}
