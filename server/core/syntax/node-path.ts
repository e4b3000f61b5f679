import { type Characters, lineStartAt } from '../base/characters.ts';
import type { Range } from '../base/range.ts';
import { touches } from '../base/range.ts';
import type { Entry, Node, Section, TreeDocument } from './tree.ts';

/** One thing that an offset lies in. */
export type NodeStep =
  | { readonly is: 'section'; readonly section: Section }
  /** `index`: which item of the sequence before it this node is, if it is one. */
  | { readonly is: 'node'; readonly node: Node; readonly index?: number }
  /** `part`: whether the offset is in the key, or behind it, where the value stands or is still to be written. */
  | { readonly is: 'entry'; readonly entry: Entry; readonly part: 'key' | 'value' };

/**
 * What lies around an offset, the outermost first: from the root through entries and items to the innermost node, or
 * the sections of a Markdown body from the highest level down. A cursor that touches the end of something is in it;
 * where two things touch each other, it is in the second.
 *
 * White space behind a value belongs to what would be typed there: on the same line to the value, on a line of its
 * own to the mapping or sequence of that indentation. Only the text can tell these apart; without it, white space
 * belongs to an empty value before it, and else to the collection around it.
 */
export function nodePathAt(document: TreeDocument, offset: number, text?: Characters): readonly NodeStep[] {
  const sections = sectionsAt(document, offset);
  if (sections.length > 0) return sections;
  const { root } = document;
  if (!root || offset < root.range.start) return [];
  const cursor = { offset, text, indent: text === undefined ? 0 : indentAt(text, offset) };
  if (offset > root.range.end) {
    // Behind the end of front matter, or of the document, nothing of the root continues.
    if (text === undefined) return [];
    if (/(?<![^\r\n])(?:---|\.\.\.)(?![^ \t\r\n])/.test(text.slice(root.range.end, offset))) return [];
  }
  const steps: NodeStep[] = [];
  let step: NodeStep | undefined = { is: 'node', node: root };
  while (step) {
    steps.push(step);
    step = step.is === 'section' ? undefined : next(step, cursor);
  }
  return steps;
}

/** The keys and indices on the way, as `valueAt` takes them. */
export function pathOf(steps: readonly NodeStep[]): readonly (string | number)[] {
  return steps.flatMap((step): readonly (string | number)[] => {
    if (step.is === 'entry') return [step.entry.name];
    return step.is === 'node' && step.index !== undefined ? [step.index] : [];
  });
}

interface Cursor {
  readonly offset: number;
  readonly text: Characters | undefined;
  /** How far the line of the offset is indented, up to the offset. */
  readonly indent: number;
}

function next(step: Exclude<NodeStep, { is: 'section' }>, cursor: Cursor): NodeStep | undefined {
  if (step.is === 'entry') {
    if (step.part === 'key') return undefined;
    const { value } = step.entry;
    if (touches(value.range, cursor.offset)) return { is: 'node', node: value };
    const behind = value.range.end < cursor.offset;
    return behind && continues(value, cursor) ? { is: 'node', node: value } : undefined;
  }
  const { node } = step;
  if (node.type === 'mapping') {
    const entry = node.entries[lastBefore(node.entries, cursor.offset)];
    if (!entry || !holds(node, entry, deepestValue(entry.value), cursor)) return undefined;
    return { is: 'entry', entry, part: cursor.offset <= entry.keyRange.end ? 'key' : 'value' };
  }
  if (node.type === 'sequence') {
    const index = lastBefore(node.items, cursor.offset);
    const item = node.items[index];
    if (!item || !holds(node, item, deepestValue(item), cursor)) return undefined;
    return { is: 'node', node: item, index };
  }
  return undefined;
}

/** Whether a cursor behind the beginning of a child still belongs to the child rather than to the collection. */
function holds(
  collection: Node & { readonly layout: string },
  child: { readonly range: Range },
  last: Node,
  cursor: Cursor,
): boolean {
  if (touches(child.range, cursor.offset)) return true;
  const empty = last.type === 'scalar' && last.style === 'empty';
  if (cursor.text === undefined) return empty;
  const between = cursor.text.slice(child.range.end, cursor.offset);
  if (collection.layout === 'flow') return empty && !between.includes(',');
  if (!/[\r\n]/.test(between)) return !between.includes('#');
  return cursor.indent > columnAt(cursor.text, collection.range.start);
}

/** Whether a value goes on at a cursor behind it. */
function continues(value: Node, cursor: Cursor): boolean {
  if (value.type === 'scalar' || value.type === 'alias') return true;
  if (cursor.text === undefined) return true;
  const between = cursor.text.slice(value.range.end, cursor.offset);
  if (value.layout === 'flow' || !/[\r\n]/.test(between)) return value.layout === 'block';
  return cursor.indent >= columnAt(cursor.text, value.range.start);
}

/** The value that ends where the given one does. */
function deepestValue(value: Node): Node {
  let node = value;
  for (;;) {
    if (node.type === 'alias' || node.type === 'scalar' || node.layout === 'flow') return node;
    const inner = node.type === 'mapping' ? node.entries.at(-1)?.value : node.items.at(-1);
    if (!inner) return node;
    node = inner;
  }
}

/** The index of the last of things in order that begins at or before the offset; -1 where none does. */
function lastBefore(things: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.range.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sectionsAt(document: TreeDocument, offset: number): readonly NodeStep[] {
  return document.sections
    .filter(({ outerRange: { start, end } }) => {
      return start <= offset && (offset < end || (offset === end && end === document.range.end));
    })
    .map(section => ({ is: 'section', section }));
}

function indentAt(text: Characters, offset: number): number {
  const line = text.slice(lineStartAt(text, offset), offset);
  return line.length - line.trimStart().length;
}

function columnAt(text: Characters, offset: number): number {
  return offset - lineStartAt(text, offset);
}
