import assert from 'node:assert/strict';
import { isTitle } from '../../server/core/import/field-titles.ts';
import { guessedColumns } from '../../server/core/import/guess.ts';
import { tableOf } from '../../server/core/import/header-row.ts';
import { gridOf, imported } from './tables.ts';

/** The field of each column that gets one, by the title. */
function fieldsOf(...rows: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const columns = guessedColumns(tableOf(gridOf(rows), { isTitle }));
  return Object.fromEntries(columns.flatMap(({ column, field }) => (field ? [[column, field]] : [])));
}

describe('what becomes of columns, where nobody says', () => {
  it('is told by the words of the schema and what people call the same', () => {
    assert.deepEqual(
      fieldsOf(
        ['System name', 'Business Owner', 'risk_level', 'Legal basis', 'AI model', 'Model version', 'Colour'],
        ['Copilot', 'Dana', 'high', 'Contract', 'gpt', '1.10', 'blue'],
      ),
      {
        'AI model': 'models.name',
        'Business Owner': 'owner.name',
        'Legal basis': 'legal_basis',
        'Model version': 'models.version',
        risk_level: 'risk.level',
        'System name': 'name',
      },
    );
  });

  it('gives a field to one column: that with the better title, else the one that says more', () => {
    assert.deepEqual(fieldsOf(['Description', 'Purpose'], ['a', 'b']), { Purpose: 'purpose' });
    assert.deepEqual(
      fieldsOf(['System name', 'Use case name'], ['', 'Copilot'], ['', 'Scoring'], ['ERP', 'Chat']),
      { 'Use case name': 'name' },
    );
  });

  it('leaves a column alone that holds something else than its title says', () => {
    assert.deepEqual(fieldsOf(['Name', 'Risk'], ['a', 'Wrong advice'], ['b', 'Bias']), { Name: 'name' });
    assert.deepEqual(fieldsOf(['Name', 'Stage'], ['a', 'green'], ['b', 'red']), { Name: 'name' });
    assert.deepEqual(fieldsOf(['Name', 'Reference'], ['a', 'x'], ['b', 'x']), { Name: 'name' });
  });

  it('tells two fields of one name apart by what stands in the column', () => {
    assert.deepEqual(fieldsOf(['Name', 'Status'], ['a', 'Active'], ['b', 'Retired'], ['c', 'Live']), {
      Name: 'name',
      Status: 'stage',
    });
    assert.deepEqual(fieldsOf(['Name', 'Status'], ['a', 'Approved'], ['b', 'Draft']), {
      Name: 'name',
      Status: 'status',
    });
  });

  it('takes where the cells of a column of links lead for the links, and not their words', () => {
    assert.deepEqual(
      fieldsOf(['Name', 'Documentation', 'Documentation (link)'], ['a', 'Wiki', 'https://wiki.example/a']),
      { 'Documentation (link)': 'links', Name: 'name' },
    );
    assert.deepEqual(fieldsOf(['Name', 'Name (link)'], ['a', 'https://wiki.example/a']), {
      Name: 'name',
      'Name (link)': 'links',
    });
  });

  it('takes addresses for links, whatever the title', () => {
    assert.deepEqual(fieldsOf(['Name', 'Where'], ['a', 'https://example.org/a']), {
      Name: 'name',
      Where: 'links',
    });
  });

  it('lists what the words of a column mean, for somebody to change', () => {
    const rows = [
      ['Name', 'Stage'],
      ['a', 'Live'],
      ['b', 'c) In development'],
      ['c', 'On ice'],
      ['d', 'n/a'],
    ];
    const [, stage] = guessedColumns(tableOf(gridOf(rows), { isTitle }));
    assert.deepEqual(
      [...(stage?.values?.values() ?? [])],
      [
        { text: 'Live', meaning: 'production' },
        { text: 'c) In development', meaning: 'development' },
        { text: 'On ice', meaning: undefined },
      ],
    );
  });

  it('keeps what is decided already', () => {
    const table = tableOf(
      gridOf([
        ['Name', 'Purpose'],
        ['a', 'b'],
      ]),
      { isTitle },
    );
    assert.deepEqual(guessedColumns(table, [{ column: 'purpose', field: 'notes' }]), [
      { column: 'Name', field: 'name' },
      { column: 'purpose', field: 'notes' },
    ]);
  });

  it('have their dates in the order of the other columns, where their own do not tell', () => {
    const rows = (other: string) => [
      ['Name', 'Last review', 'Next review', 'Go live'],
      ['a', '03/04/2026', '03/04/2027', '2024-03-15'],
      ['b', other, '05/04/2027', '2024-03-15'],
    ];
    const datesOf = (other: string) =>
      imported(rows(other)).columns.flatMap(({ dates }) => (dates ? [dates] : []));
    assert.deepEqual(datesOf('15/04/2026'), ['day-first', 'day-first']);
    assert.deepEqual(datesOf('04/15/2026'), ['month-first', 'month-first']);
    assert.deepEqual(datesOf('05/04/2026'), []);
    // Nobody can tell, and both are dates all the same.
    const { notes } = imported(rows('05/04/2026'));
    assert.match(notes.map(({ message }) => message).join('\n'), /may have its day or its month first/);
  });
});
