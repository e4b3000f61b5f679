import assert from 'node:assert/strict';
import { type ObligationPosture, postureOf } from '../../server/core/posture/posture.ts';
import { parseFixture, workspaceOf } from '../support/fixture.ts';

/** What the first system of a picture owes, `kind subject: state, reasons` each; what it does not owe is left out. */
function owed(picture: string, options: { readonly today?: string } = {}): readonly string[] {
  return found(picture, options)
    .filter(({ state }) => state !== 'not-required')
    .map(({ kind, subject, state }) => [kind, subject].filter(Boolean).join(' ').concat(`: ${state}`));
}

function reasonsOf(kind: string, picture: string, options: { readonly today?: string } = {}) {
  return found(picture, options)
    .filter(each => each.kind === kind)
    .flatMap(({ reasons }) => reasons.map(({ code, since }) => [code, since].filter(Boolean).join(' ')));
}

function found(picture: string, options: { readonly today?: string }): readonly ObligationPosture[] {
  const [root] = postureOf(workspaceOf(parseFixture(picture).files, options)).roots;
  const [system] = root?.systems ?? [];
  assert.ok(system, 'there is a system');
  return system.obligations;
}

const mild = 'audience: internal\nautomation_level: assist\nrisk: {level: low, ai_act_class: minimal}\n';

function system(fields: string): string {
  return `#- s.yaml\naims: ai-system/v1\nid: s\nname: S\nowner: O\n${fields}`;
}

