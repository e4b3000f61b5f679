import { shortened } from '../../../core/base/shorten.ts';
import { type GridNote, type GridRow, isFilled } from '../../../core/import/table.ts';
import type { Archive } from '../archive.ts';
import { mostCells, mostInCell, RefusedSource, tooLarge } from '../source.ts';
import { addressIn, longestFormula, type OpenCell, shownText } from './cell.ts';
import { damaged } from './damaged.ts';
import { type Link, linkedRows, withAddress } from './links.ts';
import { type ListObject, readListObjects, titleRowOf, withoutTotals } from './list-objects.ts';
import { type MergeBudget, markSpans, type OpenRow, spread } from './merged.ts';
import { type Relation, readPart, relationsOf } from './package.ts';
import { lastColumn, lastRow, type Place, placeIn, placeName, type Range, rangeIn } from './place.ts';
import {
  commentNote,
  count,
  drawingNote,
  hiddenColumnNote,
  hiddenRowNote,
  noTally,
  unansweredNote,
} from './sheet-notes.ts';
import { collectText, mostText, tooLong, tooMuchText } from './strings.ts';
import type { Styles } from './styles.ts';
import { isTrue, type XmlAttributes } from './xml.ts';

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** What is left of what one workbook may hold; each sheet takes of it. */
  readonly budget: { cells: number; text: number } & MergeBudget;
}

export function wholeBudget(): Shared['budget'] {
  return { cells: mostCells, text: mostText, merged: mostCells };
}

export interface SheetContent {
  readonly rows: readonly GridRow[];
  readonly notes: readonly GridNote[];
  readonly headerRow?: number;
}

/** Reads the part of a sheet: the texts that its cells show, and what there is to know beside them. */
export async function readSheet(archive: Archive, part: string, shared: Shared): Promise<SheetContent> {
  const sheet = new SheetReader(shared);
  await readPart(archive, part, {
    open: (name, attributes) => sheet.open(name, attributes),
    text: text => sheet.text(text),
    close: name => sheet.close(name),
  });
  const relations = await relationsOf(archive, part);
  const comments = await commentNote(archive, relations);
  const objects = await readListObjects(archive, relations);
  return sheet.content({ relations, comments, objects });
}

