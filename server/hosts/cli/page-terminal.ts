import type { Look } from './main.ts';
import { blocksOf, inlineText, type PageBlock } from './page-text.ts';
import { wrap } from './wrap.ts';

/** In columns: where nobody says how wide it is, and the widest that reads well. */
const usualWidth = 100;

/** A page of ours for a terminal: wrapped, with headings that stand out. Code keeps its lines. */
export function pageText(page: string, { paint, width = usualWidth }: Pick<Look, 'paint' | 'width'>): string {
  const columns = Math.max(20, Math.min(width, usualWidth));
  const lines = blocksOf(page).flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...linesOf(block, columns, paint),
  ]);
  return lines.map(line => `${line.trimEnd()}\n`).join('');
}

function linesOf(
  { is, lines, info = '', level }: PageBlock,
  width: number,
  paint: Look['paint'],
): readonly string[] {
  switch (is) {
    case 'heading': {
      const styles = level === 1 ? (['bold', 'cyan'] as const) : (['bold'] as const);
      return wrapped(shown(lines.join(' ')), { width, indent: 0 }).map(line => paint(line, ...styles));
    }
    case 'text':
      return wrap(shown(lines.join(' ')), { width, first: 0, others: 0 });
    case 'list':
      return lines.flatMap(line => wrapped(shown(line), { width, indent: markOf(line) }));
    case 'table':
      return tableLines(lines).flatMap(line => wrapped(shown(line), { width, indent: 2 }));
    case 'code': {
      const [, file = ''] = info.split(' ');
      const head = file === '' ? [] : [paint(`  ${file}`, 'dim')];
      return [...head, ...lines.map(line => paint(`    ${line}`, 'green'))];
    }
    default:
      return is satisfies never;
  }
}

/** Code stands between backticks where there are no colours to tell it by, so they stay. */
function shown(text: string): string {
  return inlineText(text, { code: 'marked' });
}

function markOf(line: string): number {
  return /^(?:[-*]|\d+\.) /.exec(line)?.[0].length ?? 0;
}

function wrapped(
  text: string,
  { width, indent }: { readonly width: number; readonly indent: number },
): readonly string[] {
  return wrap(text, { width, first: 0, others: indent }).map((line, index) =>
    index === 0 ? line : ' '.repeat(indent) + line,
  );
}

/** A row is a line, its first cell before the others; a line of dashes says nothing. */
function tableLines(lines: readonly string[]): readonly string[] {
  return lines
    .filter(line => !/^\|(?:\s*:?-+:?\s*\|)+$/.test(line))
    .map(line => {
      const [first = '', ...others] = line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map(cell => cell.trim());
      return `${first}: ${others.filter(cell => cell !== '').join('; ')}`.replaceAll('\\|', '|');
    });
}
