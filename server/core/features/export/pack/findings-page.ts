import { saidBy } from '../../../model/said.ts';
import { exportedRecords, rowPlace } from '../subject.ts';
import { pageFile } from './layout.ts';
import { html, type Markup, prose, table } from './markup.ts';
import { findingsIn, findingTable } from './open-findings.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { documentLink, from, link, type Sheet, state } from './sheet.ts';

/** What the rules find in the documents, and what internal audits found. */
export function findingsPage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.findings };
  const { open, waived } = findingsIn(pack);
  const of = (severity: string) => open.filter(each => each.severity === severity);
  return pageFile({
    sheet,
    title: 'Open findings',
    paper: 'across',
    lead: html`<p class="lead">What the rules of AIMS find in the documents on the day of the pack, and what internal audits found. ${
      waived.length === 0
        ? 'Nothing is waived.'
        : html`${waived.length} more are ${link(sheet, pageNames.waivers, 'waived for a while')}.`
    }</p>`,
    body: [
      html`<h2>Errors</h2>
`,
      findingTable(sheet, `Errors, ${of('error').length}`, of('error')),
      html`<h2>Warnings</h2>
`,
      findingTable(sheet, `Warnings, ${of('warning').length}`, of('warning')),
      html`<h2>Information</h2>
`,
      findingTable(sheet, `Information, ${of('info').length}`, of('info')),
      html`<h2 id="audits">Findings of internal audits</h2>
`,
      auditFindings(sheet),
      html`<h2 id="corrective">Corrective actions</h2>
`,
      correctiveActions(sheet),
    ],
  });
}

function auditFindings(sheet: Sheet): Markup {
  const { pack } = sheet;
  const rows = exportedRecords(pack, 'internal-audit').flatMap(({ facts, record }) =>
    (saidBy(record, 'internal-audit')?.findings ?? []).map((finding, index) => {
      const { id, kind, clause, statement, corrective_action: action } = finding;
      const [answer] = action === undefined ? [] : pack.root.definitions('corrective-action', action);
      return {
        cells: [
          id ?? String(index + 1),
          kind?.replace(/-/g, ' '),
          clause,
          prose((statement ?? []).join('\n')),
          answer ? documentLink(sheet, answer) : action,
          documentLink(sheet, facts),
          from(sheet, rowPlace(pack, { ...facts.place, path: [...facts.place.path, 'findings', index] })),
        ],
      };
    }),
  );
  return table(
    `Findings of internal audits, ${rows.length}`,
    [
      { title: 'Id', is: 'narrow' },
      { title: 'Sort' },
      { title: 'Clause', is: 'narrow' },
      { title: 'Statement', is: 'long' },
      { title: 'Corrective action' },
      { title: 'Audit' },
      { title: 'File, line and commit' },
    ],
    rows,
    'No internal audit reports a finding.',
  );
}

function correctiveActions(sheet: Sheet): Markup {
  const { pack } = sheet;
  const { today } = pack.workspace;
  return table(
    'Corrective actions',
    [
      { title: 'Id' },
      { title: 'What it corrects', is: 'long' },
      { title: 'Due', is: 'narrow' },
      { title: 'Verified on', is: 'narrow' },
      { title: 'State' },
      { title: 'File, line and commit' },
    ],
    exportedRecords(pack, 'corrective-action').map(({ facts, record }) => {
      const { due, verified_on: verified, effective } = saidBy(record, 'corrective-action') ?? {};
      const words = verified
        ? effective === false
          ? 'not effective'
          : 'done'
        : due && due.last < today
          ? 'late'
          : 'open';
      return {
        cells: [
          documentLink(sheet, facts),
          facts.title,
          due?.last,
          verified?.first,
          state(words),
          from(sheet, facts.place),
        ],
      };
    }),
    'There is no corrective action.',
  );
}
