import { csvGrid } from './csv-grid.ts';
import type { Read, Source } from './source.ts';
import { textOf } from './text-source.ts';

/** Reads values with commas or the like between them. */
export function readCsv(source: Source): Read {
  const decoded = textOf(source);
  if ('refused' in decoded) return decoded;
  const { text, encoding } = decoded;
  const grid = csvGrid(text, source.reading.delimiter);
  if ('refused' in grid) return grid;
  return { file: source.name, sheet: null, encoding, delimiter: grid.delimiter, rows: grid.rows };
}
