import { type Characters, lineEndAt, lineEndOf } from '../../base/characters.ts';
import type { Edit } from '../../base/edit.ts';
import { type Range, rangeOf } from '../../base/range.ts';
import { rewritten } from '../scalar-text.ts';
import type { Entry, Mapping, Node } from '../tree.ts';
import { insertFields } from './insert-fields.ts';
import {
  asJson,
  inLine,
  linesOfText,
  type Plain,
  type PlainMapping,
  scalarText,
  valueInLines,
} from './render.ts';
import { beginsLine, indentAt, isFlow, type Source } from './source.ts';

/** The order of the fields of the mapping at a path below the one that is written to. */
export type FieldOrder = (path: readonly string[]) => readonly string[];

/**
 * Makes a mapping say something: fields that it lacks are inserted in their order, values of others are replaced, and
 * where a mapping stands already only those of its fields that are given. Everything else stays as it is.
 *
 * @returns undefined where the mapping cannot take it, as one whose entries are not simply there
 */
export function setFields(
  source: Source,
  mapping: Mapping,
  fields: PlainMapping,
  order: FieldOrder,
): readonly Edit[] | undefined {
  return setWithin(source, mapping, fields, { order, path: [] });
}

function setWithin(
  source: Source,
  mapping: Mapping,
  fields: PlainMapping,
  { order, path }: { readonly order: FieldOrder; readonly path: readonly string[] },
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const added: { name: string; value: Plain }[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const entry = mapping.entries.find(each => each.name === name);
    if (!entry) {
      added.push({ name, value });
      continue;
    }
    const inner = entry.value.type === 'mapping' && isMapping(value) && entry.value.entries.length > 0;
    const set =
      inner && entry.value.type === 'mapping' && isMapping(value)
        ? setWithin(source, entry.value, value, { order, path: [...path, name] })
        : [setValue(source, mapping, entry, value)];
    if (!set) return undefined;
    edits.push(...set);
  }
  if (added.length === 0) return edits;
  const inserted = insertFields(source, mapping, added, order(path));
  return inserted && [...edits, ...inserted];
}

/** Replaces the value of an entry, within its quotes where it has some. */
export function setValue(source: Source, mapping: Mapping, entry: Entry, value: Plain): Edit {
  const { text, carrier } = source;
  const old = entry.value;
  if (typeof value === 'string' && old.type === 'scalar' && /-quoted$/.test(old.style)) {
    return rewritten(source, old.range, value);
  }
  // What stood within brackets stays within them.
  if (isCollection(value) && isFilledFlow(old)) return { range: old.range, text: inLine(value, carrier) };
  const place = { carrier, indent: indentAt(text, entry.range.start), lineEnd: lineEndOf(text) };
  if (isFlow(source, mapping.layout)) {
    const isLaidOut = carrier === 'json' && typeof value === 'object' && beginsLine(text, entry.range.start);
    return {
      range: valueRange(text, entry),
      text: ` ${isLaidOut ? asJson(value, place) : inLine(value, carrier)}`,
    };
  }
  if (typeof value === 'string' && hasRoomForLines(text, entry)) {
    const lines = linesOfText(value, place);
    if (lines !== undefined) return { range: valueRange(text, entry), text: lines };
  }
  if (old.type === 'scalar' && !isCollection(value) && old.style !== 'empty') {
    return { range: old.range, text: scalarText(value, { carrier, inFlow: false }) };
  }
  return { range: valueRange(text, entry), text: valueInLines(value, place) };
}

/** Whether a value has nothing before it in its line but its key, and nothing behind it: no anchor and no comment. */
function hasRoomForLines(text: Characters, { keyRange, value }: Entry): boolean {
  const before = text.slice(keyRange.end, value.range.start);
  return (
    /^\s*:[ \t]*$/.test(before) &&
    /^[ \t]*$/.test(text.slice(value.range.end, lineEndAt(text, value.range.end)))
  );
}

function isFilledFlow(node: Node): boolean {
  if (node.type === 'mapping') return node.layout === 'flow' && node.entries.length > 0;
  return node.type === 'sequence' && node.layout === 'flow' && node.items.length > 0;
}

/** From behind the colon to the end of the value. */
function valueRange(text: Characters, { keyRange, value }: Entry): Range {
  const colon = text.indexOf(':', keyRange.end);
  return rangeOf(
    colon < 0 || colon >= value.range.end ? Math.min(colon + 1, value.range.start) : colon + 1,
    value.range.end,
  );
}

function isCollection(value: Plain): value is readonly Plain[] | PlainMapping {
  return typeof value === 'object' && value !== null;
}

function isMapping(value: Plain): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
