import type { Grid, LeftOut } from '../../../core/import/table.ts';
import type { Archive } from '../archive.ts';
import { type Read, RefusedSource } from '../source.ts';
import { type Relation, readPart, relationsOf } from './package.ts';
import { readSheet, type Shared, wholeBudget } from './sheet.ts';
import { readSharedStrings } from './strings.ts';
import { readStyles } from './styles.ts';

/**
 * Reads an Excel workbook (Office Open XML, ECMA-376 part 1; also its strict form), whoever wrote it: every sheet as a table.
 *
 * The archive and the XML are read by packages; what the elements mean is read here. Of the packages for workbooks that are
 * kept up, none says which rows and sheets are hidden, which cells are merged and which formulas have no result, holds its
 * memory to a limit against an archive that lies, and comes without a tail of old packages.
 */
export async function readWorkbook(archive: Archive, part: string, file: string): Promise<Read> {
  const { sheets, is1904 } = await sheetsIn(archive, part);
  if (sheets.length > mostSheets)
    throw new RefusedSource(`has ${sheets.length} sheets; at most ${mostSheets} are read.`);
  const relations = await relationsOf(archive, part);
  const partOf = (type: string) => relations.find(each => each.type === type && !each.isExternal)?.target;
  const shared: Shared = {
    strings: await readSharedStrings(archive, partOf('sharedStrings')),
    styles: await readStyles(archive, partOf('styles'), { is1904 }),
    budget: wholeBudget(),
  };
  const grids: Grid[] = [];
  const leftOut: LeftOut[] = [];
  for (const { name, relation, isHidden } of sheets) {
    const own = relations.find(({ id }) => id === relation);
    const why = whyNoTable(own);
    if (!own || why !== undefined) {
      leftOut.push({ name, why: why ?? 'is nowhere in the file' });
      continue;
    }
    const content = await readSheet(archive, own.target, shared);
    grids.push({
      file,
      sheet: name,
      encoding: null,
      delimiter: null,
      ...(isHidden && { isHidden }),
      ...content,
    });
  }
  if (grids.length === 0) return { refused: 'is a workbook without a sheet of cells.' };
  return { grids, leftOut };
}

/** More than anybody keeps a register among. */
const mostSheets = 500;

interface NamedSheet {
  readonly name: string;
  /** The id of the relation that says where it is. */
  readonly relation: string;
  readonly isHidden: boolean;
}

async function sheetsIn(
  archive: Archive,
  part: string,
): Promise<{ readonly sheets: readonly NamedSheet[]; readonly is1904: boolean }> {
  const sheets: NamedSheet[] = [];
  let is1904 = false;
  await readPart(archive, part, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes.get('name') ?? `Sheet ${sheets.length + 1}`,
        relation: attributes.prefixed('id') ?? '',
        // `hidden`, or `veryHidden` where only a program can show it.
        isHidden: /hidden$/i.test(attributes.get('state') ?? ''),
      });
    },
  });
  return { sheets, is1904 };
}

/** What a sheet is that has no cells; undefined for one that has. */
function whyNoTable(relation: Relation | undefined): string | undefined {
  if (relation?.isExternal) return 'lies in another file';
  switch (relation?.type) {
    case 'worksheet':
      return undefined;
    case 'chartsheet':
      return 'is a chart and no table';
    case 'dialogsheet':
      return 'is a dialog and no table';
    default:
      return relation ? 'is no table' : 'is nowhere in the file';
  }
}
