import type { Path } from '../kinds/schema-fault.ts';
import type { Scalar } from '../syntax/tree.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Record } from './record.ts';
import { leavesOf } from './uses.ts';

/** A place on one of the two scales of the risk matrix: its number, from 1 on, or its word. */
export interface Rating {
  readonly scale: Scale;
  readonly value: number | string;
}

export type Scale = 'likelihood' | 'impact';

/** A rating where it stands. */
export interface WrittenRating extends Rating {
  readonly path: Path;
  readonly node: Scalar;
}

/** The fields that hold ratings, by their names. How bad a failure is for people is read on the scale of impact. */
const scales: ReadonlyMap<string, Scale> = new Map([
  ['likelihood', 'likelihood'],
  ['impact', 'impact'],
  ['severity', 'impact'],
]);

/** The kinds that rate by the matrix; elsewhere fields of these names mean something else. */
const rating: ReadonlySet<string> = new Set(['risk-assessment', 'impact-assessment']);

/**
 * The ratings of an assessment in the order in which they stand there. A placeholder and what can be no place on any
 * scale (nought, a fraction, yes) are left out: they are faults of their own.
 */
export function ratingsIn(record: Record): readonly WrittenRating[] {
  if (!rating.has(record.kind.name)) return [];
  return leavesOf(record).flatMap(({ use, path, node }) => {
    const scale = scales.get(use.field.name);
    const value = typeof node.value === 'string' ? node.value.trim() : node.value;
    const isRating = typeof value === 'string' ? !isPlaceholder(value) : isPlace(value);
    return scale !== undefined && isRating ? [{ scale, value: value as number | string, path, node }] : [];
  });
}

/** The scale that a field of such a document is read on; undefined where it is on none. */
export function scaleOf(kind: string, field: string): Scale | undefined {
  return rating.has(kind) ? scales.get(field) : undefined;
}

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1;
}
