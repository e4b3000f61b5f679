import assert from 'node:assert/strict';
import { imported } from './tables.ts';

const register = 'aims/register.yaml';

describe('the cells of a source', () => {
  const rows = [
    ['List of systems', '', '', '', '', '', '', ''],
    ['Name', 'Stage', 'Personal data', 'Go live', 'Vendor', 'Purpose', 'Colour', ''],
    [
      'Copilot',
      'a) Live',
      'Yes - names only',
      '15.03.2024',
      'Open AI',
      'Drafts.\n\nReplies.',
      'blue',
      'extra',
    ],
    ['Scoring', 'on ice', 'maybe', '7/14/1905', 'n/a', 'N/A', '-', ''],
    ['', 'Pilot', 'no', 'soon', '', '', '', ''],
    ['', '', '', '', '', '', '', ''],
    ['Chat', 'Retired', 'NO', '13/01/2024', 'mistral', 'Chats', 'red', ''],
  ];

  it('are all in a field, under x_source or in the report', () => {
    const { sources, notes, after } = imported(rows);
    const [source] = sources;
    assert.ok(source);
    const filled = rows.flatMap((row, index) => (index === 1 ? [] : row.filter(cell => cell.trim() !== '')));
    const { non_empty, mapped, kept, reported } = source.cells;
    assert.equal(non_empty, filled.length);
    assert.equal(mapped + kept + reported, non_empty);
    assert.deepEqual({ mapped, kept, reported }, { mapped: 14, kept: 8, reported: 4 });
    const text = after[register] ?? '';
    const said = notes.map(({ message }) => message).join('\n');
    for (const cell of [
      'blue',
      'extra',
      'on ice',
      'maybe',
      '7/14/1905',
      'soon',
      '13/01/2024',
      'red',
      'Open AI',
      'names only',
    ])
      assert.ok(text.includes(cell), cell);
    for (const cell of ['List of systems', 'n/a', 'N/A', '-']) assert.ok(said.includes(cell), cell);
  });

  it('say in the report what is wrong with them, the row as a spreadsheet shows it', () => {
    const { notes } = imported(rows);
    assert.deepEqual(
      notes.map(({ row, column, message }) => [row, column, message]),
      [
        [1, undefined, 'stands above the titles and is left out: List of systems'],
        [4, 'Go live', '1905-07-14 looks like the year 2022 read as a spreadsheet date'],
        [5, undefined, 'has no name; it became "soon"'],
        [4, 'Stage', '"on ice" means no stage that is known; the mapping can say which; kept under x_source'],
        [
          4,
          'Personal data',
          '"maybe" means no data_inputs.personal_data that is known; the mapping can say which; kept under x_source',
        ],
        [
          4,
          'Go live',
          'one cell counts only for systems that are at pilot or production, and nothing says the stage of this one; kept under x_source',
        ],
        [5, 'Go live', '"soon" is no date that can be read; kept under x_source'],
        [4, 'Vendor', 'one cell says only "n/a" and counts as missing'],
        [4, 'Purpose', 'one cell says only "N/A" and counts as missing'],
        [4, 'Colour', 'one cell says only "-" and counts as missing'],
      ],
    );
  });

  it('keep what nobody should evaluate as the text that it is, whatever it begins with', () => {
    const texts = [
      '=1+1',
      '+x',
      '-x',
      '@x',
      '{a: b}',
      '[x',
      '*x',
      '&x',
      '!x',
      '#x',
      '%x',
      '`x',
      'a: b',
      '"x',
      "it's",
      'null',
      'true',
      '1e3',
      '---',
      '<<',
      '\u0007',
    ];
    const { after } = imported([
      ['Name', 'Purpose', 'Colour'],
      ...texts.map((text, index) => [`N${index}`, text, text]),
    ]);
    const second = imported(
      [['Name', 'Purpose', 'Colour'], ...texts.map((text, index) => [`N${index}`, text, text])],
      { files: after },
    );
    assert.deepEqual(second.files, []);
    assert.equal(second.systems.unchanged, texts.length);
  });

  it('cannot name what every object has', () => {
    const { after } = imported([
      ['Name', '__proto__', 'constructor'],
      ['a', 'x', 'y'],
    ]);
    const text = after[register] ?? '';
    assert.match(text, /__proto__: x/);
    assert.match(text, /constructor: y/);
  });

  it('keep the number of a row as what the source calls a system, and no id', () => {
    const { after } = imported([
      ['ID', 'Name'],
      ['1', 'Copilot'],
      ['2', 'Chat'],
    ]);
    assert.match(after[register] ?? '', / {2}- id: copilot\n {4}name: Copilot\n {4}source:\n {6}id: "1"\n/);
    const moved = imported(
      [
        ['ID', 'Name'],
        ['0', 'New'],
        ['1', 'Copilot'],
        ['2', 'Talk'],
      ],
      { files: after },
    );
    assert.deepEqual(
      moved.changes.map(({ id, is }) => [id, is]),
      [
        ['new', 'new'],
        ['chat', 'updated'],
      ],
    );
  });

  it('make ids that lead nowhere, and files of their own under safe names', () => {
    const rows = [
      ['Name'],
      ['../../etc/passwd'],
      ['CON'],
      ['Ünïcode — Näme'],
      ['名前'],
      ['a'.repeat(300)],
      ['con'],
    ];
    const { after, files } = imported(rows, { as: 'files' });
    assert.equal(files.length, 6);
    assert.deepEqual(
      Object.keys(after).sort(),
      [
        `aims/${'a'.repeat(60)}.yaml`,
        'aims/etc-passwd.yaml',
        'aims/con-2.yaml',
        'aims/file-con.yaml',
        'aims/row-5.yaml',
        'aims/unicode-name.yaml',
      ].sort(),
    );
    const again = imported(rows, { as: 'files', files: after });
    assert.deepEqual(again.files, []);
  });

  it('say so where no column names the systems, once for all', () => {
    const { notes } = imported([
      ['Colour', 'Owner'],
      ['red', 'Kim'],
      ['blue', 'Pat'],
    ]);
    assert.deepEqual(
      notes.map(({ row, message }) => [row, message]),
      [
        [
          null,
          'no column was found that names the systems, so all are without a name; put "field: name" at the one that does in the mapping',
        ],
      ],
    );
  });

  it('say so where a day counts at a stage and no stage is known', () => {
    const { notes } = imported([
      ['Name', 'Go live', 'Stage'],
      ['a', '2024-03-15', ''],
      ['b', '2024-03-16', ''],
      ['c', '2024-03-17', 'Retired'],
    ]);
    assert.deepEqual(
      notes.map(({ row, column, message }) => [row, column, message]),
      [
        [
          2,
          'Go live',
          '2 cells count only for systems that are at pilot or production, and nothing says the stage of these; kept under x_source',
        ],
      ],
    );
  });
});
