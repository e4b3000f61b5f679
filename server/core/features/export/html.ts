import { counted } from '../../base/listed.ts';
import { htmlStyle } from './html-style.ts';
import { breakable, cellHtml, escaped, lines } from './html-text.ts';
import { type Fact, type Page, type Part, placeText } from './page.ts';
import type { Column, ExportTable, Row, RowPlace } from './table.ts';

/**
 * A page as one HTML file that needs nothing else: no script, no font, no picture, and a policy that lets a browser load
 * none. Whatever a document says is text in it. It is read in light and dark, and printed on paper laid across.
 */
export function htmlText({ title, facts, parts }: Page): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="AIMS">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    `<dl class="moment">${facts.map(factPair).join('')}</dl>`,
    '</header>',
    '<main>',
    ...parts.flatMap(partLines),
    '</main>',
    '<footer><p>Made from the files of the AI management system; each line names the file that says it.</p></footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function partLines(part: Part): readonly string[] {
  switch (part.is) {
    case 'table':
      return [
        '<section>',
        ...(part.heading === undefined ? [] : [`<h2>${escaped(part.heading)}</h2>`]),
        ...tableLines(part.table),
        '</section>',
      ];
    case 'facts': {
      const { heading, level, facts, place } = part;
      return [
        '<section class="one">',
        `<h${level}>${escaped(heading)}</h${level}>`,
        ...(place ? [`<p class="place">${placeCode(place)}</p>`] : []),
        `<dl>${facts.map(factPair).join('\n')}</dl>`,
        '</section>',
      ];
    }
    case 'notes':
      return [
        `<h2>${escaped(part.heading)}</h2>`,
        ...(part.notes.length === 0
          ? []
          : [`<ul>${part.notes.map(note => `<li>${lines(note)}</li>`).join('')}</ul>`]),
      ];
    default:
      return part satisfies never;
  }
}

function tableLines({ title, columns, rows }: ExportTable): readonly string[] {
  if (rows.length === 0) return ['<p>There is none.</p>'];
  const short = columns.filter(({ isShort }) => isShort);
  const heads = [...short.map(each => each.title), 'File and line'];
  return [
    '<div class="wide" tabindex="0" role="region" aria-label="Table, may be scrolled">',
    '<table>',
    `<caption>${escaped(title)}, ${counted(rows.length, 'row')}</caption>`,
    `<thead><tr>${heads.map(head => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(row => `<tr>${rowCells(row, short)}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

function rowCells({ cells, place }: Row, [first, ...others]: readonly Column[]): string {
  return [
    `<th scope="row">${first ? cellHtml(cells[first.key]) : ''}</th>`,
    ...others.map(({ key }) => `<td>${cellHtml(cells[key])}</td>`),
    `<td class="place">${place ? placeCode(place) : ''}</td>`,
  ].join('');
}

function factPair({ label, place, ...cell }: Fact): string {
  const from = place ? ` <span class="place">${placeCode(place)}</span>` : '';
  return `<div><dt>${escaped(label)}</dt><dd>${cellHtml(cell)}${from}</dd></div>`;
}

function placeCode(place: RowPlace): string {
  return `<code>${breakable(placeText(place))}</code>`;
}
