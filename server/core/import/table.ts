import { unguarded } from '../base/formula-guard.ts';
/** What a source holds, as a spreadsheet shows it: rows of cells, of which nothing has been understood yet. */
export interface Grid {
  /** As people named it. */
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: readonly GridRow[];
  /** The number of the row with the titles, where the source itself says it; 0: the rows have none above them. */
  readonly headerRow?: number;
}

export interface GridRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  /** Texts; a cell with nothing in it is an empty one. Rows may be of different lengths. */
  readonly cells: readonly string[];
}

/** A grid of which is known what the columns are called. */
export interface Table extends Grid {
  readonly headerRow: number;
  /** Of each column its title, on one line. No two are alike. */
  readonly columns: readonly string[];
  /** The rows below the titles that hold something, each with as many cells as there are columns. */
  readonly rows: readonly GridRow[];
  /** What stands above the titles. */
  readonly above: readonly GridRow[];
}

/** What a cell says: without blanks around it, and without the apostrophe that keeps a spreadsheet from evaluating it. */
export function cellText(cell: string): string {
  const text = cell.replace(/\u00a0/g, ' ').trim();
  return unguarded(text);
}

export function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cellText(cell) !== '';
}
