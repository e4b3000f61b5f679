import assert from 'node:assert/strict';
import { isTitle } from '../../server/core/import/guess.ts';
import { columnLetters, tableOf } from '../../server/core/import/header-row.ts';
import { cellText } from '../../server/core/import/table.ts';
import { gridOf } from './tables.ts';

describe('the table in a source', () => {
  const found = (...rows: readonly (readonly string[])[]) => tableOf(gridOf(rows), { isTitle });

  it('begins below titles that stand in the first row', () => {
    const { headerRow, columns, rows } = found(['Name', 'Owner'], ['Copilot', 'Dana']);
    assert.deepEqual({ headerRow, columns }, { headerRow: 1, columns: ['Name', 'Owner'] });
    assert.deepEqual(rows, [{ number: 2, cells: ['Copilot', 'Dana'] }]);
  });

  it('may have its name, notes and blank rows above the titles', () => {
    const table = found(
      ['AI inventory 2024', '', ''],
      ['', '', ''],
      ['Exported by', 'Ann', ''],
      ['Use case', 'Department', 'Comment'],
      ['Copilot', 'Sales', ''],
      ['Scoring', 'Credit', 'new'],
    );
    assert.equal(table.headerRow, 4);
    assert.deepEqual(
      table.above.map(({ number }) => number),
      [1, 3],
    );
    assert.deepEqual(
      table.rows.map(({ number }) => number),
      [5, 6],
    );
  });

  it('has its titles where somebody says that they are', () => {
    const grid = gridOf([
      ['Name', 'Owner'],
      ['Title', 'By'],
      ['Copilot', 'Dana'],
    ]);
    assert.deepEqual(tableOf(grid, { headerRow: 2, isTitle }).columns, ['Title', 'By']);
  });

  it('tells columns of the same title apart, and names those without one', () => {
    assert.deepEqual(found(['Name', 'Why\nnot', 'why  not', ''], ['a', 'b', 'c', 'd', 'e']).columns, [
      'Name',
      'Why not',
      'why not (2)',
      'Column D',
      'Column E',
    ]);
    assert.deepEqual([0, 25, 26, 701, 702].map(columnLetters), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('has a column of its own for where the cells of a column lead', () => {
    const grid = gridOf([
      ['Name', 'Owner', 'Name (link)'],
      ['Copilot', 'Dana', ''],
      ['Scoring', 'Ann', 'x'],
    ]);
    const linked = {
      ...grid,
      rows: grid.rows.map((row, index) => ({
        ...row,
        links: new Map(
          index === 0 ? [[1, 'https://help.example']] : index === 1 ? [[0, 'https://a.example']] : [],
        ),
      })),
    };
    const { columns, rows, notes } = tableOf(linked, { isTitle });
    assert.deepEqual(columns, ['Name', 'Owner', 'Name (link)', 'Name (link) (2)']);
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [
        ['Copilot', 'Dana', '', 'https://a.example'],
        ['Scoring', 'Ann', 'x', ''],
      ],
    );
    assert.deepEqual(notes, [
      { row: 1, message: 'the title "Owner" leads to https://help.example; that is left out' },
    ]);
  });

  it('reads a cell without the apostrophe that keeps a spreadsheet from evaluating it', () => {
    assert.deepEqual(["'=1+1", "'+49", "'-x", "'@a", "'quoted'", ' a\u00a0'].map(cellText), [
      '=1+1',
      '+49',
      '-x',
      '@a',
      "'quoted'",
      'a',
    ]);
  });
});
