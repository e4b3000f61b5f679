import { movedRange, type Range } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { TextChange } from '../base/text-change.ts';
import { holdsAlias } from './holds-alias.ts';
import { groupsOf, type ItemGroup, withKnownItems } from './item-groups.ts';
import { asRead, moved } from './moved.ts';
import { entryOf } from './placed.ts';
import { isSelfContained, knownToBeSelfContained } from './self-contained.ts';
import type { Entry, Mapping, Node, Sequence, SyntaxFault, TreeDocument } from './tree.ts';

/**
 * What was read of a whole text, with the nodes of an earlier version of it wherever the same stands there as before, or as much
 * further on as the text has become longer. So an edit after which all has to be read again makes other nodes of those entries
 * only that say something else, and what is remembered of the others is not lost. Where something is wrong, or was, the nodes are
 * those that were read: what is remembered of an entry includes what is wrong in it.
 *
 * @param before the documents of the earlier version
 * @param change what is another in the text: to the words of a node belongs more than its value, such as `0x10` for 16
 */
export function* withKnownNodes(
  before: readonly TreeDocument[],
  read: readonly TreeDocument[],
  change: TextChange,
): Steps<readonly TreeDocument[]> {
  const documents: TreeDocument[] = [];
  for (const [index, document] of read.entries()) {
    const { root: known, faults = [] } = before[index] ?? {};
    const { root } = document;
    // An alias would go on to refer to the node that was read.
    if (known?.type !== 'mapping' || root?.type !== 'mapping' || holdsAlias(root)) {
      documents.push(document);
      continue;
    }
    const versions = { change, faults: { known: faults, read: document.faults } };
    const sharing = { ...document, root: yield* withKnownValues(known, root, versions) };
    if (isSelfContained(document)) knownToBeSelfContained([sharing]);
    documents.push(sharing);
  }
  return documents;
}

/** What two versions of a document differ in besides their nodes. */
interface Versions {
  readonly change: TextChange;
  readonly faults: { readonly known: readonly SyntaxFault[]; readonly read: readonly SyntaxFault[] };
}

function* withKnownValues(known: Mapping, read: Mapping, versions: Versions): Steps<Mapping> {
  const byName = new Map(known.entries.map(entry => [entry.name, entry]));
  const entries: Entry[] = [];
  for (const entry of read.entries) {
    const other = byName.get(entry.name);
    entries.push(other ? yield* withKnownValue(other, entry, versions) : entry);
  }
  return { ...read, entries };
}

function* withKnownValue(known: Entry, read: Entry, versions: Versions): Steps<Entry> {
  const value =
    known.value.type === 'sequence' && read.value.type === 'sequence'
      ? yield* itemsKnown(known.value, read.value, versions)
      : nodeKnown(known.value, read.value, versions);
  const { keyRange } = read;
  const isSameKey =
    known.keyRange.start === keyRange.start &&
    known.keyRange.end === keyRange.end &&
    !isEdited(keyRange, versions.change);
  return isSameKey && value === known.value ? known : entryOf(read.name, read.keyRange, value);
}

function nodeKnown(known: Node, read: Node, versions: Versions): Node {
  const by = read.range.start - known.range.start;
  return isAlike({ node: known, at: 0 }, read, { by, versions }) ? moved(known, by) : read;
}

/** So many items are compared between two pauses. */
const comparedAtOnce = 50;

/** A list with the items of a known one at its beginning and at its end. */
function* itemsKnown(known: Sequence, read: Sequence, versions: Versions): Steps<Sequence> {
  const { items, layout } = read;
  const groups = groupsOf(known);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0 || items.length === 0 || known.layout !== layout) return read;
  const alike = yield* countAlike(inOrder(groups), items, { by: 0, versions });
  const by = (items.at(-1) as Node).range.start - lastStart(groups);
  const left = Math.min(count, items.length) - alike;
  const others = items.toReversed().slice(0, left);
  const alikeAtEnd = yield* countAlike(backwards(groups), others, { by, versions });
  if (alike + alikeAtEnd === 0) return read;
  if (alike + alikeAtEnd === count && count === items.length) {
    const all = moved(known, read.range.start - known.range.start);
    if (all.range.end === read.range.end) return all;
  }
  const end = { known: count - alikeAtEnd, read: items.length - alikeAtEnd };
  return withKnownItems(known, read, { from: alike, to: end.known, toRead: end.read, by });
}

