import { isTitle } from './field-titles.ts';
import { columnLetters } from './header-row.ts';
import type { Grid, GridRow } from './table.ts';
import { folded } from './words.ts';

/** A table of a page, as it stands there. */
export interface PageTable {
  /** Its caption, or the heading above it; empty where there is neither. */
  readonly title: string;
  /** It says what a page is about, a name and a value in each row. */
  readonly isProperties: boolean;
  readonly rows: readonly (readonly PageCell[])[];
}

export interface PageCell {
  readonly text: string;
  /** What its links point at, where their texts do not say it. */
  readonly links: readonly string[];
  /** It is the title of a row or column. */
  readonly isTitle: boolean;
  /** How many columns and rows it covers. */
  readonly across: number;
  readonly down: number;
}

/** What a page says of itself in its tables of properties. */
export interface PageProperties {
  /** Of the page. */
  readonly title: string;
  /** What the wiki calls the page, where that is known; empty otherwise. */
  readonly id: string;
  readonly tables: readonly PageTable[];
}

type Laid = readonly (PageCell | undefined)[];

type Content = Pick<Grid, 'rows' | 'headerRow'>;

/**
 * The rows of a table of a page: cells that cover several rows say the same in each, titles in several rows are one, and a
 * table with its titles on the left is turned.
 *
 * @returns why it is none that can be imported, as the rest of a sentence
 */
export function pageRows({ rows }: PageTable): Content | { readonly why: string } {
  const laid = laidOut(rows);
  if (!laid) return { why: 'has cells that cover more than a table has' };
  if (laid.length === 0) return nothing;
  const head = laid.findIndex(row => !row.every(cell => cell === undefined || cell.isTitle));
  // Nothing but titles: the first row has those of the others.
  const heads = head < 0 ? 1 : head;
  if (heads === 0 && hasTitlesOnLeft(laid)) return turned(laid);
  if (laid.length === 1) return nothing;
  const width = widthOf(laid);
  const over = laid.slice(0, heads).flatMap((row, index) => (isOver(row, width) ? [index] : []));
  const named = laid.slice(0, heads).filter((_, index) => !over.includes(index));
  const body = laid.slice(heads);
  const cells = body.map(row => row.map((cell, at) => (cell !== row[at - 1] ? cell : undefined)));
  const above = over.map(index => ({ number: index + 1, cells: [laid[index]?.[0]?.text ?? ''] }));
  // Where nothing is marked as a title, they are found as in any table.
  if (heads === 0) return { rows: cells.map((row, index) => rowOf(index + 1, row)) };
  return {
    headerRow: heads,
    rows: [
      ...above,
      { ...rowOf(heads, linksOf(named, width)), cells: titlesOf(named, width) },
      ...cells.map((row, index) => rowOf(heads + 1 + index, row)),
    ],
  };
}

/**
 * The properties of pages as rows, one for each page, with its title. What a page says twice under one name stands on lines
 * of one cell.
 */
export function propertyRows(pages: readonly PageProperties[]): Content {
  const hasIds = pages.some(({ id }) => id !== '');
  const titles = new Map<string, string>([
    ['page title', 'Page title'],
    ...(hasIds ? [['page id', 'Page ID'] as const] : []),
  ]);
  const said = pages.map(({ title, id, tables }) => {
    const cells = new Map<string, PageCell>([
      ['page title', { ...emptyCell, text: title }],
      ['page id', { ...emptyCell, text: id }],
    ]);
    for (const [name, cell] of tables.flatMap(propertiesIn)) {
      const key = folded(name) || name;
      if (!titles.has(key)) titles.set(key, name);
      cells.set(key, joined(cells.get(key), cell));
    }
    return cells;
  });
  const keys = [...titles.keys()];
  return {
    headerRow: 0,
    rows: [
      { number: 0, cells: [...titles.values()] },
      ...said.map((cells, index) =>
        rowOf(
          index + 1,
          keys.map(key => cells.get(key)),
        ),
      ),
    ],
  };
}

const nothing = { why: 'has nothing beside its titles' };

const emptyCell: PageCell = { text: '', links: [], isTitle: false, across: 1, down: 1 };

/** The names and values of a table of properties, which may have its names on the left or above. */
function propertiesIn({ rows }: PageTable): readonly (readonly [name: string, value: PageCell])[] {
  const [first = [], ...others] = rows;
  if (first.length > 1 && others.length > 0 && first.every(({ isTitle }) => isTitle))
    return others.flatMap(row =>
      row.map((cell, at) => [first[at]?.text || `Column ${columnLetters(at)}`, cell] as const),
    );
  return rows.flatMap(([name, ...values]) => {
    if (!name) return [];
    // A name without a value says nothing, but what has no name is no less said.
    const title = name.text === '' ? 'Column A' : name.text;
    return values.map(value => [title, value] as const);
  });
}

