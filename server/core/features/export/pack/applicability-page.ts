import { annexAOf } from '../../../posture/annex-a.ts';
import { applicabilityTable } from '../applicability-table.ts';
import { clauseLink } from './clause-names.ts';
import { pageFile } from './layout.ts';
import { cell, facts, html, list, table } from './markup.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { approval, documentLink, from, type Sheet } from './sheet.ts';

/** The Statement of Applicability: every control of Annex A with the decision that holds and what is behind it. */
export function applicabilityPage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.applicability };
  const { rows, summary } = applicabilityTable(pack, pack.root);
  const annex = annexAOf(pack.root);
  const statements = pack.root.ofKind('statement-of-applicability');
  return pageFile({
    sheet,
    title: 'Statement of Applicability',
    paper: 'across',
    lead: html`<p class="lead">${summary}. A decision that nobody has approved is proposed, and decides nothing yet.</p>`,
    body: [
      facts([
        [
          'Statements',
          list(
            statements.map(
              record => html`${documentLink(sheet, record)} ${approval(record)} ${from(sheet, record.place)}`,
            ),
          ),
        ],
      ]),
      table(
        'Controls of Annex A of ISO/IEC 42001:2023',
        [
          { title: 'Control', is: 'narrow' },
          { title: 'Title' },
          { title: 'Decision' },
          { title: 'Reason', is: 'long' },
          { title: 'Basis' },
          { title: 'Status' },
          { title: 'Controls', is: 'long' },
          { title: 'Evidence', is: 'long' },
          { title: 'Readiness' },
          { title: 'File, line and commit' },
        ],
        rows.map(({ cells, place }, index) => ({
          cells: [
            clauseLink(sheet, annex.controls[index]?.item),
            cell(cells.title),
            cell(cells.applicable),
            cell(cells.justification),
            cell(cells.basis),
            cell(cells.status),
            cell(cells.implemented_by),
            cell(cells.evidence),
            cell(cells.readiness),
            from(sheet, place),
          ],
        })),
      ),
    ],
  });
}
