import { nextLineAt } from '../../base/characters.ts';
import { type Range, rangeOf } from '../../base/range.ts';

/** What a Markdown file says about itself at its beginning. */
export interface Metadata {
  /** `table` */
  readonly is: 'table' | 'bold lines';
  /** What people wrote on the left and on the right. */
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** The lines of it, and the blank ones behind it. */
  readonly range: Range;
}

/** Nobody puts metadata further down. */
const head = 8000;

/** The first table of two columns, or the first lines that begin with a bold label, before any other text but headings. */
export function metadataIn(text: string): Metadata | undefined {
  // Front matter is there already; a file without either sign costs no more than this.
  if (/^\ufeff?---[ \t]*[\r\n]/.test(text)) return undefined;
  const beginning = text.slice(0, head);
  if (!beginning.includes('|') && !beginning.includes('**')) return undefined;
  for (let at = 0; at < beginning.length; at = nextLineAt(text, at)) {
    const line = lineAt(text, at);
    if (/^[ \t]*\|/.test(line)) return tableAt(text, at);
    if (boldLine.test(line)) return boldLinesAt(text, at);
  }
  return undefined;
}

function tableAt(text: string, start: number): Metadata | undefined {
  const heading = cellsOf(lineAt(text, start));
  const rulerAt = nextLineAt(text, start);
  if (
    heading?.length !== 2 ||
    !/^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t]*:?-+:?[ \t]*\|?[ \t]*$/.test(lineAt(text, rulerAt))
  )
    return undefined;
  const rows: (readonly [string, string])[] = [];
  let at = nextLineAt(text, rulerAt);
  for (; at < text.length; at = nextLineAt(text, at)) {
    const cells = cellsOf(lineAt(text, at));
    if (!cells) break;
    const [label = '', value = ''] = cells;
    // A cell too many has no place to go.
    if (cells.length > 2) return undefined;
    rows.push([bare(label), value]);
  }
  return found('table', rows, rangeOf(start, at), text);
}

/** The cells of a line of a table; undefined for a line that is none. */
function cellsOf(line: string): readonly string[] | undefined {
  const trimmed = line.trim();
  if (!trimmed.startsWith('|')) return undefined;
  const cells = trimmed.slice(1).split(/(?<!\\)\|/);
  if (trimmed.endsWith('|') && !trimmed.endsWith('\\|')) cells.pop();
  return cells.map(cell => cell.trim().replaceAll('\\|', '|'));
}

const boldLine =
  /^[ \t]*(?:[-*+][ \t]+)?\*\*([^*\r\n:]{1,80}):?\*\*[ \t]*:?[ \t]*(\S.*?)?(?:[ \t]*\\|[ \t]{2,})?$/;

function boldLinesAt(text: string, start: number): Metadata | undefined {
  const rows: (readonly [string, string])[] = [];
  let at = start;
  for (; at < text.length; at = nextLineAt(text, at)) {
    const line = lineAt(text, at);
    const match = boldLine.exec(line);
    if (match) rows.push([(match[1] ?? '').trim(), match[2] ?? '']);
    else if (line.trim() !== '' || !boldLine.test(lineAt(text, nextLineAt(text, at)))) break;
  }
  // One bold word is emphasis.
  return rows.length < 2 ? undefined : found('bold lines', rows, rangeOf(start, at), text);
}

function found(
  is: Metadata['is'],
  rows: Metadata['rows'],
  { start, end }: Range,
  text: string,
): Metadata | undefined {
  if (rows.length === 0) return undefined;
  let to = end;
  while (to < text.length && lineAt(text, to).trim() === '') to = nextLineAt(text, to);
  return { is, rows, range: rangeOf(start, to) };
}

function bare(label: string): string {
  return label.replace(/^[*_`]+|[*_`:]+$/g, '').trim();
}

function lineAt(text: string, at: number): string {
  const end = text.slice(at, at + 4000).search(/[\r\n]/);
  return end < 0 ? text.slice(at, at + 4000) : text.slice(at, at + end);
}
