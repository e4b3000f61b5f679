import { allowsNotApplicable, fieldNamed } from './index.ts';
import type { Shape } from './kind.ts';
import type { Path } from './schema-fault.ts';

/** What may stand at a place, and the title of the field it belongs to. */
export interface Place {
  readonly shape: Shape;
  readonly title: string;
}

/** Follows a path through the shapes; undefined where it leaves what the schema describes. */
export function placeAt(root: Place, path: Path): Place | undefined {
  let place: Place | undefined = root;
  for (const step of path) {
    if (place === undefined) return undefined;
    place = typeof step === 'number' ? itemOf(place) : valueUnder(place, step);
  }
  return place;
}

function itemOf({ shape, title }: Place): Place | undefined {
  for (const each of alternatives(shape)) {
    if (each.is === 'list') return { shape: each.of, title };
    if (each.is === 'text' && each.many) return { shape: { is: 'text', many: false }, title };
  }
  return undefined;
}

function valueUnder({ shape }: Place, key: string): Place | undefined {
  for (const each of alternatives(shape)) {
    if (each.is !== 'mapping') continue;
    const field = fieldNamed(each.fields, key);
    if (field) return field;
    if (each.values) return { shape: each.values, title: key };
  }
  return key === 'not_applicable' && allowsNotApplicable(shape) ? reason : undefined;
}

const reason: Place = { shape: { is: 'text', many: true }, title: 'Not applicable' };

/** What the items may be of a list that may stand where one of these shapes is asked for. */
export function itemShapes(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.is === 'list') return alternatives(shape.of);
    return shape.is === 'text' && shape.many ? [{ is: 'text', many: false }] : [];
  });
}

/** The shapes of a choice, or the one shape. */
export function alternatives(shape: Shape): readonly Shape[] {
  return shape.is === 'choice' ? shape.of : [shape];
}
