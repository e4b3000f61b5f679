import { encloses, type Range } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { type Record, recordsOf } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type Leaf, leavesOf } from '../model/uses.ts';

/** A single value where it is written. */
export interface Value {
  readonly record: Record;
  readonly leaf: Leaf;
}

/**
 * The single values that meet a range, in the order of the text, none over another. What an alias stands for is left
 * out there and told where it is written. A pause lies after each record: a large register has many.
 */
export function* valueSteps(file: SourceFile, range: Range): Steps<readonly Value[]> {
  const values: Value[] = [];
  for (const document of file.documents) {
    for (const record of recordsOf(document)) {
      if (!meets(record.node.range, range)) continue;
      for (const leaf of leavesOf(record)) {
        const at = leaf.node.range;
        const isHere =
          meets(at, range) && encloses(record.node.range, at) && file.text.charAt(at.start) !== '*';
        if (isHere) values.push({ record, leaf });
      }
      yield;
    }
  }
  return withoutOverlap(values);
}

export function meets(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function withoutOverlap(values: readonly Value[]): readonly Value[] {
  let end = 0;
  return [...values]
    .sort((a, b) => a.leaf.node.range.start - b.leaf.node.range.start)
    .filter(({ leaf }) => {
      const { range } = leaf.node;
      const isFree = range.start >= end && range.end > range.start;
      if (isFree) end = range.end;
      return isFree;
    });
}
