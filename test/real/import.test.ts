import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { ExportTable } from '../../server/core/features/export/table.ts';
import { workbookFiles } from '../../server/core/features/export/workbook.ts';
import { plainValue } from '../../server/core/syntax/node.ts';
import { read } from '../../server/core/syntax/read.ts';
import { decodeTable } from '../../server/hosts/import/decode-table.ts';
import { carried, rowsOf } from '../hosts/cli/carried-register.ts';
import { runAims } from '../hosts/cli/run-aims.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { makeZip } from '../support/make-zip.ts';
import { federalSource } from './federal.ts';

const ukFolder = path.resolve('../shared/real/uk-atrs');

interface Report {
  readonly sources: readonly {
    readonly records: number;
    readonly columns: readonly { readonly column: string; readonly field: string | null }[];
    readonly cells: {
      readonly non_empty: number;
      readonly mapped: number;
      readonly kept: number;
      readonly reported: number;
    };
  }[];
  readonly systems: object;
  readonly files: readonly object[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: string | null;
    readonly message: string;
  }[];
}

describe('importing registers as they were published', function () {
  this.timeout(60_000);

  it('takes in the 2,133 use cases of the US federal agencies, loses none, and names each mangled date', async function () {
    const file = federalSource();
    if (file === undefined) return this.skip();
    const folder = temporaryFolder();
    const report = await imported(folder, file);
    const [header = [], ...rows] = parseCsv(decodeTable(fs.readFileSync(file)).text);
    const filled = rows.flat().filter(cell => cell.trim() !== '').length;
    checkCells(report, { records: 2133, filled });
    const entries = entriesIn(folder);
    assert.equal(entries.length, 2133);
    assert.equal(new Set(entries.map(({ id }) => id.toLowerCase())).size, 2133);
    // Every text of a field that takes texts as they are, and every cell that is kept, is there in the words of the source.
    let kept = 0;
    // The columns are those of the header, in its order.
    const titles = report.sources[0]?.columns ?? [];
    assert.equal(titles.length, header.length);
    for (const [index, row] of rows.entries()) {
      const { name, purpose, x_source: source } = entries[index] ?? { id: '' };
      assert.equal(folded(name), folded(row[header.indexOf('Use Case Name')]));
      const said = folded(row[header.findIndex(title => title.startsWith('What is the intended purpose'))]);
      if (said !== '') assert.equal(folded(purpose), said);
      for (const [column, cell] of row.entries()) {
        const text = source?.cells?.[titles[column]?.column ?? ''];
        if (text === undefined) continue;
        kept += 1;
        assert.equal(folded(text), folded(cell));
      }
    }
    assert.ok(kept >= (report.sources[0]?.cells.kept ?? 0));
    const mangled = rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        /^\d+\/\d+\/1905$/.test(cell.trim()) ? [`${index + 2} ${titles[column]?.column}`] : [],
      ),
    );
    const named = report.notes.flatMap(({ row, column, message }) =>
      /^1905-\d\d-\d\d looks like the year 20\d\d read as a spreadsheet date$/.test(message)
        ? [`${row} ${column}`]
        : [],
    );
    assert.ok(mangled.length > 100);
    assert.deepEqual(named.sort(), mangled.sort());

    const before = fs.readFileSync(path.join(folder, 'aims/register.yaml'));
    const again = await imported(folder, file);
    assert.deepEqual(again.systems, {
      new: 0,
      updated: 0,
      unchanged: 2133,
      conflicts: 0,
      missing_in_source: 0,
    });
    assert.deepEqual(again.files, []);
    assert.ok(before.equals(fs.readFileSync(path.join(folder, 'aims/register.yaml'))));
    assert.deepEqual(await rowsOf(await carried(folder)), await rowsOf(folder));
  });

  it('takes in the same from a workbook', async function () {
    const file = federalSource();
    if (file === undefined) return this.skip();
    const folder = temporaryFolder();
    await imported(folder, file);
    const [header = [], ...rows] = parseCsv(decodeTable(fs.readFileSync(file)).text);
    const book = temporaryFolder({
      'federal.xlsx': makeZip(
        workbookFiles(asTable(header, rows), { today: '2026-11-23', root: '', unread: [] }),
      ),
    });
    const report = await imported(book, path.join(book, 'federal.xlsx'));
    checkCells(report, { records: 2133, filled: rows.flat().filter(cell => cell.trim() !== '').length });
    // A workbook has one sort of line end, and each source a name of its own.
    const comparable = ({ x_source: source, ...fields }: Entry) =>
      JSON.parse(JSON.stringify({ ...fields, cells: source?.cells }).replaceAll('\\r\\n', '\\n'));
    assert.deepEqual(entriesIn(book).map(comparable), entriesIn(folder).map(comparable));
  });

  it('makes a register of which check says only what is missing', async function () {
    const file = federalSource();
    if (file === undefined) return this.skip();
    const folder = temporaryFolder();
    await imported(folder, file);
    const { output } = await runAims(folder, ['check', '--format', 'json']);
    const { diagnostics } = JSON.parse(output) as { diagnostics: readonly { code: string }[] };
    const others = diagnostics
      .map(({ code }) => code)
      .filter(code => !/^(?:missing-|uncovered-|overdue-management|placeholder$)/.test(code));
    assert.deepEqual(others, []);
  });

  it('takes in the 136 records of the UK transparency standard and loses none', async function () {
    const file = csvIn(ukFolder);
    if (file === undefined) return this.skip();
    const folder = temporaryFolder();
    const report = await imported(folder, file);
    checkCells(report, { records: 136, filled: 538 });
    assert.equal(entriesIn(folder).length, 136);
    const again = await imported(folder, file);
    assert.deepEqual(again.systems, {
      new: 0,
      updated: 0,
      unchanged: 136,
      conflicts: 0,
      missing_in_source: 0,
    });
    assert.deepEqual(again.files, []);
    assert.deepEqual(await rowsOf(await carried(folder)), await rowsOf(folder));
  });
});

