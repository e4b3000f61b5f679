import { readDate } from '../../base/day.ts';
import { inWords, type Said } from '../../kinds/in-words.ts';
import { type Field, fieldNamed, type Shape } from '../../kinds/index.ts';
import { partsOf, partTitle } from '../../kinds/part-title.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import { hasTooManyAliases } from '../../model/aliases.ts';
import { isPlaceholder, sectionText } from '../../model/placeholder.ts';
import { type Record, scalarText } from '../../model/record.ts';
import { notApplicableIn, shapeOf } from '../../model/uses.ts';
import { entriesOf, follow, plainValue } from '../../syntax/node.ts';
import type { Entry, Mapping, Node } from '../../syntax/tree.ts';
import type { Cell, Column } from './table.ts';

/**
 * The columns for the fields of a kind, in the order and the words of its schema. A mapping has a column for each of its
 * fields (`risk.level`, "Risk level"); a list is one column.
 *
 * @param short the keys of those that are read beside each other
 */
export function columnsFor(fields: readonly Field[], short: ReadonlySet<string>): readonly Column[] {
  return fields.flatMap(field => {
    const parts = partsOf(field);
    if (!parts) return [{ key: field.name, title: field.title, isShort: short.has(field.name) }];
    return parts.map(each => {
      const key = `${field.name}.${each.name}`;
      return { key, title: partTitle(field, each), isShort: short.has(key) };
    });
  });
}

/**
 * What a mapping says in its fields, by the keys of `columnsFor`. A placeholder says nothing. What is not of the form that
 * the schema asks for is given as it is written: an export that leaves it out would hide it.
 */
export function fieldCells(
  record: Record,
  mapping: Mapping,
  fields: readonly Field[],
): { readonly [key: string]: Cell } {
  const cells: { [key: string]: Cell } = {};
  const put = (key: string, cell: Cell | undefined) => {
    if (cell && !Object.hasOwn(cells, key)) cells[key] = cell;
  };
  for (const entry of entriesIn(record, mapping)) {
    const field = fieldNamed(fields, entry.name);
    if (!field) continue;
    const inner = partsOf(field);
    const value = followed(record, entry.value);
    if (inner?.[0] && value?.type === 'mapping' && !notApplicableIn(value)) {
      for (const [key, cell] of Object.entries(fieldCells(record, value, inner)))
        put(`${field.name}.${key}`, cell);
    } else {
      // What is said of a mapping as a whole stands in the first of its columns.
      put(
        inner?.[0] ? `${field.name}.${inner[0].name}` : field.name,
        cellFor(record, entry.value, field.shape),
      );
    }
  }
  return cells;
}

/** The same of a record as a whole, the sections of its body included. */
export function recordCells(record: Record): { readonly [key: string]: Cell } {
  const cells = { ...fieldCells(record, record.node, record.kind.fields) };
  for (const { field, section } of record.sections) {
    const text = sectionText(record, section);
    const [first] = partsOf(field) ?? [];
    const key = first ? `${field.name}.${first.name}` : field.name;
    if (text !== '' && !isPlaceholder(text)) cells[key] ??= { text };
  }
  return cells;
}

/** What stands under the keys that people made themselves (`x_source`), one on a line; empty where there are none. */
export function ownFieldsText(record: Record): string {
  return entriesIn(record, record.node)
    .filter(({ name }) => /^x[-_]/.test(name))
    .flatMap(({ name, value }) => {
      const text = textFor(record, value, { is: 'anything' });
      return text === '' ? [] : [`${name}: ${onOneLine(text)}`];
    })
    .join('\n');
}

/** What a value says, for people: an item of a list on each line, the fields of a mapping behind its name. */
export function textFor(record: Record, value: Node, allowed: Shape): string {
  const said = saidIn(record, value, allowed);
  if (said === undefined) return '';
  return typeof said === 'string' ? said : inWords(said, allowed);
}

/** What a value says, without placeholders and what is empty. What has parts has each of them on one line. */
function saidIn(record: Record, value: Node, allowed: Shape): Said | undefined {
  const node = followed(record, value);
  if (!node || (node.type === 'scalar' && node.value === null)) return undefined;
  const reason = notApplicableIn(node);
  if (reason) {
    const why = partSaid(record, reason, { is: 'text', many: true });
    return why === undefined ? undefined : { not_applicable: why };
  }
  const shape = shapeOf(node, allowed);
  if (node.type === 'scalar') {
    if (typeof node.value === 'boolean') return node.value;
    const text = scalarText(record, node) ?? '';
    return text === '' || isPlaceholder(text) ? undefined : text;
  }
  if (node.type === 'sequence') {
    const of: Shape = shape?.is === 'list' ? shape.of : { is: 'anything' };
    const items = node.items.flatMap(item => partSaid(record, item, of) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (shape?.is !== 'mapping' || shape.fields.length === 0)
    return onOneLine(JSON.stringify(plainValue(node)));
  return mappingSaid(record, node, shape.fields);
}

function mappingSaid(record: Record, mapping: Mapping, fields: readonly Field[]): Said | undefined {
  const entries = entriesIn(record, mapping);
  const said = fields.flatMap(field => {
    const entry = entries.find(({ name }) => name === field.name);
    const part = entry && partSaid(record, entry.value, field.shape);
    return part === undefined ? [] : [[field.name, part] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** A text stands on one line, and so does a list of texts where one text would do. A number is one where it has to be. */
function partSaid(record: Record, value: Node, shape: Shape): Said | undefined {
  const said = saidIn(record, value, shape);
  if (typeof said === 'string') {
    const text = onOneLine(said);
    return isNumeric(shape) && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  }
  const isOfTexts = alternatives(shape).some(each => each.is === 'text' && each.many);
  return Array.isArray(said) && isOfTexts ? said.join(', ') : said;
}

function cellFor(record: Record, value: Node, shape: Shape): Cell | undefined {
  const text = textFor(record, value, shape);
  if (text === '') return undefined;
  const node = followed(record, value);
  if (shape.is === 'date' && isWholeDay(text)) return { text, day: text };
  if (node?.type === 'scalar' && typeof node.value === 'number' && isNumeric(shape))
    return { text, number: node.value };
  if (node?.type !== 'sequence') return { text };
  return {
    text: node.items.length === 1 && readsAsSeveral(text, shape) ? JSON.stringify([text]) : text,
    isList: true,
  };
}

/** Whether one item of a list has in it what stands between the items of many. */
function readsAsSeveral(text: string, shape: Shape): boolean {
  const list = alternatives(shape).find(({ is }) => is === 'list');
  return (
    list?.is === 'list' && !alternatives(list.of).some(({ is }) => is === 'mapping') && /[;|]/.test(text)
  );
}

function isWholeDay(text: string): boolean {
  const span = readDate(text);
  return typeof span !== 'string' && text.length === 'YYYY-MM-DD'.length;
}

/** Versions and years may be read as numbers, and are none. */
function isNumeric(shape: Shape): boolean {
  return shape.is === 'number' || (shape.is === 'choice' && shape.of.some(isNumeric));
}

function entriesIn(record: Record, mapping: Mapping): readonly Entry[] {
  return hasTooManyAliases(record) ? mapping.entries : entriesOf(mapping);
}

/** What a few lines of YAML can multiply without end is not followed. */
function followed(record: Record, value: Node) {
  return value.type === 'alias' && hasTooManyAliases(record) ? undefined : follow(value);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
