import { lowerFirst, nounOf, withArticle } from '../kinds/expected.ts';
import type { Field, Shape } from '../kinds/index.ts';
import { alternatives } from '../rules/wording.ts';

/** What has no inside, and for which a text can hold the place. */
export type SingleShape = Extract<
  Shape,
  { readonly is: 'text' | 'id' | 'reference' | 'framework' | 'date' | 'version' | 'number' | 'enum' }
>;

/**
 * A text in angle brackets that holds the place of a single value and says what is wanted there. It is reported as a
 * placeholder for as long as it stands.
 */
export function placeholderFor(shape: SingleShape, field: Pick<Field, 'title' | 'description'>): string {
  switch (shape.is) {
    case 'text':
      return `<${shape.form === undefined ? wantedIn(field) : lowerFirst(field.title)}>`;
    case 'id':
      return '<id>';
    case 'reference':
      return `<id of ${withArticle(nounOf(shape.kind))}>`;
    case 'framework':
      return placeholderNamed(field);
    case 'date':
      return '<YYYY-MM-DD>';
    case 'version':
      return '<version>';
    case 'number':
      return '<number>';
    case 'enum':
      return `<${wordsOf(shape) ?? lowerFirst(field.title)}>`;
    default:
      return shape satisfies never;
  }
}

/** The same with no more than the name of the field: what may be chosen stands beside it. */
export function placeholderNamed({ title }: Pick<Field, 'title'>): string {
  return `<${lowerFirst(title)}>`;
}

/** The beginning of what the field is for, as far as it is one short thought. */
function wantedIn({ description, title }: Pick<Field, 'title' | 'description'>): string {
  const [thought = ''] = /^[^.:;<>]*/.exec(description) ?? [];
  const wanted = thought.trim();
  return wanted === '' || wanted.length > 80 ? lowerFirst(title) : lowerFirst(wanted);
}

const mostWords = 6;

function wordsOf({ values }: Extract<Shape, { readonly is: 'enum' }>): string | undefined {
  return values.length > 0 && values.length <= mostWords
    ? alternatives(values.map(({ value }) => value))
    : undefined;
}
