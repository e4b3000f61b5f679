import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/core/base/edit.ts';
import { conversionsOf } from '../../../server/core/features/actions/convert.ts';
import { carrierOf } from '../../../server/core/syntax/read.ts';
import { findingsWithin } from '../../support/findings.ts';
import { uriOf, workspaceOf } from '../../support/fixture.ts';

describe('making a document of a file that is none', () => {
  it('turns a first table into front matter and keeps the text', () => {
    check(
      'policies/ai-use.md',
      `# AI policy

| Field | Details |
| --- | --- |
| **Owner** | Legal |
| Version | 1.10 |
| Status | In review |
| Next review | 2027-03-01 |
| Classification | internal \\| staff |
| Approved by | TBD |

Everybody asks first.

| Tool | Allowed |
|---|---|
| A | yes |
`,
      'Turn the table into front matter of a policy',
      `---
aims: policy/v1
id: ai-use
owner: Legal
status: in-review
version: "1.10"
review:
  next: 2027-03-01
x_source:
  Classification: internal | staff
  Approved by: TBD
---

# AI policy

Everybody asks first.

| Tool | Allowed |
|---|---|
| A | yes |
`,
    );
  });

  it('turns bold lines into front matter, line ends kept', () => {
    check(
      'crm-impact.md',
      '# Impact assessment: CRM\r\n\r\n**System:** crm-bot  \r\n**Owner**: Sales: EMEA\r\n- **Residual risk:** High\r\n\r\n## Users\r\n\r\nSales.\r\n',
      'Turn the bold lines into front matter of an impact assessment',
      '---\r\naims: impact-assessment/v1\r\nid: crm-impact\r\nowner: "Sales: EMEA"\r\nsystem: crm-bot\r\nresidual_risk: high\r\n---\r\n\r\n# Impact assessment: CRM\r\n\r\n## Users\r\n\r\nSales.\r\n',
    );
  });

  it('turns a list of systems into a register, and keeps what it has no field for', () => {
    check(
      'inventory.yaml',
      `# What we run
- name: CRM bot # in sales
  Business Owner: Sales
  description: >-
    Answers questions
    of customers.
  # as of May
  cost_center: 4711
  lifecycle: Live
  model: gpt-x
  provider: tessera
  model version: "1.10"
  tags: [a, b]
  contacts:
    - x@example.org
    - y@example.org

- system: CRM bot
  risk: high
  owner: { name: Sam }
`,
      'Turn this list of 2 into an AI system register',
      `# What we run
aims: register/v1
title: <what people call this register>
owner: <who keeps the register>
systems:
  - id: crm-bot
    name: CRM bot # in sales
    owner: Sales
    purpose: >-
      Answers questions
      of customers.
    stage: production
    tags: [a, b]
    models:
      - { name: gpt-x, vendor: tessera, version: "1.10" }
    x_source:
      # as of May
      cost_center: 4711
      contacts:
        - x@example.org
        - y@example.org

  - id: crm-bot-2
    name: CRM bot
    owner: { name: Sam }
    risk:
      level: high
`,
    );
  });

  it('takes the list out of the one key that it stands under', () => {
    check(
      'ai.yml',
      'ai_systems:\n  - {}\n'.replace('  - {}\n', '  - id: a\n    name: A\n    owner: B\n    foo: bar'),
      'Turn this list of 1 into an AI system register',
      'aims: register/v1\ntitle: <what people call this register>\nowner: <who keeps the register>\nsystems:\n  - id: a\n    name: A\n    owner: B\n    x_source:\n      foo: bar\n',
    );
  });

  for (const { what, path, text } of [
    {
      what: 'an ordinary table',
      path: 'README.md',
      text: '# Policy\n\n| Tool | Price |\n|---|---|\n| A | 1 |\n| B | 2 |\n',
    },
    {
      what: 'a table of three columns',
      path: 'policy.md',
      text: '# Policy\n\n| Owner | Status | Version |\n|---|---|---|\n| A | B | C |\n',
    },
    {
      what: 'front matter of somebody else',
      path: 'policy.md',
      text: '---\ntitle: Policy\n---\n\n| Owner | A |\n|---|---|\n| Status | draft |\n',
    },
    {
      what: 'a title that names no kind',
      path: 'notes.md',
      text: '# Notes\n\n| Field | Details |\n|---|---|\n| Owner | A |\n| Status | draft |\n',
    },
    {
      what: 'a list of other things',
      path: 'compose.yaml',
      text: 'services:\n  - name: web\n    image: nginx\n',
    },
    {
      what: 'a list beside other keys',
      path: 'a.yaml',
      text: 'version: 1\nsystems:\n  - name: web\n    owner: A\n',
    },
    { what: 'a broken list', path: 'a.yaml', text: '- name: web\n  owner: "A\n' },
    { what: 'JSON', path: 'a.json', text: '[{ "name": "web", "owner": "A" }]' },
  ]) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(
        conversions(path, text).map(({ title }) => title),
        [],
      );
    });
  }
});

function conversions(path: string, text: string) {
  return conversionsOf({ uri: uriOf(path), text, carrier: carrierOf(path) ?? 'yaml' });
}

function check(path: string, text: string, title: string, expected: string): void {
  const offered = conversions(path, text);
  const action = offered.find(each => each.title === title);
  assert.ok(action, `no "${title}" among ${offered.map(each => each.title).join(', ')}`);
  const [edits] = action.change({})?.edits ?? [];
  const after = applyEdits(text, edits?.edits ?? []);
  assert.equal(after, expected);
  const wrong = findingsWithin(workspaceOf([{ path, text: after }]), path).filter(({ code }) =>
    /^(?:yaml-syntax|duplicate-key|wrong-type|unknown-key|invalid-id|invalid-value)$/.test(code),
  );
  assert.deepEqual(wrong, []);
}
