import type { Area } from '../../core/posture/readiness.ts';
import type { Paint, Style } from './colors.ts';
import { printable } from './display.ts';
import { wrap } from './wrap.ts';

/** What the reports over clauses and controls share: areas with rows, each an id, a title, and lines below it. */
export interface Look {
  readonly paint: Paint;
  readonly width: number;
}

/** The areas as an auditor asks about them. */
export const areaTitles: Readonly<Record<Area, string>> = {
  context: 'Context and scope',
  leadership: 'Leadership and policies',
  assessments: 'Risk and impact assessments',
  operations: 'Operational controls',
  support: 'Support',
  evaluation: 'Evaluation',
  improvement: 'Improvement',
};

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
    `${' '.repeat(nesting)}${paint(sign, style, 'bold')} ${paint(id.padEnd(idWidth), 'bold')}${first}`,
    ...others.map(text => margin + text),
    ...below.flatMap(({ text, style: own }) =>
      wrapped(text, width - indent - 4).map(
        (line, index) => `${margin}${index === 0 ? '  ' : '    '}${own ? paint(line, own) : line}`,
      ),
    ),
  ];
}

/** Counts as words with their looks: `3 evidenced, 1 partly`; those that are none are left out. */
export function countsText(
  counts: readonly { readonly count: number; readonly words: string; readonly style: Style }[],
  paint: Paint,
): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, words, style }) => paint(`${count} ${words}`, style))
    .join(', ');
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
