import { rangeOf } from '../../base/range.ts';
import { duplicateCheck } from '../duplicate-keys.ts';
import { emptyScalar, entryOf } from '../placed.ts';
import type { Entry, Node, SyntaxFault } from '../tree.ts';
import type { Key } from './keys.ts';

/** A collection written by indentation of which not all lines are read. */
export type OpenCollection = OpenMapping | OpenSequence;

export interface OpenMapping {
  readonly type: 'mapping';
  /** How many characters stand before its keys. */
  readonly indent: number;
  readonly start: number;
  readonly entries: Entry[];
  readonly checkKey: (entry: Entry) => void;
  /** The key that has no value yet. */
  key: Key | undefined;
}

export interface OpenSequence {
  readonly type: 'sequence';
  /** How many characters stand before its dashes. */
  readonly indent: number;
  readonly start: number;
  readonly items: Node[];
  /** Behind the dash that has no value yet; -1 if each has. */
  behindDash: number;
  /** What there was when its last item began, to go back to. */
  lastItem: ItemBeginning;
}

export interface ItemBeginning {
  /** Where its dash stands in the text that is read. */
  readonly at: number;
  readonly itemsBefore: number;
  readonly faultsBefore: number;
}

export function openMapping(
  indent: number,
  start: number,
  noteFault: (fault: () => SyntaxFault) => void,
): OpenMapping {
  return { type: 'mapping', indent, start, entries: [], checkKey: duplicateCheck(noteFault), key: undefined };
}

export function openSequence(indent: number, start: number): OpenSequence {
  const lastItem = { at: -1, itemsBefore: 0, faultsBefore: 0 };
  return { type: 'sequence', indent, start, items: [], behindDash: -1, lastItem };
}

/** Whether the next node, however far it is indented beyond the collection, is a value in it. */
export function awaitsValue(collection: OpenCollection): boolean {
  return collection.type === 'mapping' ? collection.key !== undefined : collection.behindDash >= 0;
}

/** Adds the value that is awaited. */
export function addValue(collection: OpenCollection, value: Node): void {
  if (collection.type === 'sequence') {
    collection.items.push(value);
    collection.behindDash = -1;
  } else if (collection.key) {
    const entry = entryOf(collection.key.name, collection.key.range, value);
    collection.checkKey(entry);
    collection.entries.push(entry);
    collection.key = undefined;
  }
}

/** Where a value is awaited, there is none. */
export function endValue(collection: OpenCollection): void {
  if (collection.type === 'sequence') {
    if (collection.behindDash >= 0) addValue(collection, emptyScalar(collection.behindDash));
  } else if (collection.key) addValue(collection, emptyScalar(collection.key.behindColon));
}

/** The node of a collection of which all lines are read. */
export function closed(collection: OpenCollection): Node {
  endValue(collection);
  const { type, start } = collection;
  const last = type === 'mapping' ? collection.entries.at(-1) : collection.items.at(-1);
  const range = rangeOf(start, last?.range.end ?? start);
  // A copy, as what an array keeps free to grow would take more memory than what is in a small one.
  return type === 'mapping'
    ? { type, range, layout: 'block', entries: collection.entries.slice() }
    : { type, range, layout: 'block', items: collection.items.slice() };
}
