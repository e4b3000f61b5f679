import type { Field, Kind, Shape } from '../../kinds/index.ts';
import { kinds } from '../../kinds/index.ts';
import { formOf, needOf } from '../hover-field.ts';
import { codeText, listItem, pageOf } from './page-words.ts';

/** The page of a kind of document: what it is for, how it begins, and its fields. */
export function kindPage(kind: Kind): string {
  const { name, title, description, versions, fields } = kind;
  return pageOf([
    `# ${title}`,
    description,
    `The first key of such a document: ${codeText(`aims: ${name}/v${versions.at(-1) ?? 1}`)}. ${codeText(`aims new ${name}`)} writes one.`,
    ...placeWords(kind),
    '## Fields',
    fieldsUnder(
      fields.filter(field => field.name !== 'aims'),
      { path: '', kind },
    ).join('\n'),
    'Wherever a text, a list or a mapping may stand, `{not_applicable: reason}` may stand instead. Keys that begin with `x-` or `x_` are yours.',
    ...sectionWords(fields),
  ]);
}

function placeWords({ name }: Kind): readonly string[] {
  const places = kinds.flatMap(other =>
    other.records
      .filter(({ path, kind }) => kind === name && path.length > 0)
      .map(({ path }) => `${codeText(path.join('.'))} of a document of the kind ${codeText(other.name)}`),
  );
  return places.length === 0
    ? []
    : [`It may also stand, without ${codeText('aims')}, in ${places.join(', ')}.`];
}

interface Under {
  readonly path: string;
  readonly kind: Kind;
}

/** A line for each field and for those in it; the fields of records of another kind are on the page of that kind. */
function fieldsUnder(fields: readonly Field[], { path, kind }: Under): readonly string[] {
  return fields.flatMap(field => {
    const own = `${path}${field.name}`;
    const isOther = kind.records.some(place => place.path.length > 0 && place.path.join('.') === own);
    const need = field.needed ? ` ${needOf(field.needed)}` : '';
    const line = listItem(codeText(own), `${formWords(field.shape)}. ${field.description}${need}`);
    return [line, ...(isOther ? [] : insideOf(field.shape, own, kind))];
  });
}

function formWords(shape: Shape): string {
  if (shape.is === 'enum') return shape.values.map(({ value }) => codeText(value)).join(', ');
  if (shape.is === 'mapping') return 'mapping';
  if (shape.is === 'list') return `list: ${formWords(shape.of)}`;
  if (shape.is === 'choice') return [...new Set(shape.of.map(formWords))].join(', or ');
  return formOf(shape);
}

function insideOf(shape: Shape, path: string, kind: Kind): readonly string[] {
  switch (shape.is) {
    case 'list':
      return insideOf(shape.of, `${path}[]`, kind);
    case 'choice':
      return shape.of.flatMap(each => insideOf(each, path, kind));
    case 'mapping':
      return fieldsUnder(shape.fields, { path: `${path}.`, kind });
    default:
      return [];
  }
}

function sectionWords(fields: readonly Field[]): readonly string[] {
  const titles = fields.filter(({ asSection }) => asSection).map(({ title }) => title);
  if (titles.length === 0) return [];
  return [
    '## Sections in Markdown',
    `In a Markdown file these fields may stand as sections of the body, under headings of any level: ${titles.join(', ')}.`,
  ];
}
