import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { inlineRows, workbookParts } from '../../support/make-workbook.ts';
import { makeZip } from '../../support/make-zip.ts';
import { asOrdinaryUser, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

const csv = `Name,Department,Stage,Risk level,Colour
Copilot,Support,Live,High,blue
Scoring,Credit,Pilot,n/a,red
`;

describe('aims import', () => {
  it('shows each of some changes, and of many how often which field changes', async () => {
    const rows = (count: number, purpose: string) =>
      `Name,Purpose,Stage\n${Array.from({ length: count }, (_, at) => `System ${at},${purpose},${at < 2 && purpose === 'B' ? 'Retired' : 'Live'}\n`).join('')}`;
    const folder = temporaryFolder({ 'a.csv': rows(103, 'A') });
    await run(folder, 'a.csv', '--write');
    fs.writeFileSync(path.join(folder, 'a.csv'), rows(100, 'B'));
    const some = await run(folder, 'a.csv');
    assert.equal(some.output.match(/purpose: "A" -> "B"/g)?.length, 100);
    assert.doesNotMatch(some.output, /In all these fields/);
    assert.match(some.output, / {2}- system-102 is not in the source any more; it stays\n/);
    fs.writeFileSync(path.join(folder, 'a.csv'), rows(103, 'B'));
    const many = await run(folder, 'a.csv');
    assert.equal(many.output.match(/purpose: "A" -> "B"/g)?.length, 100);
    assert.ok(
      many.output.includes(
        `  ~ and 3 more, each with "--format json". In all these fields change:
      purpose: of 103 systems
      stage: of 2 systems
`,
      ),
      many.output,
    );
    fs.renameSync(path.join(folder, 'a.csv'), path.join(folder, 'b.csv'));
    fs.writeFileSync(path.join(folder, 'b.csv'), rows(103, 'A').replace('System 5,A', 'System 5,B'));
    const renamed = await run(folder, 'b.csv');
    assert.match(
      renamed.output,
      /Systems: 103 updated\n {2}~ system-5\n {6}purpose: "A" -> "B"\n {2}of 102 nothing/,
    );
  });

  it('says what it would do and writes nothing, until it is told to', async () => {
    const folder = temporaryFolder({ 'inventory.csv': csv });
    const dry = await run(folder, 'inventory.csv');
    assert.deepEqual({ code: dry.code, errors: dry.errors }, { code: 0, errors: '' });
    assert.equal(
      dry.output,
      `inventory.csv: 2 records, utf-8, commas between columns, titles in row 1
  Name        name, 2 cells
  Department  owner.name, 2 cells
  Stage       stage, 2 cells
  Risk level  risk.level, 2 cells
  1 column is kept under x_source: Colour
  10 cells: 7 in fields, 2 under x_source, 1 in the notes below

Systems: 2 new
  + copilot  Copilot
  + scoring  Scoring

Notes:
  row 3, Risk level: One cell says only "n/a" and counts as missing.

would create aims/register.yaml
would create aims/import-mapping.yaml

This was a dry run and nothing is written. "--write" writes it.
`,
    );
    assert.deepEqual(fs.readdirSync(folder), ['inventory.csv']);
    const wet = await run(folder, 'inventory.csv', '--write');
    assert.equal(wet.code, 0);
    assert.match(wet.output, /\ncreated aims\/register\.yaml\ncreated aims\/import-mapping\.yaml\n\nNext:\n/);
    assert.equal(
      read(folder, 'aims/register.yaml'),
      `aims: register/v1
title: <what people call this register>
owner: <who keeps the register>
systems:
  - id: copilot
    name: Copilot
    owner: Support
    stage: production
    risk:
      level: high
    x_source:
      file: inventory.csv
      imported: ${/imported: (.*)/.exec(read(folder, 'aims/register.yaml'))?.[1]}
      cells:
        Colour: blue
  - id: scoring
    name: Scoring
    owner: Credit
    stage: pilot
    x_source:
      file: inventory.csv
      imported: ${/scoring[\s\S]*imported: (.*)/.exec(read(folder, 'aims/register.yaml'))?.[1]}
      cells:
        Colour: red
`,
    );
    assert.deepEqual(fs.readdirSync(path.join(folder, 'aims')).sort(), [
      'import-mapping.yaml',
      'register.yaml',
    ]);
    const check = await runAims(folder, ['check', '--fail-on', 'error']);
    assert.equal(check.code, 1, 'a system in production with a high risk lacks what it needs');
    assert.doesNotMatch(check.output, /invalid-value|malformed|wrong-type|unknown-key|yaml-syntax/);
  });

  it('prints the same as JSON', async () => {
    const folder = temporaryFolder({ 'inventory.csv': csv });
    const { output } = await run(folder, 'inventory.csv', '--format', 'json');
    assert.deepEqual(JSON.parse(output), {
      version: 1,
      written: false,
      sources: [
        {
          file: 'inventory.csv',
          sheet: null,
          encoding: 'utf-8',
          delimiter: ',',
          header_row: 1,
          records: 2,
          columns: [
            { column: 'Name', field: 'name', filled: 2 },
            { column: 'Department', field: 'owner.name', filled: 2 },
            { column: 'Stage', field: 'stage', filled: 2 },
            { column: 'Risk level', field: 'risk.level', filled: 2 },
            { column: 'Colour', field: null, kept_under: 'x_source', filled: 2 },
          ],
          cells: { non_empty: 10, mapped: 7, kept: 2, reported: 1 },
        },
      ],
      systems: { new: 2, updated: 0, unchanged: 0, conflicts: 0, missing_in_source: 0 },
      changes: [
        { id: 'copilot', name: 'Copilot', is: 'new', fields: [] },
        { id: 'scoring', name: 'Scoring', is: 'new', fields: [] },
      ],
      files: [
        { file: 'aims/register.yaml', action: 'create' },
        { file: 'aims/import-mapping.yaml', action: 'create' },
      ],
      notes: [
        {
          file: 'inventory.csv',
          row: 3,
          column: 'Risk level',
          message: 'one cell says only "n/a" and counts as missing',
        },
      ],
    });
  });

  it('brings up to date what was imported before, by the mapping that is kept', async () => {
    const folder = temporaryFolder({ 'inventory.csv': csv });
    await run(folder, 'inventory.csv', '--write');
    const mapping = read(folder, 'aims/import-mapping.yaml');
    const same = await run(folder, 'inventory.csv', '--write');
    assert.match(same.output, /Nothing is to be written: all of it stands here already\.\n$/);
    writeFiles(folder, {
      'inventory.csv': csv
        .replace('Copilot,Support,Live', 'Copilot,Sales,Live')
        .replace('Credit,Pilot', 'Credit,Live'),
      'aims/import-mapping.yaml': mapping.replace('field: x_source', 'field: notes'),
      'aims/register.yaml': read(folder, 'aims/register.yaml').replace('stage: pilot', 'stage: suspended'),
    });
    const { output, code } = await run(folder, 'inventory.csv', '--write');
    assert.equal(code, 0);
    const systems = output.slice(output.indexOf('Systems'), output.indexOf('Notes'));
    assert.equal(
      systems,
      `Systems: 2 updated, 1 with a conflict
  ~ copilot
      owner.name: "Support" -> "Sales"
      notes: nothing -> "blue"
  ~ scoring
      notes: nothing -> "red"
  ! scoring  changed here and in the source; it stays as it is here
      stage: "suspended" here, in the source "production"

`,
    );
    assert.match(
      read(folder, 'aims/register.yaml'),
      /stage: suspended[\s\S]*conflicts:\n {8}stage: production/,
    );
    assert.match((await run(folder, 'inventory.csv', '--write')).output, /Nothing is to be written/);
  });

  it('writes a file for each system where it is told to', async () => {
    const folder = temporaryFolder({ 'inventory.csv': csv });
    const { output } = await run(folder, 'inventory.csv', '--as', 'files', '--write', '--quiet');
    assert.equal(
      output,
      'created aims/copilot.yaml\ncreated aims/scoring.yaml\ncreated aims/import-mapping.yaml\n',
    );
    assert.match(read(folder, 'aims/copilot.yaml'), /^aims: ai-system\/v1\nid: copilot\nname: Copilot\n/);
    assert.match(
      (await run(folder, 'inventory.csv', '--as', 'files', '--write')).output,
      /Nothing is to be written/,
    );
  });

  it('reads what a spreadsheet writes: Windows-1252, the separator in the first line, a title, mangled dates', async () => {
    const lines = [
      'sep=;',
      'AI register \x97 Caf\xe9 GmbH;;;;',
      ';;;;',
      'No.;Use case;Description;In use since;Price',
      '1;Chatbot;Answers \x93guests\x94;7/14/1905;\x80 20',
      '2;Forecast;"Line one\nline two";15/03/2024;',
    ];
    const folder = temporaryFolder({ 'inventory.csv': Buffer.from(lines.join('\r\n'), 'latin1') });
    const { output } = await run(folder, 'inventory.csv', '--write');
    assert.match(output, /2 records, windows-1252, semicolons between columns, titles in row 4/);
    assert.match(output, /row 2: Stands above the titles and is left out: AI register — Café GmbH\./);
    assert.match(
      output,
      /row 5, In use since: 1905-07-14 looks like the year 2022 read as a spreadsheet date\./,
    );
    const text = read(folder, 'aims/register.yaml');
    assert.match(text, /name: Chatbot\n {4}purpose: Answers “guests”\n/);
    assert.match(text, /Price: € 20\n/);
    assert.match(text, /In use since: 7\/14\/1905\n/);
    assert.match(text, /stage_since: 2024-03-15\n {4}purpose: \|-\n {6}Line one\n {6}line two\n/);
  });

  it('keeps the mapping where it is told to', async () => {
    const folder = temporaryFolder({ 'inventory.csv': csv });
    await run(folder, 'inventory.csv', '--mapping', 'maps/inventory.yaml', '--write');
    const mapping = read(folder, 'maps/inventory.yaml');
    assert.match(mapping, /^import_mapping: v1$/m);
    assert.match(mapping, /^# {3}aims import inventory\.csv --into aims$/m);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'aims')), ['register.yaml']);
  });

  it('writes nowhere where on this machine a source lies', async () => {
    const elsewhere = temporaryFolder({ 'inventory.csv': csv });
    const folder = temporaryFolder();
    await run(folder, path.join(elsewhere, 'inventory.csv'), '--write');
    for (const file of ['aims/register.yaml', 'aims/import-mapping.yaml'])
      assert.ok(!read(folder, file).includes(elsewhere), file);
  });

  it('adds to a register that is there, and reads several files at once', async () => {
    const folder = temporaryFolder({
      'inventory.csv': csv,
      'more.json': '[{"name":"Forecast","owner":{"name":"Planning"},"tags":["a","b"]}]',
      'aims/register.yaml':
        'aims: register/v1\n\n# ours\nsystems:\n  - id: chat # first\n    name: Chat\n    owner: IT\n',
    });
    await runAims(folder, ['import', 'inventory.csv', 'more.json', '--into', 'aims', '--write']);
    const text = read(folder, 'aims/register.yaml');
    assert.ok(
      text.startsWith(
        'aims: register/v1\n\n# ours\nsystems:\n  - id: chat # first\n    name: Chat\n    owner: IT\n  - id: copilot\n',
      ),
    );
    assert.match(text, / {2}- id: forecast\n {4}name: Forecast\n {4}owner: Planning\n {4}tags: \[a, b\]\n/);
  });

  it('takes of several tables the one that is a register, names the others, and keeps which one it was', async () => {
    const folder = temporaryFolder({
      'export.zip': makeZip({
        'list.csv': csv,
        'choices.csv': 'Stage,Risk level\nLive,High\n',
        'logo.png': '',
      }),
    });
    const { code, output } = await run(folder, 'export.zip', '--write');
    assert.equal(code, 0);
    assert.match(output, /^export\.zip, list\.csv: 2 records, utf-8/);
    assert.match(
      output,
      /Notes:\n {2}"choices\.csv" is left out: it does not look like a list of AI systems \(2 rows, 4 cells\)\.\n {2}"logo\.png" is left out: it is no table\.\n/,
    );
    assert.match(
      read(folder, 'aims/import-mapping.yaml'),
      /^files:\n {2}export\.zip:\n {4}sheet: list\.csv\ncolumns:$/m,
    );
    assert.match((await run(folder, 'export.zip', '--write')).output, /Nothing is to be written/);
  });

  it('takes the table that is named, on the command line or in the mapping', async () => {
    const folder = temporaryFolder({
      'export.zip': makeZip({ 'north.csv': csv, 'south.csv': csv.replaceAll('Copilot', 'Drone') }),
    });
    const { code, errors } = await run(folder, 'export.zip');
    assert.equal(code, 2);
    assert.equal(
      errors,
      'aims: "export.zip" has several tables that look like a register: "north.csv" (3 rows, 15 cells), "south.csv" (3 rows, 15 cells). Name one with --sheet "north.csv", or in the mapping file as "sheet" under "files".\n',
    );
    const south = await run(folder, 'export.zip', '--sheet', 'south.csv', '--format', 'json', '--write');
    assert.equal(JSON.parse(south.output).sources[0].sheet, 'south.csv');
    assert.match((await run(folder, 'export.zip')).output, /^export\.zip, south\.csv: /);
    assert.match(
      (await run(folder, 'export.zip', '--sheet', 'north.csv')).output,
      /^export\.zip, north\.csv: /,
    );
  });

  it('takes registers in several sheets one after the other, and misses in the one no system of the other', async () => {
    const book = (south: string) =>
      makeZip(
        workbookParts({
          sheets: [
            {
              name: 'North',
              rows: inlineRows([
                ['Name', 'Owner'],
                ['Copilot', 'Dana'],
                ['Scoring', 'Ann'],
              ]),
            },
            {
              name: 'South',
              rows: inlineRows([
                ['Name', 'Owner'],
                [south, 'Kim'],
                ['Forecast', 'Lee'],
              ]),
            },
          ],
        }),
      );
    const folder = temporaryFolder({ 'book.xlsx': book('Drone') });
    const systems = async (sheet: string) =>
      JSON.parse((await run(folder, 'book.xlsx', '--sheet', sheet, '--write', '--format', 'json')).output)
        .systems;
    const none = { new: 0, updated: 0, unchanged: 0, conflicts: 0, missing_in_source: 0 };
    assert.deepEqual(await systems('North'), { ...none, new: 2 });
    assert.deepEqual(await systems('South'), { ...none, new: 2 });
    assert.deepEqual(await systems('North'), { ...none, unchanged: 2 });
    assert.match(read(folder, 'aims/register.yaml'), /file: book\.xlsx\n {6}sheet: South\n {6}imported: /);
    writeFiles(folder, { 'book.xlsx': book('Robot') });
    assert.deepEqual(await systems('South'), { ...none, new: 1, unchanged: 1, missing_in_source: 1 });
    // From a file with one register the name of its sheet is not kept.
    writeFiles(folder, {
      'book.xlsx': makeZip(
        workbookParts({
          sheets: [
            {
              name: 'All',
              rows: inlineRows([
                ['Name', 'Owner'],
                ['Copilot', 'Dana'],
                ['Scoring', 'Ann'],
              ]),
            },
          ],
        }),
      ),
    });
    assert.deepEqual(await systems('All'), { ...none, updated: 2 });
    assert.doesNotMatch(read(folder, 'aims/register.yaml'), /sheet: North/);
    assert.deepEqual(await systems('All'), { ...none, unchanged: 2 });
  });

  it('reads a workbook, whose titles the mapping may name, and counts every cell', async () => {
    const bytes = makeZip(
      workbookParts({
        sheets: [
          {
            name: 'Inventory',
            rows: `${inlineRows([
              ['AI inventory', '', '', ''],
              ['Name', 'Owner', 'Stage', 'Sum'],
              ['Title', 'By', 'Phase', 'Cost'],
              ['Copilot', 'Dana', 'Live', ''],
              ['Scoring', '', 'Pilot', 'n/a'],
            ])}<row r="6" hidden="1"><c r="A6" t="inlineStr"><is><t>Chat</t></is></c><c r="D6"><f>1+1</f></c></row>`,
            behind: '<mergeCells><mergeCell ref="B4:B5"/></mergeCells>',
          },
          {
            name: 'Old',
            rows: inlineRows([
              ['Name', 'Owner'],
              ['x', 'y'],
            ]),
            state: 'hidden',
          },
        ],
      }),
    );
    const folder = temporaryFolder({
      'book.xlsx': bytes,
      'named.yaml':
        'import_mapping: v1\nfiles:\n  book.xlsx: { sheet: Inventory, header_row: 3 }\ncolumns:\n  - { column: Title, field: name }\n  - { column: By, field: owner.name }\n  - { column: Phase, field: stage }\n',
    });
    const { output } = await run(folder, 'book.xlsx', '--format', 'json');
    const { sources, notes } = JSON.parse(output);
    // One above the titles; 11 texts below them, one of them for two rows, and a formula, which is reported.
    assert.deepEqual(sources[0].cells, { non_empty: 14, mapped: 9, kept: 2, reported: 3 });
    assert.deepEqual([sources[0].sheet, sources[0].header_row, sources[0].records], ['Inventory', 2, 4]);
    assert.deepEqual(
      notes.map(({ row, message }: { row: number; message: string }) => [
        row,
        message.replace(/[(;:].*/, ''),
      ]),
      [
        [1, 'stands above the titles and is left out'],
        [null, 'the hidden sheet "Old" is left out'],
        [6, '1 formula has no result '],
        [6, '1 row is hidden, by a filter or by hand, and imported like any other'],
        [4, 'what stands in merged cells of column B is taken for all the rows that they span '],
        [3, '"Phase" means no stage that is known'],
        [5, 'one cell says only "n/a" and counts as missing'],
      ],
    );
    const named = await run(folder, 'book.xlsx', '--mapping', 'named.yaml', '--write');
    assert.match(
      named.output,
      /^book\.xlsx, Inventory: 3 records, titles in row 3\n {2}Title {2}name, 3 cells\n/,
    );
    assert.match(read(folder, 'aims/register.yaml'), /name: Scoring\n {4}owner: Dana\n {4}stage: pilot\n/);
    const old = await run(folder, 'book.xlsx', '--sheet', 'old');
    assert.match(old.output, /^book\.xlsx, Old: 1 record,/);
    assert.match(old.output, /"Inventory" is left out: another is named/);
  });

  it('refuses in one line what it cannot do, and writes nothing', async () => {
    const folder = temporaryFolder({
      'inventory.csv': csv,
      'broken.csv': 'Name,Note\n"a,b\n',
      'empty.csv': 'Name,Note\n\n',
      'book.xlsx': Buffer.from('PK\x03\x04....'),
      'bad.yaml': 'import_mapping: v1\ncolumns:\n  - column: Name\n    field: nam\n',
      'taken/register.yaml': 'something: else\n',
      file: '',
    });
    const table: readonly (readonly [args: readonly string[], line: RegExp])[] = [
      [['import'], /needs a file/],
      [['import', 'inventory.csv'], /needs "--into DIR"/],
      [['import', 'none.csv', '--into', 'aims'], /"none\.csv" cannot be read: it does not exist\./],
      [['import', 'broken.csv', '--into', 'aims', '--write'], /"broken\.csv" cannot be read as a table/],
      [
        ['import', 'inventory.csv', 'book.xlsx', '--into', 'aims', '--write'],
        /"book\.xlsx" is a zip archive/,
      ],
      [['import', 'inventory.csv', '--into', '..', '--write'], /"--into" must lie in this folder/],
      [['import', 'inventory.csv', '--into', 'file', '--write'], /"file" is no folder/],
      [
        ['import', 'inventory.csv', '--into', 'taken', '--write'],
        /"taken\/register\.yaml" is there already, and nothing is overwritten/,
      ],
      [
        ['import', 'inventory.csv', '--into', 'aims', '--mapping', 'bad.yaml'],
        /"bad\.yaml", line 4, names no field: "nam"\. Did you mean "name"\?\n$/,
      ],
      [
        ['import', 'inventory.csv', '--into', 'aims', '--mapping', '../out.yaml', '--write'],
        /leads out of the folder/,
      ],
      [['import', 'empty.csv', '--into', 'aims', '--write'], /"empty\.csv" holds no rows below its titles/],
      [['import', 'inventory.csv', '--sheet', 'A', '--into', 'aims'], /"inventory\.csv" has no sheets/],
      [
        ['import', 'a.csv', 'b.csv', '--sheet', 'A', '--into', 'aims'],
        /"--sheet" says which sheet of one file/,
      ],
      [['import', 'inventory.csv', 'inventory.csv', '--into', 'aims'], /named twice/],
    ];
    const before = tree(folder);
    for (const [args, line] of table) {
      const { code, output, errors } = await runAims(folder, args);
      assert.deepEqual({ code, output }, { code: 2, output: '' }, args.join(' '));
      assert.match(errors, line);
      assert.equal(errors.split('\n').length, 2, errors);
      assert.deepEqual(tree(folder), before, args.join(' '));
    }
  });

  it('refuses to add to systems that cannot be read', async () => {
    const folder = temporaryFolder({
      'inventory.csv': csv,
      'aims/other.yaml': 'aims: register/v1\nsystems:\n  - id: a\n    name: "x\n',
    });
    const { code, errors } = await run(folder, 'inventory.csv', '--write');
    assert.equal(code, 2);
    assert.match(errors, /"other\.yaml" cannot be read whole/);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'aims')), ['other.yaml']);
  });

  it('leaves nothing behind where a part of it cannot be written', async function () {
    const folder = temporaryFolder({ 'inventory.csv': csv, 'aims/kept.txt': '', 'maps/kept.txt': '' });
    fs.chmodSync(path.join(folder, 'maps'), 0o555);
    fs.chmodSync(path.join(folder, 'aims'), 0o777);
    const before = tree(folder);
    const ran = await asOrdinaryUser(folder, async () => {
      const { code, errors } = await run(folder, 'inventory.csv', '--mapping', 'maps/m.yaml', '--write');
      assert.deepEqual(
        { code, errors },
        { code: 2, errors: 'aims: "maps/m.yaml" cannot be written: permission denied.\n' },
      );
      assert.deepEqual(tree(folder), before);
    });
    fs.chmodSync(path.join(folder, 'maps'), 0o755);
    if (!ran) this.skip();
  });

  it('tells who waits at a terminal what it is at', async () => {
    const folder = temporaryFolder({ 'inventory.csv': csv });
    const { errors } = await runAims(folder, ['import', 'inventory.csv', '--into', 'aims'], { columns: 80 });
    assert.match(errors, /^aims: reading inventory\.csv\n/);
  });

  it('shows who waits how many of many files are ready', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `System ${at}`);
    const folder = temporaryFolder({ 'many.csv': ['name', ...names].join('\n') });
    const args = ['import', 'many.csv', '--into', 'aims', '--as', 'files', '--write'];
    const { errors } = await runAims(folder, args, { columns: 80 });
    assert.match(errors, /aims: writing\n\r {2}\[-{30}\] 0 %, 0 of 121 files/);
    assert.ok(errors.endsWith(`\r  [${'#'.repeat(30)}] 100 %, 121 of 121 files\n`), errors);
  });
});

function run(folder: string, file: string, ...args: readonly string[]) {
  return runAims(folder, ['import', file, '--into', 'aims', ...args]);
}

function read(folder: string, file: string): string {
  return fs.readFileSync(path.join(folder, file), 'utf8');
}

function tree(folder: string): readonly string[] {
  return (fs.readdirSync(folder, { recursive: true }) as string[]).sort();
}
