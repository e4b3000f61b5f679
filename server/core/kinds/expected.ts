import { kinds } from './index.ts';
import type { Shape } from './kind.ts';

/**
 * In words, what may stand where a shape is asked for: `a text or a list of texts`. `title` is that of the field
 * and names the items of a list (`a list of models, each a mapping`).
 */
export function expectedFor(shape: Shape, title: string): string {
  switch (shape.is) {
    case 'text':
      return shape.form ?? (shape.many ? 'a text or a list of texts' : 'a text');
    case 'id':
      return 'an id as a text';
    case 'reference':
      return `the id of ${withArticle(nounOf(shape.kind))} as a text`;
    case 'framework':
      return shape.form;
    case 'date':
      return 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
    case 'version':
      return 'a version as a text';
    case 'enum':
      return `one of ${wordsOf(shape)}`;
    case 'boolean':
      return 'yes or no as true or false';
    case 'number':
      return numberWords(shape);
    case 'list':
      return listWords(shape.of, title);
    case 'mapping':
      return mappingWords(shape);
    case 'choice':
      return shape.of.map(each => expectedFor(each, title)).join(', or ');
    case 'anything':
      return 'anything';
    default:
      return shape satisfies never;
  }
}

function listWords(item: Shape, title: string): string {
  switch (item.is) {
    case 'text':
      return 'a list of texts or a single text';
    case 'reference':
      return `a list of ids, each of ${withArticle(nounOf(item.kind))}, or a single one`;
    case 'id':
      return 'a list of ids, or a single one';
    case 'framework':
      return `a list, each ${item.form}, or a single one`;
    case 'enum':
      return `a list of some of ${wordsOf(item)}, or a single one`;
    case 'mapping':
      return `a list of ${lowerFirst(title)}, each a mapping`;
    default:
      return `a list of ${lowerFirst(title)}, each ${expectedFor(item, title)}`;
  }
}

const mostNames = 6;

function mappingWords({ fields }: Extract<Shape, { is: 'mapping' }>): string {
  const names = fields.slice(0, mostNames).map(field => `\`${field.name}\``);
  return `a mapping with keys such as ${names.join(', ')}`;
}

function wordsOf(shape: Extract<Shape, { is: 'enum' }>): string {
  return [...shape.values.map(({ value }) => value), ...(shape.form === undefined ? [] : [shape.form])].join(
    ', ',
  );
}

function numberWords({ integer, minimum, maximum }: Extract<Shape, { is: 'number' }>): string {
  const noun = integer ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${noun}, ${minimum} or more`;
  return maximum === undefined ? noun : `${noun}, ${maximum} or less`;
}

/** What such ids are ids of: `AI system`, `impact assessment`; of a kind that is not known, its name in words. */
export function nounOf(idKind: string): string {
  if (idKind === 'any') return 'document';
  const kind = kinds.find(each => each.idKind === idKind);
  return kind ? lowerFirst(kind.title) : idKind.replaceAll('-', ' ');
}

/** Leaves abbreviations and names as they are: `AI system`, `Statement of Applicability`. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}|\s\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `a control`, `an AI system` */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
