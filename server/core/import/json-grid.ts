import { runThrough } from '../base/steps.ts';
import { Text } from '../base/text.ts';
import { readJson } from '../syntax/json.ts';
import { follow } from '../syntax/node.ts';
import type { Mapping, Node, Sequence } from '../syntax/tree.ts';
import { fieldCalled, isTitle } from './field-titles.ts';
import { type KeyedCells, keyedRows } from './keyed-rows.ts';
import type { Tables } from './table.ts';

/** Why a source cannot be read: the rest of a sentence about it. */
export interface UnreadSource {
  readonly refused: string;
}

/** JSON that was read: its outermost value, and the text that it stands in. */
export interface JsonSource {
  readonly root: Node | null;
  readonly text: string;
}

export function jsonSource(text: string): JsonSource | UnreadSource {
  const [document] = runThrough(readJson(text));
  const [fault] = document?.faults ?? [];
  if (!document || fault) {
    const line = fault ? Text.of(text).positionAt(fault.range.start).line + 1 : 1;
    return { refused: `cannot be read as JSON: line ${line}: ${fault?.message ?? 'nothing stands there.'}` };
  }
  return { root: document.root, text };
}

/** So deep within objects an array of objects is looked for; what stands deeper belongs to a record. */
const deepestList = 3;

/**
 * JSON as tables: each array of objects that stands in no other is one, with the keys that lead to it as its name where there
 * are several. Each object is a row. What stands deeper is a column of its own with the names of all keys that lead to it
 * (`owner.team`), and a list of texts is a cell of lines.
 */
export function jsonTables(file: string, { root, text }: JsonSource): Tables | UnreadSource {
  const lists = [...listsIn(follow(root), '')];
  if (lists.length === 0) {
    const records = recordsIn(follow(root), text);
    if (records)
      return { grids: [{ file, sheet: null, encoding: null, delimiter: null, ...keyedRows(records) }] };
  }
  if (lists.length === 0)
    return { refused: 'holds no array of objects, which an import from JSON is made of.' };
  const grids = lists.map(({ path, objects }) => ({
    file,
    sheet: lists.length > 1 ? path : null,
    encoding: null,
    delimiter: null,
    // `a.b` and `b` within `a` are one column.
    ...keyedRows(objects.map(mapping => [...cellsIn(mapping, text)])),
  }));
  return { grids };
}

/** Objects on a line each, as one array that stands on the same lines; undefined where a line is no object. */
export function arrayOfLines(text: string): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const last = lines.findLastIndex(line => line.trim() !== '');
  if (!lines.every(line => /^\s*(?:\{.*\}\s*)?$/.test(line))) return undefined;
  const items = lines.map((line, index) => (line.trim() === '' || index === last ? line : `${line},`));
  return `[${items.join('\n')}]`;
}

/** An object that is a system, or of which each key names one; undefined for any other. */
function recordsIn(node: Node | null | undefined, text: string): readonly KeyedCells[] | undefined {
  if (node?.type !== 'mapping') return undefined;
  const isNamed = node.entries.some(({ name }) => ['id', 'name'].includes(fieldCalled(name) ?? ''));
  if (isNamed) return [[...cellsIn(node, text)]];
  const systems = node.entries.flatMap(({ name, value }) =>
    value.type === 'mapping' && value.entries.some(entry => isTitle(entry.name)) ? [{ name, value }] : [],
  );
  if (systems.length === 0 || systems.length < node.entries.length) return undefined;
  const hasId = systems.some(({ value }) => value.entries.some(entry => fieldCalled(entry.name) === 'id'));
  return systems.map(({ name, value }) => [
    ...(hasId ? [['key', name] as const] : [['id', name] as const]),
    ...cellsIn(value, text),
  ]);
}

interface ObjectList {
  readonly path: string;
  readonly objects: readonly Mapping[];
}

function* listsIn(node: Node | null | undefined, path: string, depth: number = 0): Iterable<ObjectList> {
  if (node?.type === 'sequence') {
    const objects = objectsIn(node.items);
    if (objects) yield { path, objects };
  }
  if (node?.type !== 'mapping' || depth === deepestList) return;
  for (const { name, value } of node.entries)
    yield* listsIn(value, path === '' ? name : `${path}.${name}`, depth + 1);
}

function objectsIn(items: readonly Node[]): readonly Mapping[] | undefined {
  const objects = items.flatMap(item => (item.type === 'mapping' ? [item] : []));
  return objects.length > 0 && objects.length === items.length ? objects : undefined;
}

/** How a list in which something else than a scalar stands is told. */
type ListText = (list: Sequence, text: string) => string;

/**
 * What an object says, each by the names of all keys that lead to it with dots between them, below `path`.
 *
 * @param listText how a list with objects in it is told: as it stands in the source, unless it is said otherwise
 */
export function* cellsIn(
  mapping: Mapping,
  text: string,
  { path = '', listText = asItStands }: { readonly path?: string; readonly listText?: ListText } = {},
): Iterable<readonly [title: string, text: string]> {
  for (const { name, value } of mapping.entries) {
    const title = path === '' ? name : `${path}.${name}`;
    if (value.type === 'mapping' && value.entries.length > 0)
      yield* cellsIn(value, text, { path: title, listText });
    else yield [title, cellOf(value, text, listText)];
  }
}

/** A list with objects in it as lines, each an object: what it says, with its keys where that is more than two things. */
export function listInLines(list: Sequence, text: string): string {
  return list.items
    .map(item => (item.type === 'mapping' ? objectInLine(item, text) : cellOf(item, text, asItStands)))
    .filter(line => line !== '')
    .join('\n');
}

/** `SHA-256: 0a1b`, `MIT`, or all that an object says with its keys. */
export function objectInLine(mapping: Mapping, text: string): string {
  const cells = [...cellsIn(mapping, text)].filter(([, value]) => value !== '');
  if (cells.length <= 2) return cells.map(([, value]) => onLine(value)).join(': ');
  return cells.map(([title, value]) => `${title}: ${onLine(value)}`).join('; ');
}

export function onLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function asItStands({ range }: Sequence, text: string): string {
  return text.slice(range.start, range.end);
}

function cellOf(node: Node, text: string, listText: ListText): string {
  switch (node.type) {
    case 'scalar':
      return scalar(node.value, text.slice(node.range.start, node.range.end));
    case 'sequence':
      if (node.items.every(({ type }) => type === 'scalar'))
        return node.items.map(item => cellOf(item, text, listText)).join('\n');
      return listText(node, text);
    case 'mapping':
      return '';
    case 'alias':
      // What it stands for is told where that stands; followed, a few lines could say more than a memory holds.
      return text.slice(node.range.start, node.range.end);
    default:
      return node satisfies never;
  }
}

/** A number as it is written: 1.10 is a version. */
function scalar(value: string | number | boolean | null, source: string): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : source;
}
