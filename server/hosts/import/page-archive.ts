import { posix } from 'node:path';
import type { LeftOut, Tables } from '../../core/import/table.ts';
import type { Archive } from './archive.ts';
import { htmlPage } from './html-page.ts';
import { pageText } from './page-source.ts';
import { type NamedPage, pageTables } from './page-tables.ts';
import { mostCells, RefusedSource, type Source } from './source.ts';

/** So many tables of pages are told apart. */
const mostTables = 200;

export function isNamedPage(name: string): boolean {
  return /\.x?html?$/i.test(name);
}

/** Whether a file is what pages are made of beside their text. */
export function belongsToPages(name: string): boolean {
  return /\.(?:css|js|map|png|gif|jpe?g|webp|svg|ico|woff2?|ttf|eot)$/i.test(name);
}

/** The tables of the pages in an archive, such as the space of a wiki: what pages say of themselves is one table. */
export async function archivedPages(
  archive: Archive,
  { names, source }: { readonly names: readonly string[]; readonly source: Source },
): Promise<Required<Tables>> {
  const pages: NamedPage[] = [];
  const leftOut: LeftOut[] = [];
  let cells = 0;
  for (const name of names) {
    const decoded = pageText({ name, bytes: await archive.read(name), reading: source.reading });
    const page = 'refused' in decoded ? decoded : htmlPage(decoded.text);
    if ('refused' in page) {
      leftOut.push({ name, why: page.refused.replace(/\.$/, '') });
      continue;
    }
    if (page.tables.length === 0) continue;
    pages.push({ name: posix.basename(name), page });
    cells += page.tables.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
    if (cells > mostCells)
      throw new RefusedSource(
        'is a zip archive of pages with more cells in them than are read together; unpack it and import the pages that are meant.',
      );
  }
  const read = pageTables(source.name, { pages, encoding: null });
  const more = read.grids.slice(mostTables).map(({ sheet }) => ({
    name: sheet ?? source.name,
    why: 'is one of more tables than are told apart; import its page by itself',
  }));
  return {
    grids: read.grids.slice(0, mostTables),
    leftOut: [...leftOut, ...(read.leftOut ?? []), ...more],
  };
}
