import type { FileReading } from '../../core/import/mapping.ts';
import type { Grid, Tables } from '../../core/import/table.ts';
import type { UnpackBudget } from './archive.ts';

/** A file that somebody wants to import, or one in an archive. */
export interface Source {
  /** What it is called, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How it is to be read, as far as people said. */
  readonly reading: FileReading;
  /** Where it lies in an archive, what of that may still be unpacked. */
  readonly budget?: UnpackBudget;
}

/** Why a source cannot be imported, as the rest of a sentence about it. */
export interface Unreadable {
  readonly refused: string;
}

/** Reads sources of one sort. May throw `RefusedSource`, where what is wrong is found deep down. */
export type Reader = (source: Source) => Read | Promise<Read>;

export type Read = Grid | Tables | Unreadable;

/** Says from anywhere within a reader that the source cannot be imported: its answer is then `Unreadable`. */
export class RefusedSource extends Error {
  /** The rest of a sentence about the source. */
  readonly refused: string;

  constructor(refused: string) {
    super(refused);
    this.refused = refused;
  }
}

/** Beyond these it is no list of AI systems, and would be no register that anybody reads; no memory is spent on it. */
export const mostRows = 100_000;
export const mostColumns = 2_000;
export const mostCells = 5_000_000;

/** In UTF-16 code units. A cell of a spreadsheet holds 32,767, and a CSV file may come from elsewhere. */
export const mostInCell = 2_000_000;

/** What is wrong with a source of that size: the rest of a sentence about it. Undefined where it may be as large. */
export function tooLarge({
  rows = 0,
  columns = 0,
  cells = 0,
}: {
  readonly rows?: number;
  readonly columns?: number;
  readonly cells?: number;
}): string | undefined {
  const over = ([count, most, what]: readonly [number, number, string]) =>
    count > most
      ? [`has more than ${most.toLocaleString('en')} ${what}, which is the most that is read.`]
      : [];
  return (
    [
      [rows, mostRows, 'rows'],
      [columns, mostColumns, 'columns'],
      [cells, mostCells, 'cells'],
    ] as const
  ).flatMap(over)[0];
}
