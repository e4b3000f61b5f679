import { readDate } from '../../base/day.ts';
import { lowerFirst } from '../../kinds/expected.ts';
import { type Field, fieldNamed, type Shape } from '../../kinds/index.ts';
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
    const { shape } = field;
    const inner = shape.is === 'mapping' ? shape.fields : undefined;
    if (!inner) return [{ key: field.name, title: field.title, isShort: short.has(field.name) }];
    return inner.map(each => {
      const key = `${field.name}.${each.name}`;
      return { key, title: innerTitle(field, each), isShort: short.has(key) };
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
    const inner = field.shape.is === 'mapping' ? field.shape.fields : undefined;
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
    const key = field.shape.is === 'mapping' ? `${field.name}.${field.shape.fields[0]?.name}` : field.name;
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
  const node = followed(record, value);
  if (!node || (node.type === 'scalar' && node.value === null)) return '';
  const reason = notApplicableIn(node);
  if (reason) {
    const why = onOneLine(textFor(record, reason, { is: 'text', many: true }));
    return why === '' ? '' : `not applicable: ${why}`;
  }
  const shape = shapeOf(node, allowed);
  if (node.type === 'scalar') {
    if (typeof node.value === 'boolean') return node.value ? 'yes' : 'no';
    const text = scalarText(record, node) ?? '';
    return isPlaceholder(text) ? '' : text;
  }
  if (node.type === 'sequence') {
    const of: Shape = shape?.is === 'list' ? shape.of : { is: 'anything' };
    return node.items
      .map(item => onOneLine(textFor(record, item, of)))
      .filter(text => text !== '')
      .join('\n');
  }
  return shape?.is === 'mapping' && shape.fields.length > 0
    ? mappingText(record, node, shape.fields)
    : onOneLine(JSON.stringify(plainValue(node)));
}

/** `tessera-5 (vendor: tessera-ai; version: 2026-09-15)`: the field that comes first in the schema names the whole. */
function mappingText(record: Record, mapping: Mapping, fields: readonly Field[]): string {
  const entries = entriesIn(record, mapping);
  const said = fields.flatMap(field => {
    const entry = entries.find(({ name }) => name === field.name);
    const text = entry ? textFor(record, entry.value, field.shape) : '';
    return text === '' ? [] : [{ field, text: listedOnOneLine(text, field.shape) }];
  });
  const [first, ...others] = said;
  if (!first) return '';
  const named = first.field === fields[0];
  const rest = (named ? others : said).map(({ field, text }) => `${lowerFirst(field.title)}: ${text}`);
  if (!named) return rest.join('; ');
  return rest.length === 0 ? first.text : `${first.text} (${rest.join('; ')})`;
}

function cellFor(record: Record, value: Node, shape: Shape): Cell | undefined {
  const text = textFor(record, value, shape);
  if (text === '') return undefined;
  const node = followed(record, value);
  if (shape.is === 'date' && isWholeDay(text)) return { text, day: text };
  if (node?.type === 'scalar' && typeof node.value === 'number' && isNumeric(shape))
    return { text, number: node.value };
  return node?.type === 'sequence' ? { text, isList: true } : { text };
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

function listedOnOneLine(text: string, shape: Shape): string {
  const isList = shape.is === 'list' || (shape.is === 'text' && shape.many);
  return onOneLine(isList ? text.replace(/\n+/g, ', ') : text);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "Risk level" says by itself whose level it is; "Cadence" has to be told. */
function innerTitle(outer: Field, inner: Field): string {
  const stem = outer.title.split(' ')[0]?.toLowerCase().slice(0, 6) ?? '';
  const says = inner.title.toLowerCase().includes(stem);
  return says ? inner.title : `${outer.title}: ${lowerFirst(inner.title)}`;
}
