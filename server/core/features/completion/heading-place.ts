import { lineStartAt } from '../../base/characters.ts';
import { rangeOf } from '../../base/range.ts';
import type { Text } from '../../base/text.ts';
import type { Kind } from '../../kinds/index.ts';
import type { Document } from '../../model/source-file.ts';
import { fenceOf, isFenceEnd, linesFrom } from '../../syntax/markdown-lines.ts';
import type { Place } from './place.ts';
import { layoutIn, restOfLine } from './spot.ts';

/** On a blank line of a Markdown body, or in a heading of it; not in code. */
export function headingPlaceAt(document: Document, kind: Kind, at: number): Place | undefined {
  const { text } = document;
  const start = lineStartAt(text, at);
  const line = text.slice(start, at) + restOfLine(text, at);
  const match = /^(#{1,6})(?:[ \t]+[^\r\n]*)?$|^[ \t]{0,3}$/.exec(line);
  if (!match || isInFence(text, document, start)) return undefined;
  const written = document.node.sections.filter(({ range }) => range.start < start);
  const level = match[1]?.length ?? levelBelow(written.map(section => section.level));
  const end = start + line.length;
  return {
    at: 'heading',
    document,
    kind,
    level,
    isBare: /^\s*$/.test(text.slice(end).split(/^#/m, 1)[0] ?? ''),
    spot: {
      range: rangeOf(start, end),
      typed: text.slice(start, at),
      layout: layoutIn(document, text, start, 'block'),
      lead: '',
      trail: '',
      also: [],
      isBehindKey: false,
      blanksBefore: '',
    },
  };
}

/** As the sections before it, but never as high as a title of the whole text. */
function levelBelow(levels: readonly number[]): number {
  return Math.max(2, levels.findLast(level => level > 1) ?? 2);
}

function isInFence(text: Text, { node }: Document, before: number): boolean {
  const from =
    node.sections.findLast(({ range }) => range.start <= before)?.range.start ?? node.root?.range.end ?? 0;
  let fence: string | undefined;
  for (const line of linesFrom(text.whole, lineStartAt(text, from))) {
    if (line.start >= before) break;
    if (fence !== undefined) {
      if (isFenceEnd(line, fence)) fence = undefined;
    } else fence = fenceOf(line.content);
  }
  return fence !== undefined;
}
