import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { GridRow } from '../../core/import/table.ts';
import { mostInCell, RefusedSource, tooLarge } from './source.ts';

export interface CsvGrid {
  readonly delimiter: string;
  readonly rows: readonly GridRow[];
}

/** Why a text is no table, as the rest of a sentence. */
export interface CsvFault {
  readonly refused: string;
}

/** What people separate columns with, the usual first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** Enough rows to see which of them it is. */
const sampled = 60;

/** A table of comma-separated values, or of values between whatever stands between them. */
export function csvGrid(text: string, delimiter: string = sniffed(text)): CsvGrid | CsvFault {
  try {
    const rows: GridRow[] = [];
    let cells = 0;
    parse(text, {
      ...options,
      delimiter,
      on_record(record: readonly string[]) {
        cells += record.length;
        const refused = tooLarge({ cells });
        if (refused !== undefined) throw new RefusedSource(refused);
        rows.push({ number: rows.length + 1, cells: record });
        return null;
      },
    });
    return { delimiter, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refused: `cannot be read as a table: ${faultText(error)}` };
  }
}

const options = {
  // As they come: a blank line is a row to a spreadsheet too, and rows may be of different lengths.
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  // A cell with more characters is a quotation mark that is never closed.
  max_record_size: mostInCell,
} satisfies Options;

/** What the first line says, as spreadsheets write it there for one another, else of the candidates the one that cuts the first rows into the most columns that are the same from row to row. */
function sniffed(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  let best: string = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const widths = widthsWith(text, delimiter);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [usual, times] = [...counts].sort(([a, many], [b, more]) => more - many || b - a)[0] ?? [1, 0];
    const score = usual < 2 ? 0 : (times / widths.length) * Math.log2(usual + 1) * (usual > 1 ? 1 : 0);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function widthsWith(text: string, delimiter: string): readonly number[] {
  const widths: number[] = [];
  try {
    parse(text.slice(0, 400_000), {
      ...options,
      delimiter,
      to: sampled,
      on_record: (record: readonly string[]) => {
        // Blank lines and titles above the table say nothing about it.
        if (record.some(cell => cell.trim() !== '')) widths.push(record.length);
        return null;
      },
    });
  } catch (error) {
    // What the rows before the fault say is enough; the whole text is read with the one that is chosen.
    if (!(error instanceof CsvError)) throw error;
  }
  return widths.length > 0 ? widths : [1];
}

function faultText(error: CsvError): string {
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : undefined;
  const where = line === undefined ? '' : ` near line ${line}`;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `a quotation mark is opened and never closed; the file may be cut off.`;
    case 'CSV_MAX_RECORD_SIZE':
      return `a row${where} has more than ${mostInCell.toLocaleString('en')} characters; perhaps a quotation mark is not closed.`;
    default:
      return `the quotation marks${where} do not fit together.`;
  }
}
