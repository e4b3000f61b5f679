import { bodyText, isPlaceholder } from './placeholder.ts';
import type { Record } from './record.ts';
import type { Document } from './source-file.ts';

/**
 * Whether a Markdown document says something in its body beside the sections that stand for fields: a text of its own,
 * and not only headings, comments and placeholders. In other carriers there is no body.
 */
export function hasProse(record: Record): boolean {
  const { carrier, node, text } = record.document;
  if (carrier !== 'markdown') return false;
  const { sections } = node;
  const lead = { start: bodyStartOf(record.document), end: sections[0]?.range.start ?? text.length };
  const fields = new Set(record.sections.map(({ section }) => section));
  const parts = [lead, ...sections.flatMap(section => (fields.has(section) ? [] : [section.contentRange]))];
  return parts.some(part => {
    const said = bodyText(record, part);
    return said !== '' && !isPlaceholder(said);
  });
}

/** Where the body of a Markdown document begins, behind the line that ends the front matter: the first of its kind, so none is left in the front matter itself. */
export function bodyStartOf({ text, node }: Document): number {
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = node.root?.range.end ?? 0;
  return closing.exec(text.whole) ? closing.lastIndex : text.length;
}
