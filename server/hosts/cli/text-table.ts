import type { Paint, Style } from './colors.ts';
import { printable, widthOf } from './display.ts';
import { flow, wrap } from './wrap.ts';

/** What the reports over clauses and controls share: areas with rows, each an id, a title, and lines below it. */
export interface Look {
  readonly paint: Paint;
  readonly width: number;
}

export interface TextRow {
  /** One column wide in every terminal. */
  readonly sign: string;
  readonly style: Style;
  readonly id: string;
  readonly title: string;
  readonly below: readonly { readonly text: string; readonly style?: Style }[];
}

/** In columns: what rows are indented by, and their ids, of which `A.10.2` and `GOVERN 1.6` are the longest. */
const nesting = 2;
const idWidth = 'A.6.1.2  '.length;

export function rowLines(
  { sign, style, id, title, below }: TextRow,
  { paint, width }: Look,
): readonly string[] {
  const indent = nesting + 2 + idWidth;
  const [first = '', ...others] = wrapped(title, width - indent);
  const margin = ' '.repeat(indent);
  return [
    `${' '.repeat(nesting)}${paint(sign, style, 'bold')} ${paint(`${id} `.padEnd(idWidth), 'bold')}${first}`,
    ...others.map(text => margin + text),
    ...below.flatMap(({ text, style: own }) =>
      wrapped(text, width - indent - 4).map(
        (line, index) => `${margin}${index === 0 ? '  ' : '    '}${own ? paint(line, own) : line}`,
      ),
    ),
  ];
}

export interface Count {
  readonly count: number;
  readonly words: string;
  readonly style: Style;
}

/**
 * A head with its counts behind it, `Support: 3 evidenced, 1 partly`, those left out that are none; where that is too long
 * for a line, the counts stand below it.
 */
export function countLines(
  head: string,
  counts: readonly Count[],
  { paint, width }: Look,
): readonly string[] {
  const present = counts
    .filter(({ count }) => count > 0)
    .map(each => ({ ...each, text: `${each.count} ${each.words}` }));
  const painted = new Map(present.map(({ text, style }) => [text, paint(text, style)]));
  const joined = (texts: readonly string[]) => texts.map(text => painted.get(text) ?? text).join(', ');
  const texts = present.map(({ text }) => text);
  if (widthOf(`${head}: ${texts.join(', ')}`) <= width) return [`${paint(head, 'bold')}: ${joined(texts)}`];
  const lines = flow(texts, { width: width - nesting - 1, gap: ', '.length });
  return [
    `${paint(head, 'bold')}:`,
    ...lines.map(
      (line, index) => `${' '.repeat(nesting)}${joined(line)}${index < lines.length - 1 ? ',' : ''}`,
    ),
  ];
}

/** Text from documents as lines of at most that many columns. */
export function wrapped(text: string, width: number): readonly string[] {
  return wrap(printable(text), { width, first: 0, others: 0 });
}

/** A sentence of what was written to go on: with a capital and a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

export function textOf(lines: readonly string[]): string {
  return lines.map(line => `${line.trimEnd()}\n`).join('');
}