/** As the workbook is written that `aims export` writes. */
function asTable(header: readonly string[], rows: readonly (readonly string[])[]): ExportTable {
  return {
    title: 'Inventory',
    summary: '',
    columns: header.map((title, index) => ({ key: String(index), title, isShort: true })),
    rows: rows.map(cells => ({
      title: '',
      cells: Object.fromEntries(cells.flatMap((text, index) => (text === '' ? [] : [[index, { text }]]))),
    })),
  };
}

function csvIn(folder: string): string | undefined {
  const name = fs.existsSync(folder) ? fs.readdirSync(folder).find(each => each.endsWith('.csv')) : undefined;
  return name === undefined ? undefined : path.join(folder, name);
}

async function imported(folder: string, file: string): Promise<Report> {
  const { code, output, errors } = await runAims(folder, [
    'import',
    file,
    '--into',
    'aims',
    '--write',
    '--format',
    'json',
  ]);
  assert.deepEqual({ code, errors }, { code: 0, errors: '' });
  return JSON.parse(output) as Report;
}

function checkCells(
  { sources }: Report,
  { records, filled }: { readonly records: number; readonly filled: number },
): void {
  const [source] = sources;
  assert.ok(source);
  assert.equal(source.records, records);
  const { non_empty, mapped, kept, reported } = source.cells;
  assert.equal(non_empty, filled);
  assert.equal(mapped + kept + reported, non_empty);
}

interface Entry {
  readonly id: string;
  readonly name?: string;
  readonly purpose?: string;
  readonly x_source?: { readonly cells?: { readonly [title: string]: string } };
}

function entriesIn(folder: string): readonly Entry[] {
  const text = fs.readFileSync(path.join(folder, 'aims/register.yaml'), 'utf8');
  const [document] = read(text, 'yaml').documents;
  return (plainValue(document?.root) as { systems: readonly Entry[] }).systems;
}

function folded(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
