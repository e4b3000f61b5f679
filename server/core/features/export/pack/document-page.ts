import { nounOf } from '../../../kinds/expected.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { shown } from '../shown.ts';
import { rowPlace } from '../subject.ts';
import { pageFile } from './layout.ts';
import { code, facts, html, list, type Markup, verbatim } from './markup.ts';
import type { Pack, PackFile, Source } from './pack.ts';
import { commitOf, lineId, link, type Sheet } from './sheet.ts';

/** A document file as it stands, line by line, so that links lead to the line that says something. */
export function documentPage(pack: Pack, file: SourceFile, source: Source): PackFile {
  const name = pack.names.document(file.uri) ?? '';
  const copy = pack.names.documentCopy(file.uri);
  const sheet: Sheet = { pack, name };
  const text = file.text.whole;
  const { held } = source;
  return pageFile({
    sheet,
    title: source.name,
    paper: 'upright',
    body: [
      facts([
        ['Says', saysWhat(pack, file)],
        ['Commit', commitOf(source)],
        ['SHA-256', 'why' in held ? held.why : html`<span class="hash">${code(held.sha256)}</span>`],
        ['Size', 'why' in held ? undefined : `${held.size} bytes`],
        [
          'Copy',
          copy === undefined ? undefined : html`${link(sheet, copy, 'The file byte by byte')}${hidden(text)}`,
        ],
      ]),
      sourceLines(text),
    ],
  });
}

/** The kind and the id of each document in the file. */
function saysWhat(pack: Pack, file: SourceFile): Markup {
  const records = (pack.workspace.facts.get(file.uri)?.records ?? []).filter(
    ({ place }) => place.path.length === 0,
  );
  return list(
    records.map(record => {
      const { line } = rowPlace(pack, record.place);
      const about = record.id ?? record.title;
      return html`${nounOf(record.kind)}${about === undefined ? '' : ` ${about}`}, <a href="#${lineId(line)}">line ${line + 1}</a>`;
    }),
  );
}

function hidden(text: string): string {
  return shown(text) === text.replace(/\r\n?/g, '\n')
    ? ''
    : '. Below, characters are left out that a browser would obey instead of showing them.';
}

function sourceLines(text: string): Markup {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return html`<h2>Line by line</h2>
<pre class="source">${lines.map(
    (line, index) =>
      html`<span id="${lineId(index)}"><a href="#${lineId(index)}" aria-label="Line ${index + 1}">${index + 1}</a>${verbatim(line)}</span>`,
  )}</pre>
`;
}
