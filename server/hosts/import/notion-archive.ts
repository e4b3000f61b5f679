import { posix } from 'node:path';
import { type NotionPage, notionId, notionPage, notionPages, notionTable } from '../../core/import/notion.ts';
import type { Grid, LeftOut, Tables } from '../../core/import/table.ts';
import type { Archive } from './archive.ts';
import { readCsv } from './csv-source.ts';
import type { Source } from './source.ts';
import { textOf } from './text-source.ts';

/** Whether an archive is what Notion exports: tables and pages with their ids behind their names. */
export function isNotionExport(names: readonly string[]): boolean {
  return names.some(name => isOfNotion(name) && notionId(posix.basename(name)) !== undefined);
}

/** Whether a file is one that `notionTables` reads or names. */
export function isOfNotion(name: string): boolean {
  return /\.(?:csv|md)$/i.test(name);
}

/** The tables of an export from Notion, each with the pages of its rows; pages that no table has are one of their own. */
export async function notionTables(
  archive: Archive,
  { names, source }: { readonly names: readonly string[]; readonly source: Source },
): Promise<Required<Tables>> {
  const grids: Grid[] = [];
  const leftOut: LeftOut[] = [];
  const pages = await pagesIn(archive, { names, source, leftOut });
  const free = new Map(pages);
  const { whole, views } = tablesAmong(names);
  for (const view of views) leftOut.push({ name: view, why: 'shows a part of a table that is there whole' });
  for (const name of whole) {
    const read = readCsv({
      name: posix.basename(name),
      bytes: await archive.read(name),
      reading: source.reading,
    });
    if ('refused' in read) {
      leftOut.push({ name, why: read.refused.replace(/\.$/, '') });
      continue;
    }
    if ('grids' in read) continue;
    const own = [...free].filter(([path]) => foldersOf(name).has(posix.dirname(path)));
    const { unused, ...content } = notionTable(
      read.rows,
      own.map(([, page]) => page),
    );
    for (const [path, page] of own) if (!unused.includes(page)) free.delete(path);
    grids.push({ ...read, file: source.name, sheet: sheetName(name, grids), ...content });
  }
  if (grids.length === 0 && free.size > 0) {
    const content = notionPages([...free.values()]);
    grids.push({ file: source.name, sheet: 'Pages', encoding: null, delimiter: null, ...content });
  } else for (const [path] of free) leftOut.push({ name: path, why: 'is a page of no row of a table' });
  return { grids, leftOut };
}

async function pagesIn(
  archive: Archive,
  {
    names,
    source,
    leftOut,
  }: { readonly names: readonly string[]; readonly source: Source; readonly leftOut: LeftOut[] },
): Promise<ReadonlyMap<string, NotionPage>> {
  const pages = new Map<string, NotionPage>();
  for (const path of names.filter(name => /\.md$/i.test(name))) {
    const name = posix.basename(path);
    const decoded = textOf({ name, bytes: await archive.read(path), reading: source.reading });
    if ('refused' in decoded) {
      leftOut.push({ name: path, why: decoded.refused.replace(/\.$/, '') });
      continue;
    }
    const page = notionPage(name, decoded.text);
    if (page) pages.set(path, page);
    else leftOut.push({ name: path, why: 'is a page without a title' });
  }
  return pages;
}

/** Of a table there may be the view that somebody looked at, and all of it, whose name ends in `_all`. */
function tablesAmong(names: readonly string[]): {
  readonly whole: readonly string[];
  readonly views: readonly string[];
} {
  const tables = names.filter(name => /\.csv$/i.test(name));
  const all = new Set(tables);
  const isView = (name: string) => all.has(name.replace(/\.csv$/i, '_all.csv'));
  return { whole: tables.filter(name => !isView(name)), views: tables.filter(isView) };
}

/** Where the pages of a table lie: in a folder of its name, with its id or without. */
function foldersOf(name: string): ReadonlySet<string> {
  const folder = name.replace(/(?:_all)?\.csv$/i, '');
  return new Set([folder, folder.replace(/ [0-9a-f]{32}$/, '')]);
}

function sheetName(name: string, others: readonly Grid[]): string {
  const title = posix.basename(name).replace(/(?: [0-9a-f]{32})?(?:_all)?\.csv$/i, '') || 'Table';
  const taken = new Set(others.map(({ sheet }) => sheet?.toLowerCase()));
  let own = title;
  for (let next = 2; taken.has(own.toLowerCase()); next++) own = `${title} (${next})`;
  return own;
}
