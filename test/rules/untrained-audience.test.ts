import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'untrained-audience';

describe(code, () => {
  it('says who lacks which module, why it matters, and what to do', () => {
    const text =
      'aims: training/v1\nid: t\nstatus: approved\n' +
      'programme: [{ module: Basics, audience: Lead; Clerk; somebody }, { module: More, audience: Everybody }]\n' +
      'records:\n  - { role: Lead, module: Other }\n' +
      '  - { role: [Lead, Clerk, Driver], module: Other, completed_on: 2026-01-10 }\n' +
      '  - { role: Driver, module: Basics, completed_on: 2026-01-10 }\n';
    assert.deepEqual(messagesOf(code, workspaceOf([{ path: 't.yaml', text }]), 't.yaml'), [
      'info: No record says that "Lead" and "Clerk" completed the module "Basics". A programme that is not carried out shows ' +
        'an auditor only what was planned. Hold the training and record it, or correct the audience.',
      'info: No record says that anybody completed the module "More". A programme that is not carried out shows an auditor ' +
        'only what was planned. Hold the training and record it, or take the module out.',
    ]);
  });

  it('takes records from all documents that count, and roles from overseers too', () => {
    checkPicture(
      `
#- programme.yaml
aims: training/v1
id: p
status: approved
programme:
  - { module: Basics, audience: [Lead, Visitor] }
  - { module: Oversight, audience: Clerk }
#                                  ^^^^^ info untrained-audience
  - { module: Old, audience: Lead }
#             ^^^ info untrained-audience
  - { module: TBD, audience: Lead }
  - audience: Lead
records:
  - { role: Lead, module: Oversight, completed_on: 2026-01-10 }
#- records.yaml
aims: training/v1
id: r
records:
  - { role: lead, module: basics, completed_on: 2024-01-10, expires_on: 2025-01-10 }
---
aims: training/v1
id: old
status: retired
records:
  - { role: Lead, module: Old, completed_on: 2026-01-10 }
#- s.yaml
aims: ai-system/v1
id: s
stage: idea
human_oversight: { overseers: [{ role: Clerk }] }
`,
      { only: [code] },
    );
  });

  it('looks at approved programmes that have records', () => {
    checkPicture(
      `
#- programmes.yaml
aims: training/v1
id: draft
programme: [{ module: A, audience: Lead }]
records: [{ role: Lead, module: Z, completed_on: 2026-01-10 }]
---
aims: training/v1
id: superseded
status: superseded
programme: [{ module: A, audience: Lead }]
records: [{ role: Lead, module: Z, completed_on: 2026-01-10 }]
---
aims: training/v1
id: none
status: approved
programme: [{ module: A, audience: Lead }]
---
aims: training/v1
id: elsewhere
status: approved
programme: [{ module: A, audience: Lead }]
records: { not_applicable: Kept in the personnel system. }
---
aims: training/v1
id: unplanned
status: approved
programme: { not_applicable: Trained on the job. }
records: [{ role: Lead, module: Z, completed_on: 2026-01-10 }]
`,
      { only: [code] },
    );
  });
});
