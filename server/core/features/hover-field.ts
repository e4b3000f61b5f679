import { frameworkItem } from '../kinds/frameworks.ts';
import type { Field, Need, Shape } from '../kinds/index.ts';
import type { Block } from './hover.ts';
import { excerpt } from './hover-words.ts';

/** A field: what it is for and what an auditor looks for, what may stand in it, when it is needed, and who asks. */
export function fieldBlocks(field: Field): readonly Block[] {
  const values = enumOf(field.shape);
  return [
    { is: 'title', text: field.title, detail: formOf(field.shape) },
    { is: 'text', text: field.description },
    ...(values
      ? [
          {
            is: 'list' as const,
            items: values.map(({ value, description }) => ({ term: value, text: description })),
          },
        ]
      : []),
    ...exampleBlocks(field),
    ...(field.needed ? [{ is: 'text' as const, text: needOf(field.needed) }] : []),
    ...clauseBlocks(field),
  ];
}

/** Of what has a list of values every value is an example already. */
function exampleBlocks({ shape, examples }: Field): readonly Block[] {
  const [example] = examples;
  const isShown = enumOf(shape) === undefined && (typeof example === 'string' || typeof example === 'number');
  return isShown ? [{ is: 'text', text: `For example: ${excerpt(String(example))}` }] : [];
}

/** The clauses and controls that ask for a field, by id and title. */
export function clauseBlocks({ clauses }: Field): readonly Block[] {
  if (clauses.length === 0) return [];
  const named = clauses.map(id => [id, frameworkItem(id, 'iso42001')?.title].filter(Boolean).join(' '));
  return [{ is: 'text', text: `ISO/IEC 42001: ${named.join('; ')}` }];
}

/** What one of the values that a field lists means. */
export function meaningOf(shape: Shape, text: string): string | undefined {
  return enumOf(shape)?.find(({ value }) => value === text)?.description;
}

function enumOf(shape: Shape) {
  if (shape.is === 'enum') return shape.values;
  if (shape.is === 'list') return shape.of.is === 'enum' ? shape.of.values : undefined;
  if (shape.is !== 'choice') return undefined;
  const values = shape.of.flatMap(each => (each.is === 'enum' ? each.values : []));
  return values.length > 0 ? values : undefined;
}

/** In a word or two, what stands in a field of that shape. */
export function formOf(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return shape.many ? 'text, or a list of texts' : 'text';
    case 'id':
      return 'id';
    case 'reference':
      return shape.kind === 'any' ? 'id of a document' : `id of ${withArticle(shape.kind)}`;
    case 'framework':
      return shape.form;
    case 'date':
      return 'date';
    case 'version':
      return 'version, in quotes';
    case 'enum':
      return 'one of these values';
    case 'boolean':
      return 'true or false';
    case 'number':
      return shape.integer ? 'whole number' : 'number';
    case 'list':
      return `list: ${formOf(shape.of)}`;
    case 'mapping':
      return shape.fields.map(field => field.name).join(', ');
    case 'choice':
      return [...new Set(shape.of.map(formOf))].join(', or ');
    case 'anything':
      return 'anything';
    default:
      return shape satisfies never;
  }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** When a field is needed, as a sentence. */
export function needOf(need: Need): string {
  const unless = need.unless ? `, unless ${need.unless.join(' or ')} says it` : '';
  return `${needWords(need)}${unless}.`;
}

function needWords(needed: Need): string {
  switch (needed.when) {
    case 'always':
      return 'Always needed';
    case 'approved':
      return 'Needed before the document can be approved';
    case 'status':
      return `Needed once the status is ${needed.status.join(' or ')}`;
    case 'stage':
      return `Needed from the stage ${needed.stage} on${needed.ifRisk ? ` if the risk is ${needed.ifRisk.join(' or ')}` : ''}`;
    default:
      return needed satisfies never;
  }
}
