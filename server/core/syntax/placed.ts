import { type Range, rangeOf } from '../base/range.ts';
import type { Entry, Node, Scalar, ScalarStyle } from './tree.ts';

/** A scalar that stands at a place. */
export function scalarOf(range: Range, value: Scalar['value'], style: ScalarStyle): Scalar {
  return new PlacedScalar(range.start, range.end, value, style);
}

/** Where a value could stand and nothing does. */
export function emptyScalar(offset: number): Scalar {
  return new PlacedScalar(offset, offset, null, 'empty');
}

export function entryOf(name: string, keyRange: Range, value: Node): Entry {
  return new PlacedEntry(name, keyRange.start, keyRange.end, value);
}

// Nearly all of a tree is these two. As numbers, where they stand takes a third of the memory that ranges take, and few of these
// are ever asked for.

class PlacedScalar implements Scalar {
  readonly type = 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: Scalar['value'];
  readonly style: ScalarStyle;

  constructor(start: number, end: number, value: Scalar['value'], style: ScalarStyle) {
    this.start = start;
    this.end = end;
    this.value = value;
    this.style = style;
  }

  get range(): Range {
    return rangeOf(this.start, this.end);
  }
}

class PlacedEntry implements Entry {
  readonly name: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node;

  constructor(name: string, keyStart: number, keyEnd: number, value: Node) {
    this.name = name;
    this.keyStart = keyStart;
    this.keyEnd = keyEnd;
    this.value = value;
  }

  get keyRange(): Range {
    return rangeOf(this.keyStart, this.keyEnd);
  }

  get range(): Range {
    return rangeOf(this.keyStart, Math.max(this.keyEnd, this.value.range.end));
  }
}
