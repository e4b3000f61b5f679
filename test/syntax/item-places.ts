import { type ItemPlace, itemEnd } from '../../server/core/syntax/plain-yaml/items.ts';
import { behindSpaces, isDash } from '../../server/core/syntax/plain-yaml/lines.ts';
import type { Sequence } from '../../server/core/syntax/tree.ts';

/**
 * Where the items of a list stand whose dashes stand at the beginning of lines: each from its dash to the line where the
 * next item begins, or the list ends. Undefined for a list that is written in brackets, or that begins on the line of
 * something else.
 *
 * @param depth how many lists and mappings stand around the items, the list included.
 */
export function itemPlaces(
  text: string,
  { layout, range }: Sequence,
  depth: number,
): readonly ItemPlace[] | undefined {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  if (layout !== 'block' || behindSpaces(text, lineStart) !== range.start) return undefined;
  const indent = range.start - lineStart;
  const places: ItemPlace[] = [];
  for (let start = range.start; ; ) {
    const end = itemEnd(text, start, indent);
    places.push({ start, end, indent, depth });
    start = behindSpaces(text, end);
    if (start - end !== indent || !isDash(text, start)) return places;
  }
}
