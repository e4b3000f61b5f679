import { checkPicture } from '../support/findings.ts';

const only = ['expired-evidence'];

describe('expired-evidence', () => {
  it('begins the day after the last valid one, and counts years and months to their end', () => {
    const picture = (until: string, note: string) => `
#- aims/policy.yaml
aims: policy/v1
status: approved
evidence:
  - title: Minutes
    valid_until: ${until}
${note === '' ? '' : `#                ${'^'.repeat(until.length)} ${note}\n`}`;
    const found = 'warning expired-evidence';
    checkPicture(picture('2026-11-23', ''), { only });
    checkPicture(picture('2026-11-22', found), { only });
    checkPicture(picture('2026-11', ''), { only });
    checkPicture(picture('2026-11', found), { only, today: '2026-12-01' });
    checkPicture(picture('2026', ''), { only, today: '2026-12-31' });
    checkPicture(picture('2026', found), { only, today: '2027-01-01' });
    checkPicture(picture('2026-02-30', ''), { only });
    checkPicture(picture('soon', ''), { only });
    checkPicture(picture('TODO', ''), { only });
  });

  it('weighs what the system weighs, and little in drafts and plans', () =>
    checkPicture(
      `
#- aims/register.yaml
aims: register/v1
evidence: [{ valid_until: 2025 }]
#                         ^^^^ warning expired-evidence
systems:
  - id: grave
    stage: production
    risk: { level: high }
    evidence: [{ valid_until: 2025 }]
#                             ^^^^ error expired-evidence
  - id: light
    stage: pilot
    evidence: [{ valid_until: 2025 }]
#                             ^^^^ warning expired-evidence
  - id: gone
    stage: retired
    evidence: [{ valid_until: 2025 }]
#- aims/validation.yaml
aims: validation/v1
system: grave
status: approved
evidence: [{ valid_until: 2025 }]
#                         ^^^^ error expired-evidence
#- aims/draft.yaml
aims: validation/v1
system: grave
evidence: [{ valid_until: 2025 }]
#                         ^^^^ info expired-evidence
#- aims/review.yaml
aims: policy/v1
status: in-review
evidence: [{ valid_until: 2025 }]
#                         ^^^^ info expired-evidence
#- aims/old.yaml
aims: policy/v1
status: superseded
evidence: [{ valid_until: 2025 }]
#- aims/controls.yaml
aims: controls/v1
controls:
  - id: a
    status: implemented
    evidence: [{ valid_until: 2025 }, { valid_until: 2027 }]
#                             ^^^^ warning expired-evidence
  - id: b
    status: planned
    evidence: [{ valid_until: 2025 }]
#                             ^^^^ info expired-evidence
  - id: all-expired
    status: implemented
    evidence: [{ valid_until: 2025 }]
  - id: c
    status: retired
    evidence: [{ valid_until: 2025 }]
#- aims/old-controls.yaml
aims: controls/v1
status: superseded
controls:
  - id: d
    status: planned
    evidence: [{ valid_until: 2025 }]
`,
      { only },
    ));

  it('leaves to another rule what leaves a control or a claim with nothing, and says it once', () =>
    checkPicture(
      `
#- aims/crosswalk.yaml
aims: crosswalk/v1
evidence: [{ valid_until: 2025 }]
#                         ^^^^ info expired-evidence
in_place:
  - id: CC8.1
#       ^^^^^ warning claim-without-evidence
    evidence: [{ valid_until: 2025 }, { valid_until: 2026-01 }]
  - id: CC8.2
    evidence: [{ valid_until: 2025 }, { valid_until: 2027 }]
#                             ^^^^ info expired-evidence
  - id: CC8.3
    evidence: [{ valid_until: 2025 }, Report of March]
#                             ^^^^ info expired-evidence
#- aims/control.yaml
aims: control/v1
id: a
status: implemented
#       ^^^^^^^^^^^ warning control-without-evidence
evidence: [{ title: Log, valid_until: 2025 }]
`,
      { only: [...only, 'control-without-evidence', 'claim-without-evidence'] },
    ));

  it('looks into lists, and at each item by itself', () =>
    checkPicture(
      `
#- aims/training.yaml
aims: training/v1
status: approved
records:
  - who: A
    evidence:
      - Signed in the meeting
      - { title: Certificate, valid_until: 2026-10-31 }
#                                          ^^^^^^^^^^ warning expired-evidence
      - { title: Certificate, valid_until: 2027-10-31 }
`,
      { only },
    ));
});
