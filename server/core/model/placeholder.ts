import { memo } from '../base/memo.ts';
import type { Range } from '../base/range.ts';
import { countOf, itemAt } from '../syntax/item-groups.ts';
import { follow } from '../syntax/node.ts';
import type { Node, Section } from '../syntax/tree.ts';
import { type Record, sourceText, textIn } from './record.ts';
import { notApplicableIn, type Use, usesOf } from './uses.ts';

/** A value that only holds the place of one: `TODO`, `<...>`, `-`. It counts as missing. */
export interface Placeholder {
  readonly use: Use;
  readonly range: Range;
  readonly text: string;
}

const words = new Set(['todo', 'tbd', 'n/a', 'none', 'unknown', '-', '?', '']);
const longestWord = Math.max(...[...words].map(word => word.length));

/** Whether a text, as a whole, is a placeholder. Case and a final full stop do not matter. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  const bare = trimmed.endsWith('.') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  // Nearly every text is asked about, and nearly all are longer than any of the words.
  if (bare.length > longestWord) return bare.startsWith('<') && /^<[^<>]*>$/.test(bare);
  return words.has(bare.toLowerCase()) || /^<[^<>]*>$/.test(bare);
}

/** The text of a field, or undefined where it is absent, no text, or merely a placeholder, which counts as absent. */
export function saidIn(record: Record, ...path: readonly string[]): string | undefined {
  const text = textIn(record, ...path);
  return text === undefined || isPlaceholder(text) ? undefined : text;
}

/** The placeholders of a record, in every field in which one counts. An empty value is none: it is just missing. */
export const placeholdersOf = memo((record: Record): readonly Placeholder[] => {
  const uses = usesOf(record).filter(({ field }) => field.countsPlaceholders);
  return uses.flatMap(use => placeholdersIn(record, use));
});

function placeholdersIn(record: Record, use: Use): readonly Placeholder[] {
  if (use.section) {
    const { text, range } = contentOf(record, use.section);
    return text !== '' && isPlaceholder(text) ? [{ use, range, text }] : [];
  }
  const node = use.value && follow(use.value);
  if (!node) return [];
  const reason = notApplicableIn(node);
  if (reason) return placeholderAt(use, reason);
  if (node.type === 'sequence') {
    const only = countOf(node) === 1 ? itemAt(node, 0) : undefined;
    return only ? placeholderAt(use, only) : [];
  }
  return placeholderAt(use, node);
}

function placeholderAt(use: Use, value: Node): readonly Placeholder[] {
  const node = follow(value);
  if (node?.type !== 'scalar' || typeof node.value !== 'string' || !isPlaceholder(node.value)) return [];
  const text = node.value.trim();
  if (text === '' || allows(use, text)) return [];
  return [{ use, range: value.range, text }];
}

/** Whether the word is a value of its own here: an enumeration may well have `unknown`. */
function allows(use: Use, text: string): boolean {
  const shapes = use.field.shape.is === 'choice' ? use.field.shape.of : [use.field.shape];
  return shapes.some(shape => {
    const each = shape.is === 'list' ? shape.of : shape;
    return each.is === 'boolean' || (each.is === 'enum' && each.values.some(({ value }) => value === text));
  });
}

/** What stands in a part of a Markdown body, without comments; empty where nothing else stands there. */
export function bodyText(record: Record, part: Range): string {
  return contentIn(record, part).text;
}

/** What stands under a heading; comments are blanks, before and behind it none are left. */
function contentOf(
  record: Record,
  { contentRange }: Section,
): { readonly text: string; readonly range: Range } {
  return contentIn(record, contentRange);
}

function contentIn(record: Record, contentRange: Range): { readonly text: string; readonly range: Range } {
  const blanked = withoutComments(sourceText(record, contentRange));
  const text = blanked.trim();
  const start = contentRange.start + blanked.length - blanked.trimStart().length;
  return { text, range: { start, end: start + text.length } };
}

/** The text with blanks for its comments. A pattern would look for the end of each open one all over again. */
function withoutComments(text: string): string {
  let result = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    result += text.slice(from, start) + ' '.repeat(end + 3 - start);
    from = end + 3;
  }
  return result + text.slice(from);
}

/** What stands under a heading, without comments; empty where nothing else stands there. */
export function sectionText(record: Record, section: Section): string {
  return contentOf(record, section).text;
}

/** Whether nothing but comments stands under a heading. */
export function isEmptySection(record: Record, section: Section): boolean {
  return sectionText(record, section) === '';
}
