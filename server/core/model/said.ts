import { type DateSpan, readDate } from '../base/day.ts';
import { fitted } from '../base/fitted.ts';
import { memo } from '../base/memo.ts';
import type { Said, Seen } from '../kinds/generated/said.ts';
import { type Field, fieldNamed, fieldsByName, type Shape } from '../kinds/index.ts';
import { entriesOf } from '../syntax/merge.ts';
import { follow, plainValue } from '../syntax/node.ts';
import type { Entry, Mapping, Node, Scalar } from '../syntax/tree.ts';
import { hasTooManyAliases } from './aliases.ts';
import type { RecordFacts } from './facts.ts';
import { idForm } from './id-form.ts';
import { isPlaceholder, sectionText } from './placeholder.ts';
import { type Record, scalarText } from './record.ts';
import { innerPlaces, notApplicableIn, shapeOf } from './uses.ts';

export type { Said, Seen } from '../kinds/generated/said.ts';

/**
 * What a record says, as its schema means it, whatever the carrier: `Said['validation']`. Texts are lists of texts,
 * dates are spans of days, a single value where a list may stand is a list of one. What is absent, empty, a
 * placeholder or of a form that the schema does not have is absent here; that is a fault of the value, and other rules
 * report it. Items of lists of mappings keep their places, so that index and path agree; one that says nothing is `{}`.
 *
 * @returns undefined where the record is of another kind
 */
export function saidBy<Name extends keyof Said>(record: Record, kind: Name): Said[Name] | undefined {
  return record.kind.name === kind ? (wholeOf(record) as Said[Name]) : undefined;
}

/** What other documents see of a record: the fields that its schema marks so. */
export function seenIn<Name extends keyof Seen>(facts: RecordFacts, kind: Name): Seen[Name] | undefined {
  return facts.kind === kind ? (facts.seen as Seen[Name]) : undefined;
}

/** What a record of any kind lets other documents see, for its facts. */
export function seenOf(record: Record): object {
  return saidIn({ record, takes: takeSeen });
}

const wholeOf = memo((record: Record): object => saidIn({ record, takes: () => 'value' }));

type Taken = 'value' | 'presence' | undefined;

interface View {
  readonly record: Record;
  /** How much of a field belongs to the view. */
  takes(place: FieldPlace): Taken;
}

interface FieldPlace {
  readonly field: Field;
  /** The fields of the mapping that it is one of. */
  readonly among: readonly Field[];
  /** Whether that mapping is the record itself. */
  readonly isOutermost: boolean;
}

/** A marked field; and below one, every field of a mapping none of whose fields is marked. */
function takeSeen({ field, among, isOutermost }: FieldPlace): Taken {
  if (field.seen !== undefined || isOutermost) return field.seen;
  return marksSome(among) ? undefined : 'value';
}

const marksSome = memo((fields: readonly Field[]): boolean => fields.some(field => field.seen !== undefined));

type Values = { [name: string]: unknown };

function saidIn(view: View): object {
  const { record } = view;
  const { fields } = record.kind;
  const said = fieldsSaid(view, record.node, fields, { isOutermost: true });
  const inWords: { [name: string]: string } = {};
  for (const { field, section } of record.sections) {
    const taken = view.takes({ field, among: fields, isOutermost: true });
    const text = sectionText(record, section);
    if (taken === undefined || said[field.name] !== undefined || text === '' || isPlaceholder(text)) continue;
    if (taken === 'presence') said[field.name] = true;
    else if (field.shape.is === 'text') said[field.name] = [text];
    else inWords[field.name] = inWords[field.name] === undefined ? text : `${inWords[field.name]}\n\n${text}`;
  }
  if (Object.keys(inWords).length > 0) said.inWords = inWords;
  return said;
}

function fieldsSaid(
  view: View,
  mapping: Mapping,
  fields: readonly Field[],
  {
    isOutermost = false,
    values,
  }: { readonly isOutermost?: boolean; readonly values?: Shape | undefined } = {},
): Values {
  const said: Values = {};
  const ruledOut: string[] = [];
  const named = fieldsByName(fields);
  for (const entry of entriesIn(view, mapping)) {
    const field = named.get(entry.name);
    if (!field) {
      if (values && isFree(entry)) put(said, entry.name, valueSaid(view, entry.value, values));
      continue;
    }
    if (isOutermost && isApart(view.record, field)) continue;
    const taken = view.takes({ field, among: fields, isOutermost });
    if (taken === undefined || said[field.name] !== undefined) continue;
    if (saysNotApplicable(entry.value)) {
      ruledOut.push(field.name);
      continue;
    }
    const value = valueSaid(view, entry.value, field.shape);
    put(said, field.name, taken === 'presence' && value !== undefined ? true : value);
  }
  if (ruledOut.length > 0) said.ruledOut = ruledOut;
  return said;
}

