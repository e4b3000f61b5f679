import { shortened, shortenedTo } from '../base/shorten.ts';
import { type Grid, type GridNote, type GridRow, isFilled, type Table } from './table.ts';

/** How far down titles are looked for: above them stand the name of the list, its date, a note. */
const farthest = 30;

/** A title is a few words or a question, and no text; YAML takes no key of more than a thousand characters. */
const longestTitle = 400;

/**
 * The grid with its titles found: in the row that was named, else in the first one that is as wide as the rows below it,
 * all of it texts of which none is there twice, or that has the most words in it that `isTitle` knows. Of titles in two rows,
 * with those of groups of columns above, the lower row has them.
 *
 * @param isTitle whether a text is what people call a field
 */
export function tableOf(
  grid: Grid,
  { headerRow, isTitle }: { readonly headerRow?: number; readonly isTitle: (text: string) => boolean },
): Table {
  const found = headerRow ?? grid.headerRow ?? headerRowOf(grid.rows, isTitle);
  const header = grid.rows.find(({ number }) => number === found);
  const below = grid.rows.filter(({ number, cells }) => number > found && cells.some(isFilled));
  const width = below.reduce(
    (most, { cells }) => Math.max(most, filledWidth(cells)),
    header?.cells.length ?? 0,
  );
  const linked = [...new Set(below.flatMap(({ links }) => [...(links?.keys() ?? [])]))].sort((a, b) => a - b);
  const group = grid.rows.find(({ number }) => number === found - 1);
  const titles = groupedTitles(header, group, isTitle);
  const own = titlesOf(titles, width);
  // A column without a title and with nothing in it is the margin of the sheet.
  const filled = filledPlaces(below);
  const places = own.flatMap((_, at) => (filled.has(at) || isFilled(titles[at]) ? [at] : []));
  // Where the cells of a column lead is a column of its own: a name stays the name.
  const columns = titlesOf(
    [
      ...places.map(at => own[at] ?? ''),
      ...linked.map(at => `${shortenedTo(longestTitle - 10, own[at] ?? '')}${linkMark}`),
    ],
    places.length + linked.length,
  );
  return {
    ...grid,
    headerRow: found,
    columns,
    rows: below.map(({ links, ...row }) => ({
      ...row,
      cells: [...places.map(at => row.cells[at] ?? ''), ...linked.map(at => links?.get(at) ?? '')],
    })),
    above: grid.rows.filter(({ number, cells }) => number < found && cells.some(isFilled)),
    notes: [...(grid.notes ?? []), ...titleLinks(header)],
  };
}

/** Behind the title of a column, for the column of where its cells lead. */
const linkMark = ' (link)';

/** The title of the column whose links a column has; undefined for any other. */
export function linkedTitle(title: string): string | undefined {
  return title.endsWith(linkMark) ? title.slice(0, -linkMark.length) : undefined;
}

/** The texts of the row of titles, with that of the group before them where they say too little without it. */
function groupedTitles(
  header: GridRow | undefined,
  group: GridRow | undefined,
  isTitle: (text: string) => boolean,
): readonly string[] {
  const cells = Array.from(header?.cells ?? [], cell => cell.trim());
  for (const [at, text] of header?.spans ?? []) {
    while (cells.length <= at) cells.push('');
    cells[at] ||= text;
  }
  const spans = new Map(group?.spans ?? []);
  // What reaches over all of them is the name of the list.
  if (cells.every((cell, at) => !isFilled(cell) || spans.has(at))) {
    const groups = new Set(spans.values());
    if (groups.size < 2) return cells;
  }
  const isTwice = (cell: string) => cells.indexOf(cell) !== cells.lastIndexOf(cell);
  return cells.map((cell, at) => {
    const span = spans.get(at);
    if (span === undefined || !isFilled(cell)) return cell;
    const both = `${span.trim()} ${cell}`;
    return isTwice(cell) || isTitle(both) ? both : cell;
  });
}

/** Where titles lead: that is in no column. */
function titleLinks(header: GridRow | undefined): readonly GridNote[] {
  return [...(header?.links ?? [])].map(([at, link]) => ({
    row: header?.number ?? null,
    message: `the title "${shortened(header?.cells[at] ?? '')}" leads to ${shortenedTo(200, link)}; that is left out`,
  }));
}

function headerRowOf(rows: readonly GridRow[], isTitle: (text: string) => boolean): number {
  const filled = rows.filter(({ cells }) => cells.some(isFilled));
  const candidates = filled.slice(0, farthest);
  let best = { number: candidates[0]?.number ?? 1, score: Number.NEGATIVE_INFINITY };
  for (const [index, row] of candidates.entries()) {
    if (isOfGroups(row, filled[index + 1], isTitle)) continue;
    const score = titleScore(row, filled.slice(index + 1, index + 11), isTitle);
    // Of two that are as good the upper one is it: what stands below looks like it when all cells are texts.
    if (score > best.score + 0.001) best = { number: row.number, score };
  }
  return best.number;
}

/** Whether cells of a row reach over titles that stand below them. */
function isOfGroups(
  { cells, spans }: GridRow,
  next: GridRow | undefined,
  isTitle: (text: string) => boolean,
): boolean {
  if (!spans || !next) return false;
  const isBelow = [...spans].some(([at, group]) => {
    const title = next.cells[at]?.trim() ?? '';
    return title !== '' && (isTitle(title) || isTitle(`${group.trim()} ${title}`));
  });
  // Beside the groups stand titles of single columns, merged down to the row of the others.
  return isBelow || cells.some((cell, at) => isFilled(cell) && !spans.has(at) && next.cells[at] === cell);
}

/** How much a row looks like one of titles: nothing below zero does. */
function titleScore(
  { cells }: GridRow,
  below: readonly GridRow[],
  isTitle: (text: string) => boolean,
): number {
  const texts = cells.filter(isFilled).map(cell => cell.trim());
  const width = median(below.map(row => filledWidth(row.cells))) || filledWidth(cells);
  const share = Math.min(1, texts.length / Math.max(1, width));
  const distinct = new Set(texts.map(text => text.toLowerCase())).size / texts.length;
  const worded =
    texts.filter(text => text.length <= longestTitle && /\p{L}/u.test(text)).length / texts.length;
  const known = texts.filter(isTitle).length / texts.length;
  return share * (1 + distinct * worded) + 3 * known * Math.min(1, texts.length / 2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The places at which one of the rows has something. */
function filledPlaces(rows: readonly GridRow[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries()) if (!places.has(at) && isFilled(cell)) places.add(at);
  return places;
}

/** Up to the last cell that holds something. */
function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex(isFilled) + 1;
}

/** Titles on one line each; one that is there again gets a number behind it, and a column without one its letter. */
function titlesOf(cells: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const title = shortenedTo(longestTitle, cells[index] ?? '') || `Column ${columnLetters(index)}`;
    let own = title;
    for (let next = 2; taken.has(own.toLowerCase()); next++) own = `${title} (${next})`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** What a spreadsheet calls a column: A to Z, AA and so on. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
