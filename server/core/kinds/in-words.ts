/**
 * What a field of several parts says, in one cell of a table: in words for people, and so that the same can be read back.
 * `tessera-5 (vendor: tessera-ai; version: 2026-09-15)` is a model; an item of a list stands on each line.
 */
import { readDate } from '../base/day.ts';
import { equalData } from '../base/equal.ts';
import { lowerFirst } from './expected.ts';
import { allowsNotApplicable } from './index.ts';
import type { Field, Shape } from './kind.ts';
import { alternatives } from './shape-at.ts';

/** Plain data of a document, without what says nothing. */
export type Said = string | number | boolean | readonly Said[] | SaidMapping;

export interface SaidMapping {
  readonly [name: string]: Said;
}

/** What is said, in words; as JSON where the words could be taken for something else. */
export function inWords(said: Said, shape: Shape): string {
  const words = wordsFor(said, shape);
  if (!holdsMappings(shape) || equalData(fromWords(words, shape), said)) return words;
  return JSON.stringify(said);
}

/** What words say that `inWords` has made, or people in the same way; undefined where they fit the shape in no way. */
export function fromWords(words: string, shape: Shape): Said | undefined {
  const text = words.trim();
  if (text === '') return undefined;
  const why = allowsNotApplicable(shape) ? ruledOutBecause(text) : undefined;
  if (why !== undefined) return { not_applicable: why };
  const json = asJson(text);
  const form = json !== undefined && isList(json) ? 'list' : 'mapping';
  if (json !== undefined && holdsMappings(shape) && alternatives(shape).some(({ is }) => is === form))
    return json;
  for (const each of alternatives(shape)) {
    const said = saidAs(text, each);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The reason of `not applicable: reason`. */
export function ruledOutBecause(text: string): string | undefined {
  return /^not applicable: *(\S.*)$/is.exec(text.trim())?.[1];
}

/** Whether mappings may stand in a shape, or in the items of its lists. */
function holdsMappings(shape: Shape): boolean {
  return alternatives(shape).some(
    each => each.is === 'mapping' || (each.is === 'list' && holdsMappings(each.of)),
  );
}

function wordsFor(said: Said, shape: Shape): string {
  if (typeof said === 'boolean') return said ? 'yes' : 'no';
  if (typeof said !== 'object') return String(said);
  if (isList(said)) {
    const list = alternatives(shape).find(each => each.is === 'list');
    const of: Shape = list?.is === 'list' ? list.of : { is: 'anything' };
    return said.map(item => onOneLine(inWords(item, of))).join('\n');
  }
  const { not_applicable: why, ...others } = said;
  if (why !== undefined && Object.keys(others).length === 0)
    return `not applicable: ${onOneLine(wordsFor(why, { is: 'text', many: true }))}`;
  const mapping = alternatives(shape).find(each => each.is === 'mapping');
  return mapping?.is === 'mapping' && mapping.fields.length > 0
    ? mappingWords(said, mapping.fields)
    : onOneLine(JSON.stringify(said));
}

/** The field that comes first in the schema names the whole. */
function mappingWords(said: SaidMapping, fields: readonly Field[]): string {
  const parts = fields.flatMap(field => {
    const value = said[field.name];
    return value === undefined ? [] : [{ field, text: listedOnOneLine(wordsFor(value, field.shape), value) }];
  });
  const [first, ...others] = parts;
  if (!first) return '';
  const isNamed = first.field === fields[0];
  const rest = (isNamed ? others : parts).map(({ field, text }) => `${lowerFirst(field.title)}: ${text}`);
  if (!isNamed) return rest.join('; ');
  return rest.length === 0 ? first.text : `${first.text} (${rest.join('; ')})`;
}

function listedOnOneLine(text: string, said: Said): string {
  return onOneLine(isList(said) ? text.replace(/\n+/g, ', ') : text);
}

function saidAs(text: string, shape: Shape): Said | undefined {
  switch (shape.is) {
    case 'list':
      return everyOf(text.split(/\n+/), shape.of);
    case 'mapping':
      return mappingFrom(text, shape.fields);
    case 'boolean':
      return text === 'yes' || (text === 'no' ? false : undefined);
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
    case 'enum':
      return shape.open || shape.values.some(({ value }) => value === text) ? text : undefined;
    case 'date':
      return typeof readDate(text) === 'string' ? undefined : text;
    case 'text':
    case 'id':
    case 'reference':
    case 'version':
    case 'framework':
      return text;
    case 'choice':
      return fromWords(text, shape);
    case 'anything':
      return undefined;
    default:
      return shape satisfies never;
  }
}

function everyOf(texts: readonly string[], shape: Shape): readonly Said[] | undefined {
  const items = texts.map(each => fromWords(each, shape));
  return items.every(item => item !== undefined) ? items : undefined;
}

function mappingFrom(text: string, fields: readonly Field[]): SaidMapping | undefined {
  const [first, ...others] = fields;
  if (!first) return undefined;
  if (text.endsWith(')')) {
    for (let at = text.indexOf(' ('); at > 0; at = text.indexOf(' (', at + 1)) {
      const rest = partsFrom(text.slice(at + 2, -1), others);
      const named = rest && partFrom(text.slice(0, at), first);
      if (rest && named !== undefined) return { [first.name]: named, ...rest };
    }
  }
  const parts = partsFrom(text, fields);
  if (parts) return parts;
  const named = partFrom(text, first);
  return named === undefined ? undefined : { [first.name]: named };
}

/** `vendor: tessera-ai; version: 2026-09-15`: the titles of fields in their order, each with what it says. */
function partsFrom(text: string, fields: readonly Field[]): SaidMapping | undefined {
  const starts: { readonly field: Field; readonly at: number; readonly from: number }[] = [];
  for (const field of fields) {
    const title = `${lowerFirst(field.title)}: `;
    const begin = starts.at(-1)?.from;
    const at = begin === undefined ? (text.startsWith(title) ? 0 : -1) : text.indexOf(`; ${title}`, begin);
    if (at >= 0) starts.push({ field, at, from: at + title.length + (begin === undefined ? 0 : 2) });
  }
  if (starts.length === 0) return undefined;
  const said: { [name: string]: Said } = {};
  for (const [index, { field, from }] of starts.entries()) {
    const value = partFrom(text.slice(from, starts[index + 1]?.at), field);
    if (value === undefined) return undefined;
    said[field.name] = value;
  }
  return said;
}

function partFrom(text: string, { shape }: Field): Said | undefined {
  const isListed = alternatives(shape).some(({ is }) => is === 'list');
  return fromWords(isListed && ruledOutBecause(text) === undefined ? text.replace(/, /g, '\n') : text, shape);
}

/** A list or a mapping; nothing where a part of it says nothing. */
function asJson(text: string): Said | undefined {
  if (!/^(?:\[.*\]|\{.*\})$/s.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isSaid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSaid(value: unknown): value is Said {
  if (value === null || value === undefined) return false;
  return typeof value !== 'object' || Object.values(value).every(isSaid);
}

function isList(said: Said): said is readonly Said[] {
  return Array.isArray(said);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
