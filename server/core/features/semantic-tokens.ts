import { type Range, rangeOf } from '../base/range.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { itemsInGroup } from '../kinds/frameworks.ts';
import type { Shape } from '../kinds/index.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import { entryOf, follow } from '../syntax/node.ts';
import type { Scalar } from '../syntax/tree.ts';
import { cursorOnLeaf } from './cursor.ts';
import { meets, type Value, valueSteps } from './values.ts';

/** A word of a text with what it is, for colours that a grammar without the schemas cannot give. */
export interface SemanticToken {
  /** On one line, without quotes. */
  readonly range: Range;
  readonly sort: TokenSort;
}

/**
 * `kind`: what comes behind `aims:`. `id`: where something is given its id. `word`: a word with a meaning of its own,
 * such as a status or a level.
 */
export const tokenSorts = [
  'kind',
  'id',
  'reference',
  'local-id',
  'local-reference',
  'framework-id',
  'word',
  'date',
] as const;

export type TokenSort = (typeof tokenSorts)[number];

/** The tokens of a stretch of a file, by default all of it, in order and none over another. */
export function semanticTokensIn(
  file: SourceFile,
  range: Range = rangeOf(0, file.text.length),
): readonly SemanticToken[] {
  return runThrough(semanticTokenSteps(file, range));
}

/** The same in steps. */
export function* semanticTokenSteps(
  file: SourceFile,
  range: Range = rangeOf(0, file.text.length),
): Steps<readonly SemanticToken[]> {
  const tokens: SemanticToken[] = file.documents.flatMap(document => {
    const token = kindToken(file, document);
    return token && meets(token.range, range) ? [token] : [];
  });
  const headers = new Set(tokens.map(token => token.range.start));
  for (const [index, value] of (yield* valueSteps(file, range)).entries()) {
    const sort = sortOf(value);
    const token = sort && wordIn(file, value.leaf.node);
    if (sort && token && !headers.has(token.start)) tokens.push({ range: token, sort });
    if (index % 500 === 499) yield;
  }
  return tokens.sort((a, b) => a.range.start - b.range.start);
}

function kindToken(file: SourceFile, { node }: Document): SemanticToken | undefined {
  const value = follow(entryOf(follow(node.root), 'aims')?.value);
  const range = value?.type === 'scalar' ? wordIn(file, value) : undefined;
  return range && { range, sort: 'kind' };
}

function sortOf({ record, leaf }: Value): TokenSort | undefined {
  const cursor = cursorOnLeaf(record, leaf);
  switch (cursor.at) {
    case 'id':
    case 'reference':
    case 'local-id':
    case 'local-reference':
      return cursor.at;
    case 'item':
      return 'framework-id';
    case 'value': {
      const { shape, text } = cursor;
      if (shape.is === 'date') return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) ? 'date' : undefined;
      if (shape.is === 'framework') return isGroup(shape, text) ? 'framework-id' : undefined;
      return shape.is === 'enum' && shape.values.some(({ value }) => value === text) ? 'word' : undefined;
    }
    case 'header':
    case 'field':
      return undefined;
    default:
      return cursor satisfies never;
  }
}

/** Whether a text stands for several items (`A.6`) where that is allowed. */
function isGroup(
  { groups, frameworks }: Extract<Shape, { readonly is: 'framework' }>,
  text: string,
): boolean {
  return groups === true && itemsInGroup(text, frameworks).length > 0;
}

/** Where a value stands without its quotes; undefined for what goes over several lines, and for nothing. */
function wordIn({ text }: SourceFile, { range, style }: Scalar): Range | undefined {
  const quote = style === 'single-quoted' ? "'" : style === 'double-quoted' ? '"' : '';
  const { start, end } = range;
  const isQuoted =
    quote !== '' && end - start >= 2 && text.charAt(start) === quote && text.charAt(end - 1) === quote;
  const word = isQuoted ? rangeOf(start + 1, end - 1) : range;
  return word.end > word.start && !/[\r\n]/.test(text.slice(word.start, word.end)) ? word : undefined;
}
