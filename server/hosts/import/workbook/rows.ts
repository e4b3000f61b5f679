import type { GridRow } from '../../../core/import/table.ts';
import type { Range } from './place.ts';

/** The rows that a range goes through. `rows`: in the order of their numbers. */
export function* rowsThrough<Row extends GridRow>(
  rows: readonly Row[],
  { first, last }: Range,
): Generator<Row, void, undefined> {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < first.row) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < rows.length; index++) {
    const row = rows[index];
    if (!row || row.number > last.row) return;
    yield row;
  }
}