describe('what a system owes', () => {
  it('is said on one line, whatever documents call their models, data and roles', () => {
    const obligations = found(
      system(
        `stage: production\nmodels: [{name: "v\\nw", deployment_mode: third-party-api}]
data_inputs: [{name: "d\\ne", kind: training}]
human_oversight: {overseers: [{role: "r\\ns"}]}\n`,
      ),
      {},
    );
    const messages = obligations.flatMap(({ reasons }) => reasons.map(({ message }) => message));
    for (const said of ['vendor of "v w"', '"d e"', 'training of r s'])
      assert.ok(
        messages.some(message => message.includes(said)),
        `${said} in ${messages.join(' | ')}`,
      );
    assert.ok(!messages.some(message => message.includes('\n')));
  });

  for (const { what, fields, owes } of [
    { what: 'an idea', fields: `stage: idea\n${mild}`, owes: [] },
    { what: 'a plan', fields: `stage: planned\naudience: public\n`, owes: [] },
    { what: 'a retired one', fields: 'stage: retired\n', owes: [] },
    {
      what: 'one in development that only assists',
      fields: `stage: development\n${mild}`,
      owes: ['risk-assessment'],
    },
    {
      what: 'one in development of which little is known',
      fields: 'stage: development\n',
      owes: ['risk-assessment', 'oversight'],
    },
    {
      what: 'a pilot that only assists',
      fields: `stage: pilot\n${mild}`,
      owes: ['risk-assessment', 'validation'],
    },
    {
      what: 'a suspended one, which owes what a pilot does',
      fields: `stage: suspended\n${mild}`,
      owes: ['risk-assessment', 'validation'],
    },
    {
      what: 'one in production that only assists inside',
      fields: `stage: production\n${mild}`,
      owes: ['risk-assessment', 'validation', 'monitoring'],
    },
    {
      what: 'one in production for customers',
      fields: `stage: production\n${mild.replace('internal', 'customer-facing')}`,
      owes: ['risk-assessment', 'impact-assessment', 'validation', 'monitoring', 'runbook'],
    },
    {
      what: 'one in production of high risk inside',
      fields: `stage: production\n${mild.replace('low', 'high')}`,
      owes: ['risk-assessment', 'impact-assessment', 'validation', 'oversight', 'monitoring', 'runbook'],
    },
    {
      what: 'one that recommends',
      fields: `stage: pilot\n${mild.replace('assist', 'recommend')}`,
      owes: ['risk-assessment', 'impact-assessment', 'validation', 'oversight'],
    },
  ]) {
    it(what, () =>
      assert.deepEqual(
        owed(system(fields)),
        owes.map(kind => `${kind}: missing`),
      ),
    );
  }

  it('is a review for each vendor of a model that is not self-hosted', () => {
    const models =
      'models:\n' +
      '  - {name: a, vendor: one, version: "1", deployment_mode: third-party-api}\n' +
      '  - {name: b, vendor: one, version: "1", deployment_mode: managed-cloud}\n' +
      '  - {name: c, vendor: two, version: "1", deployment_mode: self-hosted}\n' +
      '  - {name: d, version: "1", deployment_mode: on-device}\n';
    const picture = `${system(`stage: pilot\n${mild}${models}`)}#- v.yaml\naims: vendor/v1\nid: two\nowner: O\n`;
    assert.deepEqual(
      owed(picture).filter(each => each.startsWith('vendor')),
      ['vendor one: missing', 'vendor d: missing'],
    );
  });

  it('is a record of each input that it learns from, is tested with or looks things up in', () => {
    const inputs =
      'data_inputs:\n' +
      '  - {name: Mails, kind: operational}\n' +
      '  - {name: Tickets, kind: training, dataset: ds-tickets}\n' +
      '  - {name: Golden answers, kind: evaluation}\n' +
      '  - {name: Articles, source: Help centre, kind: retrieval}\n' +
      '  - {name: Chats, kind: fine-tuning}\n';
    const datasets = `#- d.yaml
aims: dataset/v1
id: ds-tickets
owner: O
---
aims: dataset/v1
id: golden
title: golden  ANSWERS
owner: O
used_by: s
---
aims: dataset/v1
id: help
title: Help centre
owner: O
used_by: [s]
---
aims: dataset/v1
id: chats
owner: O
used_by: [another]
`;
    assert.deepEqual(
      owed(system(`stage: pilot\n${mild}${inputs}`) + datasets).filter(each => each.startsWith('dataset')),
      [
        'dataset ds-tickets: draft',
        'dataset Golden answers: draft',
        'dataset Articles: draft',
        'dataset Chats: missing',
      ],
    );
  });

  it('is a valid record of training for every role among the overseers, of the entry and of documents', () => {
    const section =
      'human_oversight: {mode: human-in-the-loop, abilities: [stop], overseers: [{role: Analyst}, {role: [Lead, Duty]}]}\n';
    const picture = `${system(`stage: development\n${mild}${section}`)}#- o.yaml
aims: oversight/v1
id: ov
system: s
owner: O
overseers: [{role: Planner}, {role: analyst}]
#- t.yaml
aims: training/v1
id: tr
owner: O
records:
  - {who: A, role: Analyst, module: M, completed_on: 2026-01-10}
  - {who: B, role: Lead, module: M, completed_on: 2025-01-10, expires_on: 2026-11-22}
  - {who: C, role: Planner, module: M, completed_on: 2025-01-10, expires_on: 2026-11-23}
`;
    assert.deepEqual(
      owed(picture).filter(each => each.startsWith('training')),
      [
        'training analyst: current',
        'training Lead: stale',
        'training Duty: missing',
        'training Planner: current',
      ],
    );
    assert.deepEqual(reasonsOf('training', picture), ['training-expired 2026-11-23', 'no-document']);
  });

  it('is oversight, by a section of its own or by a document', () => {
    const grave = 'stage: development\nautomation_level: recommend\nrisk: {level: low}\n';
    const oversight = (section: string) =>
      owed(system(grave + section)).filter(each => each.startsWith('oversight'));
    assert.deepEqual(oversight(''), ['oversight: missing']);
    assert.deepEqual(oversight('human_oversight: {mode: human-in-the-loop}\n'), ['oversight: incomplete']);
    assert.deepEqual(
      oversight('human_oversight: {mode: human-in-command, overseers: [{role: A}], abilities: [stop]}\n'),
      ['oversight: current'],
    );
    assert.deepEqual(oversight('human_oversight: {not_applicable: It only sorts.}\n'), [
      'oversight: current',
    ]);
    assert.deepEqual(oversight('#- o.yaml\naims: oversight/v1\nid: ov\nsystem: s\nowner: O\n'), [
      'oversight: draft',
    ]);
  });

  it('is a runbook that names the system or none at all', () => {
    const production = `stage: production\n${mild.replace('internal', 'public')}`;
    const runbook = (systems: string) =>
      owed(`${system(production)}#- r.yaml\naims: runbook/v1\nid: rb\nowner: O\n${systems}`).filter(each =>
        each.startsWith('runbook'),
      );
    assert.deepEqual(runbook('systems: [s]\n'), ['runbook: draft']);
    assert.deepEqual(runbook(''), ['runbook: draft']);
    assert.deepEqual(runbook('systems: t\n'), ['runbook: missing']);
    assert.deepEqual(runbook('status: retired\n'), ['runbook: missing']);
  });
});

describe('the configuration', () => {
  const config = (obligations: string) =>
    `${system(`stage: development\n${mild}`)}#- config.yaml\naims: config/v1\nobligations:\n  ${obligations}\n`;

  for (const { what, obligations, owes } of [
    { what: 'lets a kind never be owed', obligations: 'risk-assessment: {from: never}', owes: [] },
    {
      what: 'asks from another stage on, and keeps the conditions',
      obligations: 'impact-assessment: {from: development}',
      owes: ['risk-assessment'],
    },
    {
      what: 'replaces the conditions as a whole, and keeps the stage',
      obligations: 'oversight: {if_audience: [internal]}',
      owes: ['risk-assessment', 'oversight'],
    },
    {
      what: 'changes nothing where it is wrong',
      obligations: 'risk-assessment: {from: whenever}',
      owes: ['risk-assessment'],
    },
  ]) {
    it(what, () =>
      assert.deepEqual(
        owed(config(obligations)),
        owes.map(kind => `${kind}: missing`),
      ),
    );
  }
});

