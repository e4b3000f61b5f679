import { type Field, fieldNamed, type Kind, type Shape, shapeOfRecord } from '../../kinds/index.ts';
import { alternatives, itemShapes } from '../../kinds/shape-at.ts';
import type { NodeStep } from '../../syntax/node.ts';

/** What the schema says of a place. */
export interface Here {
  /** What may stand there; one of them will do. */
  readonly shapes: readonly Shape[];
  /** The field whose value it is, or an item of it; undefined for the document itself. */
  readonly field: Field | undefined;
}

/** Where steps from the root of a document lead; undefined where they leave what the schema describes. */
export function hereAt({
  kind,
  steps,
}: {
  readonly kind: Kind;
  readonly steps: readonly NodeStep[];
}): Here | undefined {
  let here: Here = { shapes: [shapeOfRecord(kind, { asEntry: false })], field: undefined };
  for (const step of steps) {
    if (step.is === 'section') return undefined;
    if (step.is === 'node') {
      if (step.index !== undefined) here = { ...here, shapes: itemShapes(here.shapes) };
      continue;
    }
    if (step.part === 'key') break;
    const inner = fieldUnder(here.shapes, step.entry.name);
    if (!inner) return undefined;
    here = inner;
  }
  return here;
}

function fieldUnder(shapes: readonly Shape[], key: string): Here | undefined {
  for (const shape of shapes) {
    if (shape.is !== 'mapping') continue;
    const field = fieldNamed(shape.fields, key);
    if (field) return { field, shapes: alternatives(field.shape) };
    if (shape.values) return { field: unnamed(key, shape.values), shapes: alternatives(shape.values) };
  }
  return undefined;
}

/** What stands under a key that people choose. */
function unnamed(name: string, shape: Shape): Field {
  return {
    name,
    title: name,
    description: '',
    examples: [],
    shape,
    clauses: [],
    asSection: false,
    countsPlaceholders: true,
  };
}
