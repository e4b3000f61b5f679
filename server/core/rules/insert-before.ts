import type { Record } from '../model/record.ts';
import type { Entry } from '../syntax/tree.ts';
import { plainMeaning } from '../syntax/yaml-scalar.ts';
import type { Fix } from './rule.ts';

/**
 * A fix that writes a field with a plain value before one that stands in the record: on a line of its own, as far in,
 * where that one has its own line, and beside it otherwise. Undefined where the place is not simply before the key.
 * `key` and `value` have nothing in them that quotes would have to escape.
 */
export function insertBefore(
  { document, node }: Record,
  entry: Entry,
  { key, value }: { readonly key: string; readonly value: string },
): Fix | undefined {
  const { text, carrier } = document;
  // An entry that comes from elsewhere, through a merge key, is no place of this record.
  if (!node.entries.includes(entry)) return undefined;
  const { start } = entry.keyRange;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indent = text.slice(lineStart, start);
  const hasOwnLine = /^[ \t]*$/.test(indent);
  if (!hasOwnLine && (node.layout === 'block' || !/[,{][ \t]*$/.test(indent))) return undefined;
  const field =
    carrier === 'json'
      ? `"${key}": "${value}"`
      : `${key}: ${typeof plainMeaning(value) === 'string' ? value : `"${value}"`}`;
  const comma = node.layout === 'flow' ? ',' : '';
  const gap = hasOwnLine ? lineEndBefore(text, lineStart) + indent : ' ';
  return {
    title: `Insert "${key}: ${value}"`,
    edits: [{ range: { start, end: start }, text: field + comma + gap }],
  };
}

/** The line end before a line, as it is written there. */
function lineEndBefore(text: string, lineStart: number): string {
  return /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, lineStart - 2), lineStart))?.[0] ?? '\n';
}
