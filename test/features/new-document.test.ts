import assert from 'node:assert/strict';
import { newDocument } from '../../server/core/features/new-document/new-document.ts';
import { kinds } from '../../server/core/kinds/index.ts';
import type { Workspace } from '../../server/core/model/workspace.ts';
import type { Carrier } from '../../server/core/syntax/tree.ts';
import { findingsIn } from '../support/findings.ts';
import { fileIn, parseFixture, testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

const company = `
#- aims/register.yaml
aims: register/v1
id: reg
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: { role: Head of sales, contact: sales@example.org }
    stage: production
    purpose: Answers questions of customers.
    audience: customer-facing
    automation_level: recommend
    risk: { level: high, rationale: It writes to customers., ai_act_class: limited }
    users: Forty sales people
    affected_parties: [Customers, Their customers]
    data_inputs:
      - { name: Old mails, source: Mail archive, classification: internal, kind: retrieval, personal_data: true }
    models:
      - { name: gpt-x, vendor: tessera, version: "1.10", deployment_mode: third-party-api }
    human_oversight:
      mode: human-in-the-loop
      overseers: [{ role: Sales lead }]
      abilities: [review, override]
`;

const carriers: readonly Carrier[] = ['yaml', 'json', 'markdown'];

describe('a new document', () => {
  for (const kind of kinds) {
    for (const carrier of carriers) {
      it(`of the kind ${kind.name} in ${carrier} has nothing wrong but its gaps`, () => {
        const { files } = parseFixture(company);
        const workspace = workspaceOf(files);
        const made = newDocument(workspace, {
          kind: kind.name,
          near: uriOf('aims/register.yaml'),
          carrier,
          ...(aboutSystems.has(kind.name) && { system: 'crm-bot' }),
        });
        assert.ok(made);
        const path = made.uri.slice(testFolder.length + 1);
        const after = workspaceOf([...files, { path, text: made.text }]);
        const wrong = findingsIn(after, path).filter(
          ({ code, range }) => !gaps.has(code) && range.start !== headerStart(after, path),
        );
        assert.deepEqual(
          wrong.map(
            ({ code, message, range }) => `${code} at ${made.text.slice(range.start, range.end)}: ${message}`,
          ),
          [],
          made.text,
        );
      });
    }
  }

  it('is prefilled from the register, with the facts that are assessed', () => {
    const { text, uri, cursor } = made({ kind: 'impact-assessment', system: 'crm-bot' });
    assert.equal(uri, uriOf('aims/impact/ia-crm-bot.md'));
    assert.equal(withCursor(text, cursor), assessment);
  });

  it('lies beside its like, and is written as they are', () => {
    const { files } = parseFixture(
      `${company}#- governance/ia/other.yaml\naims: impact-assessment/v1\nid: ia-other\n`,
    );
    const found = newDocument(workspaceOf(files), {
      kind: 'impact-assessment',
      near: uriOf('aims/register.yaml'),
      system: 'crm-bot',
    });
    assert.equal(found?.uri, uriOf('governance/ia/ia-crm-bot.yaml'));
  });

  it('of a configuration lies where it makes the root stay what it is', () => {
    const { uri, text } = made({ kind: 'config' });
    assert.equal(uri, uriOf('aims-config.yaml'));
    assert.match(text, /^id: config$/m);
  });

  it('takes no id and no name that something has', () => {
    const { files } = parseFixture(
      `${company}#- aims/impact/ia-CRM-bot-2.md\n---\naims: impact-assessment/v1\nid: ia-crm-bot\n---\n`,
    );
    const found = newDocument(workspaceOf(files), {
      kind: 'impact-assessment',
      near: uriOf('aims/register.yaml'),
      system: 'crm-bot',
    });
    assert.equal(found?.uri, uriOf('aims/impact/ia-crm-bot-2-2.md'));
    assert.match(found?.text ?? '', /^id: ia-crm-bot-2$/m);
  });

  it('has a path that leads nowhere else, whatever its id is', () => {
    for (const id of [
      '../../etc/passwd',
      '..',
      'a/b',
      'C:\\\\temp',
      'con',
      '.hidden',
      'x'.repeat(5000),
      '\u202e',
      '',
    ]) {
      const found = newDocument(workspaceOf(parseFixture(company).files), {
        kind: 'vendor',
        near: uriOf('aims/register.yaml'),
        id,
      });
      assert.match(
        found?.uri ?? '',
        new RegExp(`^${uriOf('aims/vendors/')}[A-Za-z0-9][A-Za-z0-9._-]{0,110}\\.yaml$`),
      );
      assert.doesNotMatch(found?.uri ?? '', /\.\.|\/con\./);
    }
  });

  it('of an unknown kind or about no system is none', () => {
    const workspace = workspaceOf(parseFixture(company).files);
    const near = uriOf('aims/register.yaml');
    assert.equal(newDocument(workspace, { kind: 'novel', near }), undefined);
    assert.equal(newDocument(workspace, { kind: 'validation', near, system: 'nobody' }), undefined);
  });
});

const assessment = `---
aims: impact-assessment/v1
id: ia-crm-bot
title: Impact assessment of CRM bot
owner:
  role: Head of sales
  contact: sales@example.org
system: crm-bot
status: draft
decisions:
  influences: $0<the decisions that its outputs bear on, direct or not>
  automation_level: recommend
failure_modes:
  - risk: <what goes wrong>
    affects: <who is hit when it happens, and how>
    likelihood: <rare, unlikely, possible, likely or almost-certain>
    severity: <negligible, minor, moderate, major or severe>
impacts:
  individuals: <effects on single people>
  groups: <effects that hit some groups harder than others>
  society: <wider effects>
mitigations:
  - kind: <eval-coverage, human-review, feedback, technical, contractual or other>
    description: <what is done, by whom, and how one sees that it works>
    control: <id of a control>
residual_risk: <low, medium, high or critical>
assessed:
  on: 2026-11-23
  by: <who looked at it>
  facts:
    purpose: f927fa296
    models: f711ff534
    data_inputs: fba7534dc
    audience: fbcab3c43
    automation_level: f7eb73728
    risk: fec230b1e
    stage: f80be2eb0
review:
  cadence: quarterly
---

# Impact assessment of CRM bot

## Users

Forty sales people

## Affected parties

Customers

Their customers

## Intended use

Answers questions of customers.

## Foreseeable misuse

<how people could use it otherwise, by mistake, by habit or on purpose>

## Outcome

<the conclusion>
`;

/** Where what an AIMS lacks as a whole is found. */
function headerStart(workspace: Workspace, path: string): number | undefined {
  return fileIn(workspace, path).documents[0]?.header.range.start;
}

/** What only says that something is still to be written, by a person or in another document. */
const gaps: ReadonlySet<string> = new Set(['placeholder', 'missing-field', 'scope-not-approved']);

const aboutSystems: ReadonlySet<string> = new Set([
  'dataset',
  'impact-assessment',
  'monitoring',
  'oversight',
  'risk-assessment',
  'runbook',
  'training',
  'validation',
]);

function made(request: Omit<Parameters<typeof newDocument>[1], 'near'>) {
  const document = newDocument(workspaceOf(parseFixture(company).files), {
    ...request,
    near: uriOf('aims/register.yaml'),
  });
  assert.ok(document);
  return document;
}

function withCursor(text: string, cursor: number): string {
  return `${text.slice(0, cursor)}$0${text.slice(cursor)}`;
}
