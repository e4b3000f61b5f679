import { counted } from '../../../base/listed.ts';
import { configOf } from '../../../model/config.ts';
import { levels } from '../../../model/stages.ts';
import { type RatedRisk, ratedRisks } from '../risk-table.ts';
import { pageFile } from './layout.ts';
import { cell, facts, html, type Markup, mark, table } from './markup.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { type PlacedRisk, riskPicture } from './risk-picture.ts';
import { saidOf } from './said.ts';
import { documentLink, from, type Sheet, state, systemLink } from './sheet.ts';

/** The risks with the matrix in use, drawn for what they were and for what is left of them. */
export function risksPage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.risks };
  const matrix = configOf(pack.root).riskMatrix;
  const risks = ratedRisks(pack);
  const placed = (side: 'inherent' | 'residual') =>
    risks.flatMap(({ risk }, index): readonly PlacedRisk[] => {
      const at = risk[side];
      return at ? [{ number: index + 1, judged: at }] : [];
    });
  const inherent = riskPicture(matrix, placed('inherent'), {
    name: 'Inherent risk, before treatment',
    id: 'inherent',
  });
  const residual = riskPicture(matrix, placed('residual'), {
    name: 'Residual risk, after treatment',
    id: 'residual',
  });
  return pageFile({
    sheet,
    title: 'Risks',
    paper: 'across',
    lead: html`<p class="lead">${counted(risks.length, 'risk')} of the risk assessments that are neither superseded nor retired. A level is what the risk matrix of this management system makes of likelihood times impact.</p>`,
    body: [
      html`<h2>Risk matrix</h2>
<div class="pictures">${inherent.picture}${residual.picture}</div>
`,
      facts([
        [
          'Levels',
          levels.map((level, index) => html`${index > 0 ? ', ' : ''}${level} up to ${matrix.levels[level]}`),
        ],
        ['Acceptable', `A residual risk up to ${matrix.acceptableUpTo} needs nobody's acceptance.`],
        ['Not on the matrix', unplaced(risks)],
      ]),
      html`<h2>The same in words</h2>
${inherent.words}${residual.words}<h2>All risks</h2>
`,
      riskList(
        sheet,
        risks.map((risk, index) => [index + 1, risk] as const),
        { ids: true },
      ),
    ],
  });
}

function unplaced(risks: readonly RatedRisk[]): string {
  const without = (side: 'inherent' | 'residual') =>
    risks.flatMap(({ risk }, index) => (risk[side] ? [] : [index + 1])).join(', ');
  const [inherent, residual] = [without('inherent'), without('residual')];
  return [
    ...(inherent === '' ? [] : [`without an inherent rating: ${inherent}`]),
    ...(residual === '' ? [] : [`without a residual rating: ${residual}`]),
  ].join('; ');
}

/** Risks as a table, each with the number that it has on the page of all. */
export function riskList(
  sheet: Sheet,
  risks: readonly (readonly [number: number, risk: RatedRisk])[],
  { ids = false }: { readonly ids?: boolean } = {},
): Markup {
  return table(
    `Risks, ${risks.length}`,
    [
      { title: 'No.', is: 'number' },
      { title: 'Risk', is: 'long' },
      { title: 'System' },
      { title: 'Category' },
      { title: 'Inherent' },
      { title: 'Treatment' },
      { title: 'Residual' },
      { title: 'Owner' },
      { title: 'Acceptance' },
      { title: 'Assessment' },
      { title: 'File, line and commit' },
    ],
    risks.map(([number, { row, risk, assessment, system }]) => {
      const { cells, place } = row;
      const [record] = system === undefined ? [] : sheet.pack.root.definitions('system', system);
      return {
        ...(ids && { id: `risk-${number}` }),
        cells: [
          number,
          [cells.id && html`${cell(cells.id)} `, cell(cells.title)],
          record ? systemLink(sheet, record) : cell(cells.system),
          cell(cells.category),
          risk.inherent && levelMarkup(risk.inherent),
          [
            cell(cells['treatment.option']),
            cells['treatment.controls'] && html`<br>${cell(cells['treatment.controls'])}`,
            cells['treatment.due'] && html`<br>due ${cell(cells['treatment.due'])}`,
          ],
          risk.residual ? levelMarkup(risk.residual) : mark('fair', 'not rated'),
          saidOf(cells, 'risk_owner'),
          [
            saidOf(cells, 'acceptance.by'),
            cells['acceptance.on'] && html` on ${cell(cells['acceptance.on'])}`,
            cells['acceptance.expires'] && html`, until ${cell(cells['acceptance.expires'])}`,
          ],
          [documentLink(sheet, assessment), html` ${state(assessment.lifecycle.status)}`],
          from(sheet, place),
        ],
      };
    }),
    'No risk assessment that counts names a risk.',
  );
}

function levelMarkup({
  level,
  likelihood,
  impact,
  product,
}: NonNullable<RatedRisk['risk']['inherent']>): Markup {
  return html`${state(level)} <span class="soft">${likelihood.place} x ${impact.place} = ${product}</span>`;
}
