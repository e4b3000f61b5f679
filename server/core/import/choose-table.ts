import { shortened, shortenedTo } from '../base/shorten.ts';
import { didYouMean } from '../base/suggest.ts';
import { isTitle } from './field-titles.ts';
import { guessedColumns } from './guess.ts';
import { tableOf } from './header-row.ts';
import type { UnreadSource } from './json-grid.ts';
import type { ColumnMapping, FileReading } from './mapping.ts';
import { type Grid, type GridNote, isFilled, type Tables } from './table.ts';

/** So many rows tell what a table is about. */
const sampled = 200;

/** Of how many tables an error speaks by name. */
const mostNamed = 12;

/** Why none of the tables is taken, and which there are. */
export interface Unchosen extends UnreadSource {
  readonly choices?: readonly TableChoice[];
}

/** A table of a source, for people to choose. */
export interface TableChoice {
  readonly sheet: string;
  /** How large it is, and whether it is hidden: `12 rows, 40 cells`. */
  readonly about: string;
}

/**
 * The table of a source that is imported: the one that people named, else the only one that looks like a register. Its
 * notes name every other and why it is left out. A sentence, the rest of one about the source, where nobody can tell.
 *
 * @param columns what is decided about columns already
 */
export function chosenTable(
  { grids, leftOut = [] }: Tables,
  { reading, columns }: { readonly reading: FileReading; readonly columns: readonly ColumnMapping[] },
): Grid | Unchosen {
  const filled = grids.filter(grid => rowsIn(grid) > 0);
  const alike = filled.length > 1 ? filled.filter(grid => looksLikeRegister(grid, { reading, columns })) : [];
  const chosen =
    reading.sheet === undefined ? likeliest(grids, alike) : sheetNamed(grids, reading.sheet, leftOut);
  if ('refused' in chosen)
    return { ...chosen, ...(filled.length > 0 && { choices: filled.flatMap(choiceOf) }) };
  const others = grids.filter(grid => grid !== chosen);
  const notes: readonly GridNote[] = [
    ...others.map(grid => ({
      row: null,
      message: `${grid.isHidden ? 'the hidden sheet ' : ''}${quoted(grid)} is left out: ${whyLeft(grid, reading)} (${extentOf(grid)})`,
    })),
    ...leftOut.map(({ name, why }) => ({
      row: null,
      message: `"${shortened(name)}" is left out: it ${why}`,
    })),
  ];
  return {
    ...chosen,
    ...(alike.length > 1 && { hasSiblings: true }),
    ...(notes.length > 0 && { notes: [...notes, ...(chosen.notes ?? [])] }),
  };
}

function sheetNamed(
  grids: readonly Grid[],
  wanted: string,
  leftOut: Required<Tables>['leftOut'],
): Grid | UnreadSource {
  const found =
    grids.find(({ sheet }) => sheet === wanted) ??
    // Spreadsheets take names in any case for the same.
    grids.find(({ sheet }) => sheet?.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (found) return found;
  const left = leftOut.find(({ name }) => name === wanted);
  if (left) return { refused: `has "${shortened(wanted)}" in it, but it ${left.why}.` };
  const names = grids.flatMap(({ sheet }) => sheet ?? []);
  return {
    refused:
      names.length === 0
        ? `has no sheets, so there is none that is called "${shortened(wanted)}".`
        : `has no sheet "${shortened(wanted)}".${didYouMean(wanted, names)} It has ${listed(grids)}.`,
  };
}

/** @param registers those that look like one, shown or hidden */
function likeliest(grids: readonly Grid[], registers: readonly Grid[]): Grid | UnreadSource {
  const [only, ...more] = grids;
  if (only && more.length === 0 && !only.isHidden) return only;
  const shown = grids.filter(grid => !grid.isHidden && rowsIn(grid) > 0);
  if (shown.length === 0) {
    const hidden = grids.filter(grid => rowsIn(grid) > 0);
    return {
      refused:
        hidden.length > 0
          ? `has nothing in the sheets that are shown. It has ${listed(hidden)}. ${howToChoose(hidden)}`
          : 'has nothing in it.',
    };
  }
  const alike = registers.filter(grid => !grid.isHidden);
  const [first, ...others] = alike.length > 0 ? alike : shown;
  if (first && others.length === 0) return first;
  return {
    refused:
      alike.length > 0
        ? `has several tables that look like a register: ${listed(alike)}. ${howToChoose(alike)}`
        : `has several tables, and none of them looks like a register: ${listed(shown)}. ${howToChoose(shown)}`,
  };
}

/** Something has a name or an id in it, and at least one more column is known. */
function looksLikeRegister(
  grid: Grid,
  { reading, columns }: { readonly reading: FileReading; readonly columns: readonly ColumnMapping[] },
): boolean {
  const { headerRow } = reading;
  const head = { ...grid, rows: grid.rows.slice(0, sampled) };
  const table = tableOf(head, { ...(headerRow !== undefined && { headerRow }), isTitle });
  if (table.rows.length === 0) return false;
  const fields = guessedColumns(table, columns)
    .filter((_, index) => index < table.columns.length)
    .flatMap(({ field }) => field ?? []);
  return fields.length > 1 && fields.some(field => field === 'name' || field === 'id');
}

function whyLeft(grid: Grid, { sheet }: FileReading): string {
  if (sheet !== undefined) return 'another is named';
  if (rowsIn(grid) === 0) return 'nothing stands in it';
  return grid.isHidden ? '"--sheet" takes it' : 'it does not look like a list of AI systems';
}

function howToChoose([first]: readonly Grid[]): string {
  const name = first?.sheet ?? 'NAME';
  return `Name one with --sheet "${shortenedTo(200, name)}", or in the mapping file as "sheet" under "files".`;
}

function listed(grids: readonly Grid[]): string {
  const names = grids
    .slice(0, mostNamed)
    .map(grid => `${quoted(grid)} (${grid.isHidden ? 'hidden, ' : ''}${extentOf(grid)})`);
  const more = grids.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

function choiceOf(grid: Grid): readonly TableChoice[] {
  const about = `${grid.isHidden ? 'hidden, ' : ''}${extentOf(grid)}`;
  return grid.sheet === null ? [] : [{ sheet: grid.sheet, about }];
}

function quoted({ sheet, file }: Grid): string {
  return `"${shortened(sheet ?? file)}"`;
}

function extentOf(grid: Grid): string {
  const rows = rowsIn(grid);
  const cells = grid.rows.reduce((sum, row) => sum + row.cells.filter(isFilled).length, 0);
  return `${rows} ${rows === 1 ? 'row' : 'rows'}, ${cells} ${cells === 1 ? 'cell' : 'cells'}`;
}

function rowsIn({ rows }: Grid): number {
  return rows.filter(({ cells }) => cells.some(isFilled)).length;
}