function lastStart(groups: readonly ItemGroup[]): number {
  const last = groups.at(-1);
  return last ? (last.asRead.at(-1)?.range.start ?? 0) + placeOf(last) : 0;
}

/** How many of some items follow one another like known ones, so many characters further on. */
function* countAlike(known: Iterable<PlacedNode>, items: readonly Node[], further: Further): Steps<number> {
  let alike = 0;
  for (const node of known) {
    const item = items[alike];
    if (!item || !isAlike(node, item, further)) break;
    if (++alike % comparedAtOnce === 0) yield;
  }
  return alike;
}

interface Further {
  /** In the one version, from where it stands in the other. */
  readonly by: number;
  readonly versions: Versions;
}

/** Whether a node stands for what was read, so many characters further on: the same words, read the same, with nothing wrong in either. */
function isAlike(
  { node, at }: PlacedNode,
  read: Node,
  { by, versions: { change, faults } }: Further,
): boolean {
  const { range } = read;
  if (isEdited(range, change)) return false;
  const isWrong = isTouched(range, faults.read) || isTouched(movedRange(range, -by), faults.known);
  return !isWrong && isSame(node, read, at + by);
}

/** Whether the change lies in what stands there now. */
function isEdited({ start, end }: Range, change: TextChange): boolean {
  return start < change.endAfter && change.start < end;
}

function isTouched({ start, end }: Range, faults: readonly SyntaxFault[]): boolean {
  return faults.some(({ range }) => range.start <= end && start <= range.end);
}

/** A node as it was read, and how much further on it stands. */
interface PlacedNode {
  readonly node: Node;
  readonly at: number;
}

function* inOrder(groups: readonly ItemGroup[]): Iterable<PlacedNode> {
  for (const group of groups) {
    const at = placeOf(group);
    for (const node of group.asRead) yield { node, at };
  }
}

function* backwards(groups: readonly ItemGroup[]): Iterable<PlacedNode> {
  for (const group of groups.toReversed()) {
    const at = placeOf(group);
    for (const node of group.asRead.toReversed()) yield { node, at };
  }
}

function placeOf({ start, asRead: [first] }: ItemGroup): number {
  return start - (first?.range.start ?? start);
}

/** Whether a node is what was read, so many characters further on. No alias is: what it refers to may be another. */
function isSame(known: Node, read: Node, by: number): boolean {
  const origin = asRead(known);
  const further = by + known.range.start - origin.range.start;
  const { range } = read;
  if (origin.range.start + further !== range.start || origin.range.end + further !== range.end) return false;
  switch (origin.type) {
    case 'scalar':
      return read.type === 'scalar' && Object.is(origin.value, read.value) && origin.style === read.style;
    case 'mapping':
      return (
        read.type === 'mapping' &&
        origin.layout === read.layout &&
        origin.entries.length === read.entries.length &&
        origin.entries.every((entry, index) => isSameEntry(entry, read.entries[index] as Entry, further))
      );
    case 'sequence':
      return (
        read.type === 'sequence' &&
        origin.layout === read.layout &&
        origin.items.length === read.items.length &&
        origin.items.every((item, index) => isSame(item, read.items[index] as Node, further))
      );
    case 'alias':
      return false;
    default:
      return origin satisfies never;
  }
}

function isSameEntry(known: Entry, read: Entry, by: number): boolean {
  const [key, other] = [known.keyRange, read.keyRange];
  return (
    known.name === read.name &&
    key.start + by === other.start &&
    key.end + by === other.end &&
    isSame(known.value, read.value, by)
  );
}
