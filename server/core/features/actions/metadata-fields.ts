import type { Field, Kind, Shape } from '../../kinds/index.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import { idForm } from '../../model/id-form.ts';
import { isPlaceholder } from '../../model/placeholder.ts';
import type { PlainMapping } from '../../syntax/write/index.ts';

/** Labels that people give to what our fields hold; each names a path. */
const synonyms: Readonly<Record<string, string>> = {
  'ai system': 'system',
  'approval date': 'approved.on',
  'approved by': 'approved.by',
  'approved on': 'approved.on',
  'date approved': 'approved.on',
  'date of approval': 'approved.on',
  'document id': 'id',
  'document owner': 'owner',
  'document title': 'title',
  'document version': 'version',
  'last review': 'reviewed.on',
  'last reviewed': 'reviewed.on',
  'next review': 'review.next',
  'next review date': 'review.next',
  'policy owner': 'owner',
  'review cadence': 'review.cadence',
  'review cycle': 'review.cadence',
  'review date': 'reviewed.on',
  'review frequency': 'review.cadence',
  'reviewed by': 'reviewed.by',
  'reviewed on': 'reviewed.on',
  'system id': 'system',
  'system name': 'system',
  accountable: 'owner',
  approver: 'approved.by',
  reference: 'id',
  responsible: 'owner',
  reviewer: 'reviewed.by',
};

/** The fields that rows of metadata answer, and how many rows that were. The others are kept under `x_source`. */
export function fieldsFrom(
  kind: Kind,
  rows: readonly (readonly [label: string, value: string])[],
): { readonly fields: PlainMapping; readonly mapped: number } {
  const fields: { [name: string]: PlainMapping[string] } = {};
  const source: { [label: string]: string } = {};
  let mapped = 0;
  for (const [label, value] of rows) {
    const place = placeFor(kind, label);
    const fitting = place && fittingValue(place.field.shape, value);
    const [name = '', inner] = place?.path ?? [];
    const known = fields[name];
    const group =
      typeof known === 'object' && known !== null && !Array.isArray(known) ? (known as PlainMapping) : {};
    if (fitting === undefined || (inner === undefined ? known !== undefined : inner in group)) {
      source[freeLabel(source, label)] = value;
      continue;
    }
    mapped++;
    fields[name] = inner === undefined ? fitting : { ...group, [inner]: fitting };
  }
  const isKept = Object.keys(source).length > 0;
  return { fields: isKept ? { ...fields, x_source: source } : fields, mapped };
}

function placeFor(
  kind: Kind,
  label: string,
): { readonly path: readonly string[]; readonly field: Field } | undefined {
  const said = folded(label);
  const path = (Object.hasOwn(synonyms, said) ? synonyms[said] : undefined)?.split('.');
  const [name, inner] = path ?? [];
  const field = kind.fields.find(each =>
    name === undefined ? [folded(each.name), folded(each.title)].includes(said) : each.name === name,
  );
  if (!field || field.name === 'aims') return undefined;
  if (inner === undefined) return { path: [field.name], field };
  const within =
    field.shape.is === 'mapping' ? field.shape.fields.find(each => each.name === inner) : undefined;
  return within && { path: [field.name, inner], field: within };
}

/** The value as the field takes it: a word of an enumeration in its own spelling, an id, a text. Dates stay as written. */
function fittingValue(shape: Shape, value: string): string | undefined {
  const text = value.trim();
  if (text === '' || isPlaceholder(text)) return undefined;
  for (const each of alternatives(shape)) {
    if (each.is === 'enum') {
      const word = each.values.find(known => folded(known.value) === folded(text));
      if (word || each.open) return word?.value ?? text;
    }
    if (each.is === 'id' || each.is === 'reference') return idForm.test(text) ? text : undefined;
    if (each.is === 'text' || each.is === 'version' || each.is === 'date') return text;
    if (each.is === 'list' && each.of.is !== 'mapping') return fittingValue(each.of, text);
  }
  return undefined;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function freeLabel(source: { readonly [label: string]: string }, label: string): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? label : `${label} ${number}`;
    if (!(free in source)) return free;
  }
}
