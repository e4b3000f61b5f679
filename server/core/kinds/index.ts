import { memo } from '../base/memo.ts';
import { kinds } from './generated/kinds.ts';
import type { Field, Kind, Shape } from './kind.ts';

export type { EnumValue, Field, Kind, LocalReference, Need, RecordPlace, Shape } from './kind.ts';
export { kinds };

/** The kind of that name, as it stands before `/v1`. */
export function kindNamed(name: string): Kind | undefined {
  return kindsByName.get(name);
}

/** What a kind is called: `Impact assessment`; of one that is not known its name. */
export function kindTitle(name: string): string {
  return kindNamed(name)?.title ?? name;
}

/** The field of that name among the fields of a kind or of a mapping. */
export function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  return fieldsByName(fields).get(name);
}

/** The shape of a whole record of the kind; inside a document of another kind, where `aims` has no place. */
export function shapeOfRecord(kind: Kind, options: { readonly asEntry: boolean }): MappingShape {
  return (options.asEntry ? entryShapes : documentShapes).get(kind) ?? documentShape(kind);
}

export type MappingShape = Extract<Shape, { readonly is: 'mapping' }>;

/** The kinds whose records are definitions of that kind of id: of `system`, the AI system; none where none is known. */
export function kindsDefining(idKind: string): readonly Kind[] {
  return kinds.filter(kind => kind.idKind === idKind);
}

/** Whether there is a kind of document that could define an id of this kind. References to others cannot be checked. */
export function isDefinableKind(idKind: string): boolean {
  return idKinds.has(idKind);
}

/** Whether `{not_applicable: reason}` may stand in a field of that shape: wherever a text, a list or a mapping may. */
export function allowsNotApplicable(shape: Shape): boolean {
  switch (shape.is) {
    case 'text':
      return shape.form === undefined;
    case 'version':
    case 'list':
    case 'mapping':
      return true;
    case 'choice':
      return shape.of.some(allowsNotApplicable);
    case 'id':
    case 'reference':
    case 'framework':
    case 'date':
    case 'enum':
    case 'boolean':
    case 'number':
    case 'anything':
      return false;
    default:
      return shape satisfies never;
  }
}

const kindsByName: ReadonlyMap<string, Kind> = new Map(kinds.map(kind => [kind.name, kind]));
const idKinds: ReadonlySet<string> = new Set(kinds.map(kind => kind.idKind));
const documentShapes: ReadonlyMap<Kind, MappingShape> = new Map(
  kinds.map(kind => [kind, documentShape(kind)]),
);
const entryShapes: ReadonlyMap<Kind, MappingShape> = new Map(
  kinds.map(kind => [
    kind,
    { is: 'mapping', fields: kind.fields.filter(field => field.name !== 'aims'), open: false },
  ]),
);

function documentShape(kind: Kind): MappingShape {
  return { is: 'mapping', fields: kind.fields, open: false };
}

/** The fields of a kind or of a mapping by their names, for who asks for many of them. */
export const fieldsByName = memo(
  (fields: readonly Field[]): ReadonlyMap<string, Field> => new Map(fields.map(field => [field.name, field])),
);
