import type { Grid, GridRow } from './table.ts';

/** What a record of a source says: cells by the titles of their columns. */
export type KeyedCells = Iterable<readonly [title: string, text: string]>;

/**
 * Records that name their cells themselves, as rows: the columns in the order in which they are first named. What a record
 * says twice under a title stands on lines of one cell.
 *
 * @param first the number of the first record; the titles stand in no row of the source, and get one before it
 */
export function keyedRows(
  records: readonly KeyedCells[],
  first: number = 1,
): Required<Pick<Grid, 'headerRow' | 'rows'>> {
  const titles = new Map<string, number>();
  const rows = records.map((record, index): GridRow => {
    const cells: string[] = [];
    for (const [title, text] of record) {
      const at = titles.get(title) ?? titles.size;
      titles.set(title, at);
      while (cells.length < at) cells.push('');
      cells[at] = cells[at] ? `${cells[at]}\n${text}` : text;
    }
    return { number: first + index, cells };
  });
  return { headerRow: first - 1, rows: [{ number: first - 1, cells: [...titles.keys()] }, ...rows] };
}
