import type { Steps } from '../../base/steps.ts';

/**
 * Whether a text has characters from an offset on that the general reading replaces or takes for signs of its own: control
 * characters, carriage returns without a line feed, and byte order marks.
 */
export function* hasOddCharacter(text: string, from: number): Steps<boolean> {
  for (let start = from; start < text.length; start += pieceLength) {
    if (start > from) yield;
    // One character more, to see whether a line feed follows the last.
    if (oddCharacter.test(text.slice(start, start + pieceLength + 1))) return true;
  }
  return false;
}

const oddCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\uFEFF]|\r(?!\n)/;

const pieceLength = 262_144;
