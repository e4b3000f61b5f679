import { lineEndAt, lineEndOf } from '../../base/characters.ts';
import type { Edit } from '../../base/edit.ts';
import { rangeOf } from '../../base/range.ts';
import type { Entry, Mapping } from '../tree.ts';
import { asJson, entryInLines, inLine, keyText, type Plain } from './render.ts';
import { beginsLine, indentAt, isFlow, type Source } from './source.ts';

export interface NewField {
  readonly name: string;
  readonly value: Plain;
}

/**
 * Inserts fields into a mapping, each behind the last of those that come before it in the order, and before all others
 * where none does. A mapping that has lines of its own gets lines, others get commas.
 *
 * @param order the names of the fields as their schema lists them
 * @returns undefined where the mapping has no simple place for them
 */
export function insertFields(
  source: Source,
  mapping: Mapping,
  fields: readonly NewField[],
  order: readonly string[],
): readonly Edit[] | undefined {
  const { text } = source;
  const [first] = mapping.entries;
  if (!first) return intoEmpty(source, mapping, fields);
  const isLined = !isFlow(source, mapping.layout);
  // A key behind a question mark has no simple place before or behind it.
  if (
    isLined &&
    !/^[ \t]*(?:-[ \t]+)*$/.test(
      text.slice(text.lastIndexOf('\n', first.range.start - 1) + 1, first.range.start),
    )
  )
    return undefined;
  const byAnchor = new Map<Entry | undefined, NewField[]>();
  for (const field of inOrder(fields, order)) {
    const anchor = anchorOf(mapping, field.name, order);
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), field]);
  }
  const edits: Edit[] = [];
  for (const [anchor, group] of byAnchor) {
    const edit = anchor ? behind(source, mapping, anchor, group) : before(source, mapping, first, group);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

function inOrder(fields: readonly NewField[], order: readonly string[]): readonly NewField[] {
  return [...fields].sort((a, b) => rank(order, a.name) - rank(order, b.name));
}

/** The entry that a new one stands behind: of those before it in the order the one that comes last in it. */
function anchorOf(mapping: Mapping, name: string, order: readonly string[]): Entry | undefined {
  const own = rank(order, name);
  let best: Entry | undefined;
  for (const entry of mapping.entries) {
    const its = rank(order, entry.name);
    if (its >= own && own < order.length) continue;
    if (!best || (own < order.length ? its >= rank(order, best.name) : true)) best = entry;
  }
  return best;
}

/** Keys that the schema does not have come behind all others. */
function rank(order: readonly string[], name: string): number {
  const index = order.indexOf(name);
  return index < 0 ? order.length : index;
}

function behind(
  source: Source,
  mapping: Mapping,
  anchor: Entry,
  fields: readonly NewField[],
): Edit | undefined {
  const { text } = source;
  const lineEnd = lineEndOf(text);
  if (isFlow(source, mapping.layout)) {
    const own = beginsLine(text, anchor.range.start);
    const gap = own ? lineEnd + indentAt(text, anchor.range.start) : ' ';
    const written = fields.map(field => `,${gap}${flowEntry(source, field, own ? anchor : undefined)}`);
    return { range: rangeOf(anchor.range.end, anchor.range.end), text: written.join('') };
  }
  // Blank lines behind a text that keeps them are its own.
  if (keepsBlankLines(source, anchor)) return undefined;
  const at = lineEndAt(text, anchor.range.end);
  return {
    range: rangeOf(at, at),
    text: fields.map(field => lineEnd + lined(source, mapping, field)).join(''),
  };
}

function before(
  source: Source,
  mapping: Mapping,
  first: Entry,
  fields: readonly NewField[],
): Edit | undefined {
  const { text } = source;
  const { start } = first.range;
  if (isFlow(source, mapping.layout)) {
    const own = beginsLine(text, start);
    const gap = own ? lineEndOf(text) + indentAt(text, start) : ' ';
    const written = fields.map(field => `${flowEntry(source, field, own ? first : undefined)},${gap}`);
    return { range: rangeOf(start, start), text: written.join('') };
  }
  const indent = indentAt(text, start);
  const written = fields.map(
    field => lined(source, mapping, field).slice(indent.length) + lineEndOf(text) + indent,
  );
  return { range: rangeOf(start, start), text: written.join('') };
}

/** A line, or lines, of a block mapping with its indentation. */
function lined({ text, carrier }: Source, mapping: Mapping, { name, value }: NewField): string {
  const indent = indentAt(text, mapping.entries[0]?.range.start ?? mapping.range.start);
  return indent + entryInLines(name, value, { carrier, indent, lineEnd: lineEndOf(text) });
}

function flowEntry({ text, carrier }: Source, { name, value }: NewField, like: Entry | undefined): string {
  const isLaidOut = like && carrier === 'json' && typeof value === 'object';
  const place = { indent: like ? indentAt(text, like.range.start) : '', lineEnd: lineEndOf(text) };
  return `${keyText(name, carrier)}: ${isLaidOut ? asJson(value, place) : inLine(value, carrier)}`;
}

function intoEmpty(
  source: Source,
  mapping: Mapping,
  fields: readonly NewField[],
): readonly Edit[] | undefined {
  const { text } = source;
  const written = text.slice(mapping.range.start, mapping.range.end);
  if (!/^\{\s*\}$/.test(written)) return undefined;
  const inner = fields.map(field => flowEntry(source, field, undefined)).join(', ');
  return [{ range: mapping.range, text: `{ ${inner} }` }];
}

function keepsBlankLines({ text }: Source, { keyRange, range }: Entry): boolean {
  return /[|>][0-9]*\+/.test(text.slice(keyRange.end, Math.min(lineEndAt(text, keyRange.end), range.end)));
}
