/**
 * What `aims import` prints with `--format json`, field by field. Scripts rely on it: the names do not change within a
 * `version`. Rows count from 1, as a spreadsheet shows them.
 */
export interface ImportReport {
  readonly version: 1;
  /** False in a dry run. */
  readonly written: boolean;
  readonly sources: readonly ReportedSource[];
  readonly systems: {
    readonly new: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly conflicts: number;
    readonly missing_in_source: number;
  };
  /** What happens to single systems, in the order of the sources; those that stay as they are are not among them. */
  readonly changes: readonly ReportedSystemChange[];
  /** What is written, or would be. */
  readonly files: readonly { readonly file: string; readonly action: 'create' | 'change' }[];
  readonly notes: readonly ReportedNote[];
  /** What may be otherwise than meant: said beside the report. */
  readonly warnings: readonly string[];
}

export interface ReportedSource {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Null where the source names its fields itself, as JSON does. */
  readonly header_row: number | null;
  readonly records: number;
  readonly columns: readonly ReportedColumn[];
  /** `non_empty` is the sum of the others. */
  readonly cells: {
    readonly non_empty: number;
    readonly mapped: number;
    readonly kept: number;
    readonly reported: number;
  };
}

export interface ReportedColumn {
  readonly column: string;
  /** The path of the field; null where the cells are kept as they are. */
  readonly field: string | null;
  readonly kept_under?: 'x_source';
  /** Where it counts for systems at some stages only. */
  readonly stages?: readonly string[];
  /** How many of its cells hold something. */
  readonly filled: number;
}

export interface ReportedSystemChange {
  readonly id: string;
  readonly name: string;
  readonly is: 'new' | 'updated' | 'conflict' | 'missing-in-source';
  readonly fields: readonly {
    /** The path of the field; `x_source` for what is kept of the source. */
    readonly field: string;
    /** What stands in the document; null where nothing does. */
    readonly from: unknown;
    /** What the source says. */
    readonly to: unknown;
  }[];
}

export interface ReportedNote {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  /** A sentence without a full stop. */
  readonly message: string;
}
