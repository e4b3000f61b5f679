import type { Grid, Tables } from '../../core/import/table.ts';
import { archiveReader } from './archive-source.ts';
import { isBomXml, readBomXml } from './bom-xml.ts';
import { readCsv } from './csv-source.ts';
import { readJson } from './json-source.ts';
import { readMarkdown } from './markdown-source.ts';
import { readOldOffice } from './old-office-source.ts';
import { readPage } from './page-source.ts';
import { type Sort, sortOf } from './sort.ts';
import { type Read, type Reader, RefusedSource, type Source, tooLarge, type Unreadable } from './source.ts';

/** Who reads what. */
const readers: Readonly<Record<Sort, Reader>> = {
  csv: readCsv,
  json: readJson,
  archive: archiveReader(readTables),
  'old-office': readOldOffice,
  pdf: () => ({ refused: 'is a PDF, which is not read.' }),
  page: readPage,
  markdown: readMarkdown,
  xml: source =>
    isBomXml(source.bytes)
      ? readBomXml(source)
      : { refused: 'is XML, which is not read; export a table as CSV and import that.' },
};

/** The tables of a source, at least one. */
export async function readTables(source: Source): Promise<Tables | Unreadable> {
  const read = await answerOf(readers[sortOf(source.name, source.bytes)], source);
  if ('refused' in read) return read;
  const tables: Tables = 'grids' in read ? read : { grids: [read] };
  return tooMuch(tables.grids) ?? tables;
}

async function answerOf(reader: Reader, source: Source): Promise<Read> {
  try {
    return await reader(source);
  } catch (error) {
    if (error instanceof RefusedSource) return { refused: error.refused };
    throw error;
  }
}

function tooMuch(grids: readonly Grid[]): Unreadable | undefined {
  const refused = tooLarge({
    rows: Math.max(...grids.map(({ rows }) => rows.length)),
    columns: grids.reduce(
      (most, { rows }) => rows.reduce((width, row) => Math.max(width, row.cells.length), most),
      0,
    ),
    cells: grids.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.cells.length, sum), 0),
  });
  return refused === undefined ? undefined : { refused };
}
