import { lineEndAt } from '../base/characters.ts';
import { encloses, movedRange, type Range, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import type { Text } from '../base/text.ts';
import { changeBetween } from '../base/text-change.ts';
import { type Fragment, fragmentsAround } from './fragment.ts';
import { mayStandAlone } from './fragment-lines.ts';
import { holdsAlias } from './holds-alias.ts';
import { withItems } from './item-groups.ts';
import { moved, movedEntry, movedFault } from './moved.ts';
import { depthOf } from './node.ts';
import { entryOf } from './placed.ts';
import { readItem } from './plain-yaml/item.ts';
import { itemEnd } from './plain-yaml/items.ts';
import type { ReadText } from './read-text.ts';
import { isSelfContained, knownToBeSelfContained } from './self-contained.ts';
import type { Entry, Mapping, Node, Sequence, SyntaxFault, TreeDocument } from './tree.ts';
import { readYaml } from './yaml.ts';
import { deepest } from './yaml-compose.ts';
import { mostFaults } from './yaml-faults.ts';

/**
 * Reads a YAML text of which an earlier version was read, by reading the lines around the change alone: everything before them
 * stays the same objects, everything behind them is moved. What comes of it is what reading the whole text would give.
 *
 * @returns undefined where the lines might be read otherwise in the whole text than alone, and so it has to be read as a whole
 */
export function* rereadYaml(before: ReadText, text: Text): Steps<readonly TreeDocument[] | undefined> {
  const { documents } = before.tree;
  const change = changeBetween(before.text, text);
  const stretch = rangeOf(change.start, change.endBefore);
  const index = documents.findIndex(({ range }) => encloses(range, stretch));
  const document = documents[index];
  const { root } = document ?? {};
  if (!document || (root?.type !== 'mapping' && root?.type !== 'sequence')) return undefined;
  if (!documents.slice(index).every(isSelfContained) || hasDirectives(before.text, document))
    return undefined;
  const by = change.endAfter - change.endBefore;
  const path = fragmentsAround(before.text, { collection: root, end: document.range.end }, change);
  if (change.endBefore > root.range.end && endsOtherwise(before.text, root, path[0])) return undefined;
  for (let depth = path.length; depth > 0; depth--) {
    if (isMostOf(path[depth - 1] as Fragment, before.text)) return undefined;
    const renewed = yield* rereadDocument(document, path.slice(0, depth), { text, by });
    if (!renewed) continue;
    return [
      ...documents.slice(0, index),
      ...knownToBeSelfContained([
        renewed,
        ...documents.slice(index + 1).map(each => movedDocument(each, by)),
      ]),
    ];
  }
  return undefined;
}

/** Whether something stands behind the last entry that decides where the document ends, such as the mark of its end. */
function endsOtherwise(text: Text, { type }: Mapping | Sequence, outermost: Fragment | undefined): boolean {
  if (!outermost) return false;
  const { range, column } = outermost;
  const isLast = range.end === text.length;
  return !mayStandAlone(text.slice(range.start, range.end), { column, type, isLast });
}

interface Edited {
  /** The text after the change. */
  readonly text: Text;
  /** By how much the change made it longer. */
  readonly by: number;
}

/** The document with the innermost of some fragments read again; undefined where that cannot be read alone. */
function* rereadDocument(
  { range, root, faults, sections }: TreeDocument,
  path: readonly Fragment[],
  { text, by }: Edited,
): Steps<TreeDocument | undefined> {
  const innermost = path.at(-1) as Fragment;
  const outside = faultsOutside(faults, innermost.range, by);
  // What is wrong in an entry may reach as far as the entry does.
  const entry = path.find(({ collection }) => collection.type === 'sequence');
  const isEntry = entry === innermost && innermost.to === innermost.from + 1;
  const isSound = !faults.some(fault => touchesRange(fault.range, (entry ?? innermost).range));
  if (!outside || outside.length + 1 >= mostFaults || !(isEntry || isSound) || root === null)
    return undefined;
  const read =
    (isSound ? yield* readSound(innermost, { text, by, depth: path.length }) : undefined) ??
    (isEntry ? yield* readEntry(innermost, { text, by, depth: path.length }) : undefined);
  if (!read || outside.length + read.faults.length >= mostFaults) return undefined;
  const newRoot = path
    .slice(0, -1)
    .reduceRight(
      (value, around) => withValue(around, { value, by }),
      spliced(innermost, { read: read.collection, by }),
    );
  return {
    root: newRoot,
    range: rangeOf(range.start, range.end + by),
    sections,
    faults: [...outside, ...read.faults].sort((a, b) => a.range.start - b.range.start),
  };
}

interface Alone extends Edited {
  /** How many collections stand around the entries or items. */
  readonly depth: number;
}

/** What stands in the lines of a fragment now. */
interface ReadFragment {
  readonly collection: Mapping | Sequence;
  readonly faults: readonly SyntaxFault[];
}

/** Reads lines that have no faults; undefined where they have, or may be read otherwise in the whole text. */
function* readSound(
  { collection, from, to, range, column }: Fragment,
  { text, by, depth }: Alone,
): Steps<ReadFragment | undefined> {
  // Copied, so that what is kept of the lines does not keep the text around them.
  const lines = copyOf(text.slice(range.start, range.end + by));
  const isLast = range.end + by === text.length;
  if (!mayStandAlone(lines, { column, type: collection.type, isLast })) return undefined;
  const [only, ...others] = yield* readYaml(lines);
  const root = only?.root;
  if (!root || others.length > 0 || only.faults.length > 0) return undefined;
  if (root.type !== collection.type || root.layout !== 'block') return undefined;
  if (depthOf(root) + depth > deepest || holdsAlias(root)) return undefined;
  if (root.type === 'mapping' && collection.type === 'mapping') {
    const beside = [...collection.entries.slice(0, from), ...collection.entries.slice(to)];
    const names = new Set(root.entries.map(({ name }) => name));
    if (beside.some(({ name }) => names.has(name))) return undefined;
  }
  return { collection: moved(root, range.start), faults: [] };
}

/** Reads one entry of the outermost list, whatever is wrong in it; undefined where what is wrong may reach further. */
function* readEntry(
  { range, column }: Fragment,
  { text, by, depth }: Alone,
): Steps<ReadFragment | undefined> {
  const end = range.end + by - range.start;
  const lines = text.slice(range.start, lineEndAt(text, range.end + by + lookahead));
  const isDashFirst = lines.charAt(column) === '-' && lines.slice(0, column).trim() === '';
  if (!isDashFirst || itemEnd(lines, column, column) !== end) return undefined;
  const item = yield* readItem(lines, { start: column, end, indent: column, depth });
  if (!item || holdsAlias(item.node)) return undefined;
  const collection: Sequence = {
    type: 'sequence',
    range: rangeOf(column, Math.max(column, item.node.range.end)),
    layout: 'block',
    items: [item.node],
  };
  return {
    collection: moved(collection, range.start),
    faults: item.faults.map(fault => movedFault(fault, range.start)),
  };
}

/**
 * In characters. So much of the lines behind an entry is looked at to see that it ends, and that a quote which is open in it
 * is closed by the next one. Where that is farther away the text is read as a whole.
 */
const lookahead = 10_000;

/** The faults that are not within some lines, where they stand after these; undefined where one is about both. */
function faultsOutside(
  faults: readonly SyntaxFault[],
  lines: Range,
  by: number,
): readonly SyntaxFault[] | undefined {
  const outside: SyntaxFault[] = [];
  for (const fault of faults) {
    const ranges = [
      fault.range,
      ...(fault.related ? [fault.related.range] : []),
      ...(fault.fix?.edits.map(edit => edit.range) ?? []),
    ];
    if (ranges.every(each => each.end <= lines.start && each.start < lines.start)) outside.push(fault);
    else if (ranges.every(each => each.start >= lines.end)) outside.push(movedFault(fault, by));
    else if (!ranges.every(each => encloses(lines, each))) return undefined;
  }
  return outside;
}

function touchesRange(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The collection of a fragment with what stands in its lines now. */
function spliced(
  { collection, from, to }: Fragment,
  { read, by }: { readonly read: Mapping | Sequence; readonly by: number },
): Mapping | Sequence {
  const start = from === 0 ? read.range.start : collection.range.start;
  if (collection.type === 'sequence') {
    return withItems(collection, { from, to, items: itemsOf(read), by, start });
  }
  const entries = [
    ...collection.entries.slice(0, from),
    ...(read.type === 'mapping' ? read.entries : []),
    ...movedEntries(collection, to, by),
  ];
  return { ...collection, range: rangeOf(start, entries.at(-1)?.range.end ?? start), entries };
}

function itemsOf(read: Mapping | Sequence): readonly Node[] {
  return read.type === 'sequence' ? read.items : [];
}

/** The collection of a fragment whose only entry or item has another value. */
function withValue(
  { collection, from, to }: Fragment,
  { value, by }: { readonly value: Node; readonly by: number },
): Mapping | Sequence {
  const { start } = collection.range;
  if (collection.type === 'sequence') return withItems(collection, { from, to, items: [value], by, start });
  const { name, keyRange } = collection.entries[from] as Entry;
  const entry = entryOf(name, keyRange, value);
  const entries = [...collection.entries.slice(0, from), entry, ...movedEntries(collection, to, by)];
  return {
    type: 'mapping',
    range: rangeOf(start, entries.at(-1)?.range.end ?? start),
    layout: 'block',
    entries,
  };
}

function movedEntries({ entries }: Mapping, from: number, by: number): readonly Entry[] {
  return entries.slice(from).map(entry => movedEntry(entry, by));
}

function movedDocument({ range, root, faults, sections }: TreeDocument, by: number): TreeDocument {
  return {
    range: movedRange(range, by),
    root: root && moved(root, by),
    sections,
    faults: faults.map(fault => movedFault(fault, by)),
  };
}

/** Directives before a document say how its tags are to be read. */
function hasDirectives(text: Text, { range, root }: TreeDocument): boolean {
  return text.slice(range.start, root?.range.start).includes('%');
}

/** Whether reading the fragment alone spares too little to be worth it. */
function isMostOf({ range }: Fragment, text: Text): boolean {
  return (range.end - range.start) * 2 > text.length;
}

/** A string of its own: a piece of a longer one keeps all of it in memory. */
function copyOf(piece: string): string {
  return piece.split('\n').join('\n');
}
