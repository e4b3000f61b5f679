import { lineEndOf, lineStartAt } from '../../base/characters.ts';
import type { Edit } from '../../base/edit.ts';
import { type Range, rangeOf } from '../../base/range.ts';
import type { Text } from '../../base/text.ts';
import type { Document } from '../../model/source-file.ts';
import type { NodeStep } from '../../syntax/node.ts';
import type { Entry, Mapping, Node, Sequence } from '../../syntax/tree.ts';
import type { Layout } from './layout.ts';

/** Where text is to be written, and what has to be written around it to fit. */
export interface Spot {
  /** What is replaced; on one line, with the cursor in it. */
  readonly range: Range;
  /** What stands in the range up to the cursor. */
  readonly typed: string;
  readonly layout: Layout;
  /** Written before it: indentation, `- `, a blank behind a colon. */
  readonly lead: string;
  /** Written behind it. */
  readonly trail: string;
  /** Away from it: a comma behind what stands before. */
  readonly also: readonly Edit[];
  /** In a block: whether it stands behind a key, so that a collection has to begin on the next line. */
  readonly isBehindKey: boolean;
  /** The blanks between it and what stands before it on its line. */
  readonly blanksBefore: string;
}

interface Looking {
  readonly document: Document;
  readonly at: number;
  readonly text: Text;
  readonly steps: readonly NodeStep[];
}

/** A spot for a value within a collection. */
export function spotAt(
  { document, at, text }: Looking,
  {
    range,
    collection,
    isEmpty,
  }: { readonly range: Range; readonly collection: Node; readonly isEmpty: boolean },
): Spot {
  const isFlow = document.carrier === 'json' || (collection.type !== 'scalar' && isFlowNode(collection));
  const before = text.charAt(range.start - 1);
  return {
    range,
    typed: text.slice(range.start, at),
    layout: layoutIn(document, text, range.start, isFlow ? 'flow' : 'block'),
    lead: isEmpty && (before === ':' || (before === '-' && !isFlow)) ? ' ' : '',
    // A comment needs a blank before it.
    trail: !isFlow && text.charAt(range.end) === '#' ? ' ' : '',
    also: [],
    isBehindKey: false,
    blanksBefore: blanksBefore(text, range.start),
  };
}

/** The blanks before an offset. */
export function blanksBefore(text: Text, offset: number): string {
  return /[ \t]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
}

