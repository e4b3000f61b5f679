import assert from 'node:assert/strict';
import { isTitle } from '../../server/core/import/field-titles.ts';
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

  it('has no columns where neither a title nor a cell is', () => {
    const { columns, rows } = found(
      ['', 'Name', '', '', 'Owner', ''],
      ['', 'Copilot', '', '', 'Dana', ''],
      ['', 'Scoring', '', 'x', '', ''],
    );
    assert.deepEqual(columns, ['Name', 'Column D', 'Owner']);
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [
        ['Copilot', '', 'Dana'],
        ['Scoring', 'x', ''],
      ],
    );
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

  describe('with titles in two rows', () => {
    const spanned = (
      rows: readonly (readonly string[])[],
      spans: Readonly<Record<number, Readonly<Record<number, string>>>>,
    ) => {
      const grid = gridOf(rows);
      return tableOf(
        {
          ...grid,
          rows: grid.rows.map(row => {
            const own = Object.entries(spans[row.number] ?? {});
            return own.length === 0
              ? row
              : { ...row, spans: new Map(own.map(([at, text]) => [Number(at), text])) };
          }),
        },
        { isTitle },
      );
    };

    it('has those of the lower row, with the group before them where they say too little alone', () => {
      const { headerRow, columns, above } = spanned(
        [
          ['AI inventory', '', '', '', '', ''],
          ['System', 'Risk', '', 'Model', '', 'Colour'],
          ['System', 'Level', 'Why', 'Name', 'Version', 'Colour'],
          ['Copilot', 'high', 'x', 'gpt', '4.1', 'blue'],
        ],
        {
          1: {
            0: 'AI inventory',
            1: 'AI inventory',
            2: 'AI inventory',
            3: 'AI inventory',
            4: 'AI inventory',
            5: 'AI inventory',
          },
          2: { 1: 'Risk', 2: 'Risk', 3: 'Model', 4: 'Model' },
        },
      );
      assert.equal(headerRow, 3);
      assert.deepEqual(columns, ['System', 'Risk Level', 'Why', 'Model Name', 'Model Version', 'Colour']);
      assert.deepEqual(
        above.map(({ number }) => number),
        [1, 2],
      );
    });

    it('tells those apart that are there in two groups', () => {
      const { columns } = spanned(
        [
          ['Name', 'Before', '', 'After', ''],
          ['Name', 'Seen', 'Done', 'Seen', 'Done'],
          ['Copilot', 'a', 'b', 'c', 'd'],
        ],
        { 1: { 1: 'Before', 2: 'Before', 3: 'After', 4: 'After' } },
      );
      assert.deepEqual(columns, ['Name', 'Before Seen', 'Before Done', 'After Seen', 'After Done']);
    });

    it('has no groups in the name of the list, and one title over two columns of cells is one row of titles', () => {
      const named = spanned(
        [
          ['Risk', '', ''],
          ['Name', 'Level', 'Owner'],
          ['Copilot', 'high', 'Dana'],
        ],
        { 1: { 0: 'Risk', 1: 'Risk', 2: 'Risk' } },
      );
      assert.deepEqual([named.headerRow, named.columns], [2, ['Name', 'Level', 'Owner']]);
      const over = spanned(
        [
          ['Name', 'Contact', ''],
          ['Copilot', 'Dana', 'd@x.example'],
          ['Scoring', 'Ann', 'a@x.example'],
        ],
        { 1: { 1: 'Contact', 2: 'Contact' } },
      );
      assert.deepEqual([over.headerRow, over.columns], [1, ['Name', 'Contact', 'Contact (2)']]);
    });
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