/** The first key is no statement of the record; records within it are asked for themselves. */
function isApart(record: Record, { name }: Field): boolean {
  return name === 'aims' || innerPlaces(record).has(name);
}

/** Keys that people choose themselves, but for those of their own making that begin with `x-`. */
function isFree({ name }: Entry): boolean {
  return !/^x[-_]/.test(name) && name !== '__proto__' && name !== 'not_applicable';
}

function put(said: Values, name: string, value: unknown): void {
  if (value !== undefined) said[name] = value;
}

function entriesIn({ record }: View, mapping: Mapping): readonly Entry[] {
  return hasTooManyAliases(record) ? mapping.entries : entriesOf(mapping);
}

/** Whether a value is `{not_applicable: reason}` with a reason that is one. */
function saysNotApplicable(value: Node): boolean {
  const reason = notApplicableIn(value);
  const node = reason && follow(reason);
  if (node?.type === 'sequence') return node.items.length > 0;
  return node?.type === 'scalar' && typeof node.value === 'string' && !isPlaceholder(node.value);
}

function valueSaid(view: View, value: Node, allowed: Shape): unknown {
  if (value.type === 'alias' && hasTooManyAliases(view.record)) return undefined;
  const node = follow(value);
  const shape = node && shapeOf(node, allowed);
  if (!node || !shape) return undefined;
  switch (shape.is) {
    case 'mapping':
      return node.type === 'mapping' ? mappingSaid(view, node, shape) : undefined;
    case 'list':
      return node.type === 'sequence' ? itemsSaid(view, node.items, shape.of) : undefined;
    case 'text':
      if (node.type === 'sequence') return textsSaid(view, node.items);
      break;
    case 'anything':
      return plainValue(node);
    default:
      break;
  }
  if (node.type !== 'scalar') return undefined;
  const single = scalarSaid(view.record, node, shape);
  if (single === undefined) return undefined;
  return allowsMany(allowed, shape) ? [single] : single;
}

/** Whether the value may be a list of such values, so that a single one stands for a list of one. */
function allowsMany(allowed: Shape, shape: Shape): boolean {
  if (shape.is === 'text' && shape.many) return true;
  if (allowed.is === 'list') return true;
  return (
    allowed.is === 'choice' && !allowed.of.includes(shape) && allowed.of.some(each => each.is === 'list')
  );
}

function mappingSaid(
  view: View,
  mapping: Mapping,
  { fields, values }: Extract<Shape, { readonly is: 'mapping' }>,
): Values | undefined {
  if (notApplicableIn(mapping) && !fieldNamed(fields, 'not_applicable')) return undefined;
  const said = fieldsSaid(view, mapping, fields, { values });
  return Object.keys(said).length > 0 ? said : undefined;
}

function itemsSaid(view: View, items: readonly Node[], of: Shape): readonly unknown[] | undefined {
  const said = items.map(item => valueSaid(view, item, of));
  if (said.every(each => each === undefined)) return undefined;
  // Only mappings are looked up by their place.
  return holdsMappings(of) ? said.map(each => each ?? {}) : fitted(said.filter(each => each !== undefined));
}

function holdsMappings(shape: Shape): boolean {
  return shape.is === 'mapping' || (shape.is === 'choice' && shape.of.some(holdsMappings));
}

function textsSaid({ record }: View, items: readonly Node[]): readonly string[] | undefined {
  const texts = items.flatMap(item => {
    const node = follow(item);
    const text = node?.type === 'scalar' ? scalarText(record, node) : undefined;
    return text === undefined || isPlaceholder(text) ? [] : [text];
  });
  return texts.length > 0 ? fitted(texts) : undefined;
}

function scalarSaid(
  record: Record,
  node: Scalar,
  shape: Shape,
): string | number | boolean | DateSpan | undefined {
  const text = scalarText(record, node);
  if (text === undefined) return undefined;
  switch (shape.is) {
    case 'boolean':
      return typeof node.value === 'boolean' ? node.value : undefined;
    case 'number':
      return typeof node.value === 'number' ? node.value : undefined;
    case 'enum':
      if (shape.values.some(({ value }) => value === text)) return text;
      return shape.open && !isPlaceholder(text) ? text : undefined;
    case 'date': {
      const span = readDate(text);
      return typeof span === 'string' ? undefined : span;
    }
    case 'id':
    case 'reference':
      return idForm.test(text) && !isPlaceholder(text) ? text : undefined;
    case 'text':
    case 'version':
    case 'framework':
      return isPlaceholder(text) ? undefined : text;
    case 'list':
    case 'mapping':
    case 'choice':
    case 'anything':
      return undefined;
    default:
      return shape satisfies never;
  }
}