/** The spot of a key that is there, or of a new one; undefined where none can be written. */
export function keySpot(
  looking: Looking,
  mapping: Mapping,
  { range, entry }: { readonly range: Range; readonly entry?: Entry },
): Spot | undefined {
  const { at, text } = looking;
  const spot = spotAt(looking, { range, collection: mapping, isEmpty: false });
  if (spot.layout.style === 'flow') {
    if (!entry && !isFree(text, at)) return undefined;
    return withCommas(spot, text, { collection: mapping, ...(entry && { current: entry }), isNew: true });
  }
  const line = text.slice(lineStartAt(text, range.start), range.start);
  const rest = restOfLine(text, range.end);
  const first = mapping.entries[0];
  if (!first) return undefined;
  const column = columnAt(text, first.keyRange.start);
  if (line.trim() === '') {
    if (!/^[ \t]*(?:$|#|:)/.test(rest)) return undefined;
    if (entry) return { ...spot, layout: { ...spot.layout, column: line.length } };
    return indented({ ...spot, layout: { ...spot.layout, column } }, { at, text });
  }
  // Behind the dash of an item, as its first key.
  if (!entry || !/^\s*(?:-\s+)+$/.test(line)) return undefined;
  return { ...spot, layout: { ...spot.layout, column: columnAt(text, range.start) } };
}

/** The spot of a new item of a list; undefined where none can be written. */
export function itemSpot(looking: Looking, sequence: Sequence): Spot | undefined {
  const { at, text } = looking;
  const spot = spotAt(looking, { range: rangeOf(at, at), collection: sequence, isEmpty: true });
  if (spot.layout.style === 'flow') {
    if (!isFree(text, at)) return undefined;
    return withCommas({ ...spot, lead: '' }, text, { collection: sequence, isNew: true });
  }
  if (!isBlankLine(text, at) || restOfLine(text, at).trim() !== '') return undefined;
  const column = columnAt(text, sequence.range.start);
  const placed = indented({ ...spot, lead: '', layout: { ...spot.layout, column } }, { at, text });
  return { ...placed, lead: `${placed.lead}- `, layout: { ...placed.layout, column: column + 2 } };
}

/** The same spot, for the keys of a mapping that begins there. */
export function blockSpot(spot: Spot): Spot {
  return { ...spot, isBehindKey: false };
}

/** With the commas that have to stand between it and its neighbours in brackets or braces. */
export function withCommas(
  spot: Spot,
  text: Text,
  {
    collection,
    current,
    isNew = false,
  }: {
    readonly collection: Mapping | Sequence;
    readonly current?: Entry | Node;
    /** Whether it is one more of the collection, and not the value of an entry of it. */
    readonly isNew?: boolean;
  },
): Spot {
  if (spot.layout.style !== 'flow') return spot;
  const { range } = spot;
  const children: readonly (Entry | Node)[] =
    collection.type === 'mapping' ? collection.entries : collection.items;
  const others = children.filter(child => child !== current);
  const next = others.find(child => child.range.start >= range.end);
  const trail = next && !hasComma(text, range.end, next.range.start) ? ',' : '';
  const previous = others.findLast(child => child.range.end <= range.start);
  const isApart = !previous || hasComma(text, previous.range.end, range.start);
  if (isApart || !(isNew || collection.type === 'sequence')) return { ...spot, trail };
  const { end } = previous.range;
  if (end === range.start) return { ...spot, trail, lead: `, ${spot.lead}` };
  return { ...spot, trail, also: [{ range: rangeOf(end, end), text: ',' }] };
}

/** Whether the line before the offset holds nothing but white space. */
export function isBlankLine(text: Text, offset: number): boolean {
  return text.slice(lineStartAt(text, offset), offset).trim() === '';
}

/** Whether between brackets or braces nothing stands right before and behind an offset that is not their own. */
function isFree(text: Text, offset: number): boolean {
  return /^$|[\s,{[]/.test(text.charAt(offset - 1)) && /^$|[\s,}\]]/.test(text.charAt(offset));
}

/** Whether the offset lies in a comment, or in a text in quotes, as far as its own line tells. */
export function signsBefore({ document, at, text }: Omit<Looking, 'steps'>): 'comment' | 'quote' | undefined {
  const line = text.slice(lineStartAt(text, at), at);
  const isJson = document.carrier === 'json';
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const sign = line.charAt(index);
    if (quote !== '') {
      if (sign === '\\' && quote === '"') index++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      if (isJson || index === 0 || /[\s:,[{-]/.test(line.charAt(index - 1))) quote = sign;
    } else if (isJson ? /^\/[/*]/.test(line.slice(index, index + 2)) : sign === '#') {
      if (isJson || index === 0 || /\s/.test(line.charAt(index - 1))) return 'comment';
    }
  }
  return quote === '' ? undefined : 'quote';
}

export function columnAt(text: Text, offset: number): number {
  return offset - lineStartAt(text, offset);
}

export function restOfLine(text: Text, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset, offset + 1000))?.[0] ?? '';
}

export function layoutIn(
  { carrier }: Pick<Document, 'carrier'>,
  text: Text,
  offset: number,
  style: Layout['style'],
): Layout {
  const start = lineStartAt(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
  return {
    carrier,
    style,
    column: indent,
    unit: carrier === 'json' ? unitOf(text) : 2,
    lineEnd: lineEndOf(text),
  };
}

/** How far the first line within something is indented. */
function unitOf(text: Text): number {
  const [, indent = ''] = /[{[][ \t]*(?:\r\n|\r|\n)( +)\S/.exec(text.slice(0, 2000)) ?? [];
  return indent.length === 0 || indent.length > 8 ? 2 : indent.length;
}

/** What is to begin in a column, on a line that is indented less or more as yet. */
function indented(spot: Spot, { at, text }: { readonly at: number; readonly text: Text }): Spot {
  const { column } = spot.layout;
  const start = lineStartAt(text, spot.range.start);
  const indentation = text.slice(start, spot.range.start);
  if (indentation.includes('\t')) {
    return {
      ...spot,
      range: rangeOf(start, spot.range.end),
      typed: text.slice(start, at),
      lead: ' '.repeat(column),
    };
  }
  if (indentation.length <= column) return { ...spot, lead: ' '.repeat(column - indentation.length) };
  const from = start + column;
  return { ...spot, range: rangeOf(from, spot.range.end), typed: text.slice(from, at) };
}

function isFlowNode(node: Node): boolean {
  return (node.type === 'mapping' || node.type === 'sequence') && node.layout === 'flow';
}

function hasComma(text: Text, from: number, to: number): boolean {
  return text
    .slice(from, to)
    .replace(/\/\*[^*]*\*\/|(?:\/\/|#)[^\r\n]*/g, '')
    .includes(',');
}
