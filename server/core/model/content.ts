import { encloses } from '../base/range.ts';
import type { Text } from '../base/text.ts';
import { plainValue } from '../syntax/node.ts';
import type { Section } from '../syntax/tree.ts';
import { fingerprint } from './fingerprint.ts';
import type { Record } from './record.ts';
import type { Document } from './source-file.ts';

/**
 * The fingerprint of a record as it was, or would be, approved: of all that it says but for the approval itself,
 * reviews and notes. The sections of a Markdown body count as they stand, under their headings.
 */
export function contentFingerprint(record: Record): string | undefined {
  return fingerprintWithout(record, ['approved', 'reviewed', 'notes']);
}

/**
 * The same without what a review or a re-affirmation writes as well: what was looked at, and when it is looked at next.
 * Two versions of a document are compared by it, of which nobody kept the fingerprint up to date.
 */
export function substanceFingerprint(record: Record): string | undefined {
  return fingerprintWithout(record, ['approved', 'reviewed', 'notes', 'assessed', 'review']);
}

function fingerprintWithout(record: Record, apart: readonly string[]): string | undefined {
  const value = plainValue(record.node);
  if (typeof value !== 'object' || value === null) return undefined;
  const content = Object.fromEntries(Object.entries(value).filter(([name]) => !apart.includes(name)));
  const { path, document } = record;
  const body = path.length === 0 && document.carrier === 'markdown' ? bodyOf(document) : undefined;
  return fingerprint(body ? { ...content, body } : content);
}

/** The texts of a Markdown body by their headings; what stands before the first heading has none. */
function bodyOf({ node, text }: Document): object | undefined {
  const notes = node.sections.filter(section => section.title.toLowerCase() === 'notes');
  const texts = new Map<string, string[]>();
  const add = (title: string, content: string) => {
    const others = texts.get(title);
    if (others) others.push(content);
    else texts.set(title, [content]);
  };
  const [first] = node.sections;
  const before = beforeHeadings(text, {
    from: node.root?.range.end ?? 0,
    to: first?.range.start ?? text.length,
  });
  if (before !== '') add('', before);
  for (const section of node.sections) {
    if (notes.some(each => encloses(each.outerRange, section.range))) continue;
    add(section.title, contentOf(text, section));
  }
  if (texts.size === 0) return undefined;
  return Object.fromEntries([...texts].map(([title, all]) => [title, all.length === 1 ? all[0] : all]));
}

/** The text of a body that has no heading: behind the line that ends the front matter. */
function beforeHeadings(text: Text, { from, to }: { readonly from: number; readonly to: number }): string {
  const end = /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])/.exec(text.slice(from, to));
  return end ? text.slice(from + end.index + end[0].length, to).trim() : '';
}

function contentOf(text: Text, { contentRange }: Section): string {
  return text.slice(contentRange.start, contentRange.end);
}
