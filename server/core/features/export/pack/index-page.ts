import { counted } from '../../../base/listed.ts';
import { recordAt } from '../../../model/locate.ts';
import { levels } from '../../../model/stages.ts';
import { inForce } from '../../../posture/in-force.ts';
import { readinessOf } from '../../../posture/readiness.ts';
import { states } from '../../../posture/states.ts';
import { stateWords } from '../../words.ts';
import { applicabilityTable } from '../applicability-table.ts';
import { recordCells } from '../readable.ts';
import { ratedRisks } from '../risk-table.ts';
import { chapters } from './clause-names.ts';
import { evidenceIn } from './evidence-list.ts';
import { documentSources, filesOf } from './evidence-page.ts';
import { pageFile } from './layout.ts';
import { code, facts, html, list, type Markup, prose, table } from './markup.ts';
import { findingsIn } from './open-findings.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { areaTable } from './readiness-page.ts';
import { approval, documentLink, from, link, type Sheet, state, systemLink } from './sheet.ts';
import { systemsIn } from './systems-page.ts';
import { tableNames } from './tables.ts';
import { beyondUs, type Unchecked, uncheckedIn } from './unchecked.ts';
import { waiversIn } from './waivers-page.ts';

/** What the pack is, of which commit and day, what it says in numbers, what it does not know, and where everything stands. */
export function indexPage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.index };
  return pageFile({
    sheet,
    title: 'Audit pack',
    paper: 'upright',
    lead: html`<p class="lead">The AI management system as its files said on ${pack.moment.today}, measured against ISO/IEC 42001:2023. Every line leads to the file, the line and the commit that say so. The pack needs no server and no network, and holds all that its documents say: it is for those who may read all of it.</p>`,
    body: [
      aboutFacts(pack),
      cards(sheet),
      uncheckedBox(sheet),
      html`<h2>Where it stands</h2>
`,
      areaTable(readinessOf(pack.workspace, pack.root).rows),
      systemStates(sheet),
      scopeSection(sheet),
      html`<h2>What the pack holds</h2>
`,
      contents(sheet),
      html`<h2>How to check it</h2>
<ul>
<li>In the folder of the pack, <code>sha256sum -c SHA256SUMS</code> says whether every file is what it was when the pack was made. <code>manifest.json</code> says the same for programs, with what the pack was made of.</li>
<li>In the repository, <code>git show COMMIT:${pathBefore(pack)}FILE</code> prints a file as a commit has it; its SHA-256 is the one in the ${link(sheet, pageNames.evidence, 'evidence index')}, line ends apart.</li>
<li>Whoever has the repository and AIMS ${pack.version} makes the same pack from it: <code>aims export pack --today ${pack.moment.today} --output FOLDER</code> gives the same bytes.</li>
</ul>
`,
    ],
  });
}

function aboutFacts(pack: Pack): Markup {
  const { moment, commit, version, sources } = pack;
  const changed = [...sources.values()].filter(({ version: each }) => each.is !== 'committed').length;
  return facts([
    ['As of', moment.today],
    ['Commit', commit.is === 'commit' ? code(commit.commit) : `unknown: ${commit.why}`],
    ['Folder in the repository', commit.is === 'commit' ? folderWords(commit.folder) : undefined],
    [
      'Files',
      commit.is === 'commit' && changed === 0
        ? `${counted(sources.size, 'file')}, each as the commit has it`
        : commit.is === 'commit'
          ? `${counted(sources.size, 'file')}, of which ${changed} are not as the commit has them`
          : counted(sources.size, 'file'),
    ],
    ['Documents', documentCount(pack)],
    ['Made by', `AIMS ${version}`],
  ]);
}

/** What stands before the name of a file to lead to it from the top of the repository. */
function pathBefore({ commit }: Pack): string {
  const folder = commit.is === 'commit' ? commit.folder : undefined;
  return folder === undefined || folder === '.' ? '' : `${folder}/`;
}

function folderWords(folder: string | undefined): string | undefined {
  return folder === '.' ? 'its top' : folder;
}

function documentCount({ workspace, checked }: Pack): number {
  return [...checked.keys()].reduce((sum, uri) => sum + (workspace.files.get(uri)?.documentCount ?? 0), 0);
}

function uncheckedBox(sheet: Sheet): Markup {
  return html`<section class="box" aria-labelledby="unchecked">
<h2 id="unchecked">What could not be checked</h2>
${list(uncheckedIn(sheet.pack).map(each => uncheckedItem(sheet, each)))}<h3>What no program checks</h3>
${list(beyondUs)}</section>
`;
}

/** So many are named on the first page; all of them stand where the link leads. */
const mostNamed = 5;

function uncheckedItem(sheet: Sheet, { text, items, more }: Unchecked): Markup {
  const shown = more ? items.slice(0, mostNamed) : items;
  const left = items.length - shown.length;
  return html`${text}${more ? html` ${link(sheet, more.page, 'More', more.anchor)}` : ''}${list([
    ...shown.map(prose),
    ...(left > 0 ? [`and ${left} more`] : []),
  ])}`;
}

