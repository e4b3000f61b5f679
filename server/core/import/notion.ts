import { dateIn } from './dates.ts';
import { keyedRows } from './keyed-rows.ts';
import type { Grid, GridNote, GridRow } from './table.ts';
import { isFilled } from './table.ts';

/** A page of an export from Notion. */
export interface NotionPage {
  /** As it was exported: its title, shortened, and its id. */
  readonly name: string;
  readonly title: string;
  /** What it says of itself, each in a line with a name and a colon. */
  readonly properties: readonly (readonly [name: string, text: string])[];
  /** All that stands below. */
  readonly body: string;
}

/** Longer texts are kept out of a register that people are to read, and named in the report. */
export const longestBody = 20_000;

/** Reads a page: its title as a heading, its properties in the lines below, and its text. Undefined where it has no title. */
export function notionPage(name: string, text: string): NotionPage | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const head = lines.findIndex(isSaying);
  const line = lines[head] ?? '';
  const title = line.startsWith('# ') ? line.slice(2).trim() : '';
  if (title === '') return undefined;
  let at = lines.findIndex((each, index) => index > head && isSaying(each));
  const properties: [string, string][] = [];
  if (at >= 0 && propertyLine.test(lines[at] ?? '')) {
    for (; at < lines.length && isSaying(lines[at] ?? ''); at++) {
      const line = lines[at] ?? '';
      const [, key = '', value = ''] = propertyLine.exec(line) ?? [];
      const last = properties.at(-1);
      if (key !== '') properties.push([key, value.trim()]);
      // A text of several lines goes on.
      else if (last) last[1] += `\n${line}`;
    }
  }
  return { name, title, properties, body: at < 0 ? '' : lines.slice(at).join('\n').trim() };
}

function isSaying(line: string): boolean {
  return line.trim() !== '';
}

const propertyLine = /^([^\s:#>|`*-][^:]{0,100}?):(?: (.*)|$)/;

/** The id that Notion gives to a page or table and puts behind its name; undefined where there is none. */
export function notionId(name: string): string | undefined {
  return /(?:^|[ _-])([0-9a-f]{32})(?:_all)?(?:\.\w+)?$/.exec(name)?.[1];
}

type Cells = readonly (readonly [title: string, text: string])[];

type Content = Pick<Grid, 'rows' | 'headerRow' | 'notes'>;

/** Pages as rows, one for each. */
export function notionPages(pages: readonly NotionPage[]): Content {
  const notes: GridNote[] = [];
  const records = pages.map(
    (page, index): Cells => [
      ['Name', page.title] as const,
      ...page.properties.flatMap(([key, text]) => cellsOf(key, text)),
      ...ofPage(page, index + 1, notes),
    ],
  );
  return { ...keyedRows(records), notes };
}

/**
 * A table with the pages of its rows: behind its own columns stand the id of the page, what only the page says, and its text.
 *
 * @param rows the titles first
 * @returns also the pages that belong to no row
 */
export function notionTable(
  [titles, ...rows]: readonly GridRow[],
  pages: readonly NotionPage[],
): Content & { readonly unused: readonly NotionPage[] } {
  const notes: GridNote[] = [];
  const columns = (titles?.cells ?? []).map((title, index, all) =>
    all.indexOf(title) === index ? title : `${title} (${index + 1})`,
  );
  const known = new Set(columns);
  const free = new Map<string, NotionPage[]>();
  for (const page of pages) free.set(titleKey(page.title), [...(free.get(titleKey(page.title)) ?? []), page]);
  const filled = rows.filter(({ cells }) => cells.some(isFilled));
  const records = filled.map(({ number, cells }): Cells => {
    const own = columns.map((title, index) => [title, cells[index] ?? ''] as const);
    const page = taken(free, own);
    return [
      // Every column is there, whatever stands in it.
      ...own.map(([title]) => [title, ''] as const),
      ...own.flatMap(([title, text]) => cellsOf(title, text)),
      ...cells
        .slice(columns.length)
        .map((text, index) => [`Column ${columns.length + index + 1}`, text] as const),
      ...(page
        ? page.properties.filter(([key]) => !known.has(key)).flatMap(([key, text]) => cellsOf(key, text))
        : []),
      ...(page ? ofPage(page, number, notes) : []),
    ];
  });
  const read = keyedRows(records);
  return {
    headerRow: titles?.number ?? 0,
    rows: read.rows.map(({ cells }, index) => ({
      number: (index === 0 ? titles?.number : filled[index - 1]?.number) ?? index,
      cells,
    })),
    notes,
    unused: [...free.values()].flat(),
  };
}

/** The page of a row: of those with its title, the one that says the most of the same. */
function taken(
  free: Map<string, NotionPage[]>,
  own: readonly (readonly [title: string, text: string])[],
): NotionPage | undefined {
  const pages = free.get(titleKey(own[0]?.[1] ?? '')) ?? [];
  const said = new Map(own);
  const likeness = ({ properties }: NotionPage) =>
    properties.filter(([key, text]) => (said.get(key) ?? '').trim() === text).length;
  const [best] = pages.length > 1 ? [...pages].sort((a, b) => likeness(b) - likeness(a)) : pages;
  if (best) pages.splice(pages.indexOf(best), 1);
  return best;
}

/** Exports differ in white space, and a page without a title is called so. */
function titleKey(title: string): string {
  const text = title.trim().replace(/\s+/g, ' ').toLowerCase();
  return text === '' ? 'untitled' : text;
}

/** What a page adds to what its properties say. */
function ofPage({ name, title, body }: NotionPage, row: number, notes: GridNote[]): Cells {
  const id = notionId(name);
  if (body.length > longestBody)
    notes.push({
      row,
      message: `the text of the page "${title}" is left out: it has ${body.length.toLocaleString('en')} characters`,
      cells: 1,
    });
  return [
    ...(id === undefined ? [] : [['Page ID', id] as const]),
    ...(body === '' || body.length > longestBody ? [] : [['Page', body] as const]),
  ];
}

/** A property: what it links to, and the end of a span of days, stand in columns of their own. */
function cellsOf(title: string, text: string): Cells {
  const links: string[] = [];
  // `Acme (../Vendors/Acme%20123….md)`: another page, or the address of one.
  const named = text.replace(
    / \(((?:[^\s()]|\([^\s()]*\))+)\)(, )?/g,
    (whole, target: string, comma: string | undefined) => {
      if (!/[0-9a-f]{32}/.test(target)) return whole;
      links.push(decoded(target));
      return comma === undefined ? '' : '\n';
    },
  );
  const [, from, to] = /^(.{4,40}?) → (.{4,40})$/.exec(named.trim()) ?? [];
  const isSpan = from !== undefined && to !== undefined && isDate(from) && isDate(to);
  return [
    [title, isSpan ? from : named],
    ...(isSpan ? [[`${title} end`, to] as const] : []),
    ...(links.length > 0 ? [[`${title} (link)`, links.join('\n')] as const] : []),
  ];
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function isDate(text: string): boolean {
  return dateIn(text, 'month-first').is === 'date';
}
