import type { Field, Shape } from '../../kinds/index.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import type { Plain, PlainMapping } from '../../syntax/write/index.ts';
import { placeholderFor } from '../placeholder.ts';

/**
 * What holds the place of a field's value until somebody writes it: a text in angle brackets that says what is wanted,
 * or a mapping or list of such. It is reported as a placeholder for as long as it stands.
 *
 * @returns undefined where no placeholder can stand, as for a yes or no
 */
export function blankFor(field: Field): Plain | undefined {
  return blankOf(field.shape, field);
}

/** The same for one item of a list. */
export function blankItemFor(field: Field): Plain | undefined {
  const list = alternatives(field.shape).find(shape => shape.is === 'list');
  return list?.is === 'list' ? blankOf(list.of, field) : undefined;
}

function blankOf(shape: Shape, field: Field): Plain | undefined {
  switch (shape.is) {
    case 'boolean':
    case 'anything':
      return undefined;
    case 'list': {
      const item = blankOf(shape.of, field);
      return item === undefined ? undefined : [item];
    }
    case 'mapping':
      return blankMapping(shape.fields, field);
    case 'choice':
      return blankOfChoice(shape.of, field);
    default:
      return placeholderFor(shape, field);
  }
}

/** Of what may stand there, the words of an enumeration say most; else the simplest. */
function blankOfChoice(of: readonly Shape[], field: Field): Plain | undefined {
  const best = of.find(({ is }) => is === 'enum') ?? of.find(({ is }) => is === 'text') ?? of[0];
  return best && blankOf(best, field);
}

/** The fields that the example shows, and those that are needed. */
function blankMapping(fields: readonly Field[], parent: Field): PlainMapping | undefined {
  const shown = new Set(keysOfExample(parent));
  const chosen = fields.filter(field => field.needed !== undefined || shown.has(field.name));
  const entries = (chosen.length > 0 ? chosen : fields.slice(0, 3)).flatMap(field => {
    if (field.name === 'not_applicable') return [];
    const blank = blankFor(field);
    return blank === undefined ? [] : [[field.name, blank] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function keysOfExample({ examples }: Field): readonly string[] {
  const [first] = examples;
  const example: unknown = Array.isArray(first) ? first[0] : first;
  return typeof example === 'object' && example !== null ? Object.keys(example) : [];
}
