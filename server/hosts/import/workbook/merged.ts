import { columnLetters } from '../../../core/import/header-row.ts';
import { type GridNote, isFilled } from '../../../core/import/table.ts';
import { mostCells, mostColumns, RefusedSource } from '../source.ts';
import type { Range } from './place.ts';
import { rowsThrough } from './rows.ts';

/** Titles stand in the first rows; what reaches over several columns further down is no matter. */
const mostTitleRows = 40;

/** How many rows are still looked at for the sake of merged cells: honest ones do not overlap. */
export interface MergeBudget {
  merged: number;
}

/** A row that is still being made. */
export interface OpenRow {
  readonly number: number;
  readonly cells: string[];
  spans?: Map<number, string>;
}

/** Says of the first rows what reaches over several columns of them. */
export function markSpans(rows: readonly OpenRow[], merges: readonly Range[]): void {
  const first = new Map(rows.slice(0, mostTitleRows).map(row => [row.number, row]));
  for (const { first: from, last } of merges) {
    const row = from.row === last.row && from.column < last.column ? first.get(from.row) : undefined;
    const text = row?.cells[from.column];
    if (!row || text === undefined || !isFilled(text)) continue;
    row.spans ??= new Map();
    for (let column = from.column; column <= Math.min(last.column, mostColumns - 1); column++)
      row.spans.set(column, text);
  }
}

/**
 * What stands in cells that are merged down several rows is said of each of these: it is put into those that have something
 * else in them, so that a title over the whole width or a footnote stays one. Says so, by column.
 */
export function spread(
  rows: readonly OpenRow[],
  merges: readonly Range[],
  budget: MergeBudget,
): readonly GridNote[] {
  const filled = new Map<number, { row: number; count: number }>();
  for (const range of merges) {
    const { first, last } = range;
    if (last.row === first.row) continue;
    let text: string | undefined;
    for (const { number, cells } of rowsThrough(rows, range)) {
      budget.merged -= 1;
      if (budget.merged < 0)
        throw new RefusedSource(
          `is refused: its merged cells overlap, more than ${mostCells.toLocaleString('en')} times.`,
        );
      if (number === first.row) text = cells[first.column];
      // Nothing stands in the first of them.
      if (text === undefined || !isFilled(text)) break;
      if (number === first.row || isFilled(cells[first.column])) continue;
      if (!cells.some((cell, column) => isFilled(cell) && (column < first.column || column > last.column)))
        continue;
      while (cells.length < first.column) cells.push('');
      cells[first.column] = text;
      const known = filled.get(first.column) ?? { row: first.row, count: 0 };
      filled.set(first.column, { row: Math.min(known.row, first.row), count: known.count + 1 });
    }
  }
  return [...filled]
    .sort(([a], [b]) => a - b)
    .map(([column, { row, count }]) => ({
      row,
      message: `what stands in merged cells of column ${columnLetters(column)} is taken for all the rows that they span (${count} more)`,
    }));
}
