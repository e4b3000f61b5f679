import { nounOf } from '../../../kinds/expected.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { shown } from '../shown.ts';
import { rowPlace } from '../subject.ts';
import { pageFile } from './layout.ts';
import { code, facts, html, list, type Markup, verbatim } from './markup.ts';
import type { Pack, PackFile, Source } from './pack.ts';
import { anchorOf, commitOf, lineId, link, mostLines, type Sheet } from './sheet.ts';

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
        ['Says', saysWhat(sheet, file)],
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
function saysWhat(sheet: Sheet, file: SourceFile): Markup {
  const { pack } = sheet;
  const records = (pack.workspace.facts.get(file.uri)?.records ?? []).filter(
    ({ place }) => place.path.length === 0,
  );
  return list(
    records.map(record => {
      const { line } = rowPlace(pack, record.place);
      const about = record.id ?? record.title;
      return html`${nounOf(record.kind)}${about === undefined ? '' : ` ${about}`}, ${link(sheet, sheet.name, `line ${line + 1}`, anchorOf(line))}`;
    }),
  );
}

function hidden(text: string): string {
  return shown(text) === text.replace(/\r\n?/g, '\n')
    ? ''
    : '. Below, characters are left out that a browser would obey instead of showing them.';
}

/** As an editor shows it: behind the last line end there is one more line, which a finding may be about. */
function sourceLines(text: string): Markup {
  const ends = /\r\n|\r|\n/g;
  let markup = '';
  let from = 0;
  let line = 0;
  for (; line < mostLines && from >= 0; line++) {
    ends.lastIndex = from;
    const end = ends.exec(text);
    const id = lineId(line);
    const own = verbatim(text.slice(from, end?.index));
    markup += `<span id="${id}"><a href="#${id}" aria-label="Line ${line + 1}">${line + 1}</a>${own.markup}</span>`;
    from = end ? ends.lastIndex : -1;
  }
  const rest = from < 0 ? '' : `Only the first ${mostLines} lines are shown; all of them stand in the copy.`;
  return html`<h2>Line by line</h2>
${
  rest === ''
    ? ''
    : html`<p>${rest}</p>
`
}<pre class="source">${{ markup }}</pre>
`;
}