function cards(sheet: Sheet): Markup {
  const { pack } = sheet;
  const systems = systemsIn(pack);
  const { rows } = readinessOf(pack.workspace, pack.root);
  const evidenced = rows.filter(({ state: own }) => own === 'evidenced').length;
  const { open, waived } = findingsIn(pack);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const risks = ratedRisks(pack);
  const worst = [...levels].reverse().flatMap(level => {
    const number = risks.filter(({ risk }) => risk.residual?.level === level).length;
    return number > 0 ? [`${number} ${level}`] : [];
  });
  const files = filesOf(evidenceIn(pack));
  const decided = applicabilityTable(pack, pack.root).summary.replace(/^38 controls: /, '');
  const each: readonly (readonly [page: string, number: string, words: string, more: string])[] = [
    [pageNames.systems, String(systems.length), 'AI systems', systemsWords(pack)],
    [pageNames.readiness, `${evidenced} of ${rows.length}`, 'clauses and controls evidenced', ''],
    [pageNames.applicability, '38', 'controls of Annex A', decided],
    [
      pageNames.risks,
      String(risks.length),
      'risks',
      worst.length === 0 ? '' : `residual: ${worst.join(', ')}`,
    ],
    [pageNames.findings, String(open.length), 'open findings', `${errors} of them errors`],
    [pageNames.waivers, String(waiversIn(pack).length), 'waivers', `${waived.length} findings waived`],
    [
      pageNames.evidence,
      String(documentSources(pack).length),
      'files with documents',
      `${files.length} files given as proof`,
    ],
  ];
  return html`<ul class="cards">${each.map(
    ([page, number, words, more]) =>
      html`<li><strong>${number}</strong>${link(sheet, page, words)}${more === '' ? '' : html`<span>${more}</span>`}</li>
`,
  )}</ul>
`;
}

function systemsWords(pack: Pack): string {
  const own = systemsIn(pack).map(({ state: each }) => each);
  return states
    .flatMap(each => {
      const number = own.filter(other => other === each).length;
      return number > 0 ? [`${number} ${stateWords[each]}`] : [];
    })
    .join(', ');
}

/** So many systems stand on the first page; all of them on their own. */
const mostSystems = 40;

function systemStates(sheet: Sheet): Markup {
  const systems = systemsIn(sheet.pack);
  const more =
    systems.length > mostSystems
      ? html`<p>${link(sheet, pageNames.systems, `All ${systems.length} systems`)}</p>
`
      : html``;
  return html`${table(
    systems.length > mostSystems ? `AI systems, the first ${mostSystems}` : `AI systems, ${systems.length}`,
    [
      { title: 'System' },
      { title: 'Stage' },
      { title: 'Risk' },
      { title: 'State', is: 'narrow' },
      { title: 'File, line and commit' },
    ],
    systems.slice(0, mostSystems).map(({ record, system, state: own }) => ({
      cells: [
        systemLink(sheet, record),
        system.stage,
        system.risk && state(system.risk),
        state(stateWords[own]),
        from(sheet, record.place),
      ],
    })),
    'There is no AI system in the register.',
  )}${more}`;
}

function scopeSection(sheet: Sheet): Markup {
  const { pack } = sheet;
  const scopes = inForce(pack.root, 'scope');
  if (scopes.length === 0)
    return html`<h2>Scope</h2>
<p>No document says what the management system covers.</p>
`;
  return html`<h2>Scope</h2>
${scopes.map(({ record }) => {
  const written = recordAt(pack.workspace, record);
  const cells = written ? recordCells(written) : {};
  return facts([
    ['Document', html`${documentLink(sheet, record)} ${approval(record)} ${from(sheet, record.place)}`],
    ['Organization', cells.organization && prose(cells.organization.text)],
    ['Boundaries', cells.boundaries && prose(cells.boundaries.text)],
    ['Systems', cells.systems && prose(cells.systems.text)],
    ['Left out', cells.exclusions && prose(cells.exclusions.text)],
  ]);
})}`;
}

function contents(sheet: Sheet): Markup {
  const { pack } = sheet;
  return html`${list([
    html`${link(sheet, pageNames.systems, 'AI systems')}: what each owes, its models, risks, controls, incidents and findings, on a page of its own`,
    html`${link(sheet, pageNames.readiness, 'Clauses and controls')}, chapter by chapter: ${chapters().map(
      ({ id, page }, index) => html`${index > 0 ? ', ' : ''}${link(sheet, page, id)}`,
    )}`,
    html`${link(sheet, pageNames.applicability, 'Statement of Applicability')}: the 38 controls of Annex A`,
    html`${link(sheet, pageNames.risks, 'Risks')}, with the risk matrix in use`,
    html`${link(sheet, pageNames.timeline, 'Timeline')}: the certification plan, audits, reviews, and what is due`,
    html`${link(sheet, pageNames.evidence, 'Evidence index')}: every document and every file given as proof, with commit, author, day and SHA-256`,
    html`${link(sheet, pageNames.findings, 'Open findings')} of the rules and of internal audits, with the corrective actions`,
    html`${link(sheet, pageNames.waivers, 'Waivers')} and what they let go`,
    'documents/: every document line by line, which is where the links lead, and byte by byte',
    ...(pack.withEvidence ? ['evidence/: the files that are given as proof'] : []),
    html`Tables for spreadsheets: ${Object.values(tableNames).map(
      (name, index) => html`${index > 0 ? ', ' : ''}${link(sheet, name, name)}`,
    )}`,
  ])}`;
}
