import type { Day } from '../../base/day.ts';

/** What an export is made of, before it is written in any format: plain data, the same for all of them. */
export interface ExportTable {
  /** What it is a table of, for people: `AI system register`. */
  readonly title: string;
  /** How many rows there are and how they stand: `7 AI systems: 1 missing, 6 current`. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  /** As the documents name it: `risk.level`. What a column says that no document says has a name of ours. */
  readonly key: string;
  /** In the words of the schema: `Risk level`. */
  readonly title: string;
  /** Whether it is among the few that are read beside each other; the others are read row by row. */
  readonly isShort: boolean;
}

export interface Row {
  /** What the row is about, in a few words: the heading of what is said about it alone. */
  readonly title: string;
  /** By the keys of the columns; absent where nothing is said. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Where it stands; absent for what no document says anything about. */
  readonly place?: RowPlace;
}

export interface Cell {
  /** May have several lines. Never empty. */
  readonly text: string;
  /** Whether each line is an item of a list. */
  readonly isList?: boolean;
  /** Where the text is a whole day. */
  readonly day?: Day;
  /** Where the text is a number. */
  readonly number?: number;
}

export interface RowPlace {
  readonly file: string;
  /** From 0. */
  readonly line: number;
}

/** A cell for a text; none for one that says nothing. */
export function textCell(text: string | undefined): Cell | undefined {
  return text === undefined || text === '' ? undefined : { text };
}

/** A cell for a list of texts; none where there are none. */
export function listCell(texts: readonly string[]): Cell | undefined {
  return texts.length === 0 ? undefined : { text: texts.join('\n'), isList: true };
}

/** The cells that there are, by their keys. */
export function cellsOf(cells: Readonly<Record<string, Cell | undefined>>): Row['cells'] {
  return Object.fromEntries(Object.entries(cells).flatMap(([key, cell]) => (cell ? [[key, cell]] : [])));
}
