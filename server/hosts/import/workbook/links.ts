import { type GridNote, type GridRow, isFilled } from '../../../core/import/table.ts';
import { mostCells, RefusedSource } from '../source.ts';
import type { Relation } from './package.ts';
import type { Range } from './place.ts';
import { rowsThrough } from './rows.ts';

/** Cells that lead somewhere when people click them. */
export interface Link {
  readonly range: Range;
  /** Of the sheet; it has the address. */
  readonly relation?: string;
  readonly address?: string;
}

/** The link with its address; without one where it leads to a place in the workbook. */
export function withAddress(
  { range, relation, address }: Link,
  relations: ReadonlyMap<string, Relation>,
): Link {
  const found = relation === undefined ? undefined : relations.get(relation);
  const to = address ?? (found?.isExternal ? found.target : undefined);
  return { range, ...(to !== undefined && { address: to }) };
}

/** The rows with the addresses that say more than the cells do. */
export function linkedRows(
  rows: readonly GridRow[],
  links: readonly Link[],
): { readonly rows: readonly GridRow[]; readonly notes: readonly GridNote[] } {
  const byRow = new Map<number, Map<number, string>>();
  let visited = 0;
  let inside = 0;
  for (const { range, address } of links) {
    if (address === undefined) {
      inside += 1;
      continue;
    }
    for (const { number, cells } of rowsThrough(rows, range)) {
      const end = Math.min(range.last.column, cells.length - 1);
      visited += 1 + Math.max(0, end - range.first.column);
      if (visited > mostCells) throw new RefusedSource('is refused: the links on its cells overlap.');
      for (let column = range.first.column; column <= end; column++) {
        const cell = cells[column];
        if (cell === undefined || !isFilled(cell) || isSaid(address, cell)) continue;
        const own = byRow.get(number) ?? new Map<number, string>();
        own.set(column, address);
        byRow.set(number, own);
      }
    }
  }
  return {
    rows: rows.map(row => {
      const own = byRow.get(row.number);
      return own ? { ...row, links: own } : row;
    }),
    notes:
      inside === 0
        ? []
        : [
            {
              row: null,
              message: `${inside === 1 ? 'one link leads' : `${inside} links lead`} to places within the workbook; where to is left out`,
            },
          ],
  };
}

/** Whether a cell says its address itself, perhaps without what programs put before it. */
function isSaid(address: string, cell: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:mailto:|https?:\/\/)/, '')
      .replace(/\/$/, '');
  return cell.includes(address) || bare(cell) === bare(address);
}
