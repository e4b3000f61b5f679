import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { offerSteps } from '../../server/core/features/offers/offer.ts';
import { type WhyOwed, type WhySubject, whyOf } from '../../server/core/features/why.ts';
import { fingerprintsOf } from '../../server/core/model/system-facts.ts';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { parseFixture, testFolder, uriOf, workspaceOf } from '../support/fixture.ts';
import { drawOffer } from '../support/offers.ts';
import { type PastCommit, withPast } from '../support/past.ts';

const registerWith = (models: string) => `aims: register/v1
id: reg
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: development
    automation_level: inform
    risk: { level: low }
    code: [src/**]
    models: ${models}
`;

const assessment = (facts: string) => `aims: risk-assessment/v1
id: ra
title: Risks of the bot
system: crm-bot
owner: Sales
status: approved
approved: { by: Board, on: 2026-09-02 }
review: { cadence: annual }
criteria: Ours
risks:
  - id: R1
    title: It is wrong
    category: technical
    cause: It guesses.
    consequence: Somebody is misled.
    inherent: { likelihood: 2, impact: 2 }
    treatment: { option: accept }
    residual: { likelihood: 2, impact: 2 }
    risk_owner: Sales
assessed: { on: 2026-09-01, by: Dana Osei, facts: ${facts} }
`;

const before = '[{ name: t-4, vendor: acme, version: "4.1", deployment_mode: third-party-api }]';
const now = '[{ name: t-5, vendor: acme, version: "5.0", deployment_mode: third-party-api }]';

const past: readonly PastCommit[] = [
  { on: '2026-08-01', files: { 'aims/register.yaml': registerWith(before) } },
  {
    on: '2026-10-04',
    subject: 'Move to t-5',
    by: 'Dana Osei',
    files: { 'aims/register.yaml': registerWith(now) },
  },
  { on: '2026-10-05', subject: 'New prompts', files: { 'src/prompts.ts': { added: 300, deleted: 4 } } },
];

function company(): Workspace {
  const then = workspaceOf([{ path: 'aims/register.yaml', text: registerWith(before) }]);
  const [, system] = [...then.facts.values()][0]?.records ?? [];
  const facts = JSON.stringify({ models: fingerprintsOf(system?.system?.facts ?? {}).models });
  const files = [
    { path: 'aims/register.yaml', text: registerWith(now) },
    { path: 'aims/risk.yaml', text: assessment(facts) },
  ];
  return withPast(workspaceOf(files), past);
}

const duty = { root: testFolder, system: 'crm-bot' };

const drawn = ({ title, state, document, reasons, acts }: WhyOwed): string =>
  [
    `${title}: ${state}${document ? `, ${document.name}` : ''} [${acts.join(' ')}]`,
    ...reasons.flatMap(({ since, changes, commits, related, resolves }) => [
      `  since ${since ?? '?'}; ${resolves.slice(0, 30)}...`,
      ...changes.map(
        ({ fact, before: was, after, by }) =>
          `    ${fact}: ${was?.join(' + ') ?? '?'} -> ${after.join(' + ')} (${by?.subject ?? '?'})`,
      ),
      ...commits.map(({ on, by, subject }) => `    ${on} ${by}: ${subject}`),
      ...related.map(
        ({ message, location }) => `    see ${message} in ${location.uri.slice(testFolder.length + 1)}`,
      ),
    ]),
  ].join('\n');

describe('why', () => {
  it('tells what was assessed, what is, the commits in between and what there is to do', () => {
    const found = whyOf(company(), { is: 'duty', duty });
    assert.equal(found?.title, 'CRM bot');
    assert.equal(found.words, 'stale');
    assert.equal(
      found.owed.map(drawn).join('\n'),
      `Risk assessment: stale, Risks of the bot [reaffirm note-code mark-reviewed revise open waive]
  since 2026-10-04; Look whether the assessment ho...
    models: t-4 4.1, acme, third-party-api -> t-5 5.0, acme, third-party-api (Move to t-5)
  since 2026-10-05; Look whether the assessment ho...
    2026-10-05 Kim: New prompts
    see the code of the system in aims/register.yaml`,
    );
    assert.equal(found.notOwed.length, 8);
    assert.ok(found.notOwed.every(({ because }) => because !== '' && !because.startsWith('not required')));
  });

  it('is the same for what is owed, and for the document that answers it', () => {
    const workspace = company();
    const subjects: readonly WhySubject[] = [
      { is: 'duty', duty },
      { is: 'duty', duty: { ...duty, kind: 'risk-assessment' } },
      { is: 'document', uri: uriOf('aims/risk.yaml'), document: 0 },
    ];
    const [all, ...others] = subjects.map(subject => whyOf(workspace, subject)?.owed.map(drawn));
    for (const other of others) assert.deepEqual(other, all);
  });

  it('says of a document that nobody needs that nothing rests on it', () => {
    const { files } = parseFixture(
      `#- v.yaml\naims: vendor/v1\nid: v\ntitle: V\nowner: A\n#- old.yaml\naims: vendor/v1\nid: o\ntitle: O\nowner: A\nstatus: superseded\n`,
    );
    const wordsOf = (path: string) =>
      whyOf(workspaceOf(files), { is: 'document', uri: uriOf(path), document: 0 })?.words;
    assert.match(wordsOf('v.yaml') ?? '', /^draft\. No system rests on it/);
    assert.equal(wordsOf('old.yaml'), 'superseded, kept as history: it answers nothing any more');
  });

  it('leads to a note that the changes of the code are not significant, where they are too many', () => {
    const workspace = company();
    const note = (wanted: Workspace) =>
      drawOffer(
        runThrough(offerSteps(wanted, { wants: 'note-code', duty: { ...duty, kind: 'risk-assessment' } })),
      );
    assert.equal(
      note(workspace),
      `do: Note that the changes of the code are not significant
  Why do they change nothing for the assessment?
  Who looked at the changes? A name or a role`,
    );
    const quiet = withPast(workspace, past.slice(0, 2));
    assert.match(note(quiet), /^no: Nothing says that too much of the code changed since "Risks of the bot"/);
  });
});
