import assert from 'node:assert/strict';
import { contentFingerprint } from '../../../server/core/model/content.ts';
import { recordsOf } from '../../../server/core/model/record.ts';
import { checkAction, titlesAt } from '../../support/actions.ts';
import { fileIn, parseFixture, workspaceOf } from '../../support/fixture.ts';

const answers = { by: 'Dana Osei', note: 'Nothing changed.', reason: 'Only the wording changed.' };

describe('actions on documents', () => {
  it('create what a system owes, prefilled', () => {
    const picture = `
#- aims/register.yaml
aims: register/v1
owner: Platform
systems:
  - id: crm-$0bot
    name: CRM bot
    owner: Sales
    stage: pilot
    purpose: Answers.
    audience: internal
    automation_level: inform
    risk: { level: low, rationale: Small., ai_act_class: minimal }
    models: [{ name: gpt-x, vendor: tessera, version: "1.10", deployment_mode: third-party-api }]
`;
    assert.deepEqual(
      titlesAt(picture).filter(title => title.startsWith('Create')),
      [
        'Create the risk assessment of "CRM bot"',
        'Create the validation of "CRM bot"',
        'Create the vendor review of "tessera"',
      ],
    );
    checkAction(
      picture,
      'Create the validation of "CRM bot"',
      `
#- aims/validation/val-crm-bot.yaml
aims: validation/v1
id: val-crm-bot
title: Validation of CRM bot
owner: Sales
system: crm-bot
status: draft
models:
  - name: gpt-x
    version: "1.10"
suite:
  name: $0<what the suite is called>
  location: <where it lies>
  version: <version>
criteria:
  - metric: <what is measured, by the name the results use>
    threshold: <number>
    direction: <at-least or at-most>
results:
  - metric: <what was measured, by the name that its criterion has>
    value: <number>
    on: <YYYY-MM-DD>
    run: <which run it was, so that its log can be found>
regression_blocks_deployment:
decision: <pass, fail or conditional>
review:
  cadence: annual
`,
    );
  });

  it('create the document that a reference names in vain', () => {
    checkAction(
      `
#- aims/ia.yaml
aims: impact-assessment/v1
id: ia-crm
owner: Sales
mitigations:
  - { kind: human-review, description: Reads., control: ctl-re$0view }
`,
      'Create a control document with the id "ctl-review"',
      `
#- aims/controls/ctl-review.yaml
aims: control/v1
id: ctl-review
title: $0<what people call this control>
owner: <who sees to it that the control works>
status: <planned, in-progress, implemented, degraded, not-applicable or retired>
description: <description>
implements:
  - <implements>
`,
    );
  });

  it('mark a document as reviewed today, and move the planned day on', () => {
    checkAction(
      `
#- aims/pol.md
---
aims: policy/v1
id: pol-$0ai
owner: Legal
status: approved
approved: { by: Board, on: 2025-03-01 }
reviewed:
  on: 2026-03-01 # in spring
  by: 'Dana'
review: { cadence: annual, next: 2027-03-01, triggers: [law-change] }
---
`,
      'Mark it as reviewed today',
      `
#- aims/pol.md
---
aims: policy/v1
id: pol-ai
owner: Legal
status: approved
approved: { by: Board, on: 2025-03-01 }
reviewed:
  on: 2026-11-23 # in spring
  by: 'Dana Osei'
  note: Nothing changed.
review: { cadence: annual, next: 2027-11-23, triggers: [law-change] }
---
`,
      { answers },
    );
  });

  it('hold the place of an answer that nobody was asked for', () => {
    checkAction(
      `
#- aims/pol.json
{
  "aims": "policy/v1",
  "id": "pol-$0ai",
  "approved": { "by": "Board", "on": "2025-03-01" }
}
`,
      'Mark it as reviewed today',
      `
#- aims/pol.json
{
  "aims": "policy/v1",
  "id": "pol-ai",
  "approved": { "by": "Board", "on": "2025-03-01" },
  "reviewed": {
    "on": "2026-11-23",
    "by": "<who reviewed it>",
    "note": "<what the review found, or that nothing changed>"
  }
}
`,
    );
  });

  const changed = `
#- aims/crm.yaml
aims: ai-system/v1
id: crm-bot
name: CRM bot
owner: Sales
stage: planned
purpose: Answers questions.
#- aims/ia.yaml
aims: impact-assessment/v1
id: ia-$0crm
system: crm-bot
owner: Sales
assessed:
  on: 2026-01-01
  by: Sam
  facts: { purpose: f00000000, audience: f11111111 } # by the tool
  commit: "3c1d9f0"
`;

  it('re-affirm an assessment for the system of today', () => {
    checkAction(
      changed,
      'Re-affirm it for the system as it is today',
      `
#- aims/ia.yaml
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales
assessed:
  on: 2026-11-23
  by: Dana Osei
  facts: { purpose: f9b407e91, stage: f34369a8e } # by the tool
reviewed:
  on: 2026-11-23
  by: Dana Osei
  note: Only the wording changed.
`,
      { answers },
    );
  });

  it('re-affirm it at the commit that the repository stands at, and drop what was noted of its code before', () => {
    checkAction(
      `${changed}  code_seen:
    on: 2026-02-01
    by: Sam
    because: Names only
reviewed: { on: 2026-01-01, by: Sam }
`,
      'Re-affirm it for the system as it is today',
      `
#- aims/ia.yaml
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales
assessed:
  on: 2026-11-23
  by: Dana Osei
  facts: { purpose: f9b407e91, stage: f34369a8e } # by the tool
  commit: "9b07f2e00000"
reviewed: { on: 2026-11-23, by: Dana Osei, note: Only the wording changed. }
`,
      { answers, past: [{ on: '2026-11-20', commit: '9b07f2e', files: { 'README.md': 'x' } }] },
    );
  });

  it('keep the approval of what is re-affirmed, if it was still what was approved', () => {
    const approved = changed.replace(
      'assessed:',
      'status: approved\napproved: { by: Board, on: 2026-01-02, content: CONTENT }\nassessed:',
    );
    const contentOf = (picture: string) => {
      const workspace = workspaceOf(parseFixture(picture).files);
      const [document] = fileIn(workspace, 'aims/ia.yaml').documents;
      const [record] = document ? recordsOf(document) : [];
      return (record && contentFingerprint(record)) ?? '';
    };
    const before = approved.replace('CONTENT', contentOf(approved));
    const expected = `
#- aims/ia.yaml
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales
status: approved
approved: { by: Board, on: 2026-01-02, content: CONTENT }
reviewed:
  on: 2026-11-23
  by: Dana Osei
  note: Only the wording changed.
assessed:
  on: 2026-11-23
  by: Dana Osei
  facts: { purpose: f9b407e91, stage: f34369a8e } # by the tool
`;
    const title = 'Re-affirm it for the system as it is today';
    checkAction(before, title, expected.replace('CONTENT', contentOf(expected)), { answers });
    const edited = before.replace('owner: Sales\nstatus', 'owner: Support\nstatus');
    const kept = expected.replace('CONTENT', contentOf(approved)).replace('owner: Sales', 'owner: Support');
    checkAction(edited, title, kept, { answers });
  });

  it('supersede an approved document by a draft', () => {
    checkAction(
      `
#- aims/pol-ai.md
---
aims: policy/v1
id: pol-$0ai
owner: Legal
status: approved # by the board
approved: { by: Board, on: 2025-03-01 }
review: { cadence: annual }
---

# Policy

Text.
`,
      'Supersede it by a new revision',
      `
#- aims/pol-ai.md
---
aims: policy/v1
id: pol-ai
owner: Legal
status: superseded # by the board
approved: { by: Board, on: 2025-03-01 }
review: { cadence: annual }
---

# Policy

Text.
#- aims/pol-ai-2.md
---
aims: policy/v1
id: $0pol-ai-2
owner: Legal
status: draft # by the board
review: { cadence: annual }
supersedes: pol-ai
---

# Policy

Text.
`,
    );
  });

  it('leave history alone', () => {
    const picture = `
#- aims/pol.yaml
aims: policy/v1
id: pol-$0ai
owner: Legal
status: superseded
approved: { by: Board, on: 2025-03-01 }
`;
    assert.deepEqual(
      titlesAt(picture).filter(title => /review|Supersede/.test(title)),
      [],
    );
  });

  it('move a system to a file of its own, with its comments', () => {
    checkAction(
      `
#- aims/register.yaml
aims: register/v1
owner: Platform
systems:
  - id: a
    name: A
  - id: crm-$0bot # ours
    name: "CRM bot"
    # who answers
    owner:
      role: Sales
    purpose: |
      Two
        lines
  - id: z
`,
      'Move this system to a file of its own',
      `
#- aims/register.yaml
aims: register/v1
owner: Platform
systems:
  - id: a
    name: A
  - id: z
#- aims/systems/crm-bot.yaml
aims: ai-system/v1
id: $0crm-bot # ours
name: "CRM bot"
# who answers
owner:
  role: Sales
purpose: |
  Two
    lines
`,
    );
  });

  it('move the only system of a JSON register', () => {
    checkAction(
      `
#- aims/register.json
{
  "aims": "register/v1",
  "systems": [
    {
      "id": "crm-$0bot",
      "models": [{ "version": "1.10" }]
    }
  ]
}
`,
      'Move this system to a file of its own',
      `
#- aims/register.json
{
  "aims": "register/v1",
  "systems": []
}
#- aims/systems/crm-bot.json
{
  "aims": "ai-system/v1",
  "id": "$0crm-bot",
  "models": [{ "version": "1.10" }]
}
`,
    );
  });

  it('move a system back into the register', () => {
    checkAction(
      `
#- aims/register.yaml
aims: register/v1
systems:
  - id: a
    name: A
# the end
#- aims/systems/crm-bot.yaml
aims: ai-system/v1
id: crm-$0bot # ours
owner:
  role: Sales

purpose: |
  Two
    lines
`,
      'Move this system into the register',
      `
#- aims/register.yaml
aims: register/v1
systems:
  - id: a
    name: A
  - id: crm-bot # ours
    owner:
      role: Sales

    purpose: |
      Two
        lines
# the end
#- aims/systems/crm-bot.yaml
(gone)
`,
    );
  });

  it('give a vendor that several models name in words a document', () => {
    checkAction(
      `
#- aims/register.yaml
aims: register/v1
systems:
  - id: a
    models: [{ name: gpt-x, vendor: "Tessera $0AI" }]
  - id: b
    models:
      - name: gpt-y
        vendor: Tessera AI # them
#- aims/c.json
{ "aims": "ai-system/v1", "id": "c", "models": [{ "name": "gpt-z", "vendor": "Tessera AI" }] }
`,
      'Give the vendor "Tessera AI" a document, and name it in all 3 places',
      `
#- aims/c.json
{ "aims": "ai-system/v1", "id": "c", "models": [{ "name": "gpt-z", "vendor": "tessera-ai" }] }
#- aims/register.yaml
aims: register/v1
systems:
  - id: a
    models: [{ name: gpt-x, vendor: "tessera-ai" }]
  - id: b
    models:
      - name: gpt-y
        vendor: tessera-ai # them
#- aims/vendors/tessera-ai.yaml
aims: vendor/v1
id: tessera-ai
title: Tessera AI
owner: $0<who answers for the relationship and the review>
status: draft
provides: <what is bought, and what it is used for>
services:
  - "<the single models and services, by their names>"
controls_reviewed:
  - "<what of the vendor's own controls was looked at, and in which papers>"
data_handling:
  retention: <how long our data is kept>
  region: <where it is stored and processed>
  subprocessors:
    - <who else gets to see it>
version_change_notice: <notice of version changes>
evaluation_results: <what is known about the quality and safety of the models>
incident_notice: <how fast the vendor tells us about incidents, and whom>
exit: <how we get away from the vendor>
conclusion: <approve, approve-with-conditions or reject>
valid_until: <YYYY-MM-DD>
review:
  cadence: <monthly, quarterly, semi-annual, annual or biennial>
  triggers:
    - <triggers>
`,
    );
  });
});
