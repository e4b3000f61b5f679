import { notionId, notionPage, notionPages } from '../../core/import/notion.ts';
import type { Read, Source } from './source.ts';
import { textOf } from './text-source.ts';

/** Reads a page of Markdown: one that Notion exported, with what it says of itself below its title. */
export function readMarkdown(source: Source): Read {
  const decoded = textOf(source);
  if ('refused' in decoded) return decoded;
  const page = notionPage(source.name, decoded.text);
  if (!page || (page.properties.length === 0 && notionId(source.name) === undefined))
    return {
      refused:
        'is a Markdown text without properties: a title ("# Name") and below it lines such as "Owner: Sales", as Notion exports them.',
    };
  return {
    file: source.name,
    sheet: null,
    encoding: decoded.encoding,
    delimiter: null,
    ...notionPages([page]),
  };
}
