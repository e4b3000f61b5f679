import type { DateOrder } from './dates.ts';

/** What becomes of the columns of a source. */
export interface ImportMapping {
  readonly columns: readonly ColumnMapping[];
  /** What is said about single files, by their names. */
  readonly files: ReadonlyMap<string, FileReading>;
}

/** How a file is to be read, where it is not to be found out. */
export interface FileReading {
  readonly headerRow?: number;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The name of the table, where there are several: a sheet of a workbook, or a file in an archive. */
  readonly sheet?: string;
}

export interface ColumnMapping {
  /** Its title. */
  readonly column: string;
  /** The path of a field; undefined: its cells are kept under `x_source` as they are. */
  readonly field?: string;
  /** What its texts mean, by the text `folded`: a value of the field, or nothing, and then the cell is kept as it is. */
  readonly values?: ReadonlyMap<string, MappedValue>;
  readonly dates?: DateOrder;
  /** It counts for systems at these stages only, as a day of retirement does. */
  readonly stages?: readonly string[];
}

export interface MappedValue {
  /** As it stands in the source. */
  readonly text: string;
  readonly meaning: string | boolean | undefined;
}
