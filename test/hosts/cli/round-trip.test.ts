import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { carried, rowsOf } from './carried-register.ts';
import { runAims } from './run-aims.ts';

describe('a register that is exported and imported again', () => {
  it('says the same in every field, and nothing is left to import', async () => {
    const from = temporaryFolder({
      'aims/register.yaml': `aims: register/v1
systems:
  - id: chat
    name: "Chat; the first"
    title: "=1+1"
    owner: { name: Kim, role: [Lead, Editor], team: Support }
    stage: pilot
    stage_since: 2026-02
    version: 1.10
    purpose: |
      Answers customers.

      In five languages, "as they write".
    organization_roles: [provider, deployer]
    users: [Agents, Customers]
    data_inputs:
      - { name: Mails, classification: confidential, categories: [names, free text], personal_data: true }
      - name: "Tickets (source: CRM)"
        categories: ["names, addresses"]
        personal_data: false
      - source: a file
    data_outputs: { not_applicable: It says nothing }
    models:
      - { name: tessera-5, vendor: tessera-ai, version: "2026-09-15", deployment_mode: third-party-api }
      - { name: own }
    risk: { level: high, rationale: [One, Two], ai_act_class: limited }
    controls: [c-1, c-2]
    human_oversight:
      mode: human-in-the-loop
      overseers:
        - { role: Shift lead, training: tr-1 }
        - role: "Deputy; at night"
      procedure: Stop it.
    legal_basis: { not_applicable: Nobody is asked }
    code: ["src/{a,b}/**", "lib/**"]
    links: [https://example.com/a]
    source: { id: "17", url: https://example.com/17 }
    review: { cadence: quarterly, next: 2027-01-15, triggers: [incident, model-change] }
    tags: ["Law; Justice"]
    notes: "- one\\n- two"
  - id: sort
    name: Sort
    owner: Kim
    models: [{ name: own, version: 2 }]
    tags: [a, b]
`,
    });
    const before = await rowsOf(from);
    assert.equal(before.length, 2);
    const to = await carried(from);
    assert.deepEqual(await rowsOf(to), before);
    const register = fs.readFileSync(path.join(to, 'aims/register.yaml'));
    const again = await runAims(to, ['import', 'out.csv', '--into', 'aims', '--write', '--format', 'json']);
    assert.deepEqual(JSON.parse(again.output).systems, {
      new: 0,
      updated: 0,
      unchanged: 2,
      conflicts: 0,
      missing_in_source: 0,
    });
    assert.deepEqual(fs.readFileSync(path.join(to, 'aims/register.yaml')), register);
  });

  it('says the same of the example, but for dates that are none', async () => {
    const from = temporaryFolder();
    fs.cpSync('examples', from, { recursive: true });
    const before = await rowsOf(from);
    const after = await rowsOf(await carried(from));
    const isDate = (text: string | undefined) => text !== '2026-02-30' && text !== '1905-07-15';
    assert.equal(after.length, before.length);
    for (const [index, row] of before.entries()) {
      const { Id: _, ...expected } = Object.fromEntries(
        Object.entries(row).map(([title, text]) => [title, isDate(text) ? text : '']),
      );
      const { Id: id, ...actual } = after[index] ?? {};
      assert.deepEqual(actual, expected);
      // Two entries of the example have the same id on purpose.
      assert.match(id ?? '', new RegExp(`^${row.Id}(?:-2)?$`));
    }
  });
});
