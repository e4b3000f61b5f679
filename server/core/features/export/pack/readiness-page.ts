import {
  areas,
  type ReadinessRow,
  type ReadinessState,
  readinessOf,
  readinessStates,
} from '../../../posture/readiness.ts';
import { areaWords, documentsWords, readinessWords } from '../../readiness-words.ts';
import { chapters, clauseLink } from './clause-names.ts';
import { pageFile } from './layout.ts';
import { html, list, type Markup, table } from './markup.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { link, type Sheet, state } from './sheet.ts';

/** What there is to show for every clause and every control of Annex A, with a link to where it is told in full. */
export function readinessPage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.readiness };
  const { rows } = readinessOf(pack.workspace, pack.root);
  return pageFile({
    sheet,
    title: 'Clauses and controls of ISO/IEC 42001',
    paper: 'across',
    lead: html`<p class="lead">How far each clause and each control of Annex A is answered by documents that are there, approved and current. Nobody ticks anything off: a state is what follows from the documents on the day of the pack.</p>`,
    body: [
      html`<h2>States</h2>
`,
      areaTable(rows),
      html`<dl class="facts">${readinessStates.map(
        each => html`<div><dt>${state(readinessWords[each])}</dt><dd>${meanings[each]}</dd></div>`,
      )}</dl>
<h2>Chapters</h2>
${list(chapters().map(({ id, title, page }) => link(sheet, page, `${id} ${title}`)))}<h2>Every clause and control</h2>
`,
      table(
        `Clauses and controls, ${rows.length}`,
        [
          { title: 'Item', is: 'narrow' },
          { title: 'Title' },
          { title: 'State', is: 'narrow' },
          { title: 'Documents', is: 'long' },
          { title: 'What is lacking', is: 'long' },
        ],
        rows.map(({ item, state: own, documents, lacks }) => ({
          cells: [
            clauseLink(sheet, item),
            item.title,
            state(readinessWords[own]),
            documentsWords(
              documents.map(({ record }) => ({
                kind: record.kind,
                name: record.id ?? record.title ?? pack.nameOf(record.place.uri),
              })),
            ),
            list(lacks.map(({ text }) => text)),
          ],
        })),
      ),
    ],
  });
}

/** How many rows of each area are in each state. */
export function areaTable(rows: readonly ReadinessRow[]): Markup {
  return table(
    'States by area',
    [
      { title: 'Area' },
      ...readinessStates.map(each => ({ title: readinessWords[each], is: 'number' as const })),
      { title: 'Share' },
    ],
    areas.map(area => {
      const own = rows.filter(row => row.area === area);
      const count = (each: ReadinessState) => own.filter(row => row.state === each).length;
      return {
        cells: [
          areaWords[area].title,
          ...readinessStates.map(count),
          share(readinessStates.map(each => [each, count(each)] as const)),
        ],
      };
    }),
  );
}

/** The states of an area beside each other, each as wide as its share. What it shows stands in the row. */
function share(counts: readonly (readonly [ReadinessState, number])[]): Markup {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  let x = 0;
  const bars = counts.map(([each, count]) => {
    const width = all === 0 ? 0 : (count / all) * 160;
    const bar = html`<rect x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="12" class="${levelOf[each]}"/>`;
    x += width;
    return count === 0 ? html`` : bar;
  });
  return html`<svg viewBox="0 0 160 12" width="160" height="12" aria-hidden="true">${bars}</svg>`;
}

const levelOf: Readonly<Record<ReadinessState, string>> = {
  evidenced: 'low',
  partly: 'medium',
  stale: 'high',
  missing: 'critical',
  unknown: 'unknown',
  'not-applicable': 'band',
};

const meanings: Readonly<Record<ReadinessState, string>> = {
  evidenced: 'Everything that is asked for is there and current.',
  partly: 'Some of what is asked for is there.',
  stale: 'All of it is there, but not all of it is current.',
  missing: 'There is nothing, or there are only drafts and templates.',
  unknown: 'All of it is there, and something could not be checked.',
  'not-applicable': 'Left out by the Statement of Applicability, with a justification.',
};
