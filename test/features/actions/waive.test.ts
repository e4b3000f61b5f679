import assert from 'node:assert/strict';
import { actionsAt, checkAction } from '../../support/actions.ts';

const answers = { reason: 'Reads nothing of ours --> yet', approved_by: 'Board', expires: '2027-02-01' };

const overdue = `
#- aims/pol.yaml
aims: policy/v1
id: pol-ai
owner: Legal
status: approved
approved: { by: Board, on: 2025-03-01 }
review:
  next: 2026-$001-01 # by the board
`;

describe('waiving a finding', () => {
  it('begins the waivers document', () => {
    checkAction(
      overdue,
      'Waive "overdue-review" here for a while',
      `
#- aims/waivers.yaml
aims: waivers/v1
id: waivers
title: Waivers
owner: $0<who keeps the waivers few and short>
waivers:
  - rule: overdue-review
    document: pol-ai
    reason: Reads nothing of ours --> yet
    approved_by: Board
    expires: 2027-02-01
`,
      { answers },
    );
  });

  it('appends to the one there is, as its entries are written', () => {
    checkAction(
      `${overdue}#- aims/waivers.json
{
  "aims": "waivers/v1",
  "waivers": [
    { "rule": "x", "document": "y" }
  ]
}
`,
      'Waive "overdue-review" here for a while',
      `
#- aims/waivers.json
{
  "aims": "waivers/v1",
  "waivers": [
    { "rule": "x", "document": "y" },
    {
      "rule": "overdue-review",
      "document": "pol-ai",
      "reason": "<why it may be let go>",
      "approved_by": "<who allows it>",
      "expires": "<YYYY-MM-DD>"
    }
  ]
}
`,
    );
  });

  it('names the obligation of a system', () => {
    checkAction(
      `
#- aims/register.yaml
aims: register/v1
systems:
  - id: crm-$0bot
    name: CRM bot
    owner: Sales
    stage: development
#- aims/waivers.yaml
aims: waivers/v1
waivers:
  - obligation: validation
    system: other # for a month
`,
      'Waive "missing-risk-assessment" here for a while',
      `
#- aims/waivers.yaml
aims: waivers/v1
waivers:
  - obligation: validation
    system: other # for a month
  - obligation: risk-assessment
    system: crm-bot
    reason: Reads nothing of ours --> yet
    approved_by: Board
    expires: 2027-02-01
`,
      { answers },
    );
  });

  it('waives for the entry that the finding is about, also from the start of its line', () => {
    checkAction(
      `
#- aims/register.yaml
aims: register/v1
id: register-eu
systems:
  $0- id: crm-bot
    name: CRM bot
    stage: idea
#- aims/waivers.yaml
aims: waivers/v1
`,
      'Waive "missing-field" here for a while',
      `
#- aims/waivers.yaml
aims: waivers/v1
waivers:
  - rule: missing-field
    document: crm-bot
    reason: Reads nothing of ours --> yet
    approved_by: Board
    expires: 2027-02-01
`,
      { answers, line: true },
    );
  });

  it('stands beside it as a comment', () => {
    checkAction(
      overdue,
      'Waive "overdue-review" here with a comment',
      `
#- aims/pol.yaml
aims: policy/v1
id: pol-ai
owner: Legal
status: approved
approved: { by: Board, on: 2025-03-01 }
review:
  # aims-waive: overdue-review until 2027-02-01 by Board because Reads nothing of ours --> yet
  next: 2026-01-01 # by the board
`,
      { answers },
    );
  });

  it('has no comment in JSON, nor inside a text', () => {
    const titles = actionsAt(`
#- aims/pol.json
{
  "aims": "policy/v1",
  "id": "pol-ai",
  "status": "approved",
  "review": { "next": "2026-$001-01" }
}
`).map(({ title }) => title);
    assert.ok(titles.includes('Waive "overdue-review" here for a while'), titles.join());
    assert.ok(!titles.some(title => title.endsWith('with a comment')));
  });
});