describe('what makes a document stale that others say', () => {
  const assessment = `#- ra.yaml
aims: risk-assessment/v1
id: ra
system: s
owner: O
status: approved
criteria: As the matrix has it.
risks: {not_applicable: There are none.}
approved: {by: O, on: 2026-10-01}
assessed: {on: 2026-10-01}
review: {cadence: annual}
`;
  const incident = (fields: string) =>
    `#- i.yaml\naims: incident/v1\nid: inc\ntitle: A wrong answer\nowner: O\nsystems: [s]\ntype: other\n${fields}`;
  const given = `${system(`stage: development\n${mild}`)}${assessment}`;

  it('is an incident after it was assessed', () => {
    assert.deepEqual(reasonsOf('risk-assessment', given), []);
    assert.deepEqual(reasonsOf('risk-assessment', given + incident('occurred_on: 2026-10-02\n')), [
      'incident-since 2026-10-02',
    ]);
    for (const without of [
      'occurred_on: 2026-10-01\n',
      'occurred_on: 2026-10-02\nstatus: dismissed\n',
      'detected_on: 2026-10-02\n',
    ])
      assert.deepEqual(reasonsOf('risk-assessment', given + incident(without)), [], without);
  });

  it('is the review of a vendor whose day has passed', () => {
    const models = 'models: [{name: m, vendor: v, version: "1", deployment_mode: third-party-api}]\n';
    const vendor = `#- v.yaml
aims: vendor/v1
id: v
owner: O
status: approved
provides: P
services: [S]
controls_reviewed: [C]
data_handling: {trains_on_our_data: false, retention: R, region: EU, subprocessors: [S]}
version_change_notice: V
evaluation_results: E
incident_notice: I
exit: X
conclusion: approve
valid_until: 2026-11
approved: {by: O, on: 2026-01-01}
review: {cadence: annual}
`;
    const picture = system(`stage: pilot\n${mild}${models}`) + vendor;
    assert.deepEqual(reasonsOf('vendor', picture, { today: '2026-11-30' }), []);
    assert.deepEqual(reasonsOf('vendor', picture, { today: '2026-12-01' }), [
      'vendor-review-expired 2026-12-01',
    ]);
  });

  it('is a model in use that was not validated, or failed', () => {
    const validation = (models: string, decision = 'pass') => `#- val.yaml
aims: validation/v1
id: val
system: s
owner: O
status: approved
models: ${models}
suite: {name: N, location: L, version: "1"}
criteria: [{metric: m, threshold: 1, direction: at-least}]
results: [{metric: m, value: 1, on: 2026-09-01}]
regression_blocks_deployment: true
decision: ${decision}
approved: {by: O, on: 2026-10-01}
review: {cadence: annual}
`;
    const use = system(
      `stage: pilot\n${mild}models: [{name: M, version: "2", deployment_mode: self-hosted}]\n`,
    );
    assert.deepEqual(reasonsOf('validation', use + validation('[{name: m, version: "2"}]')), []);
    assert.deepEqual(reasonsOf('validation', use + validation('[{name: m, version: "1"}]')), [
      'model-not-validated',
    ]);
    assert.deepEqual(reasonsOf('validation', use + validation('[{name: m, version: "2"}]', 'fail')), [
      'model-not-validated',
    ]);
  });
});

describe('a waiver of an obligation', () => {
  const waivers = (fields: string) =>
    `${system(`stage: development\n${mild}`)}#- w.yaml\naims: waivers/v1\nwaivers:\n  - {obligation: risk-assessment, system: s${fields}}\n`;

  it('lets it go until its last day', () => {
    const picture = waivers(', reason: It is rebuilt., approved_by: Board, expires: 2026-11-23');
    assert.deepEqual(owed(picture, { today: '2026-11-23' }), ['risk-assessment: waived']);
    assert.deepEqual(owed(picture, { today: '2026-11-24' }), ['risk-assessment: missing']);
    assert.deepEqual(reasonsOf('risk-assessment', picture), ['waived', 'no-document']);
  });

  for (const { what, fields } of [
    { what: 'a reason', fields: ', reason: TODO, approved_by: Board, expires: 2027' },
    { what: 'an approver', fields: ', reason: It is rebuilt., expires: 2027' },
    { what: 'an end', fields: ', reason: It is rebuilt., approved_by: Board' },
  ]) {
    it(`does nothing without ${what}`, () =>
      assert.deepEqual(owed(waivers(fields)), ['risk-assessment: missing']));
  }

  it('lets go what is not finished, too', () => {
    const picture = `${waivers(', reason: It is rebuilt., approved_by: Board, expires: 2027')}#- ra.yaml
aims: risk-assessment/v1
id: ra
system: s
owner: O
`;
    assert.deepEqual(owed(picture), ['risk-assessment: waived']);
  });
});
