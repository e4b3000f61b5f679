import { type Characters, lineEndAt, lineEndOf } from '../../base/characters.ts';
import type { Edit } from '../../base/edit.ts';
import { rangeOf } from '../../base/range.ts';
import type { Entry, Mapping, Sequence } from '../tree.ts';
import { asJson, inLine, itemInLines, type Plain } from './render.ts';
import { setValue } from './set-fields.ts';
import { beginsLine, indentAt, isFlow, lineBefore, type Source } from './source.ts';

/**
 * Appends items to the list that is the value of an entry, laid out as its last item is. A value that is no list yet,
 * as an empty one, becomes the list.
 *
 * @returns undefined where something else stands there, or a list with no simple end
 */
export function appendItems(
  source: Source,
  mapping: Mapping,
  entry: Entry,
  items: readonly Plain[],
): readonly Edit[] | undefined {
  const { value } = entry;
  if (value.type === 'scalar' && value.value === null) return [setValue(source, mapping, entry, items)];
  if (value.type !== 'sequence') return undefined;
  if (value.items.length === 0) return [setValue(source, mapping, entry, items)];
  return appendTo(source, value, items);
}

function appendTo(source: Source, sequence: Sequence, items: readonly Plain[]): readonly Edit[] | undefined {
  const { text, carrier } = source;
  const last = sequence.items.at(-1);
  if (!last) return undefined;
  const lineEnd = lineEndOf(text);
  if (isFlow(source, sequence.layout)) {
    const own = beginsLine(text, last.range.start);
    const indent = indentAt(text, last.range.start);
    const written = items.map(item =>
      own
        ? `,${lineEnd}${indent}${carrier === 'json' ? asJson(item, { indent, lineEnd }) : inLine(item, carrier)}`
        : `, ${inLine(item, carrier)}`,
    );
    return [{ range: rangeOf(last.range.end, last.range.end), text: written.join('') }];
  }
  const dash = dashBefore(text, sequence.range.start);
  if (dash === undefined) return undefined;
  const at = lineEndAt(text, last.range.end);
  const place = { carrier, indent: dash, lineEnd };
  return [
    { range: rangeOf(at, at), text: items.map(item => lineEnd + dash + itemInLines(item, place)).join('') },
  ];
}

/** How far in the dashes of a block list are. */
function dashBefore(text: Characters, start: number): string | undefined {
  const before = lineBefore(text, start);
  return /^ *$/.test(before) && text.charAt(start) === '-' ? before : undefined;
}

/**
 * Appends an item to a list of lines, as its lines are written elsewhere, as far in as its last item.
 *
 * @returns undefined where the list is not one of lines
 */
export function appendText(source: Source, sequence: Sequence, lines: readonly string[]): Edit | undefined {
  const { text } = source;
  const last = sequence.items.at(-1);
  const dash = dashBefore(text, sequence.range.start);
  if (!last || dash === undefined || sequence.layout !== 'block') return undefined;
  const at = lineEndAt(text, last.range.end);
  const written = lines.map((line, index) =>
    line === '' ? '' : `${dash}${index === 0 ? '- ' : '  '}${line}`,
  );
  return { range: rangeOf(at, at), text: written.map(line => lineEndOf(text) + line).join('') };
}
