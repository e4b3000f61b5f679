import { breakable, cellHtml, escaped, lines } from '../html-text.ts';
import type { Cell } from '../table.ts';

/** A piece of HTML. Only the functions here make one, so that no text of a document gets into a page as anything else. */
export interface Markup {
  readonly markup: string;
}

export type Content = string | number | Markup | undefined | readonly Content[];

/** HTML as it is written, with what is put into it: texts become text, or the value of an attribute in double quotes. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return {
    markup: parts.map((part, index) => (index === 0 ? '' : written(contents[index - 1])) + part).join(''),
  };
}

function written(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(written).join('');
}

/** A text of a document in its lines; long words may be broken. */
export function prose(text: string): Markup {
  return { markup: lines(text) };
}

/** A text on one line that may be broken behind the signs that part it: a path, an id. */
export function code(text: string): Markup {
  return { markup: `<code>${breakable(text)}</code>` };
}

/** A text where a browser keeps every blank. */
export function verbatim(text: string): Markup {
  return { markup: escaped(text) };
}

export function cell(value: Cell | undefined): Markup {
  return { markup: cellHtml(value) };
}

export type Tone = 'bad' | 'fair' | 'good' | 'plain';

/** A word for how something stands. It says so itself, its colour only once more. */
export function mark(tone: Tone, words: string): Markup {
  return html`<span class="mark ${tone}">${words}</span>`;
}

/** What a list of many has to say, or a sentence where it is empty. */
export function list(items: readonly Content[]): Markup {
  return items.length === 0 ? html`` : html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`;
}

export interface TableColumn {
  readonly title: string;
  /** A class of `pack-style`. */
  readonly is?: 'narrow' | 'number' | 'hash' | 'long';
}

export interface TableRow {
  /** Where links to the row lead. */
  readonly id?: string;
  readonly cells: readonly Content[];
}

/** A table; in its place a sentence, where there are no rows. The first cell of a row is its head. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  none = 'There is none.',
): Markup {
  if (rows.length === 0) return html`<p class="none">${none}</p>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title, is }) => html`<th scope="col"${classOf(is)}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map(row => rowMarkup(row, columns))}</tbody>
</table>
</div>
`;
}

function rowMarkup({ id, cells }: TableRow, columns: readonly TableColumn[]): Markup {
  const own = id === undefined ? html`` : html` id="${id}"`;
  return html`<tr${own}>${columns.map(({ is }, index) =>
    index === 0
      ? html`<th scope="row"${classOf(is)}>${isEmpty(cells[index]) ? unsaid : cells[index]}</th>`
      : html`<td${classOf(is)}>${cells[index]}</td>`,
  )}</tr>
`;
}

function isEmpty(content: Content): boolean {
  return content === undefined || content === '';
}

/** No row is without a head. */
const unsaid = html`<span class="soft">not said</span>`;

function classOf(is: TableColumn['is']): Markup {
  return is === undefined ? html`` : html` class="${is}"`;
}

/** What is said, and what it is said about. Nothing is said of what has no content. */
export function facts(pairs: readonly (readonly [label: string, content: Content])[]): Markup {
  const said = pairs.filter(([, content]) => content !== undefined && content !== '');
  return html`<dl class="facts">${said.map(
    ([label, content]) => html`<div><dt>${label}</dt><dd>${content}</dd></div>
`,
  )}</dl>
`;
}
