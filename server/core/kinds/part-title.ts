import { lowerFirst } from './expected.ts';
import type { Field } from './kind.ts';
import { alternatives } from './shape-at.ts';

/** The fields of the mapping that may stand in a field, but for the items of a list; undefined where none may. */
export function partsOf({ shape }: Field): readonly Field[] | undefined {
  const mapping = alternatives(shape).find(({ is }) => is === 'mapping');
  return mapping?.is === 'mapping' && mapping.fields.length > 0 ? mapping.fields : undefined;
}

/**
 * What a part of a field is called where it stands in a column of its own. "Risk level" says by itself whose level it is;
 * "Cadence" has to be told: "Review: cadence". An "Owner" is named by a text alone, or by the first part.
 */
export function partTitle(outer: Field, part: Field): string {
  if (outer.shape.is === 'choice' && part === partsOf(outer)?.[0]) return outer.title;
  const stem = outer.title.split(' ')[0]?.toLowerCase().slice(0, 6) ?? '';
  const says = part.title.toLowerCase().includes(stem);
  return says ? part.title : `${outer.title}: ${lowerFirst(part.title)}`;
}
