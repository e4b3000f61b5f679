import { encloses, isEmpty, type Range, rangeOf, touches } from '../base/range.ts';
import type { Text } from '../base/text.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type NodeStep, nodePathAt } from '../syntax/node.ts';
import { withoutQuotes } from '../syntax/scalar-text.ts';
import type { TreeDocument } from '../syntax/tree.ts';

/**
 * What somebody selects step by step from a cursor on, the smallest first, each within the next: the word, the value,
 * the entry, the mapping, the record, the document, the file; in the body of Markdown the word, the line, the
 * paragraph, the section with its sub-sections.
 */
export function selectionsAt(file: SourceFile, offset: number): readonly Range[] {
  const at = Math.max(0, Math.min(offset, file.text.length));
  const document = file.tree.documents.findLast(each => touches(each.range, at));
  const cursor = { text: file.text, offset: at };
  const candidates = [
    wordAt(cursor),
    ...(document ? rangesIn(document, cursor) : []),
    ...(document ? [document.range] : []),
    rangeOf(0, file.text.length),
  ];
  const chosen: Range[] = [];
  for (const range of candidates) {
    const before = chosen.at(-1);
    if (isEmpty(range) || !touches(range, at)) continue;
    if (!before || (encloses(range, before) && range.end - range.start > before.end - before.start))
      chosen.push(range);
  }
  return chosen;
}

interface Cursor {
  readonly text: Text;
  readonly offset: number;
}

function rangesIn(document: TreeDocument, cursor: Cursor): readonly Range[] {
  const steps = [...nodePathAt(document, cursor.offset, cursor.text)].reverse();
  const lines = steps[0]?.is === 'section' ? [lineAt(cursor), paragraphAt(cursor)] : [];
  return [...lines, ...steps.flatMap(step => rangesOf(step, cursor))];
}

function rangesOf(step: NodeStep, cursor: Cursor): readonly Range[] {
  const { text } = cursor;
  switch (step.is) {
    case 'section':
      return [step.section.contentRange, step.section.range, step.section.outerRange];
    case 'entry': {
      const { keyRange, range } = step.entry;
      return step.part === 'key' ? [withoutQuotes(text, keyRange), keyRange, range] : [range];
    }
    case 'node': {
      const { range } = step.node;
      if (step.node.type !== 'scalar') return [range];
      const inside = withoutQuotes(text, range);
      const line = lineAt(cursor);
      // Of a text over several lines, its line first.
      return encloses(inside, line) ? [line, inside, range] : [inside, range];
    }
    default:
      return step satisfies never;
  }
}

/** Nothing longer is a word. */
const longest = 200;

function wordAt({ text, offset }: Cursor): Range {
  const before = /[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, offset - longest), offset))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}_]*/u.exec(text.slice(offset, offset + longest))?.[0] ?? '';
  return rangeOf(offset - before.length, offset + behind.length);
}

/** The line without the white space around it. */
function lineAt({ text, offset }: Cursor): Range {
  return trimmed(text, text.lineRange(text.positionAt(offset).line));
}

/** The lines around an offset up to the next empty ones. */
function paragraphAt({ text, offset }: Cursor): Range {
  const isBlank = (line: number) => isEmpty(trimmed(text, text.lineRange(line)));
  const { line } = text.positionAt(offset);
  let first = line;
  let last = line;
  while (first > 0 && !isBlank(first - 1)) first--;
  while (last + 1 < text.lineCount && !isBlank(last + 1)) last++;
  return trimmed(text, rangeOf(text.lineRange(first).start, text.lineRange(last).end));
}

function trimmed(text: Text, { start, end }: Range): Range {
  const content = text.slice(start, end);
  const lead = content.length - content.trimStart().length;
  return rangeOf(start + lead, start + Math.max(lead, content.trimEnd().length));
}
