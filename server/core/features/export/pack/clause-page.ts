import type { FrameworkItem } from '../../../kinds/frameworks.ts';
import { annexAOf } from '../../../posture/annex-a.ts';
import type { Standing } from '../../../posture/standing.ts';
import type { ExplainedRow } from '../../readiness.ts';
import { kindNoun, readinessWords } from '../../readiness-words.ts';
import { applicabilityTable } from '../applicability-table.ts';
import type { Row } from '../table.ts';
import { type Chapter, itemAnchor } from './clause-names.ts';
import { pageFile } from './layout.ts';
import { cell, code, facts, html, list, type Markup, mark, prose, type Tone, table } from './markup.ts';
import { severityWords } from './open-findings.ts';
import type { Pack, PackFile } from './pack.ts';
import { approval, documentLink, from, type Sheet, state } from './sheet.ts';

/** A chapter of the standard: what answers each of its clauses or controls, and what is lacking. */
export function clausePage(
  pack: Pack,
  { id, title, items, page }: Chapter,
  { rows, decisions }: ClauseAnswers,
): PackFile {
  const sheet: Sheet = { pack, name: page };
  const isAnnex = id.startsWith('A.');
  return pageFile({
    sheet,
    title: `${isAnnex ? 'Annex A, ' : 'Clause '}${id} ${title}`,
    paper: 'upright',
    lead: html`<p class="lead">What is asked for is told in our own words; the text is that of ISO/IEC 42001:2023 and stands there.</p>`,
    body: items.flatMap(item => {
      const row = rows.get(item.id);
      return row ? [itemSection(sheet, item, row, decisions.get(item.id))] : [];
    }),
  });
}

export interface ClauseAnswers {
  /** By the ids of the clauses and controls. */
  readonly rows: ReadonlyMap<string, ExplainedRow>;
  /** The rows of the Statement of Applicability, by the ids of the controls. */
  readonly decisions: ReadonlyMap<string, Row>;
}

export function decisionsOf(pack: Pack): ReadonlyMap<string, Row> {
  const { rows } = applicabilityTable(pack, pack.root);
  return new Map(
    annexAOf(pack.root).controls.flatMap(({ item }, index) => {
      const row = rows[index];
      return row ? [[item.id, row] as const] : [];
    }),
  );
}

function itemSection(
  sheet: Sheet,
  item: FrameworkItem,
  row: ExplainedRow,
  decision: Row | undefined,
): Markup {
  const { documents, lacks, findings } = row;
  return html`<section aria-labelledby="${itemAnchor(item)}">
<h2 id="${itemAnchor(item)}">${item.id} ${item.title} ${state(readinessWords[row.state])}</h2>
<p>${item.summary}</p>
${decision ? decisionFacts(sheet, decision) : ''}${table(
  `${item.id}: documents that answer it`,
  [
    { title: 'Document' },
    { title: 'Kind' },
    { title: 'Status' },
    { title: 'Here it is' },
    { title: 'File, line and commit' },
  ],
  documents.map(({ record, standing, lack }) => ({
    cells: [
      documentLink(sheet, record),
      kindNoun(record.kind),
      approval(record),
      [mark(tones[standing], standingWords[standing]), lack === '' ? '' : html` ${lack}`],
      from(sheet, record.place),
    ],
  })),
  'No document answers it.',
)}${
  lacks.length === 0
    ? ''
    : html`<h3>What is lacking</h3>
${list(lacks.map(({ text }) => text))}`
}${
  findings.length === 0
    ? ''
    : table(
        `${item.id}: findings behind it`,
        [
          { title: 'Weight', is: 'narrow' },
          { title: 'What is found', is: 'long' },
          { title: 'Rule' },
          { title: 'File, line and commit' },
        ],
        findings.map(({ severity, message, code: rule, uri, range }) => {
          const line = sheet.pack.workspace.files.get(uri)?.text.positionAt(range.start).line ?? 0;
          return {
            cells: [
              state(severityWords(severity)),
              prose(message),
              code(rule),
              from(sheet, { file: sheet.pack.nameOf(uri), line }),
            ],
          };
        }),
      )
}</section>
`;
}

function decisionFacts(sheet: Sheet, { cells, place }: Row): Markup {
  return facts([
    ['Decision', cells.applicable && html`${cell(cells.applicable)} ${from(sheet, place)}`],
    ['Reason', cells.justification && cell(cells.justification)],
    ['Basis', cells.basis && cell(cells.basis)],
    ['Controls', cells.implemented_by && html`${cell(cells.status)} ${cell(cells.implemented_by)}`],
    ['Evidence', cells.evidence && cell(cells.evidence)],
  ]);
}

const tones: Readonly<Record<Standing, Tone>> = {
  current: 'good',
  unknown: 'fair',
  stale: 'bad',
  partial: 'fair',
  absent: 'bad',
};

/** What a document is worth for what is asked. */
const standingWords: Readonly<Record<Standing, string>> = {
  current: 'current',
  unknown: 'unknown',
  stale: 'stale',
  partial: 'in part',
  absent: 'not enough',
};
