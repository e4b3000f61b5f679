import assert from 'node:assert/strict';
import { chosenTable } from '../../server/core/import/choose-table.ts';
import type { FileReading } from '../../server/core/import/mapping.ts';
import type { Grid } from '../../server/core/import/table.ts';
import { gridOf } from './tables.ts';

const register = [
  ['Name', 'Owner', 'Risk level'],
  ['Copilot', 'Dana', 'high'],
];
const choices = [
  ['Stage', 'Risk level'],
  ['pilot', 'high'],
  ['production', 'low'],
];

function sheet(name: string, rows: readonly (readonly string[])[], isHidden = false): Grid {
  return { ...gridOf(rows, 'book.xlsx'), sheet: name, isHidden };
}

function chosen(grids: readonly Grid[], reading: FileReading = {}) {
  const grid = chosenTable({ grids }, { reading, columns: [] });
  return 'refused' in grid
    ? grid.refused
    : { sheet: grid.sheet, notes: (grid.notes ?? []).map(({ message }) => message) };
}

describe('of several tables', () => {
  it('the one that looks like a register is taken, and every other is named', () => {
    const grids = [
      sheet('About', [['Inventory of 2024']]),
      sheet('List', register),
      sheet('Choices', choices),
    ];
    assert.deepEqual(chosen([...grids, sheet('Empty', []), sheet('Old', register, true)]), {
      sheet: 'List',
      notes: [
        '"About" is left out: it does not look like a list of AI systems (1 row, 1 cell)',
        '"Choices" is left out: it does not look like a list of AI systems (3 rows, 6 cells)',
        '"Empty" is left out: nothing stands in it (0 rows, 0 cells)',
        'the hidden sheet "Old" is left out: "--sheet" takes it (2 rows, 6 cells)',
      ],
    });
  });

  it('the one is taken that is named, hidden or not, in whatever case', () => {
    const grids = [sheet('List', register), sheet('Old', register, true)];
    assert.deepEqual(chosen(grids, { sheet: ' OLD' }), {
      sheet: 'Old',
      notes: ['"List" is left out: another is named (2 rows, 6 cells)'],
    });
    assert.equal(
      chosen(grids, { sheet: 'Lst' }),
      'has no sheet "Lst". Did you mean "List"? It has "List" (2 rows, 6 cells), "Old" (hidden, 2 rows, 6 cells).',
    );
    assert.equal(
      chosen([gridOf(register)], { sheet: 'List' }),
      'has no sheets, so there is none that is called "List".',
    );
  });

  it('none is taken where it could be more than one, or none', () => {
    const how = (name: string) =>
      `Name one with --sheet "${name}", or in the mapping file as "sheet" under "files".`;
    assert.equal(
      chosen([sheet('North', register), sheet('South', register)]),
      `has several tables that look like a register: "North" (2 rows, 6 cells), "South" (2 rows, 6 cells). ${how('North')}`,
    );
    assert.equal(
      chosen([sheet('A', choices), sheet('B', choices)]),
      `has several tables, and none of them looks like a register: "A" (3 rows, 6 cells), "B" (3 rows, 6 cells). ${how('A')}`,
    );
    assert.equal(
      chosen([sheet('A', [], false), sheet('B', register, true)]),
      `has nothing in the sheets that are shown. It has "B" (hidden, 2 rows, 6 cells). ${how('B')}`,
    );
    assert.equal(chosen([sheet('A', []), sheet('B', [['']])]), 'has nothing in it.');
  });

  it('the only one with something in it is taken, whatever it looks like', () => {
    assert.deepEqual(chosen([sheet('A', choices), sheet('B', [])]), {
      sheet: 'A',
      notes: ['"B" is left out: nothing stands in it (0 rows, 0 cells)'],
    });
    assert.deepEqual(chosen([sheet('A', choices)]), { sheet: 'A', notes: [] });
  });
});
