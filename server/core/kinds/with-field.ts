import { memo } from '../base/memo.ts';
import type { Field, Kind, Shape } from './kind.ts';

/**
 * Whether there is such a field in a kind, at whatever depth. It is found out once for each kind, so that of thousands of records
 * nobody looks for what there is in few kinds.
 */
export function withField(isSuch: (field: Field) => boolean): (kind: Kind) => boolean {
  const isIn = (field: Field): boolean => isSuch(field) || fieldsIn(field.shape).some(isIn);
  return memo((kind: Kind) => kind.fields.some(isIn));
}

/** Whether values of a sort may stand somewhere in a kind. */
export function withShape(is: Shape['is']): (kind: Kind) => boolean {
  const allows = (shape: Shape): boolean => shape.is === is || partsOf(shape).some(allows);
  return withField(({ shape }) => allows(shape));
}

/** The fields of the mappings that a value of a shape may be, or hold in lists. */
function fieldsIn(shape: Shape): readonly Field[] {
  return shape.is === 'mapping' ? shape.fields : partsOf(shape).flatMap(fieldsIn);
}

/** The shapes that a shape is put together from, but for the fields of a mapping. */
function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.is) {
    case 'list':
      return [shape.of];
    case 'choice':
      return shape.of;
    case 'mapping':
      return shape.values ? [shape.values] : [];
    default:
      return [];
  }
}
