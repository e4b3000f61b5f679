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
    assert.equal(withCursor(text, cursor), '');
  });
});

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
