import { guarded } from '../../base/formula-guard.ts';
import { shown } from './shown.ts';
import type { ExportTable } from './table.ts';

/**
 * A table as CSV (RFC 4180): a line of titles, then a record for each row, the file and the line (from 1) of each in the last
 * two columns. No cell is one that a spreadsheet evaluates.
 *
 * @param options `bom`: begins with a byte order mark, by which some spreadsheets tell UTF-8
 */
export function csvText({ columns, rows }: ExportTable, { bom }: { readonly bom: boolean }): string {
  const records = [
    [...columns.map(({ title }) => title), 'File', 'Line'],
    ...rows.map(({ cells, place }) => [
      ...columns.map(({ key }) => cells[key]?.text ?? ''),
      place?.file ?? '',
      place ? String(place.line + 1) : '',
    ]),
  ];
  return (bom ? '\uFEFF' : '') + records.map(record => `${record.map(cellText).join(',')}\r\n`).join('');
}

function cellText(text: string): string {
  const safe = guarded(shown(text));
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
