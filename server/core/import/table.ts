import { unguarded } from '../base/formula-guard.ts';

/** What one source has in it. */
export interface Tables {
  /** Each with a name of its own as `sheet`, where there are several. */
  readonly grids: readonly Grid[];
  /** What else is in it and is no table, such as a chart or a picture. */
  readonly leftOut?: readonly LeftOut[];
}

/** A part of a source that nothing is taken from. */
export interface LeftOut {
  /** The name of a sheet, or of a file in an archive. */
  readonly name: string;
  /** The rest of a sentence about it. */
  readonly why: string;
}

/** What a source holds, as a spreadsheet shows it: rows of cells, of which nothing has been understood yet. */
export interface Grid {
  /** As people named it. */
  readonly file: string;
  /** The sheet of a workbook, or the file in an archive; null where there is only one table. */
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: readonly GridRow[];
  /** The number of the row with the titles, where the source itself says it; 0: the rows have none above them. */
  readonly headerRow?: number;
  /** People do not see it, as a hidden sheet: it is taken only where somebody names it. */
  readonly isHidden?: boolean;
  /** The source has other tables that look like a register: what came from this one is not all that came from the source. */
  readonly hasSiblings?: boolean;
  /** The lists of which it tells all items, in rows of their own; of a system with none it says that there are none. */
  readonly itemLists?: readonly string[];
  /** What there is to know that the cells do not say. */
  readonly notes?: readonly GridNote[];
}

export interface GridNote {
  /** The first one that it is about; null where it is about all of it. */
  readonly row: number | null;
  /** A sentence without a full stop. */
  readonly message: string;
  /** How many cells of the source it tells of that hold something and stand in no row; none unless it is said. */
  readonly cells?: number;
}

export interface GridRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  /** Texts; a cell with nothing in it is an empty one. Rows may be of different lengths. */
  readonly cells: readonly string[];
  /** By the place of the cell, where it leads when people click it: what its text does not say. */
  readonly links?: ReadonlyMap<number, string>;
  /** By the place of a column, what a cell says that reaches over several, such as the title of a group of columns. */
  readonly spans?: ReadonlyMap<number, string>;
  /** The list that the row is an item of, as one of the `models` of the system in the last row that is none. */
  readonly itemOf?: string;
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

/** Whence the records of a table are, as their entries remember it: a file, or where that has several registers one of them. */
export function sourceOf({ file, sheet, hasSiblings }: Grid): {
  readonly file: string;
  readonly sheet?: string;
} {
  return { file, ...(hasSiblings && sheet !== null && { sheet }) };
}

/** What a cell says: without blanks around it, and without the apostrophe that keeps a spreadsheet from evaluating it. */
export function cellText(cell: string): string {
  const text = cell.replace(/\u00a0/g, ' ').trim();
  return unguarded(text);
}

export function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cellText(cell) !== '';
}
