import { counted } from '../../../base/listed.ts';
import { byCodeUnits } from '../../../base/uri.ts';
import { nounOf } from '../../../kinds/expected.ts';
import { recordAt } from '../../../model/locate.ts';
import { recordCells } from '../readable.ts';
import { evidenceIn, type GivenEvidence } from './evidence-list.ts';
import { pageFile } from './layout.ts';
import { code, html, list, type Markup, mark, prose, table } from './markup.ts';
import type { Pack, PackFile, Source } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { saidOf } from './said.ts';
import { approval, commitOf, documentLink, from, link, type Sheet } from './sheet.ts';

/** Every document, everything that one gives as proof, and what is known of each file: commit, author, day and SHA-256. */
export function evidencePage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.evidence };
  const given = evidenceIn(pack);
  const documents = documentSources(pack);
  const files = filesOf(given);
  const addresses = given.filter(({ kept }) => kept.is === 'address');
  const words = given.filter(({ kept }) => kept.is === 'words' || kept.is === 'refused');
  return pageFile({
    sheet,
    title: 'Evidence index',
    paper: 'across',
    lead: html`<p class="lead">The commit is the one that made the file what it is, with its author and the author's day. SHA-256 is that of the file as the pack speaks of it.</p>`,
    body: [
      html`<h2>Documents</h2>
`,
      table(
        `Documents of the management system, ${counted(documents.length, 'file')}`,
        [
          { title: 'File' },
          { title: 'What it says and who approved it', is: 'long' },
          { title: 'Commit, author and day' },
          { title: 'SHA-256', is: 'hash' },
        ],
        documents.map(source => ({
          cells: [fileLink(sheet, source), approvals(sheet, source), commitOf(source), hashOf(source)],
        })),
      ),
      html`<h2 id="files">Files that documents give as proof</h2>
`,
      table(
        `Files given as proof, ${counted(files.length, 'file')}`,
        [
          { title: 'File' },
          { title: 'Proof of what', is: 'long' },
          { title: 'State' },
          { title: 'Commit, author and day' },
          { title: 'SHA-256', is: 'hash' },
        ],
        files.map(([uri, items]) => {
          const source = pack.sources.get(uri);
          return {
            cells: [
              source ? fileLink(sheet, source) : code(items[0]?.location ?? pack.nameOf(uri)),
              list(items.map(each => givenBy(sheet, each))),
              list(items.map(stateOf)),
              source && commitOf(source),
              source && hashOf(source),
            ],
          };
        }),
        'No document gives a file as proof.',
      ),
      html`<h2 id="addresses">Addresses, which were not opened</h2>
<p>What lies at these addresses is not known to the pack. They are no links here, so that nobody is led anywhere.</p>
`,
      table(
        `Addresses given as proof, ${addresses.length}`,
        [{ title: 'Address', is: 'long' }, { title: 'Proof of what', is: 'long' }, { title: 'State' }],
        addresses.map(each => ({
          cells: [
            code(each.location ?? ''),
            givenBy(sheet, each),
            html`${mark('fair', 'not checked')}${until(each)}`,
          ],
        })),
        'No document gives an address as proof.',
      ),
      html`<h2 id="words">Evidence without a place</h2>
`,
      table(
        `Evidence that is only described, or whose place may not be looked at, ${words.length}`,
        [{ title: 'What it is', is: 'long' }, { title: 'Proof of what', is: 'long' }, { title: 'State' }],
        words.map(each => ({
          cells: [
            prose(each.location ?? each.item.title),
            givenBy(sheet, each),
            html`${each.fault === undefined ? mark('fair', 'only described') : html`${mark('bad', 'no place')} ${each.fault}`}${until(each)}`,
          ],
        })),
        'All evidence says where it is.',
      ),
    ],
  });
}

/** The files with documents, by name. */
export function documentSources(pack: Pack): readonly Source[] {
  return [...pack.sources.values()]
    .filter(({ uri }) => pack.names.document(uri) !== undefined)
    .sort((a, b) => byCodeUnits(a.name, b.name));
}

/** What is given as proof, by the uri of the file, in the order of the names. */
export function filesOf(
  given: readonly GivenEvidence[],
): readonly (readonly [uri: string, items: readonly GivenEvidence[]])[] {
  const byUri = new Map<string, GivenEvidence[]>();
  for (const each of given) {
    if (each.kept.is !== 'file') continue;
    const known = byUri.get(each.kept.uri);
    if (known) known.push(each);
    else byUri.set(each.kept.uri, [each]);
  }
  return [...byUri].sort(([a], [b]) => byCodeUnits(a, b));
}

function fileLink(sheet: Sheet, { uri, name }: Source): Markup {
  const { names } = sheet.pack;
  const page = names.document(uri) ?? names.evidenceCopy(uri);
  return page === undefined ? code(name) : link(sheet, page, code(name));
}

function hashOf({ held }: Source): Markup {
  return 'why' in held ? html`${mark('fair', 'unknown')} ${held.why}` : code(held.sha256);
}

/** Each document of a file, with who approved it and when, as it says itself. */
function approvals(sheet: Sheet, { uri }: Source): Markup {
  const { workspace } = sheet.pack;
  const records = (workspace.facts.get(uri)?.records ?? []).filter(({ place }) => place.path.length === 0);
  if (records.length === 0)
    return html`${mark('fair', 'not read')} ${link(sheet, pageNames.findings, 'The findings')} say why.`;
  return list(
    records.map(record => {
      const written = recordAt(workspace, record);
      const by = written && saidOf(recordCells(written), 'approved.by');
      return html`${nounOf(record.kind)} ${documentLink(sheet, record)} ${approval(record)}${record.lifecycle.status === 'approved' && by ? html` by ${by}` : ''}`;
    }),
  );
}

function givenBy(sheet: Sheet, { item, record, place, location }: GivenEvidence): Markup {
  const title = item.title === location ? '' : `${item.title}: `;
  return html`${title}${documentLink(sheet, record)} ${from(sheet, place)}`;
}

function stateOf(each: GivenEvidence): Markup {
  const { fault, isUnknown, item } = each;
  const found =
    fault === undefined
      ? mark('good', item.sha256 === undefined ? 'there' : 'there, SHA-256 as stated')
      : html`${mark(isUnknown ? 'fair' : 'bad', isUnknown ? 'unknown' : 'not as stated')} ${fault}`;
  return html`${found}${until(each)}`;
}

function until({ item, isExpired }: GivenEvidence): Markup {
  if (item.validUntil === undefined) return html``;
  return isExpired
    ? html` ${mark('bad', 'expired')} <span class="day">${item.validUntil}</span>`
    : html` valid until <span class="day">${item.validUntil}</span>`;
}
