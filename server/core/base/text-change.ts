import type { Text } from './text.ts';
import type { Chunks } from './text-chunks.ts';

/** The stretch in which two texts differ: what is before it and what is behind it is the same in both. */
export interface TextChange {
  readonly start: number;
  /** Where the stretch ends in the text before. */
  readonly endBefore: number;
  /** Where it ends in the text after. */
  readonly endAfter: number;
}

/**
 * The smallest stretch in which the texts differ; empty in both where they are equal. What the texts share is passed over
 * piece by piece, and only the characters around the change are compared.
 */
export function changeBetween(before: Text, after: Text): TextChange {
  const start = alikeAtStart(before.chunks, after.chunks);
  const shorter = Math.min(before.length, after.length);
  const kept = Math.min(shorter - start, alikeAtEnd(before.chunks, after.chunks));
  return { start, endBefore: before.length - kept, endAfter: after.length - kept };
}

/** How many characters are the same, from the beginning on. */
function alikeAtStart(before: Chunks, after: Chunks): number {
  let alike = 0;
  for (let a = 0, b = 0; a < before.all.length && b < after.all.length; ) {
    const one = before.all[a]?.text ?? '';
    const other = after.all[b]?.text ?? '';
    const fromOne = alike - (before.starts[a] ?? 0);
    const fromOther = alike - (after.starts[b] ?? 0);
    const length = Math.min(one.length - fromOne, other.length - fromOther);
    if (before.all[a] !== after.all[b] || fromOne !== fromOther) {
      const same = alikeFrom(
        one.slice(fromOne, fromOne + length),
        other.slice(fromOther, fromOther + length),
      );
      if (same < length) return alike + same;
    }
    alike += length;
    if (fromOne + length === one.length) a += 1;
    if (fromOther + length === other.length) b += 1;
  }
  return alike;
}

/** How many characters are the same, from the end back. */
function alikeAtEnd(before: Chunks, after: Chunks): number {
  let alike = 0;
  for (let a = before.all.length - 1, b = after.all.length - 1; a >= 0 && b >= 0; ) {
    const one = before.all[a]?.text ?? '';
    const other = after.all[b]?.text ?? '';
    const toOne = before.length - alike - (before.starts[a] ?? 0);
    const toOther = after.length - alike - (after.starts[b] ?? 0);
    const length = Math.min(toOne, toOther);
    if (before.all[a] !== after.all[b] || toOne !== toOther) {
      const same = alikeBefore(one.slice(toOne - length, toOne), other.slice(toOther - length, toOther));
      if (same < length) return alike + same;
    }
    alike += length;
    if (toOne === length) a -= 1;
    if (toOther === length) b -= 1;
  }
  return alike;
}

/** Of two stretches of the same length. Halves of them are compared as wholes, which takes no longer than a few characters do. */
function alikeFrom(one: string, other: string): number {
  if (one === other) return one.length;
  let alike = 0;
  // What differs first is among so many characters.
  for (let among = one.length; among > 1; ) {
    const middle = alike + (among >> 1);
    const isAlike = one.slice(alike, middle) === other.slice(alike, middle);
    among = isAlike ? among - (middle - alike) : middle - alike;
    if (isAlike) alike = middle;
  }
  return alike;
}

function alikeBefore(one: string, other: string): number {
  if (one === other) return one.length;
  let end = one.length;
  for (let among = one.length; among > 1; ) {
    const middle = end - (among >> 1);
    const isAlike = one.slice(middle, end) === other.slice(middle, end);
    among = isAlike ? among - (end - middle) : end - middle;
    if (isAlike) end = middle;
  }
  return one.length - end;
}
