import { type Fact, type Page, type Part, placeText, unwrapped } from '../../core/features/export/page.ts';
import type { Cell, ExportTable } from '../../core/features/export/table.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

/** A page as Markdown, as services and editors show it. Whatever a document says is text in it. */
export function exportMarkdown({ title, facts, parts }: Page): string {
  return [`# ${markdownText(title)}`, '', ...factLines(facts), ...parts.flatMap(partLines)].join('\n');
}

function partLines(part: Part): readonly string[] {
  switch (part.is) {
    case 'table':
      return [
        ...(part.heading === undefined ? [] : [`## ${markdownText(part.heading)}`, '']),
        ...tableLines(part.table),
        '',
      ];
    case 'facts': {
      const { heading, level, facts, place } = part;
      const from = place ? [markdownCode(placeText(place)), ''] : [];
      return [`${'#'.repeat(level)} ${markdownText(heading)}`, '', ...from, ...factLines(facts)];
    }
    case 'notes': {
      const notes = part.notes.map(note => `- ${inLines(note)}`);
      return [`## ${markdownText(part.heading)}`, '', ...notes, ...(notes.length > 0 ? [''] : [])];
    }
    default:
      return part satisfies never;
  }
}

function factLines(facts: readonly Fact[]): readonly string[] {
  if (facts.length === 0) return [];
  return [
    ...facts.map(({ label, place, ...cell }) => {
      const from = place ? ` (${markdownCode(placeText(place))})` : '';
      return `- **${markdownText(label)}:** ${cellText(cell)}${from}`;
    }),
    '',
  ];
}

function tableLines({ columns, rows }: ExportTable): readonly string[] {
  if (rows.length === 0) return ['There is none.'];
  const short = columns.filter(({ isShort }) => isShort);
  return [
    row([...short.map(({ title }) => markdownText(title)), 'File and line']),
    row(['---', ...short.map(() => '---')]),
    ...rows.map(({ cells, place }) =>
      row([...short.map(({ key }) => cellText(cells[key])), place ? markdownCode(placeText(place)) : '']),
    ),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.isList ? cell.text.split('\n').map(markdownText).join('<br>') : inLines(cell.text);
}

/** The lines of a text, where no line of Markdown may end. */
function inLines(text: string): string {
  return unwrapped(text)
    .split('\n')
    .map(markdownText)
    .filter(line => line.trim() !== '')
    .join('<br>');
}
