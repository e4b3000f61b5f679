import type { Kind } from '../kinds/index.ts';
import { shapeOfRecord } from '../kinds/index.ts';
import { alternatives, placeAt } from '../kinds/shape-at.ts';
import type { FieldOrder } from '../syntax/write/index.ts';

/** The order in which a kind's schema lists the fields of a record and of the mappings in it. */
export function orderOf(kind: Kind, at: readonly (string | number)[] = []): FieldOrder {
  const root = { shape: shapeOfRecord(kind, { asEntry: false }), title: kind.title };
  return path => {
    const place = placeAt(root, [...at, ...path]);
    const mapping = place && alternatives(place.shape).find(shape => shape.is === 'mapping');
    return mapping?.is === 'mapping' ? mapping.fields.map(({ name }) => name) : [];
  };
}
