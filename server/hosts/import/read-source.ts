import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { jsonGrid } from '../../core/import/json-grid.ts';
import type { FileReading } from '../../core/import/mapping.ts';
import type { Grid } from '../../core/import/table.ts';
import { openPatiently } from '../open-file.ts';
import { reasonOf } from '../reasons.ts';
import { csvGrid } from './csv-grid.ts';
import { decodeTable, type TableEncoding, tableEncodings } from './decode-table.ts';

/** Why a source cannot be imported, as the rest of a sentence about it. */
export interface Unreadable {
  readonly refused: string;
}

/** In bytes. A register that AIMS reads is far smaller than this, whatever it was made of. */
const largestSource = 64 * 1024 * 1024;

/** In characters: a tree is made of it, which is many times larger. */
const largestJson = 16 * 1024 * 1024;

/** Beyond these it is no list of AI systems, and would be no register that anybody reads. */
const mostRows = 100_000;
const mostColumns = 2_000;

/** Reads a file that somebody wants to import. `path`: where it lies; the grid is named by the end of that. */
export async function readSource(file: string, reading: FileReading = {}): Promise<Grid | Unreadable> {
  const name = path.basename(file);
  const bytes = await bytesOf(file);
  if ('refused' in bytes) return bytes;
  const why = foreignSort(bytes);
  if (why !== undefined) return { refused: why };
  const encoding = tableEncodings.find(each => each === reading.encoding);
  if (reading.encoding !== undefined && encoding === undefined)
    return { refused: `is said to be in ${reading.encoding}; known are ${tableEncodings.join(', ')}.` };
  const grid = gridOf(name, bytes, { ...reading, ...(encoding && { encoding }) });
  return 'refused' in grid ? grid : (tooMuch(grid) ?? grid);
}

function gridOf(
  file: string,
  bytes: Uint8Array,
  { encoding: wanted, delimiter: between }: FileReading & { readonly encoding?: TableEncoding | string },
): Grid | Unreadable {
  const { text, encoding } = decodeTable(
    bytes,
    tableEncodings.find(each => each === wanted),
  );
  if (text.trim() === '') return { refused: 'is empty.' };
  if (text.includes('\0'))
    return { refused: 'holds bytes that are no text; it is no CSV, TSV or JSON file.' };
  if (/^\s*[[{]/.test(text) && /\.json$/i.test(file)) {
    if (text.length > largestJson)
      return {
        refused: `has more than ${largestJson / 1024 / 1024} MB of JSON, which is the most that is read.`,
      };
    const grid = jsonGrid(file, text);
    return 'refused' in grid ? grid : { ...grid, encoding };
  }
  if (/\.json$/i.test(file))
    return { refused: 'is named .json and is none: it begins with neither [ nor {.' };
  const grid = csvGrid(text, between);
  if ('refused' in grid) return grid;
  return { file, sheet: null, encoding, delimiter: grid.delimiter, rows: grid.rows };
}

/** What begins like something else is not read as a table, whatever it is called. */
function foreignSort(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'))
    return 'is a zip archive, such as an Excel workbook (.xlsx); save the sheet as CSV (UTF-8) and import that.';
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return 'is an old Excel workbook (.xls); save the sheet as CSV (UTF-8) and import that.';
  if (head.startsWith('%PDF-')) return 'is a PDF, which is not read.';
  if (/^\s*(?:<!doctype html|<html|<\?xml)/i.test(head.replace(/^\xef\xbb\xbf/, '')))
    return 'is a page (HTML or XML), which is not read; export a table as CSV and import that.';
  return undefined;
}

function tooMuch({ rows }: Grid): Unreadable | undefined {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (rows.length <= mostRows && widest <= mostColumns) return undefined;
  return {
    refused: `has ${rows.length} rows and ${widest} columns; at most ${mostRows} rows and ${mostColumns} columns are read.`,
  };
}

/** A regular file in one piece. A pipe or a device may block or never end, and is not opened. */
async function bytesOf(file: string): Promise<Buffer | Unreadable> {
  try {
    const named = await stat(file);
    if (named.isDirectory()) return { refused: 'is a folder.' };
    if (!named.isFile()) return { refused: 'is no regular file.' };
    const handle = await openPatiently(file);
    try {
      const stats: Stats = await handle.stat();
      if (!stats.isFile()) return { refused: 'is no regular file.' };
      if (stats.size > largestSource)
        return {
          refused: `has ${Math.ceil(stats.size / 1024 / 1024)} MB, and ${largestSource / 1024 / 1024} MB is the most that is read.`,
        };
      const bytes = Buffer.alloc(stats.size + 1);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      if (bytesRead !== stats.size) return { refused: 'is being written; try again when that is done.' };
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { refused: `cannot be read: ${reasonOf(error)}.` };
  }
}