class SheetReader {
  readonly #shared: Shared;
  readonly #rows = new Map<number, string[]>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  readonly #merges: Range[] = [];
  readonly #links: Link[] = [];
  readonly #unanswered = noTally();
  readonly #text = collectText();
  #isInData = false;
  #filter: Range | undefined;
  #row = 0;
  #column = -1;
  #cell: OpenCell | undefined;
  /** The element within a cell whose text is being read. */
  #within: 'v' | 'f' | 'is' | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#isInData) this.#openInData(name, attributes);
    else if (name === 'sheetData') this.#isInData = true;
    else if (name === 'col' && isTrue(attributes.get('hidden')))
      mark(this.#hiddenColumns, { from: columnFrom(attributes, 'min'), to: columnFrom(attributes, 'max') });
    else if (name === 'mergeCell') {
      const range = rangeIn(attributes.get('ref') ?? '');
      if (range) mark(this.#merges, range);
    } else if (name === 'autoFilter') this.#filter ??= rangeIn(attributes.get('ref') ?? '');
    else if (name === 'hyperlink') {
      const range = rangeIn(attributes.get('ref') ?? '');
      const relation = attributes.prefixed('id');
      if (range) mark(this.#links, { range, ...(relation !== undefined && { relation }) });
    }
  }

  text(text: string): void {
    if (this.#within === 'is') this.#text.text(text);
    else if (this.#within === 'v' && this.#cell) {
      this.#cell.value += text;
      if (this.#cell.value.length > mostInCell) throw tooLong();
    }
    // Of a formula only an address at its beginning is of use.
    else if (this.#within === 'f' && this.#cell && (this.#cell.formula ?? '').length < longestFormula)
      this.#cell.formula += text;
  }

  close(name: string): void {
    if (!this.#isInData) return;
    if (name === 'sheetData') this.#isInData = false;
    else if (name === 'c') this.#closeCell();
    else if (name === this.#within) {
      if (name === 'is' && this.#cell) {
        this.#cell.value = this.#text.take();
        this.#cell.isInline = true;
      }
      this.#within = undefined;
    } else if (this.#within === 'is') this.#text.close(name);
  }

  #openInData(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        return;
      case 'c':
        this.#openCell(attributes);
        return;
      case 'v':
      case 'is':
        if (!this.#cell) return;
        this.#within = name;
        return;
      case 'f':
        if (!this.#cell) return;
        this.#within = name;
        this.#cell.formula = '';
        return;
      default:
        if (this.#within === 'is') this.#text.open(name);
    }
  }

  #openRow(attributes: XmlAttributes): void {
    const said = attributes.get('r');
    const row = said === undefined ? this.#row + 1 : Number(said);
    if (!Number.isInteger(row) || row < 1 || row > lastRow)
      throw damaged(`there can be no row ${shortened(said ?? String(row))}`);
    this.#row = row;
    this.#column = -1;
    if (isTrue(attributes.get('hidden'))) this.#hiddenRows.add(row);
  }

  #openCell(attributes: XmlAttributes): void {
    const said = attributes.get('r');
    const place = said === undefined ? { row: this.#row, column: this.#column + 1 } : placeIn(said);
    if (!place || place.row < 1 || place.column > lastColumn)
      throw damaged(`there can be no cell ${shortened(said ?? '')}`);
    this.#row = place.row;
    this.#column = place.column;
    this.#cell = {
      place,
      type: attributes.get('t') ?? 'n',
      style: Number(attributes.get('s') ?? 0),
      value: '',
      formula: undefined,
      isInline: false,
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    this.#within = undefined;
    if (!cell) return;
    const address = cell.formula === undefined ? undefined : addressIn(cell.formula);
    if (address !== undefined) mark(this.#links, { range: { first: cell.place, last: cell.place }, address });
    // The result of a formula may be an empty text; without any result nobody has calculated it yet.
    if (cell.formula !== undefined && cell.value === '' && cell.type !== 'str') {
      count(this.#unanswered, cell.place);
      return;
    }
    this.#put(cell.place, shownText(cell, this.#shared));
  }

  #put({ row, column }: Place, text: string): void {
    if (!isFilled(text)) return;
    const { budget } = this.#shared;
    const cells = this.#rows.get(row) ?? [];
    this.#rows.set(row, cells);
    budget.cells -= Math.max(0, column + 1 - cells.length);
    budget.text -= text.length;
    const refused = tooLarge({
      rows: this.#rows.size,
      columns: column + 1,
      cells: mostCells - budget.cells,
    });
    if (refused !== undefined) throw new RefusedSource(refused);
    if (budget.text < 0) throw tooMuchText();
    if (isFilled(cells[column])) throw damaged(`it has the cell ${placeName({ row, column })} twice`);
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  content({
    relations,
    comments,
    objects,
  }: {
    readonly relations: readonly Relation[];
    readonly comments: GridNote | undefined;
    readonly objects: readonly ListObject[];
  }): SheetContent {
    const numbers = [...this.#rows.keys()].sort((a, b) => a - b);
    const all: readonly OpenRow[] = numbers.map(number => ({
      number,
      cells: this.#rows.get(number) ?? [],
    }));
    markSpans(all, this.#merges);
    const headerRow = titleRowOf(all, { objects, filter: this.#filter });
    const merged = spread(all, this.#merges, this.#shared.budget);
    const byId = new Map(relations.map(relation => [relation.id, relation]));
    const { rows, notes: totals } = withoutTotals(all, objects);
    const linked = linkedRows(
      rows,
      this.#links.map(link => withAddress(link, byId)),
    );
    const notes: (GridNote | undefined)[] = [
      unansweredNote(this.#unanswered),
      hiddenRowNote(numbers.filter(number => this.#hiddenRows.has(number))),
      hiddenColumnNote(rows, this.#hiddenColumns),
      ...merged,
      ...linked.notes,
      ...totals,
      comments,
      drawingNote(relations),
    ];
    return {
      rows: linked.rows,
      notes: notes.filter(note => note !== undefined),
      ...(headerRow !== undefined && { headerRow }),
    };
  }
}

/** Merged cells, links or hidden columns of one sheet. */
const mostMarks = 200_000;

function mark<Mark>(marks: Mark[], one: Mark): void {
  if (marks.push(one) > mostMarks)
    throw new RefusedSource(
      `is refused: a sheet of it has more than ${mostMarks.toLocaleString('en')} merged cells or links.`,
    );
}

function columnFrom(attributes: XmlAttributes, name: string): number {
  const column = Number(attributes.get(name));
  return Number.isInteger(column) && column >= 1 ? Math.min(column - 1, lastColumn) : lastColumn + 1;
}
