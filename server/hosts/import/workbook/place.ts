import { columnLetters } from '../../../core/import/header-row.ts';

/** Where a cell stands: its row from 1, as spreadsheets count, and its column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Places from the first to the last, both included. */
export interface Range {
  readonly first: Place;
  readonly last: Place;
}

/** The most that a spreadsheet has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_383;

/** Reads `B2` or `$B$2`; undefined for what is no place in a sheet. */
export function placeIn(text: string): Place | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row > lastRow || column - 1 > lastColumn ? undefined : { row, column: column - 1 };
}

/** `B2` */
export function placeName({ row, column }: Place): string {
  return `${columnLetters(column)}${row}`;
}

/** Reads `A1:B2`, or `A1` for that place alone. */
export function rangeIn(text: string): Range | undefined {
  const [from = '', to = from] = text.split(':');
  const first = placeIn(from);
  const last = placeIn(to);
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
  return { first, last };
}
