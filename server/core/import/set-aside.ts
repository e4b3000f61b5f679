import { shortened } from '../base/shorten.ts';
import { idForm } from '../model/id-form.ts';
import type { ColumnMapping } from './mapping.ts';
import { isMissing } from './missing-cell.ts';
import { cellText, type GridNote, type GridRow, isFilled, type Table } from './table.ts';
import { folded } from './words.ts';

/** The column of the headings of groups of rows. */
const headingTitle = 'Heading';

/** A line below a table, or between its parts, that speaks about the table. */
const remark =
  /^(?:[*†‡¹²³©]|(?:notes?|nb|n\.b\.|hinweise?|anmerkung(?:en)?|remarques?|sources?|quellen?|legende?|stand|status|version|updated|confidential|vertraulich)\s*:|(?:last (?:updated?|modified|changed)|zuletzt (?:geändert|aktualisiert)|updated on|as of|generated (?:on|by)|exported (?:on|by|from)|erstellt (?:am|von)|prepared by|page \d|seite \d|end of (?:the )?(?:table|list|report|register|inventory))\b)/iu;

/** What stands before a sum or a count, and says nothing else. */
const total =
  /^(?:(?:(?:grand|sub)[ -]?)?totals?|(?:gesamt)?summe|gesamt|insgesamt|sum|totaal|totale|totaux|somme|suma)$/iu;

