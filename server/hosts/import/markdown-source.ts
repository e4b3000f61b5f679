import { posix } from 'node:path';
import { hasFrontMatter, modelCardGrid } from '../../core/import/model-card.ts';
import { notionId, notionPage, notionPages } from '../../core/import/notion.ts';
import type { Read, Source } from './source.ts';
import { textOf } from './text-source.ts';

/** In characters: a tree is made of its front matter. */
const largestCard = 4 * 1024 * 1024;

/** Reads a page of Markdown: the card of a model, or one that Notion exported, with what it says of itself below its title. */
export function readMarkdown(source: Source): Read {
  const decoded = textOf(source);
  if ('refused' in decoded) return decoded;
  if (hasFrontMatter(decoded.text)) {
    if (decoded.text.length > largestCard)
      return {
        refused: `has more than ${largestCard / 1024 / 1024} MB of Markdown, which is the most that is read of a card.`,
      };
    const { dir, name } = posix.parse(source.name);
    const grid = modelCardGrid(source.name, { text: decoded.text, place: dir || name });
    return 'refused' in grid ? grid : { ...grid, encoding: decoded.encoding };
  }
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
