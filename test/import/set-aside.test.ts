import assert from 'node:assert/strict';
import { imported } from './tables.ts';

const titles = ['No.', 'System', 'Owner', 'Risk', 'Status'];
const systems = [
  ['1', 'CV screening', 'Dana', 'High', 'Live'],
  ['2', 'Recommender', 'Eli', 'Low', 'Pilot'],
  ['3', 'Fraud detection', 'Fay', 'High', 'Live'],
];

describe('rows that are about no system', () => {
  it('are left out and named: sums, remarks, titles that are there again', () => {
    const [first = [], ...others] = systems;
    const { changes, notes, sources } = imported([
      titles,
      first,
      titles,
      ...others,
      ['Total: 3 systems', '', '', '', ''],
      ['Last updated 2026-10-01 by the risk team', '', '', '', ''],
      ['* High = high risk under the AI Act', '', '', '', ''],
    ]);
    assert.deepEqual(
      changes.map(({ name }) => name),
      ['CV screening', 'Recommender', 'Fraud detection'],
    );
    assert.deepEqual(
      notes.map(({ row, message }) => [row, message]),
      [
        [3, 'has the titles again and is left out: No. | System | Owner | Risk | Status'],
        [6, 'is a sum of others and is left out: Total: 3 systems'],
        [
          7,
          'says nothing in the columns that name systems, and is left out: Last updated 2026-10-01 by the risk team',
        ],
        [
          8,
          'says nothing in the columns that name systems, and is left out: * High = high risk under the AI Act',
        ],
      ],
    );
    const { non_empty, mapped, kept, reported } = sources[0]?.cells ?? assert.fail();
    assert.deepEqual({ non_empty, reported }, { non_empty: 23, reported: 8 });
    assert.equal(mapped + kept + reported, non_empty);
  });

  it('are known in the column of names too, where they can be no name', () => {
    const names = (last: readonly (readonly string[])[]) =>
      imported([
        ['System', 'Owner', 'Users', 'Cost'],
        ['Bot', 'Kim', '30', '1000'],
        ['Cat', 'Pat', '20', '500'],
        ...last,
      ]).changes.map(({ name }) => name);
    for (const row of [
      ['Total', '', '50', '1,500.00'],
      ['Summe', '', '50', '1.500 €'],
      ['Total: 2 systems', '', '', ''],
      ['Total 2 systems', '', '', ''],
      ['Number of AI systems', '', '2', ''],
      ['Anzahl Systeme: 2', '', '', ''],
      ['Source: CMDB', '', '', ''],
      ['Last updated 2026-10-01', '', '', ''],
      ['Stand: 01.10.2026', '', '', ''],
      ['High = Annex III', '', '', ''],
    ])
      assert.deepEqual(names([row]), ['Bot', 'Cat'], row.join());
    // What can be a system is one: of these nothing more may be known yet.
    for (const row of [
      ['Speech to text', '', '', ''],
      ['Total Rewards assistant', '', '50', '1500'],
      ['Total', 'Kim', '50', ''],
      ['Source code assistant', '', '', ''],
      ['Count Olaf', '', '1', ''],
      ['Notebook helper', '', '', ''],
      ['Total 360', '', '', ''],
    ])
      assert.deepEqual(names([row]), ['Bot', 'Cat', row[0]], row.join());
  });

  it('stand beside the rows below them where they are the headings of groups', () => {
    const [first = [], second = [], third = []] = systems;
    const { after, columns, notes, sources } = imported([
      titles,
      ['Human Resources', '', '', '', ''],
      first,
      second,
      ['Finance', '', '', '', ''],
      third,
    ]);
    const text = after['aims/register.yaml'] ?? '';
    assert.equal([...text.matchAll(/Heading: Human Resources/g)].length, 2);
    assert.equal([...text.matchAll(/Heading: Finance/g)].length, 1);
    assert.ok(columns.some(({ column }) => column === 'Heading'));
    assert.deepEqual(
      notes.map(({ row, message }) => [row, message]),
      [
        [2, 'is the heading of the rows below it, and stands beside each of them: Human Resources'],
        [5, 'is the heading of the rows below it, and stands beside each of them: Finance'],
      ],
    );
    const { non_empty, mapped, kept, reported } = sources[0]?.cells ?? assert.fail();
    assert.equal(mapped + kept + reported, non_empty);
    assert.equal(reported, 2);
  });

  it('are headings in the column of names only where all of the table is made so', () => {
    const group = (rows: readonly (readonly string[])[]) =>
      imported([['System', 'Owner', 'Status'], ...rows]).changes.map(({ name }) => name);
    const bot = ['Bot', 'Kim', 'Live'];
    const cat = ['Cat', 'Pat', 'Pilot'];
    assert.deepEqual(group([['HR', '', ''], bot, ['Finance', '', ''], cat]), ['Bot', 'Cat']);
    assert.deepEqual(group([bot, ['Dog', '', ''], cat]), ['Bot', 'Dog', 'Cat']);
    assert.deepEqual(group([['Dog', '', ''], bot, cat]), ['Dog', 'Bot', 'Cat']);
    assert.deepEqual(group([['Dog', '', ''], ['Eel', '', ''], bot, ['Fox', '', ''], cat]), [
      'Dog',
      'Eel',
      'Bot',
      'Fox',
      'Cat',
    ]);
  });
});
