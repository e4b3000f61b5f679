import { htmlPage } from './html-page.ts';
import { pageTables } from './page-tables.ts';
import type { Read, Source } from './source.ts';
import { textOf } from './text-source.ts';

/** Reads a page of HTML, such as one that was exported from a wiki. */
export function readPage(source: Source): Read {
  const decoded = pageText(source);
  if ('refused' in decoded) return decoded;
  const page = htmlPage(decoded.text);
  if ('refused' in page) return page;
  const tables = pageTables(source.name, {
    pages: [{ name: source.name, page }],
    encoding: decoded.encoding,
  });
  if (tables.grids.length > 0) return tables;
  return {
    refused:
      page.tables.length === 0
        ? 'is a page without a table in it.'
        : 'is a page without a table that has anything beside its titles.',
  };
}

/** What is no Unicode is what the page says that it is, or else nobody can tell. */
export function pageText(source: Source): ReturnType<typeof textOf> {
  const decoded = textOf(source);
  if ('refused' in decoded || decoded.encoding !== 'windows-1252') return decoded;
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(decoded.text.slice(0, 4096))?.[1];
  if (said === undefined || /^(?:utf-?8|windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(said))
    return decoded;
  return { refused: `is written in ${said}, which is not read; save it as UTF-8.` };
}
