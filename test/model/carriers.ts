/** A small workspace in all three carriers, with a bit of everything that crosses files. */
export const carriers: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: 'aims/register.yaml',
    text: `aims: register/v1
title: Our systems
review: { cadence: quarterly }
reviewed: { on: 2026-09-01 }
systems:
  # sales
  - id: crm-bot
    name: CRM bot
    owner: Sales
    stage: pilot
    purpose: >
      Drafts mails
      after calls.
    audience: customer-facing
    models:
      - name: sum-small
        version: "1.10"
        deployment_mode: self-hosted
    risk: { level: medium, rationale: Few users. }
  - id: scoring
    name: Scoring
    owner: { role: Head of IT }
    stage: production
    risk: &risk { level: high, ai_act_class: high }
    assessments: [ia-scoring, ia-old]
`,
  },
  {
    path: 'aims/systems/notes.json',
    text: `{
  "aims": "ai-system/v1",
  "id": "notes",
  "name": "Meeting notes",
  "owner": "IT",
  "stage": "production",
  "audience": "internal",
  "automation_level": "assist",
  "stage_since": "2025-03",
  "risk": { "level": "low", "ai_act_class": "minimal" }
}
`,
  },
  {
    path: 'aims/impact/crm.md',
    text: `---
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales
status: approved
decisions: { influences: Discounts, automation_level: assist }
failure_modes: [{ risk: hallucination, likelihood: 3 }]
impacts: { individuals: A, groups: B, society: C }
residual_risk: low
approved: { by: CTO, on: 2026-10-01 }
assessed: { on: 2026-09-20, facts: { audience: f76e9a4f5, models: f77ab01de } }
review: { next: 2027-01-31 }
evidence:
  - title: Test run
    valid_until: 2026-12-31
---

# Impact of the CRM bot

## Users

Sales people.

## Affected parties

Customers who are written about.

## Outcome

TODO
`,
  },
  {
    path: 'aims/impact/other.yml',
    text: `aims: impact-assessment/v1
id: ia-scoring
system: scoring
owner: IT
status: in-review
supersedes: ia-old
---
aims: impact-assessment/v1
id: ia-old
system: scoring
owner: IT
status: superseded
notes: |
  Kept as history.
---
title: somebody else's
`,
  },
  {
    path: 'aims/controls.yaml',
    text: `aims: controls/v1
owner: IT
controls:
  - id: agent-approval
    title: An agent approves every mail
    owner: Sales
    implements: [A.9.2]
`,
  },
  {
    path: 'aims/audit.yaml',
    text: `aims: internal-audit/v1
id: audit
owner: Internal audit
findings: [{ id: F1, statement: Mails went out unread. }]
---
aims: corrective-action/v1
id: read-mails
owner: Sales
from: { audit: audit, finding: F1 }
`,
  },
];
