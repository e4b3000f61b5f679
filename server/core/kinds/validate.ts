import { memo } from '../base/memo.ts';
import { expectedFor } from './expected.ts';
import { documentValidators, entryValidators, type ValidationError } from './generated/validators.js';
import { allowsNotApplicable, type Field, kindNamed, type Shape, shapeOfRecord } from './index.ts';
import type { Path, SchemaFault } from './schema-fault.ts';
import { alternatives, type Place, placeAt } from './shape-at.ts';

/**
 * What is wrong with a record by the schema of its kind: one fault per cause. What is missing, placeholders,
 * impossible dates and versions that read as numbers are the business of rules; an explicit null is taken for
 * nothing. Records of another kind inside the value are not looked at: they are validated on their own.
 *
 * `value` is made of mappings (objects, null-prototype ones too), arrays and scalars. `asEntry`: the record stands
 * inside a document of another kind.
 */
export function validate(record: {
  readonly kind: string;
  readonly asEntry: boolean;
  readonly value: unknown;
}): readonly SchemaFault[] {
  const kind = kindNamed(record.kind);
  const validator = (record.asEntry ? entryValidators : documentValidators).get(record.kind);
  if (!kind || !validator) throw new Error(`There is no validator for ${record.kind}`);
  if (validator(record.value)) return [];
  const errors = validator.errors ?? [];
  // The generated function holds on to its errors until it is called again.
  validator.errors = null;
  const root: Place = { shape: shapeOfRecord(kind, { asEntry: record.asEntry }), title: kind.title };
  return [...byPlace(errors)].flatMap(([pointer, at]) => {
    const { path, value } = follow(record.value, pointer);
    return faultsAt({ path, value, place: placeAt(root, path) }, at);
  });
}

interface Spot {
  readonly path: Path;
  readonly value: unknown;
  readonly place: Place | undefined;
}

/** The errors of one value: they have one cause, but for unknown keys, which are a fault each. */
function faultsAt(spot: Spot, errors: readonly ValidationError[]): readonly SchemaFault[] {
  if (saysNothing(spot)) return [];
  const keywords = new Set(errors.map(({ keyword }) => keyword));
  const unknownKeys = new Set(errors.flatMap(unknownKeyOf));
  if (keywords.has('type')) return [wrongType(spot)];
  const reasonIsMissing = keywords.has('required');
  if (isMapping(spot.value)) return mappingFaults(spot, { unknownKeys, reasonIsMissing });
  const [first] = errors.filter(({ keyword }) => keyword !== 'if');
  return first === undefined ? [] : [valueFault(spot, first)];
}

/** Whether a field is as good as absent; what is missing is the business of another rule. */
function saysNothing({ path, value }: Spot): boolean {
  if (typeof path.at(-1) !== 'string') return false;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function mappingFaults(
  spot: Spot,
  found: { readonly unknownKeys: ReadonlySet<string>; readonly reasonIsMissing: boolean },
): readonly SchemaFault[] {
  const { path, value, place } = spot;
  const fields =
    place && alternatives(place.shape).flatMap(each => (each.is === 'mapping' ? [each.fields] : []))[0];
  if (fields === undefined) {
    // Where no mapping may stand but `{not_applicable: reason}`, any other one is not a matter of its keys.
    if (found.reasonIsMissing) return [wrongType(spot)];
    return found.unknownKeys.size > 0 ? [notAlone(path)] : [];
  }
  // A field may be not applicable; a record as a whole, or one item of a list, is then just left out.
  const mayNotApply =
    typeof path.at(-1) === 'string' && place !== undefined && allowsNotApplicable(place.shape);
  if (mayNotApply && Object.hasOwn(value as object, 'not_applicable')) {
    return found.unknownKeys.size > 0 ? [notAlone(path)] : [];
  }
  const { own, withReason } = keysOf(fields);
  const known = mayNotApply ? withReason : own;
  return [...found.unknownKeys].map(key => ({ is: 'unknown-key', path, key, known }));
}

/** The keys of a mapping, as one list that all of its faults share. */
const keysOf = memo((fields: readonly Field[]) => {
  const own = fields.map(field => field.name);
  return { own, withReason: [...own, 'not_applicable'] };
});

function notAlone(path: Path): SchemaFault {
  return { is: 'out-of-bounds', path, expected: '`not_applicable` alone, without other keys' };
}

function wrongType({ path, place }: Spot): SchemaFault {
  const expected = place ? expectedFor(place.shape, place.title) : 'something else';
  return { is: 'wrong-type', path, expected };
}

/** The fault of a text or a number that has the right type. */
function valueFault({ path, value, place }: Spot, error: ValidationError): SchemaFault {
  for (const each of place ? alternatives(place.shape) : []) {
    const shape = each.is === 'list' ? each.of : each;
    if (typeof value === 'string' && shape.is === 'enum') {
      const allowed = shape.values.map(each => each.value);
      return { is: 'invalid-value', path, allowed, ...(shape.form === undefined ? {} : { or: shape.form }) };
    }
    if (typeof value === 'string' && namesRecord(shape)) return { is: 'invalid-id', path };
    if (shape.is === 'framework') return { is: 'out-of-bounds', path, expected: shape.form };
    if (typeof value === 'number' && shape.is === 'number') {
      return { is: 'out-of-bounds', path, expected: expectedFor(shape, place?.title ?? '') };
    }
  }
  const expected = place ? expectedFor(place.shape, place.title) : `another value (${error.keyword})`;
  return { is: 'out-of-bounds', path, expected };
}

function namesRecord(shape: Shape): boolean {
  return shape.is === 'id' || shape.is === 'reference';
}

function unknownKeyOf({ key }: ValidationError): readonly string[] {
  return key === undefined ? [] : [key];
}

function byPlace(errors: readonly ValidationError[]): ReadonlyMap<string, readonly ValidationError[]> {
  const groups = new Map<string, ValidationError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** What a JSON pointer leads to. A step into an array is a number, into a mapping a text. */
function follow(root: unknown, pointer: string): { readonly path: Path; readonly value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      path.push(Number(key));
      value = value[Number(key)];
    } else {
      path.push(key);
      value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
  }
  return { path, value };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
