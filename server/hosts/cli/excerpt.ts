import { type Cell, cellsOf } from './display.ts';

/** A line of a document as it is shown under a finding, with what the finding means marked. */
export interface Excerpt {
  /** What is shown, safe for a terminal, in three parts. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** The columns under which carets stand. There is always one at least. */
  readonly indent: number;
  readonly carets: number;
}

export interface ExcerptOptions {
  /** In UTF-16 code units from the line's beginning; what lies beyond the line counts as its end. */
  readonly start: number;
  readonly end: number;
  /** In columns: how much there is room for. A longer line is cut, so that the mark's beginning can be seen. */
  readonly width: number;
}

/** The line around the mark: all of it, or where there is not enough room for that, a part. */
export function excerptOf(line: string, { start, end, width }: ExcerptOptions): Excerpt {
  const from = clamp(start, 0, line.length);
  // A line can be a whole file. What is this far from the mark cannot be in sight.
  const sliceStart = Math.max(0, from - reach);
  const slice = line.slice(sliceStart, from + reach).trimEnd();
  const cells = cellsOf(slice);
  const first = indexOr(cells, cell => sliceStart + cell.end > from);
  const last = Math.max(
    first,
    indexOr(cells, cell => sliceStart + cell.start >= end),
  );

  const view = viewOf(cells, { first, last, width, isCutBefore: sliceStart > 0 });
  const parts = [
    cells.slice(view.from, first),
    cells.slice(first, Math.min(last, view.to)),
    cells.slice(last, view.to),
  ];
  const [before = '', marked = '', after = ''] = parts.map(textOf);
  const isCutAfter = view.to < cells.length || sliceStart + slice.length < line.trimEnd().length;
  const isMarkCut = last > view.to;
  return {
    before: (view.isCut ? ellipsis : '') + before,
    marked: marked + (isCutAfter && isMarkCut ? ellipsis : ''),
    after: after + (isCutAfter && !isMarkCut ? ellipsis : ''),
    indent: (view.isCut ? 1 : 0) + columnsOf(parts[0] ?? []),
    carets: Math.max(1, columnsOf(parts[1] ?? [])),
  };
}

const ellipsis = '…';

/** In UTF-16 code units; more than any terminal has columns. */
const reach = 2000;

interface View {
  /** The cells that are shown: from this index to before that. */
  readonly from: number;
  readonly to: number;
  /** Whether something before them is not shown. */
  readonly isCut: boolean;
}

interface Marked {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly isCutBefore: boolean;
}

function viewOf(cells: readonly Cell[], { first, last, width, isCutBefore }: Marked): View {
  if (!isCutBefore && columnsOf(cells) <= width) return { from: 0, to: cells.length, isCut: false };
  const room = Math.max(width - 2 * ellipsis.length, 2);
  const mark = Math.min(Math.max(columnsOf(cells.slice(first, last)), 1), room);
  // The mark has a third of what is left before it and the rest behind it, as far as there is text for that.
  const behind = Math.min(columnsOf(cells.slice(last)), Math.ceil(((room - mark) * 2) / 3));
  let from = first;
  for (let left = room - mark - behind; from > 0; from -= 1) {
    left -= cells[from - 1]?.width ?? 0;
    if (left < 0) break;
  }
  let to = from;
  for (let left = room; to < cells.length; to += 1) {
    left -= cells[to]?.width ?? 0;
    if (left < 0) break;
  }
  return { from, to, isCut: isCutBefore || from > 0 };
}

function indexOr(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  const index = cells.findIndex(test);
  return index < 0 ? cells.length : index;
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((columns, cell) => columns + cell.width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(cell => cell.text).join('');
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
