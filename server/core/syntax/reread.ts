import { encloses, movedRange, rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { changeBetween } from '../base/text-change.ts';
import { childrenOf, type Fragment, fragmentsAround } from './fragment.ts';
import { mayStandAlone } from './fragment-lines.ts';
import { holdsAlias } from './holds-alias.ts';
import { moved, movedEntry } from './moved.ts';
import type { Entry, Mapping, Node, Sequence, Tree, TreeDocument } from './tree.ts';
import { readYaml } from './yaml.ts';
import { deepest } from './yaml-compose.ts';

/** A text, and what was read from it. */
export interface ReadText {
  readonly text: string;
  readonly tree: Tree;
}

/**
 * Reads a YAML text of which an earlier version was read, by reading the lines around the change alone: everything before them
 * stays the same objects, everything behind them is moved. What comes of it is what reading the whole text would give.
 *
 * @returns undefined where the lines might be read otherwise in the whole text than alone, and so it has to be read as a whole
 */
export function* rereadYaml(before: ReadText, text: string): Steps<readonly TreeDocument[] | undefined> {
  const { documents } = before.tree;
  const change = changeBetween(before.text, text);
  const stretch = rangeOf(change.start, change.endBefore);
  const index = documents.findIndex(({ root }) => root && encloses(root.range, stretch));
  const document = documents[index];
  const { root } = document ?? {};
  if (!document || (root?.type !== 'mapping' && root?.type !== 'sequence')) return undefined;
  if (!documents.slice(index).every(isPlain) || hasDirectives(before.text, document)) return undefined;
  const by = change.endAfter - change.endBefore;
  const path = fragmentsAround(before.text, { collection: root, end: document.range.end }, change);
  for (let depth = path.length; depth > 0; depth--) {
    const fragment = path[depth - 1] as Fragment;
    if (isMostOf(fragment, before.text)) return undefined;
    const read = yield* readAlone(fragment, { text, by, depth });
    if (!read) continue;
    const newRoot = path
      .slice(0, depth - 1)
      .reduceRight((value, around) => withValue(around, { value, by }), spliced(fragment, { read, by }));
    const renewed = {
      ...document,
      root: newRoot,
      range: rangeOf(document.range.start, document.range.end + by),
    };
    return [
      ...documents.slice(0, index),
      renewed,
      ...documents.slice(index + 1).map(each => movedDocument(each, by)),
    ];
  }
  return undefined;
}

interface Alone {
  /** The text after the change. */
  readonly text: string;
  /** By how much the change made it longer. */
  readonly by: number;
  /** How many collections stand around the entries or items. */
  readonly depth: number;
}

/** The entries or items that the lines of a fragment have now; undefined where they cannot be read alone. */
function* readAlone(
  { collection, from, to, range, column }: Fragment,
  { text, by, depth }: Alone,
): Steps<Mapping | Sequence | undefined> {
  // Copied, so that what is kept of the lines does not keep the whole text.
  const lines = copyOf(text.slice(range.start, range.end + by));
  const isLast = range.end + by === text.length;
  if (!mayStandAlone(lines, { column, type: collection.type, isLast })) return undefined;
  const [only, ...others] = yield* readYaml(lines);
  const root = only?.root;
  if (!root || others.length > 0 || only.faults.length > 0) return undefined;
  if (root.type !== collection.type || root.layout !== 'block') return undefined;
  if (depthOf(root) + depth > deepest || holdsAlias(root)) return undefined;
  if (root.type === 'mapping' && collection.type === 'mapping') {
    const others = [...collection.entries.slice(0, from), ...collection.entries.slice(to)];
    const names = new Set(root.entries.map(({ name }) => name));
    if (others.some(({ name }) => names.has(name))) return undefined;
  }
  return moved(root, range.start);
}

/** The collection of a fragment with what stands in its lines now. */
function spliced(
  { collection, from, to }: Fragment,
  { read, by }: { readonly read: Mapping | Sequence; readonly by: number },
): Mapping | Sequence {
  const start = from === 0 ? read.range.start : collection.range.start;
  const children = [
    ...childrenOf(collection).slice(0, from),
    ...childrenOf(read),
    ...movedChildren(collection, to, by),
  ];
  const range = rangeOf(start, children.at(-1)?.range.end ?? start);
  return collection.type === 'mapping'
    ? { ...collection, range, entries: children as Entry[] }
    : { type: 'sequence', range, layout: 'block', items: children as Node[] };
}

/** The collection of a fragment whose only entry or item has another value. */
function withValue(
  { collection, from, to }: Fragment,
  { value, by }: { readonly value: Node; readonly by: number },
): Mapping | Sequence {
  const { start } = collection.range;
  const rest = movedChildren(collection, to, by);
  if (collection.type === 'sequence') {
    const items = [...collection.items.slice(0, from), value, ...(rest as Node[])];
    return {
      type: 'sequence',
      range: rangeOf(start, items.at(-1)?.range.end ?? start),
      layout: 'block',
      items,
    };
  }
  const { name, keyRange } = collection.entries[from] as Entry;
  const entry = {
    range: rangeOf(keyRange.start, Math.max(keyRange.end, value.range.end)),
    name,
    keyRange,
    value,
  };
  const entries = [...collection.entries.slice(0, from), entry, ...(rest as Entry[])];
  return {
    type: 'mapping',
    range: rangeOf(start, entries.at(-1)?.range.end ?? start),
    layout: 'block',
    entries,
  };
}

function movedChildren(collection: Mapping | Sequence, from: number, by: number): readonly (Entry | Node)[] {
  return collection.type === 'mapping'
    ? collection.entries.slice(from).map(entry => movedEntry(entry, by))
    : collection.items.slice(from).map(item => moved(item, by));
}

function movedDocument(document: TreeDocument, by: number): TreeDocument {
  return {
    ...document,
    range: movedRange(document.range, by),
    root: document.root && moved(document.root, by),
  };
}

/** Whether nothing in a document depends on what stands elsewhere in it. */
function isPlain({ faults, root }: TreeDocument): boolean {
  return faults.length === 0 && !(root && holdsAlias(root));
}

function depthOf(node: Node): number {
  if (node.type === 'mapping') return 1 + Math.max(0, ...node.entries.map(({ value }) => depthOf(value)));
  if (node.type === 'sequence') return 1 + Math.max(0, ...node.items.map(depthOf));
  return 0;
}

/** Directives before a document say how its tags are to be read. */
function hasDirectives(text: string, { range, root }: TreeDocument): boolean {
  return text.slice(range.start, root?.range.start).includes('%');
}

/** Whether reading the fragment alone spares too little to be worth it. */
function isMostOf({ range }: Fragment, text: string): boolean {
  return (range.end - range.start) * 2 > text.length;
}

/** A string of its own: a piece of a longer one keeps all of it in memory. */
function copyOf(piece: string): string {
  return piece.split('\n').join('\n');
}
