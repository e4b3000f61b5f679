import { type GridNote, type GridRow, isFilled } from '../../../core/import/table.ts';
import type { Archive } from '../archive.ts';
import { type Relation, readPart } from './package.ts';
import { type Range, rangeIn } from './place.ts';

/** Cells of a sheet that somebody made a table with a name, titles and perhaps a row of totals. */
export interface ListObject {
  readonly range: Range;
  readonly hasTitles: boolean;
  readonly hasTotals: boolean;
}

/** Sheets have a few of them. */
const mostObjects = 1000;

export async function readListObjects(
  archive: Archive,
  relations: readonly Relation[],
): Promise<readonly ListObject[]> {
  const objects: ListObject[] = [];
  const parts = relations.filter(({ type, isExternal }) => type === 'table' && !isExternal);
  for (const { target } of parts.slice(0, mostObjects)) {
    await readPart(archive, target, {
      open(name, attributes) {
        const range = name === 'table' ? rangeIn(attributes.get('ref') ?? '') : undefined;
        if (range)
          objects.push({
            range,
            hasTitles: attributes.get('headerRowCount') !== '0',
            hasTotals: Number(attributes.get('totalsRowCount') ?? 0) > 0,
          });
      },
    });
  }
  return objects;
}

/**
 * The row that the workbook itself takes for the titles: that of its only table, else that of its filter. Undefined where
 * it says nothing, or less than two titles stand there.
 */
export function titleRowOf(
  rows: readonly GridRow[],
  { objects, filter }: { readonly objects: readonly ListObject[]; readonly filter: Range | undefined },
): number | undefined {
  const [only, ...others] = objects;
  if (others.length > 0) return undefined;
  const said = only ? (only.hasTitles ? only.range.first.row : undefined) : filter?.first.row;
  const row = rows.find(({ number }) => number === said);
  return row && row.cells.filter(isFilled).length > 1 ? row.number : undefined;
}

/** The rows without those of totals: these are no records. Says so. */
export function withoutTotals<Row extends GridRow>(
  rows: readonly Row[],
  objects: readonly ListObject[],
): { readonly rows: readonly Row[]; readonly notes: readonly GridNote[] } {
  const totals = new Set(objects.flatMap(({ range, hasTotals }) => (hasTotals ? [range.last.row] : [])));
  const left = rows.filter(({ number }) => totals.has(number));
  if (left.length === 0) return { rows, notes: [] };
  return {
    rows: rows.filter(({ number }) => !totals.has(number)),
    notes: left.map(({ number, cells }) => {
      const texts = cells.filter(isFilled);
      return {
        row: number,
        message: `is the row of totals and is left out: ${texts.join(' | ')}`,
        cells: texts.length,
      };
    }),
  };
}
