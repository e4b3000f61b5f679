import { runThrough } from '../base/steps.ts';
import { Text } from '../base/text.ts';
import { readJson } from '../syntax/json.ts';
import { follow } from '../syntax/node.ts';
import type { Mapping, Node } from '../syntax/tree.ts';
import { keyedRows } from './keyed-rows.ts';
import type { Grid } from './table.ts';

/** Why a source cannot be read: the rest of a sentence about it. */
export interface UnreadSource {
  readonly refused: string;
}

/**
 * JSON as a grid: an array of objects, or the only array of objects in an object. Each object is a row. What stands deeper is
 * a column of its own with the names of all keys that lead to it (`owner.team`), and a list of texts is a cell of lines.
 */
export function jsonGrid(file: string, text: string): Grid | UnreadSource {
  const [document] = runThrough(readJson(text));
  const [fault] = document?.faults ?? [];
  if (!document || fault) {
    const line = fault ? Text.of(text).positionAt(fault.range.start).line + 1 : 1;
    return { refused: `cannot be read as JSON: line ${line}: ${fault?.message ?? 'nothing stands there.'}` };
  }
  const list = listIn(document.root);
  if (!list) return { refused: 'holds no array of objects, which an import from JSON is made of.' };
  return {
    file,
    sheet: null,
    encoding: null,
    delimiter: null,
    // `a.b` and `b` within `a` are one column.
    ...keyedRows(list.map(mapping => [...cellsIn(mapping, text, '')])),
  };
}

function listIn(root: Node | null): readonly Mapping[] | undefined {
  const node = follow(root);
  const lists = node?.type === 'mapping' ? node.entries.map(({ value }) => value) : [node];
  const found = lists.flatMap(each => (each?.type === 'sequence' ? (objectsIn(each.items) ?? []) : []));
  const only = lists.filter(each => each?.type === 'sequence' && objectsIn(each.items) !== undefined);
  return only.length === 1 ? found : undefined;
}

function objectsIn(items: readonly Node[]): readonly Mapping[] | undefined {
  const objects = items.flatMap(item => (item.type === 'mapping' ? [item] : []));
  return objects.length > 0 && objects.length === items.length ? objects : undefined;
}

function* cellsIn(mapping: Mapping, text: string, path: string): Iterable<readonly [string, string]> {
  for (const { name, value } of mapping.entries) {
    const title = path === '' ? name : `${path}.${name}`;
    if (value.type === 'mapping' && value.entries.length > 0) yield* cellsIn(value, text, title);
    else yield [title, cellOf(value, text)];
  }
}

function cellOf(node: Node, text: string): string {
  switch (node.type) {
    case 'scalar':
      return scalar(node.value, text.slice(node.range.start, node.range.end));
    case 'sequence':
      if (node.items.every(({ type }) => type === 'scalar'))
        return node.items.map(item => cellOf(item, text)).join('\n');
      return text.slice(node.range.start, node.range.end);
    default:
      return '';
  }
}

/** A number as it is written: 1.10 is a version. */
function scalar(value: string | number | boolean | null, source: string): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : source;
}
