import { columnLetters } from '../../../core/import/header-row.ts';
import { type GridNote, type GridRow, isFilled } from '../../../core/import/table.ts';
import type { Archive } from '../archive.ts';
import { mostColumns } from '../source.ts';
import { type Relation, readPart } from './package.ts';
import { type Place, placeIn, placeName } from './place.ts';

/** What many cells have in common: how many there are, and the first. */
export interface Tally {
  count: number;
  first: Place | undefined;
}

export function noTally(): Tally {
  return { count: 0, first: undefined };
}

export function count(tally: Tally, place: Place | undefined): void {
  tally.count += 1;
  if (place && (!tally.first || place.row < tally.first.row)) tally.first = place;
}

export function unansweredNote({ count: number, first }: Tally): GridNote | undefined {
  if (!first) return undefined;
  return {
    row: first.row,
    message: `${counted(number, 'formula has', 'formulas have')} no result (${placeName(first)}${number > 1 ? ' is the first' : ''}); open the workbook in a spreadsheet program, save it and import it again`,
    cells: number,
  };
}

/** Rows that a filter hides are records all the same. */
export function hiddenRowNote(rows: readonly number[]): GridNote | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    row: first,
    message: `${counted(rows.length, 'row is', 'rows are')} hidden, by a filter or by hand, and imported like any other`,
  };
}

export function hiddenColumnNote(
  rows: readonly GridRow[],
  hidden: readonly { readonly from: number; readonly to: number }[],
): GridNote | undefined {
  const columns = new Set<number>();
  for (const { from, to } of hidden.slice(0, mostColumns))
    for (let column = from; column <= to && column < mostColumns; column++) columns.add(column);
  const filled = new Set<number>();
  for (const column of columns) if (rows.some(({ cells }) => isFilled(cells[column]))) filled.add(column);
  if (filled.size === 0) return undefined;
  const letters = [...filled].sort((a, b) => a - b).map(columnLetters);
  const named = letters.length > 10 ? `${letters.slice(0, 10).join(', ')} and more` : letters.join(', ');
  return {
    row: null,
    message: `${counted(filled.size, 'column is', 'columns are')} hidden (${named}) and imported like any other`,
  };
}

/** What people wrote beside cells is no cell: that it is there is said. */
export async function commentNote(
  archive: Archive,
  relations: readonly Relation[],
): Promise<GridNote | undefined> {
  const comments: Tally = { count: 0, first: undefined };
  for (const { type, target, isExternal } of relations) {
    // Conversations have a comment of the old sort beside them, for programs that know only those.
    if (type !== 'comments' || isExternal) continue;
    await readPart(archive, target, {
      open(name, attributes) {
        if (name === 'comment') count(comments, placeIn(attributes.get('ref') ?? ''));
      },
    });
  }
  if (comments.count === 0) return undefined;
  const { first } = comments;
  return {
    row: first?.row ?? null,
    message: `${counted(comments.count, 'cell has a comment', 'cells have comments')}${first ? ` (${placeName(first)}${comments.count > 1 ? ' is the first' : ''})` : ''}; comments are left out`,
  };
}

export function drawingNote(relations: readonly Relation[]): GridNote | undefined {
  return relations.some(({ type }) => type === 'drawing')
    ? { row: null, message: 'pictures or charts lie on the sheet; they are left out' }
    : undefined;
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
