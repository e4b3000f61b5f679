import type { RecordFacts } from '../../../model/facts.ts';
import { recordAt } from '../../../model/locate.ts';
import { saidBy } from '../../../model/said.ts';
import { ownControl } from '../../../posture/annex-a.ts';
import type { SystemPosture } from '../../../posture/posture.ts';
import { kindNoun } from '../../readiness-words.ts';
import { obligationTitle, stateWords } from '../../words.ts';
import { columnsFor, ownFieldsText, recordCells } from '../readable.ts';
import type { RatedRisk } from '../risk-table.ts';
import { pageFile } from './layout.ts';
import { cell, facts, html, list, type Markup, mark, prose, table } from './markup.ts';
import { findingsIn, findingTable, type OpenFinding } from './open-findings.ts';
import type { Pack, PackFile } from './pack.ts';
import { riskList } from './risks-page.ts';
import { approval, documentLink, from, type Sheet, state } from './sheet.ts';
import { type GivenWaiver, waivedTable, waiverTable } from './waivers-page.ts';

/** What pages of systems share, gathered once. */
export interface SystemAnswers {
  /** All risks with their numbers, by the id of the system. */
  readonly risks: ReadonlyMap<string, readonly (readonly [number: number, risk: RatedRisk])[]>;
  /** The waivers of what systems owe, by the id of the system. */
  readonly waivers: ReadonlyMap<string, readonly GivenWaiver[]>;
}

/** All that the AIMS says about one system. */
export function systemPage(pack: Pack, posture: SystemPosture, answers: SystemAnswers): PackFile {
  const { record } = posture;
  const sheet: Sheet = { pack, name: pack.names.system(record) ?? '' };
  const id = record.id ?? '';
  const about = pack.root.recordsReferringTo('system', id).filter(each => each !== record);
  const found = [record, ...about].flatMap(each => findingsIn(pack).by.get(each) ?? []);
  return pageFile({
    sheet,
    title: record.title ?? record.id ?? 'A system without a name',
    paper: 'across',
    lead: html`<p class="lead">${state(stateWords[posture.state])} AI system ${id} ${from(sheet, record.place)}</p>`,
    body: [
      html`<h2>What it owes</h2>
`,
      owedTable(sheet, posture),
      notOwed(posture),
      html`<h2>What the register says</h2>
`,
      registered(pack, record),
      html`<h2>Documents about it</h2>
`,
      documentTable(sheet, about),
      html`<h2>Models and vendors</h2>
`,
      modelTable(sheet, record),
      html`<h2>Risks</h2>
`,
      riskList(sheet, answers.risks.get(id) ?? []),
      html`<h2>Controls</h2>
`,
      controlTable(sheet, record, about),
      html`<h2>Incidents</h2>
`,
      incidentTable(
        sheet,
        about.filter(({ kind }) => kind === 'incident'),
      ),
      html`<h2>Open findings</h2>
`,
      findingTable(
        sheet,
        'Findings in its entry and in the documents about it',
        openOf(found),
        'Nothing is found.',
      ),
      html`<h2>Waivers</h2>
`,
      waiverTable(sheet, answers.waivers.get(id) ?? [], 'Nothing that it owes is waived.'),
      waivedTable(
        sheet,
        found.filter(({ waiving }) => waiving),
      ),
    ],
  });
}

function openOf(found: readonly OpenFinding[]): readonly OpenFinding[] {
  return found.filter(({ waiving }) => !waiving);
}

function owedTable(sheet: Sheet, { obligations }: SystemPosture): Markup {
  return table(
    'What the system owes',
    [
      { title: 'What' },
      { title: 'State', is: 'narrow' },
      { title: 'Why', is: 'long' },
      { title: 'Review due', is: 'narrow' },
      { title: 'Document' },
      { title: 'File, line and commit' },
    ],
    obligations
      .filter(({ state: own }) => own !== 'not-required')
      .map(each => ({
        cells: [
          obligationTitle(each),
          state(stateWords[each.state]),
          list(
            each.reasons.map(({ message, since }) =>
              since === undefined ? message : `${message} (since ${since})`,
            ),
          ),
          each.due?.day,
          each.document && documentLink(sheet, each.document),
          each.document && from(sheet, each.document.place),
        ],
      })),
    'It owes nothing: what is not built yet, or not used any more, owes nothing but its entry.',
  );
}

function notOwed({ obligations }: SystemPosture): Markup {
  const rest = obligations.filter(({ state: own }) => own === 'not-required');
  if (rest.length === 0) return html``;
  return html`<h3>What it does not owe</h3>
${list(
  rest.map(each => {
    const why = each.reasons.map(({ message }) => message.replace(/^not required: /, '')).join('; ');
    return `${obligationTitle(each)}: ${why}`;
  }),
)}`;
}

