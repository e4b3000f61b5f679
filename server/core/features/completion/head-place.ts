import { lineEndAt, lineStartAt } from '../../base/characters.ts';
import { rangeOf } from '../../base/range.ts';
import type { Text } from '../../base/text.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { firstKeyOf } from '../../syntax/belongs.ts';
import type { TreeDocument } from '../../syntax/tree.ts';
import type { Place } from './place.ts';
import { blanksBefore, layoutIn, withCommas } from './spot.ts';

/**
 * Behind `aims:` as the first key. An empty value and the beginning of one count as ours here, although nothing else is
 * said of such a document; whether it is the beginning of one, the values that are proposed decide.
 */
export function headPlaceAt(file: SourceFile, document: TreeDocument, at: number): Place | undefined {
  const entry = firstKeyOf(document);
  const { root } = document;
  if (entry?.name !== 'aims' || root?.type !== 'mapping' || entry.value.type !== 'scalar') return undefined;
  const { value } = entry;
  const { text } = file;
  const isEmpty = value.style === 'empty';
  if (!isEmpty && typeof value.value !== 'string') return undefined;
  // It is on the line of the key or value, so that nothing of a long document need be looked at for a place further below.
  if (at > lineEndAt(text, isEmpty ? entry.keyRange.end : value.range.end)) return undefined;
  const range = isEmpty ? rangeOf(at, at) : rangeOf(value.range.start, Math.max(value.range.end, at));
  const between = text.slice(entry.keyRange.end, range.start);
  if (at < range.start || !/^[ \t]*:[ \t]*$/.test(between)) return undefined;
  if (/[\r\n]/.test(text.slice(range.start, range.end))) return undefined;
  // Nothing but white space may be jumped over behind the value, or the cursor would be elsewhere.
  if (!isEmpty && text.slice(value.range.end, range.end).trim() !== '') return undefined;
  const style = root.layout;
  const spot = {
    range,
    typed: text.slice(range.start, at),
    layout: {
      ...layoutIn(file.tree, text, root.range.start, style),
      column: style === 'flow' ? columnOf(text, root.range.start) : 0,
    },
    lead: isEmpty && between.endsWith(':') ? ' ' : '',
    trail: '',
    also: [],
    isBehindKey: true,
    blanksBefore: blanksBefore(text, range.start),
  };
  const isAlone = root.entries.length === 1 && document.sections.length === 0;
  return {
    at: 'head',
    spot: withCommas(spot, text, { collection: root, current: entry }),
    document,
    isAlone,
  };
}

/** How far the line is indented on which an object begins. */
function columnOf(text: Text, offset: number): number {
  const line = text.slice(lineStartAt(text, offset), offset);
  return line.length - line.trimStart().length;
}
