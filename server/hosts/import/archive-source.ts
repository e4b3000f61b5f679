import { posix } from 'node:path';
import type { Grid, LeftOut, Tables } from '../../core/import/table.ts';
import { type Archive, openArchive } from './archive.ts';
import { withParts } from './archive-parts.ts';
import { isNotionExport, isOfNotion, notionTables } from './notion-archive.ts';
import { archivedPages, belongsToPages, isNamedPage } from './page-archive.ts';
import { sortOf } from './sort.ts';
import { mostCells, type Read, type Reader, RefusedSource, type Source, type Unreadable } from './source.ts';
import { partNamed, relationsOf } from './workbook/package.ts';
import { readWorkbook } from './workbook/workbook-source.ts';

/** So many tables of one archive are told apart; where more are in it, it is no list of systems. */
const mostTables = 200;

/**
 * Reads a zip archive: a document of an office program, which is one, or else the tables among the files in it.
 *
 * @param readTables reads one of the files
 */
export function archiveReader(readTables: (source: Source) => Promise<Tables | Unreadable>): Reader {
  return async source => {
    const archive = await openArchive(source.bytes, source.budget);
    const office = await officePart(archive);
    return office === undefined
      ? memberTables(await withParts(archive), { source, readTables })
      : readOffice(archive, office, source);
  };
}

/** The main part of a document of an office program; undefined where the archive is none. */
async function officePart(archive: Archive): Promise<string | undefined> {
  if (partNamed(archive, '[Content_Types].xml') === undefined)
    return archive.names[0] === 'mimetype' && archive.names.includes('content.xml')
      ? 'content.xml'
      : undefined;
  const relations = await relationsOf(archive, '');
  return relations.find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target;
}

function readOffice(archive: Archive, part: string, { name }: Source): Read | Promise<Read> {
  // By its folder: what the part is called differs.
  if (/^xl\/.*\.bin$/i.test(part))
    return {
      refused: 'is a binary Excel workbook (.xlsb); save it as .xlsx or CSV (UTF-8) and import that.',
    };
  if (/^word\//i.test(part)) return { refused: 'is a Word document, which is not read.' };
  if (/^ppt\//i.test(part)) return { refused: 'is a PowerPoint presentation, which is not read.' };
  if (part === 'content.xml')
    return {
      refused:
        'is a document of LibreOffice or the like; save the table as .xlsx or CSV (UTF-8) and import that.',
    };
  return readWorkbook(archive, part, name);
}

async function memberTables(
  archive: Archive,
  {
    source,
    readTables,
  }: { readonly source: Source; readonly readTables: (source: Source) => Promise<Tables | Unreadable> },
): Promise<Read> {
  const grids: Grid[] = [];
  const leftOut: LeftOut[] = [];
  let cells = 0;
  const names = archive.names.filter(isOfPeople);
  const pages = names.filter(isNamedPage);
  const paged = await archivedPages(archive, { names: pages, source });
  leftOut.push(...paged.leftOut);
  const isNotion = isNotionExport(names);
  if (isNotion) {
    const notion = await notionTables(archive, { names, source });
    grids.push(...notion.grids);
    leftOut.push(...notion.leftOut);
  }
  const hasPages = pages.length > 0 || isNotion;
  for (const name of names) {
    if (isNamedPage(name) || (hasPages && belongsToPages(name)) || (isNotion && isOfNotion(name))) continue;
    if (!isNamedTable(name)) {
      leftOut.push({ name, why: 'is no table' });
      continue;
    }
    const bytes = await archive.read(name);
    if (sortOf(name, bytes) === 'archive' && !/\.xls[xm]$/i.test(name)) {
      leftOut.push({ name, why: 'is an archive in an archive; unpack it and import it by itself' });
      continue;
    }
    const read = await readTables({
      name: posix.basename(name),
      bytes,
      reading: source.reading,
      budget: archive.budget,
    });
    if ('refused' in read) {
      leftOut.push({ name, why: read.refused.replace(/\.$/, '') });
      continue;
    }
    for (const grid of read.grids) {
      grids.push({
        ...grid,
        file: source.name,
        sheet: grid.sheet === null ? name : `${name}#${grid.sheet}`,
      });
      cells += grid.rows.reduce((sum, row) => sum + row.cells.length, 0);
    }
    for (const each of read.leftOut ?? []) leftOut.push({ ...each, name: `${name}#${each.name}` });
    if (grids.length > mostTables || cells > mostCells)
      throw new RefusedSource(
        'is a zip archive with more tables in it than are read together; unpack it and import the one that is meant.',
      );
  }
  grids.push(...paged.grids);
  if (grids.length > 0) return { grids, leftOut };
  const [first] = leftOut;
  return {
    refused: first
      ? `is a zip archive without a table in it: "${first.name}" ${first.why}${leftOut.length > 1 ? `, and so on with ${leftOut.length - 1} more` : ''}.`
      : 'is a zip archive with nothing in it.',
  };
}

/** What systems put beside the files of people. */
function isOfPeople(name: string): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** Text is whatever it is called, so that files in an archive count as tables by their names only. */
function isNamedTable(name: string): boolean {
  return /\.(?:csv|tsv|tab|txt|json|xlsx|xlsm|zip)$/i.test(name);
}
