import { type Range, rangeOf } from '../base/range.ts';
import type { NodePath } from './node.ts';
import type { Mapping, Node } from './tree.ts';

/**
 * Where all the values of a tree stand, packed into a text of some hundred characters: it can be kept by the thousand where trees
 * cannot. Undefined where not all keys are written as they read, or one value stands in two places.
 *
 * @param text that the tree was read from
 */
export function packedPlaces(root: Mapping, text: string): string | undefined {
  const packing = { text, codes: [], at: 0 };
  return add(packing, root) ? String.fromCharCode(...packing.codes) : undefined;
}

/** Where the value at a path stands; undefined where there is none. */
export function packedRange(packed: string, text: string, path: NodePath): Range | undefined {
  const reading = { packed, next: 0, at: 0 };
  let node = nodeIn(reading);
  for (const step of path) {
    if (node.is !== (typeof step === 'string' ? 'mapping' : 'sequence')) return undefined;
    let index = 0;
    for (; index < node.size; index++) {
      const isIt = typeof step === 'string' ? isKey(reading, text, step) : index === step;
      if (isIt) break;
      skipNode(reading);
    }
    if (index === node.size) return undefined;
    node = nodeIn(reading);
  }
  return rangeOf(node.start, node.end);
}

// A node is where it begins, in characters from where the one before it does, how long it is, and how many are in it; then come these.
// In a mapping each has its key before it. Numbers are written in as many characters of seven bits as they need.

interface Packing {
  readonly text: string;
  readonly codes: number[];
  /** Where the last thing began that was put in. */
  at: number;
}

/** Whether it could be put in. */
function add(packing: Packing, node: Node): boolean {
  const { start, end } = node.range;
  if (node.type === 'alias' || !putPlace(packing, start, end)) return false;
  switch (node.type) {
    case 'scalar':
      put(packing, 0);
      return true;
    case 'sequence':
      put(packing, 2 * node.items.length + 2);
      return node.items.every(item => add(packing, item));
    case 'mapping':
      put(packing, 2 * node.entries.length + 1);
      return node.entries.every(({ name, keyRange, value }) => {
        const isAsWritten =
          name !== '<<' &&
          keyRange.end - keyRange.start === name.length &&
          packing.text.startsWith(name, keyRange.start);
        return isAsWritten && putPlace(packing, keyRange.start, keyRange.end) && add(packing, value);
      });
    default:
      return node satisfies never;
  }
}

function putPlace(packing: Packing, start: number, end: number): boolean {
  if (start < packing.at) return false;
  put(packing, start - packing.at);
  put(packing, end - start);
  packing.at = start;
  return true;
}

function put({ codes }: Packing, number: number): void {
  let left = number;
  for (; left >= 64; left = Math.floor(left / 64)) codes.push(64 + (left % 64));
  codes.push(left);
}

interface Unpacking {
  readonly packed: string;
  next: number;
  at: number;
}

interface PackedNode {
  readonly is: 'scalar' | 'mapping' | 'sequence';
  readonly start: number;
  readonly end: number;
  /** How many are in it. */
  readonly size: number;
}

function nodeIn(reading: Unpacking): PackedNode {
  const { start, end } = placeIn(reading);
  const code = numberIn(reading);
  const is = code === 0 ? 'scalar' : code % 2 === 1 ? 'mapping' : 'sequence';
  return { is, start, end, size: Math.floor((code - 1) / 2) };
}

/** Whether the key that comes next is this one. */
function isKey(reading: Unpacking, text: string, key: string): boolean {
  const { start, end } = placeIn(reading);
  return end - start === key.length && text.startsWith(key, start);
}

function skipNode(reading: Unpacking): void {
  const { is, size } = nodeIn(reading);
  for (let index = 0; index < size; index++) {
    if (is === 'mapping') placeIn(reading);
    skipNode(reading);
  }
}

function placeIn(reading: Unpacking): Range {
  const start = reading.at + numberIn(reading);
  reading.at = start;
  return rangeOf(start, start + numberIn(reading));
}

function numberIn(reading: Unpacking): number {
  let number = 0;
  for (let weight = 1; ; weight *= 64) {
    const code = reading.packed.charCodeAt(reading.next++);
    number += (code % 64) * weight;
    if (code < 64) return number;
  }
}
