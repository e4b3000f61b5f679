import type { CST } from 'yaml';
import { type Range, rangeOf } from '../base/range.ts';
import { runThrough } from '../base/steps.ts';
import { scalarOf } from './placed.ts';
import type { Mapping, Node } from './tree.ts';
import type { Composing } from './yaml-composing.ts';
import { plainMeaning, plainText } from './yaml-scalar.ts';

// What the parser puts together though its writer can hardly have meant it so, taken apart again.

/** The lines of a plain scalar as scalars of their own. */
export function linesOf(scalar: CST.FlowScalar): readonly CST.FlowScalar[] {
  const lines: CST.FlowScalar[] = [];
  for (const match of scalar.source.matchAll(/[^ \t\r\n](?:[^\r\n]*[^ \t\r\n])?/g)) {
    lines.push({
      type: 'scalar',
      offset: scalar.offset + match.index,
      indent: scalar.indent,
      source: match[0],
    });
  }
  const last = lines.at(-1);
  if (last && scalar.end) last.end = scalar.end;
  return lines;
}

/** Where the first key of a mapping is a complete value and, on the lines below it, a key. */
export function keyBelowValue(
  map: CST.BlockMap,
): { readonly value: CST.FlowScalar; readonly below: CST.BlockMap } | undefined {
  const [first, ...others] = map.items;
  if (first?.key?.type !== 'scalar' || first.start.length > 0) return undefined;
  const { offset, indent, source } = first.key;
  if (source.length >= longestHalfTyped) return undefined;
  const lines = linesOf(first.key);
  const key = lines.at(-1);
  const last = lines.at(-2);
  if (!key || !last) return undefined;
  const value = source.slice(0, last.offset + last.source.length - offset);
  const item = { start: [], key, sep: first.sep ?? [], ...(first.value && { value: first.value }) };
  return {
    value: { type: 'scalar', offset, indent, source: value },
    below: { ...map, offset: key.offset, items: [item, ...others] },
  };
}

/**
 * What of a mapping stands on the line where it begins, and what on later lines. Its indentation is that of the line,
 * so that it has taken the entries that follow from the mapping around it.
 */
export function splitByLine(
  map: CST.BlockMap,
  lineEnd: number,
): { readonly onLine: CST.BlockMap; readonly later: Item[] } {
  const first = map.items.findIndex(item => offsetOf(item) >= lineEnd);
  const onLine = first < 0 ? map.items : map.items.slice(0, first);
  const later = first < 0 ? [] : map.items.slice(first);
  const last = onLine.at(-1);
  if (last?.value?.type !== 'block-map' || last.value.indent !== map.indent || last.value.offset >= lineEnd) {
    return { onLine: { ...map, items: onLine }, later };
  }
  const inner = splitByLine(last.value, lineEnd);
  const item: Item = { start: last.start, key: last.key ?? null, sep: last.sep ?? [], value: inner.onLine };
  const items = [...onLine.slice(0, -1), item];
  return { onLine: { ...map, items }, later: [...inner.later, ...later] };
}

export type Item = CST.BlockMap['items'][number];

export function offsetOf({ start, key, sep }: Item): number {
  return (key ?? sep?.[0] ?? start[0])?.offset ?? 0;
}

export function textNode({ text, openQuotes }: Composing, range: Range): Node {
  const written = runThrough(
    plainText(text.slice(range.start + (openQuotes.has(range.start) ? 1 : 0), range.end)),
  );
  return scalarOf(range, plainMeaning(written), 'plain');
}

/** Keys below an item that are indented less than its keys still belong there more than anywhere else. */
export function mergedEntries(above: Node | undefined, added: Node): Mapping | undefined {
  if (above?.type !== 'mapping' || above.layout !== 'block' || added.type !== 'mapping') return undefined;
  return {
    ...above,
    range: rangeOf(above.range.start, added.range.end),
    entries: [...above.entries, ...added.entries],
  };
}

/** Nobody writes more than a few lines before looking what the editor says. */
export const longestHalfTyped = 2000;
