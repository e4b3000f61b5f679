import { Parser } from 'htmlparser2';
import type { PageTable } from '../../core/import/page-table.ts';
import { CellText } from './cell-text.ts';
import {
  type Attributes,
  type Ending,
  marksOf,
  type OpenCell,
  openedInCell,
  type Sight,
} from './page-cell.ts';

/** What an import wants to know of a page: what it is called, and its tables. */
export interface HtmlPage {
  /** Empty where it has none. */
  readonly title: string;
  /** In the order in which they end; none of them lies in a cell of another. */
  readonly tables: readonly PageTable[];
}

/** Why a page cannot be read: the rest of a sentence about it. */
export interface PageFault {
  readonly refused: string;
}

/** Pages that people write have some hundred levels at the very most. */
const deepest = 1_000;

/** Tables in one another. The text of each is a part of the cell around it. */
const mostTablesDeep = 20;

/** Beyond these it is no page with a list of AI systems, and no memory is spent on it. */
const mostTables = 10_000;
const mostRows = 100_000;
const mostCells = 500_000;

/** As the standard of HTML has it. */
const mostAcross = 1_000;
const mostDown = 65_534;

/**
 * Reads a page of HTML as it streams by: no tree of it is made, so that neither how deep nor how long it is costs more than
 * its text. What browsers let pass is let pass.
 */
export function htmlPage(text: string): HtmlPage | PageFault {
  const reading = new PageReading();
  const parser = new Parser(reading, { decodeEntities: true });
  try {
    parser.write(text);
    reading.isAtEnd = true;
    parser.end();
  } catch (error) {
    if (error instanceof PageError) return { refused: error.message };
    throw error;
  }
  return reading.page();
}

class PageError extends Error {}

interface OpenTable {
  readonly rows: OpenCell[][];
  title: string;
  readonly isProperties: boolean;
  /** The tables that lie in its cells. */
  readonly inner: PageTable[];
  cell: OpenCell | undefined;
  isInHead: boolean;
}

const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const unseen = new Set('script style template noscript svg math'.split(' '));