/** What stands before the count of the systems. */
const countOf =
  /^(?:total|number|count|anzahl|summe|aantal|totaal|nombre|numero|número)(?: (?:number|of|der|de|des|van|d'))* ?(?:(?:ai|ki|ia)[ -])?(?:systems?|use cases?|tools?|models?|applications?|solutions?|records?|rows?|entries|items?|systeme|systemen|anwendungen|einträge|systèmes|sistemas|sistemi|herramientas|outils)?$/iu;

interface Aside {
  readonly row: GridRow;
  readonly why: string;
}

/**
 * The table without the rows that are about no system: titles that are there again, sums, headings of groups, and remarks.
 * Each is named in the notes. What is a heading stands in a column of its own beside every row below it. A row is set aside
 * only where it cannot be a system: one that says nothing but a name is a system of which no more is known yet.
 *
 * @param columns what becomes of each column
 */
export function withoutAsides(table: Table, columns: readonly ColumnMapping[]): Table {
  // Where the source names its fields itself, every row is a record.
  if (table.headerRow < 1 || table.rows.some(({ itemOf }) => itemOf !== undefined)) return table;
  const naming = new Set(
    columns.flatMap(({ field }, index) => (field === 'name' || field === 'id' ? [index] : [])),
  );
  const headings = headingsIn(table, naming);
  const asides = new Map<number, Aside>();
  let end = table.rows.length;
  while (end > 0 && onlyPlace(table.rows[end - 1]) !== undefined) end -= 1;
  for (const [index, row] of table.rows.entries()) {
    const why = headings.has(row.number)
      ? 'is the heading of the rows below it, and stands beside each of them'
      : whyNoSystem(row, { table, naming, isBelowAll: index >= end });
    if (why !== undefined) asides.set(row.number, { row, why });
  }
  // What has no other rows has nothing that these could be about.
  if (asides.size === 0 || asides.size === table.rows.length) return table;
  return without(table, asides, headings);
}

function without(table: Table, asides: ReadonlyMap<number, Aside>, headings: ReadonlySet<number>): Table {
  const notes: GridNote[] = [...asides.values()].map(({ row, why }) => ({
    row: row.number,
    message: `${why}: ${shortened(row.cells.filter(isFilled).map(cellText).join(' | '))}`,
    cells: row.cells.filter(isFilled).length,
  }));
  let heading = '';
  const rows = table.rows.flatMap((row): readonly GridRow[] => {
    if (headings.has(row.number)) heading = cellText(row.cells[onlyPlace(row) ?? 0] ?? '');
    if (asides.has(row.number)) return [];
    return [headings.size === 0 ? row : { ...row, cells: [...row.cells, heading] }];
  });
  return {
    ...table,
    rows,
    columns: headings.size === 0 ? table.columns : [...table.columns, freeTitle(table.columns)],
    notes: [...(table.notes ?? []), ...notes],
  };
}

interface Where {
  readonly table: Table;
  /** The places of the columns by which systems are found. */
  readonly naming: ReadonlySet<number>;
  /** Whether only rows with a single cell follow it. */
  readonly isBelowAll: boolean;
}

/** Why a row cannot be a system, up to what it says; undefined where it can. */
function whyNoSystem(row: GridRow, { table, naming, isBelowAll }: Where): string | undefined {
  if (repeatsTitles(row, table.columns)) return 'has the titles again and is left out';
  if (isTotal(row)) return 'is a sum of others and is left out';
  const place = onlyPlace(row);
  if (place === undefined || table.columns.length < 2) return undefined;
  const text = cellText(row.cells[place] ?? '');
  if (naming.has(place)) {
    return isBelowAll && (remark.test(text) || text.includes(' = '))
      ? 'is a remark about the table and is left out'
      : undefined;
  }
  // In a table without names any row could be about one.
  return naming.size > 0 ? 'says nothing in the columns that name systems, and is left out' : undefined;
}

function repeatsTitles({ cells }: GridRow, columns: readonly string[]): boolean {
  const filled = [...cells.entries()].filter(([, cell]) => isFilled(cell));
  return (
    filled.length > 1 &&
    filled.every(([at, cell]) => folded(cell) === folded((columns[at] ?? '').replace(/ \(\d+\)$/, '')))
  );
}

/** What is longer is a text about something. */
const longestTotal = 100;

/** `Total`, with numbers only behind it, or `Number of systems: 12`. */
function isTotal({ cells }: GridRow): boolean {
  const [first = '', ...others] = cells.filter(isFilled).map(cellText);
  if (first.length > longestTotal || !others.every(isAmount)) return false;
  if (total.test(first)) return true;
  const [, words = '', count] = /^(.*?)\s*(?:[:=]\s*(\d.*)?|\s(\d+ \p{L}.*))$/su.exec(first) ?? [];
  if (total.test(words) || (countOf.test(words) && (count !== undefined || others.length > 0))) return true;
  return others.length > 0 && countOf.test(first) && /\s/.test(first);
}

const longestAmount = 40;

function isAmount(text: string): boolean {
  if (isMissing(text)) return true;
  return (
    text.length < longestAmount && /^[-+(]?\s*\p{Sc}?\s*[\d.,'\s]+\s*(?:%|\p{Sc}|[A-Z]{3})?\)?$/u.test(text)
  );
}

/**
 * The numbers of the rows that are headings of groups: the first of the table is one, there are several, rows of which at least
 * half is filled stand below each, and no other row has one cell only, but those below them all.
 */
function headingsIn({ rows, columns }: Table, naming: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  if (columns.length < 3 || onlyPlace(rows[0]) === undefined) return found;
  const last = rows.findLastIndex(row => onlyPlace(row) === undefined);
  const [first] = rows;
  const place = first && onlyPlace(first);
  for (const [index, row] of rows.entries()) {
    if (index > last) break;
    if (onlyPlace(row) === undefined) {
      if (2 * row.cells.filter(isFilled).length < columns.length) return new Set();
      continue;
    }
    if (onlyPlace(row) !== place || onlyPlace(rows[index + 1]) !== undefined) return new Set();
    const text = cellText(row.cells[place ?? 0] ?? '');
    if (naming.has(place ?? 0) && idForm.test(text) && /\d/.test(text)) return new Set();
    found.add(row.number);
  }
  return found.size > 1 ? found : new Set();
}

/** The place of the only cell of a row that holds something. */
function onlyPlace(row: GridRow | undefined): number | undefined {
  const first = row?.cells.findIndex(isFilled) ?? -1;
  return first >= 0 && row?.cells.findLastIndex(isFilled) === first ? first : undefined;
}

function freeTitle(columns: readonly string[]): string {
  const taken = new Set(columns.map(folded));
  for (let next = 1; ; next++) {
    const title = next === 1 ? headingTitle : `${headingTitle} ${next}`;
    if (!taken.has(folded(title))) return title;
  }
}