function joined(before: PageCell | undefined, cell: PageCell): PageCell {
  if (!before || before.text === '')
    return before ? { ...cell, links: [...before.links, ...cell.links] } : cell;
  const text = cell.text === '' || cell.text === before.text ? before.text : `${before.text}\n${cell.text}`;
  return { ...before, text, links: [...before.links, ...cell.links] };
}

/** What cells that cover others may come to: each says the same at all of its places. */
const mostPlaces = 1_000_000;
const mostCharacters = 64_000_000;

/** Each cell at its place, those that cover several at each of them; undefined where that is more than a table has. */
function laidOut(rows: PageTable['rows']): readonly Laid[] | undefined {
  const laid: Laid[] = [];
  let hanging: readonly ({ readonly cell: PageCell; readonly left: number } | undefined)[] = [];
  let places = 0;
  let characters = 0;
  for (const row of rows) {
    const cells: (PageCell | undefined)[] = [];
    const next: ({ readonly cell: PageCell; readonly left: number } | undefined)[] = [];
    const put = (cell: PageCell, left: number) => {
      if (left > 0) next[cells.length] = { cell, left };
      cells.push(cell);
      characters += cell.text.length;
    };
    const hang = () => {
      for (let held = hanging[cells.length]; held; held = hanging[cells.length])
        put(held.cell, held.left - 1);
    };
    for (const cell of row) {
      hang();
      if (places + cells.length + cell.across > mostPlaces) return undefined;
      for (let across = 0; across < cell.across; across++) put(cell, cell.down - 1);
    }
    for (let at = cells.length; at < hanging.length; at++) {
      const held = hanging[at];
      if (held) put(held.cell, held.left - 1);
      else cells.push(undefined);
    }
    places += cells.length;
    if (places > mostPlaces || characters > mostCharacters) return undefined;
    laid.push(cells);
    hanging = next;
  }
  return laid;
}

function widthOf(laid: readonly Laid[]): number {
  return laid.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Whether a row is one cell over all columns: what the table is called, and no title of a column. */
function isOver(row: Laid, width: number): boolean {
  return width > 1 && row.length === width && row.every(cell => cell === row[0]);
}

/** What stands above a column in any of the rows with titles: `Risk` over `Level` is the level of a risk. */
function titlesOf(rows: readonly Laid[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, at) => {
    const cells = [...new Set(rows.flatMap(row => row[at] ?? []))];
    return [...new Set(cells.map(({ text }) => text).filter(text => text !== ''))].join(' ');
  });
}

/** Whether titles stand before each row and above none; names may stand there too, and are no names of fields. */
function hasTitlesOnLeft(laid: readonly Laid[]): boolean {
  if (!laid.every(([first, ...rest]) => first?.isTitle && !rest.some(cell => cell?.isTitle))) return false;
  const known = (cells: Laid) =>
    cells.filter(cell => isTitle(textOf(cell))).length / Math.max(1, cells.length);
  return widthOf(laid) === 2 || known(laid.map(([first]) => first)) >= known(laid[0] ?? []);
}

/** Of the titles of each column all that they lead to. */
function linksOf(rows: readonly Laid[], width: number): Laid {
  return Array.from({ length: width }, (_, at) => ({
    ...emptyCell,
    links: rows.flatMap(row => row[at]?.links ?? []),
  }));
}

/** With its titles on the left a table has a record in each column. */
function turned(laid: readonly Laid[]): Content | { readonly why: string } {
  const width = widthOf(laid);
  if (width < 2) return nothing;
  const titles = laid.map(([title]) => textOf(title));
  const records = Array.from({ length: width - 1 }, (_, index) =>
    laid.map(row => (row[index + 1] !== row[index] ? row[index + 1] : undefined)),
  );
  return {
    headerRow: 0,
    rows: [{ number: 0, cells: titles }, ...records.map((row, index) => rowOf(index + 1, row))],
  };
}

function textOf(cell: PageCell | undefined): string {
  return cell?.text ?? '';
}

/** A row of cells with their texts and where they lead. */
function rowOf(number: number, cells: Laid): GridRow {
  const links = new Map(
    cells.flatMap((cell, at) =>
      cell && cell.links.length > 0 ? [[at, [...new Set(cell.links)].join('\n')] as const] : [],
    ),
  );
  return { number, cells: cells.map(textOf), ...(links.size > 0 && { links }) };
}