function registered(pack: Pack, record: RecordFacts): Markup {
  const written = recordAt(pack.workspace, record);
  if (!written) return html``;
  const cells = recordCells(written);
  const columns = columnsFor(written.kind.fields, new Set()).filter(({ key }) => key !== 'aims');
  const own = ownFieldsText(written);
  return facts([
    ...columns.map(({ key, title }) => [title, cells[key] && cell(cells[key])] as const),
    ['Own fields', own === '' ? undefined : prose(own)] as const,
  ]);
}

function documentTable(sheet: Sheet, about: readonly RecordFacts[]): Markup {
  return table(
    'Documents that name the system',
    [
      { title: 'Document' },
      { title: 'Kind' },
      { title: 'Title', is: 'long' },
      { title: 'Status' },
      { title: 'Reviewed', is: 'narrow' },
      { title: 'Assessed', is: 'narrow' },
      { title: 'File, line and commit' },
    ],
    about.map(each => {
      const { lifecycle, kind, title, place } = each;
      return {
        cells: [
          documentLink(sheet, each),
          kindNoun(kind),
          title,
          approval(each),
          lifecycle.reviewedOn?.day,
          lifecycle.assessedOn?.day,
          from(sheet, place),
        ],
      };
    }),
    'No document names it.',
  );
}

function modelTable(sheet: Sheet, record: RecordFacts): Markup {
  const { pack } = sheet;
  const written = recordAt(pack.workspace, record);
  const models = (written && saidBy(written, 'ai-system')?.models) ?? [];
  return table(
    'Models in use',
    [
      { title: 'Model' },
      { title: 'Version', is: 'narrow' },
      { title: 'How it is deployed' },
      { title: 'Vendor' },
      { title: 'Review of the vendor' },
    ],
    models.map(({ name, version, deployment_mode: mode, vendor }) => {
      const [review] = vendor === undefined ? [] : pack.root.definitions('vendor', vendor);
      return {
        cells: [
          name,
          version,
          mode,
          review?.title ?? vendor,
          review ? html`${documentLink(sheet, review)} ${approval(review)} ${from(sheet, review.place)}` : '',
        ],
      };
    }),
    'The register names no model.',
  );
}

/** Those that its entry names, and those that name it. */
function controlTable(sheet: Sheet, record: RecordFacts, about: readonly RecordFacts[]): Markup {
  const { pack } = sheet;
  const named = record.references
    .filter(({ kind }) => kind === 'control')
    .map(({ id }) => [id, pack.root.definitions('control', id)[0]] as const);
  const naming = about
    .filter(({ kind }) => kind === 'control')
    .map(control => [control.id ?? '', control] as const);
  const controls = new Map([...named, ...naming]);
  return table(
    'Controls that the system has',
    [
      { title: 'Control' },
      { title: 'Title', is: 'long' },
      { title: 'Status' },
      { title: 'Puts into practice' },
      { title: 'Evidence', is: 'long' },
      { title: 'File, line and commit' },
    ],
    [...controls].map(([id, control]) => {
      if (!control) return { cells: [id, mark('bad', 'there is no such control')] };
      const items = [...new Set(control.items.map(({ item }) => item.replace(/^.*\//, '')))];
      return {
        cells: [
          documentLink(sheet, control),
          control.title,
          state(ownControl(pack.root, control)?.status ?? control.lifecycle.status),
          items.join(', '),
          list(control.lifecycle.evidence.map(({ title }) => title)),
          from(sheet, control.place),
        ],
      };
    }),
    'No control is named.',
  );
}

function incidentTable(sheet: Sheet, incidents: readonly RecordFacts[]): Markup {
  const { pack } = sheet;
  return table(
    'Incidents of the system',
    [
      { title: 'Incident' },
      { title: 'Title', is: 'long' },
      { title: 'Sort' },
      { title: 'Severity' },
      { title: 'Occurred', is: 'narrow' },
      { title: 'Status' },
      { title: 'Corrective actions' },
      { title: 'File, line and commit' },
    ],
    incidents.map(incident => {
      const written = recordAt(pack.workspace, incident);
      const said = written && saidBy(written, 'incident');
      return {
        cells: [
          documentLink(sheet, incident),
          incident.title,
          said?.type,
          said?.severity && state(said.severity),
          said?.occurred_on?.first,
          said?.status,
          list(
            (said?.corrective_actions ?? []).map(id => {
              const [action] = pack.root.definitions('corrective-action', id);
              return action ? documentLink(sheet, action) : id;
            }),
          ),
          from(sheet, incident.place),
        ],
      };
    }),
    'No incident is recorded.',
  );
}