/** Hears of tags and texts, and puts together what they mean. */
class PageReading {
  isAtEnd = false;
  readonly #endings: Ending[] = [];
  /** In so many elements nobody sees what stands in them. */
  #unseen = 0;
  #preformatted = 0;
  readonly #sight: Sight = {
    hide: () => this.#hidden(),
    preformat: () => {
      this.#preformatted += 1;
      return () => {
        this.#preformatted -= 1;
      };
    },
  };
  #properties = 0;
  #crumbs = 0;
  readonly #tables: OpenTable[] = [];
  readonly #done: PageTable[] = [];
  /** What else than a cell takes down the text that comes by. */
  readonly #writings = new Set<CellText>();
  /** The last one that was read. */
  #heading = '';
  readonly #counts = { tables: 0, rows: 0, cells: 0 };
  readonly #titles = { head: '', first: '', own: '', space: '' };

  page(): HtmlPage {
    const { head, first, own, space } = this.#titles;
    const said = own || head || first;
    // An exported page has the name of its space before its own.
    const prefix = `${space} : `;
    const title = space !== '' && said.startsWith(prefix) ? said.slice(prefix.length) : said;
    return { title, tables: this.#done };
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.#endings.length >= deepest)
      throw new PageError(`has more than ${deepest} elements in one another; no page is like that.`);
    this.#endings.push(this.#opened(name, attributes));
  }

  onclosetag(): void {
    this.#endings.pop()?.();
  }

  ontext(text: string): void {
    if (this.#unseen > 0) return;
    for (const writing of this.#writings) writing.add(text);
    const cell = this.#cell();
    if (this.#preformatted > 0) cell?.writing.addAsIs(text);
    else cell?.writing.add(text);
  }

  #cell(): OpenCell | undefined {
    return this.#tables.at(-1)?.cell;
  }

  #opened(name: string, attributes: Attributes): Ending {
    if (this.#unseen > 0) return undefined;
    if (unseen.has(name)) return this.#hidden();
    switch (name) {
      case 'html':
        return () => this.#mustHaveEnded('"</html>" is missing');
      case 'title':
        return this.#taken(text => {
          this.#titles.head ||= text;
        });
      case 'table':
        return this.#table(attributes);
      case 'caption':
        return this.#taken(text => {
          const table = this.#tables.at(-1);
          if (table) table.title = text;
        });
      case 'thead': {
        const table = this.#tables.at(-1);
        if (table) table.isInHead = true;
        return () => {
          if (table) table.isInHead = false;
        };
      }
      case 'tr':
        this.#row();
        return undefined;
      case 'td':
      case 'th':
        return this.#cellOf(name, attributes);
      default: {
        const cell = this.#cell();
        return cell
          ? openedInCell(cell, { name, attributes }, this.#sight)
          : this.#outOfCells(name, attributes);
      }
    }
  }

  #hidden(): () => void {
    this.#unseen += 1;
    return () => {
      this.#unseen -= 1;
    };
  }

  /** Takes down the text up to the end of an element. */
  #taken(use: (text: string) => void): Ending {
    const writing = new CellText();
    this.#writings.add(writing);
    return () => {
      this.#writings.delete(writing);
      use(writing.toString().replace(/\s+/g, ' '));
    };
  }

  #outOfCells(name: string, attributes: Attributes): Ending {
    const marks = marksOf(attributes);
    if (marks.has('plugin-tabmeta-details') || attributes['data-macro-name'] === 'details') {
      this.#properties += 1;
      return () => {
        this.#properties -= 1;
      };
    }
    if (attributes.id === 'breadcrumbs') {
      this.#crumbs += 1;
      return () => {
        this.#crumbs -= 1;
      };
    }
    if (this.#crumbs > 0 && name === 'li' && marks.has('first'))
      return this.#taken(text => {
        this.#titles.space ||= text;
      });
    if (!headings.has(name)) return undefined;
    const isOwn = attributes.id === 'title-heading' || marks.has('pagetitle') || marks.has('page-title');
    return this.#taken(text => {
      if (isOwn) this.#titles.own ||= text;
      else {
        this.#titles.first ||= text;
        this.#heading = text;
      }
    });
  }

  #row(): void {
    this.#count('rows', mostRows);
    this.#tables.at(-1)?.rows.push([]);
  }

  #count(what: 'tables' | 'rows' | 'cells', most: number): void {
    this.#counts[what] += 1;
    if (this.#counts[what] > most)
      throw new PageError(
        `has more than ${most.toLocaleString('en')} ${what}, which is the most that is read.`,
      );
  }

  #table(attributes: Attributes): Ending {
    this.#count('tables', mostTables);
    if (this.#tables.length === mostTablesDeep)
      throw new PageError(`has more than ${mostTablesDeep} tables in one another; no page is like that.`);
    // Confluence says it of what is around the table, Notion of the table.
    const isProperties =
      this.#tables.length === 0 && (this.#properties > 0 || marksOf(attributes).has('properties'));
    const table: OpenTable = {
      rows: [],
      title: this.#tables.length === 0 ? this.#heading : '',
      isProperties,
      inner: [],
      cell: undefined,
      isInHead: false,
    };
    this.#tables.push(table);
    return () => {
      this.#mustHaveEnded('it ends in the middle of a table');
      this.#tables.pop();
      this.#finish(table);
    };
  }

  /** Lists a table, or puts its text into the cell that it lies in. */
  #finish({ title, isProperties, rows, inner }: OpenTable): void {
    const finished: PageTable = {
      title,
      isProperties,
      rows: rows
        .filter(row => row.length > 0)
        .map(row => row.map(({ writing, lists: _, ...cell }) => ({ ...cell, text: writing.toString() }))),
    };
    // One row of cells around tables is there for the looks, and says nothing itself.
    const isFrame = inner.length > 0 && finished.rows.length === 1;
    const own = isFrame ? inner : [finished];
    const around = this.#tables.at(-1);
    if (!around) {
      this.#done.push(...own);
      return;
    }
    around.inner.push(...own);
    const cell = around.cell;
    for (const row of finished.rows) {
      cell?.writing.breakLine();
      cell?.writing.addAsIs(row.map(({ text }) => text).join(' | '));
      cell?.links.push(...row.flatMap(({ links }) => links));
    }
    cell?.writing.breakLine();
  }

  #cellOf(name: string, attributes: Attributes): Ending {
    const table = this.#tables.at(-1);
    if (!table) return undefined;
    // Confluence counts rows for who reads them; the next export may count them otherwise.
    if (marksOf(attributes).has('numberingColumn')) return this.#hidden();
    const { colspan, rowspan } = attributes;
    const cell: OpenCell = {
      writing: new CellText(),
      links: [],
      lists: 0,
      isTitle: name === 'th' || table.isInHead,
      across: spanned(colspan, mostAcross),
      down: rowspan?.trim() === '0' ? mostDown : spanned(rowspan, mostDown),
    };
    this.#count('cells', mostCells);
    if (table.rows.length === 0) this.#row();
    table.rows.at(-1)?.push(cell);
    table.cell = cell;
    return () => {
      if (table.cell === cell) table.cell = undefined;
    };
  }

  #mustHaveEnded(what: string): void {
    if (this.isAtEnd) throw new PageError(`has no end: ${what}; the file may be cut off.`);
  }
}

function spanned(text: string | undefined, most: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}
