import assert from 'node:assert/strict';
import { checkAction, titlesAt } from '../../support/actions.ts';

describe('actions on fields', () => {
  it('add one that is missing, in the order of the schema', () => {
    checkAction(
      `
#- aims/register.yaml
aims: register/v1
owner: Platform
systems:
  # the first one
  - id: crm-$0bot # keep
    owner: Sales
    stage: planned
    # why not
    tags: [a]
`,
      'Add "purpose"',
      `
#- aims/register.yaml
aims: register/v1
owner: Platform
systems:
  # the first one
  - id: crm-bot # keep
    owner: Sales
    stage: planned
    purpose: <what the system does, for whom, and why>
    # why not
    tags: [a]
`,
    );
  });

  it('add all that the stage needs, within what is there already', () => {
    checkAction(
      `
#- aims/register.yaml
aims: register/v1
owner: Platform
systems:
  - id: crm-$0bot
    name: CRM bot
    owner: Sales
    stage: development
    purpose: Answers.
    models: [{ name: gpt-x }]
    risk: { rationale: It writes. }
`,
      'Add all 3 fields that are missing here',
      `
#- aims/register.yaml
aims: register/v1
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: development
    purpose: Answers.
    audience: <internal, customer-facing or public>
    automation_level: <inform, assist, recommend, decide-with-review or decide-and-act>
    models: [{ name: gpt-x }]
    risk: { level: "<low, medium, high or critical>", rationale: It writes. }
`,
    );
  });

  it('do so in JSON, with its commas and lines', () => {
    checkAction(
      `
#- aims/crm.json
{
  "aims": "ai-system/v1",
  "id": "crm-$0bot",
  "name": "CRM bot",
  "owner": "Sales",
  "stage": "planned"
}
`,
      'Add "purpose"',
      `
#- aims/crm.json
{
  "aims": "ai-system/v1",
  "id": "crm-bot",
  "name": "CRM bot",
  "owner": "Sales",
  "stage": "planned",
  "purpose": "<what the system does, for whom, and why>"
}
`,
    );
  });

  it('keep line ends', () => {
    checkAction(
      '#- aims/crm.yaml\naims: ai-system/v1\r\nid: crm-$0bot\r\nname: CRM bot\r\nowner: Sales\r\nstage: planned',
      'Add "purpose"',
      '#- aims/crm.yaml\naims: ai-system/v1\r\nid: crm-bot\r\nname: CRM bot\r\nowner: Sales\r\nstage: planned\r\npurpose: <what the system does, for whom, and why>',
    );
  });

  it('fill an empty field where it stands', () => {
    checkAction(
      `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
name: CRM bot
owner: Sales
stage: planned
purp$0ose: # soon
tags: []
`,
      'Add "purpose"',
      `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
name: CRM bot
owner: Sales
stage: planned
purpose: <what the system does, for whom, and why> # soon
tags: []
`,
    );
  });

  it('put an answer in place of a placeholder', () => {
    const picture = `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
name: CRM bot
owner: Sales
stage: planned
purpose: Answers.
risk: { level: T$0BD, rationale: '?' }
`;
    assert.deepEqual(
      titlesAt(picture).filter(title => title.startsWith('Replace')),
      ['low', 'medium', 'high', 'critical'].map(level => `Replace it with "${level}"`),
    );
    checkAction(
      picture,
      'Replace it with "high"',
      `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
name: CRM bot
owner: Sales
stage: planned
purpose: Answers.
risk: { level: high, rationale: '?' }
`,
    );
  });

  it('say that something does not apply, and why', () => {
    checkAction(
      `
#- aims/ia.md
---
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales
foreseeable_misuse: n$0one
---
`,
      'Say that it does not apply, and why',
      `
#- aims/ia.md
---
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales
foreseeable_misuse: { not_applicable: Nobody can reach it. }
---
`,
      { answers: { reason: 'Nobody can reach it.' } },
    );
  });

  it('remove a key that stands there twice, with its line', () => {
    checkAction(
      `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
owner: Sales
# the other
own$0er: Support # twice
name: CRM bot
`,
      'Remove this second "owner"',
      `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
owner: Sales
# the other
name: CRM bot
`,
    );
  });

  it('remove a key that stands there twice, with its comma', () => {
    checkAction(
      `
#- aims/crm.json
{ "aims": "ai-system/v1", "id": "crm-bot", "owner": "Sales", "own$0er": "Support" }
`,
      'Remove this second "owner"',
      `
#- aims/crm.json
{ "aims": "ai-system/v1", "id": "crm-bot", "owner": "Sales" }
`,
    );
  });

  it('remove a reference that a list has already', () => {
    checkAction(
      `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
controls:
  - ctl-a
  - ctl-b # another
  - ctl$0-a
`,
      'Remove "ctl-a", which stands in the list already',
      `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
controls:
  - ctl-a
  - ctl-b # another
`,
    );
  });

  it('decide what a Statement of Applicability leaves undecided', () => {
    const titles = titlesAt(soa);
    assert.ok(titles.includes('Add the 36 controls that are still undecided'), titles.join(', '));
  });
});

const soa = `
#- aims/soa.yaml
aims: statement-of-applicability/v1
id: soa
owner: Quality
deci$0sions:
  - { control: A.2.2, applicable: true, justification: Law. }
  - { control: A.2.3, applicable: true, justification: Law. }
`;
