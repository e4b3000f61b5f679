import assert from 'node:assert/strict';
import type { FileReading } from '../../server/core/import/mapping.ts';
import { mappingText, readMapping, withColumns } from '../../server/core/import/mapping-file.ts';
import { imported } from './tables.ts';

const rows = [
  ['Name', 'Stage', 'Personal data', 'Go live', 'Odd: "title" #1'],
  ['Copilot', 'Live', 'Ja', '15/3/2024', 'x'],
  ['Chat', 'on: ice', 'nope', '03/04/2024', 'y'],
];

describe('the file of a mapping', () => {
  const { columns, samples } = imported(rows);
  const files: readonly (readonly [string, FileReading])[] = [
    ['a.csv', { headerRow: 3 }],
    ['b: "c".xlsx', { sheet: "Q1: '24 #2", headerRow: 2 }],
    ['c.xlsx', { sheet: '2024' }],
    ['d.xlsx', { sheet: 'no' }],
  ];
  const text = mappingText(columns, {
    command: 'aims import a.csv --into aims',
    samples,
    files: new Map(files),
  });

  it('says the same when it is read again', () => {
    const read = readMapping(text);
    assert.ok('columns' in read, JSON.stringify(read));
    assert.deepEqual(read.columns, columns);
    assert.deepEqual([...read.files], files);
  });

  it('gets columns added that it does not have, and keeps what people wrote', () => {
    const edited = text.replace('columns:', '# ours\ncolumns:');
    const more = withColumns(edited, [{ column: 'New', field: 'notes' }]);
    assert.equal(more, `${edited}  - column: New\n    field: notes\n`);
  });

  it('decides', () => {
    const edited = text
      .replace('"on: ice": x_source', '"on: ice": suspended')
      .replace(/field: x_source/, 'field: notes')
      .replace('Ja: true', 'Ja: false');
    const mapping = readMapping(edited);
    assert.ok('columns' in mapping);
    const after = imported(rows, { mapping }).after['aims/register.yaml'] ?? '';
    assert.match(after, /stage: suspended/);
    assert.match(after, /notes: x/);
    assert.match(after, /personal_data: false/);
  });

  const faults: readonly (readonly [text: string, line: number, why: RegExp])[] = [
    [
      'import_mapping: v1\ncolumns:\n  - column: a\n    field: [stage]\n',
      4,
      /must name one field, or x_source/,
    ],
    ['', 1, /no mapping of an import/],
    ['aims: register/v1\n', 1, /no mapping of an import/],
    ['import_mapping: v1\n', 1, /no list of columns/],
    ['import_mapping: v1\ncolumn: []\n', 2, /unknown key "column"\. Did you mean "columns"/],
    ['import_mapping: v1\ncolumns:\n  - field: name\n', 3, /no "column"/],
    [
      'import_mapping: v1\ncolumns:\n  - column: A\n    field: purpse\n',
      4,
      /no field: "purpse"\. Did you mean "purpose"/,
    ],
    [
      'import_mapping: v1\ncolumns:\n  - column: A\n    field: stage\n    values:\n      x: prodution\n',
      6,
      /Did you mean "production"/,
    ],
    [
      'import_mapping: v1\ncolumns:\n  - column: A\n    field: data_inputs.personal_data\n    values:\n      x: 3\n',
      6,
      /true or false/,
    ],
    ['import_mapping: v1\ncolumns:\n  - column: A\n  - column: a\n', 4, /a second time/],
    [
      'import_mapping: v1\ncolumns:\n  - column: A\n    field: review.next\n    dates: dmy\n',
      5,
      /day-first or month-first/,
    ],
    ['import_mapping: v1\ncolumns: [\n', 2, /cannot be read/],
    ['import_mapping: v1\nfiles:\n  a.csv: { header_row: x }\ncolumns: []\n', 3, /number of a row/],
    [
      'import_mapping: v1\nfiles:\n  a.csv: { header-row: 2 }\ncolumns: []\n',
      3,
      /unknown key "header-row"\. Did you mean "header_row"/,
    ],
  ];
  for (const [faulty, line, why] of faults)
    it(`says where it is wrong: ${JSON.stringify(faulty)}`, () => {
      const read = readMapping(faulty);
      assert.ok('why' in read, 'it is read');
      assert.match(read.why, why);
      assert.equal(read.line, line);
    });
});
