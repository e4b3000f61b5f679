import { cutIntoGroups, joined } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import { type Range, rangeOf } from '../base/range.ts';
import { asRead, moved } from './moved.ts';
import type { Layout, Node, Sequence } from './tree.ts';

/**
 * Some neighbours among the items of a list. Of thousands of items an edit touches those of one group: all that is known of the
 * others is taken over group by group.
 */
export interface ItemGroup {
  readonly count: number;
  /** Where the first of them begins. */
  readonly start: number;
  /** Where the last of them ends. */
  readonly end: number;
  /** As they were read: the same object as long as nothing in them changes, wherever the group moves. */
  readonly asRead: readonly Node[];
  /** As they stand now. Those of a group that has moved are made when somebody looks at them. */
  readonly items: readonly Node[];
}

/** The items of a list, in groups that follow one another. None of them is empty. */
export function groupsOf(sequence: Sequence): readonly ItemGroup[] {
  return sequence instanceof GroupedSequence ? sequence.groups : groupsMade(sequence);
}

const groupsMade = memo((sequence: Sequence): readonly ItemGroup[] => {
  const before = asRead(sequence) as Sequence;
  if (before === sequence) return groupsFrom(sequence.items);
  const by = sequence.range.start - before.range.start;
  return groupsOf(before).map(group => movedGroup(group, by));
});

/** Other items in the place of some in a list. */
export interface Replacement {
  /** The items that are replaced: `from` up to, and not with, `to`. There is one at least. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly Node[];
  /** By how much those behind them have moved. */
  readonly by: number;
  /** Where the list begins now. */
  readonly start: number;
}

/** A list written by indentation, with some of its items replaced. The groups before them stay the same objects. */
export function withItems(sequence: Sequence, replacement: Replacement): Sequence {
  const { start } = replacement;
  const groups = groupsWith(sequence, replacement);
  return new GroupedSequence(groups, { range: rangeOf(start, groups.at(-1)?.end ?? start), layout: 'block' });
}

/** The same of a list that stands in brackets. */
export function withItemsWithin(
  sequence: Sequence,
  replacement: Omit<Replacement, 'start'>,
  place: Pick<Sequence, 'range' | 'layout'>,
): Sequence {
  return new GroupedSequence(groupsWith(sequence, replacement), place);
}

/** Which items of a known list are not those that were read: `from` up to `to` in the one, and up to `toRead` in the other. */
export interface Difference extends Pick<Replacement, 'from' | 'to' | 'by'> {
  readonly toRead: number;
}

/** A list as it was read, with the items of a known one before and behind those in which the two differ. */
export function withKnownItems(
  known: Sequence,
  { items, range, layout }: Sequence,
  { from, to, toRead, by }: Difference,
): Sequence {
  // Where items have only come, the one before them, or else the one behind them, is replaced as well.
  const isWider = from === to;
  const begin = isWider && from > 0 ? from - 1 : from;
  const more = isWider && from === 0 ? 1 : 0;
  const differing = items.slice(begin, toRead + more);
  return withItemsWithin(known, { from: begin, to: to + more, items: differing, by }, { range, layout });
}

function groupsWith(
  sequence: Sequence,
  { from, to, items, by }: Omit<Replacement, 'start'>,
): readonly ItemGroup[] {
  const before: ItemGroup[] = [];
  const touched: (readonly Node[])[] = [];
  const after: ItemGroup[] = [];
  let first = 0;
  for (const group of groupsOf(sequence)) {
    const end = first + group.count;
    if (end <= from) before.push(group);
    else if (first >= to) after.push(movedGroup(group, by));
    else {
      if (first <= from) touched.push(group.items.slice(0, from - first), items);
      if (end > to) touched.push(group.items.slice(to - first).map(item => moved(item, by)));
    }
    first = end;
  }
  return [...before, ...groupsFrom(joined(touched)), ...after];
}

/** How many items a list has. To ask for it makes none of them. */
export function countOf(sequence: Sequence): number {
  return sequence instanceof GroupedSequence ? sequence.count : sequence.items.length;
}

/** The item at an index of a list; likewise, no more of them than those of its group. */
export function itemAt(sequence: Sequence, index: number): Node | undefined {
  if (!(sequence instanceof GroupedSequence)) return sequence.items[index];
  let first = 0;
  for (const group of sequence.groups) {
    if (index < first + group.count) return group.items[index - first];
    first += group.count;
  }
  return undefined;
}

/** Whether something holds for an item of a list; likewise, no more of them are made than are asked about, and their neighbours. */
export function someItem(sequence: Sequence, holds: (item: Node) => boolean): boolean {
  if (!(sequence instanceof GroupedSequence)) return sequence.items.some(holds);
  return sequence.groups.some(({ items }) => items.some(holds));
}

/** Whether a list has items, all of which are mappings. Of groups in which nothing has changed it is known. */
export function areAllMappings(sequence: Sequence): boolean {
  const groups = groupsOf(sequence);
  return groups.length > 0 && groups.every(group => hasMappingsOnly(group.asRead));
}

const hasMappingsOnly = memo((items: readonly Node[]): boolean =>
  items.every(({ type }) => type === 'mapping'),
);

function groupsFrom(items: readonly Node[]): readonly ItemGroup[] {
  return cutIntoGroups(items).map(group => new Group(group, 0));
}

function movedGroup(group: ItemGroup, by: number): ItemGroup {
  if (by === 0) return group;
  return new Group(group.asRead, by + group.start - (group.asRead[0] as Node).range.start);
}

class Group implements ItemGroup {
  readonly asRead: readonly Node[];
  readonly #by: number;
  #items: readonly Node[] | undefined;

  constructor(before: readonly Node[], by: number) {
    this.asRead = before;
    this.#by = by;
  }

  get count(): number {
    return this.asRead.length;
  }

  get start(): number {
    return (this.asRead[0] as Node).range.start + this.#by;
  }

  get end(): number {
    return (this.asRead.at(-1) as Node).range.end + this.#by;
  }

  get items(): readonly Node[] {
    this.#items ??= this.#by === 0 ? this.asRead : this.asRead.map(item => moved(item, this.#by));
    return this.#items;
  }
}

/** A list that knows its items by their groups. */
class GroupedSequence implements Sequence {
  readonly type = 'sequence';
  readonly range: Range;
  readonly layout: Layout;
  readonly groups: readonly ItemGroup[];
  #items: readonly Node[] | undefined;

  constructor(groups: readonly ItemGroup[], { range, layout }: Pick<Sequence, 'range' | 'layout'>) {
    this.groups = groups;
    this.range = range;
    this.layout = layout;
  }

  get count(): number {
    return this.groups.reduce((sum, group) => sum + group.count, 0);
  }

  get items(): readonly Node[] {
    this.#items ??= joined(this.groups.map(group => group.items));
    return this.#items;
  }
}
