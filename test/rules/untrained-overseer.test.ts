import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const code = 'untrained-overseer';

describe(code, () => {
  describe('says what is wrong and what to do', () => {
    const why = 'Who oversees a system without having learned how will hardly notice when it goes wrong.';
    const record = '{ role: Lead, completed_on: 2026-01-10 }';

    it('where there is no record', () => {
      assert.deepEqual(found({ training: '' }), [
        `warning: No record says that "Lead" was trained. ${why} Train somebody in this role, and record it under "records" of ` +
          'a training document, with the role spelt as here.',
      ]);
    });

    it('where it has expired', () => {
      const training = trainingOf('t', record.replace(' }', ', expires_on: 2026-10-24 }'));
      assert.deepEqual(found({ training }), [
        `warning: The training of "Lead" held until 2026-10-24, 30 days ago. ${why} Have it repeated, and add the record to the ` +
          'training "t".',
      ]);
    });

    it('where the training that is named has none', () => {
      const training = trainingOf('t', '{ role: Clerk, completed_on: 2026-01-10 }');
      assert.deepEqual(found({ overseer: '{ role: Lead, training: t }', training }), [
        `warning: The training "t" has no record for "Lead". ${why} Train somebody in this role, and record it under "records" ` +
          'of a training document, with the role spelt as here.',
      ]);
    });

    it('where another has it than the one that is named', () => {
      const training = `${trainingOf('t', '{ role: Clerk, completed_on: 2026-01-10 }')}---\n${trainingOf('u', record)}`;
      assert.deepEqual(found({ overseer: '{ role: Lead, training: t }', training }), [
        `warning: The training "t" has no record for "Lead". ${why} The training "u" has one: name that training here, or add ` +
          'the record to the one that is named.',
      ]);
      assert.deepEqual(found({ overseer: '{ role: Lead, training: u }', training }), []);
    });

    it('with the place of the training', () => {
      const training = trainingOf('t', '{ role: Lead, completed_on: 2024-01-10, expires_on: 2025 }');
      const [finding] = findingsIn(workspaceWith({ training }), 's.yaml').filter(each => each.code === code);
      assert.deepEqual(
        finding?.related?.map(({ uri, message }) => ({ uri, message })),
        [{ uri: uriOf('t.yaml'), message: 'The expired record stands here.' }],
      );
    });
  });

  for (const { stage, risk, severities } of [
    { stage: 'idea', risk: 'high', severities: [] },
    { stage: 'planned', risk: 'high', severities: [] },
    { stage: 'development', risk: 'high', severities: ['warning'] },
    { stage: 'suspended', risk: 'high', severities: ['warning'] },
    { stage: 'production', risk: 'medium', severities: ['warning'] },
    { stage: 'production', risk: 'critical', severities: ['error'] },
    { stage: 'retired', risk: 'high', severities: [] },
  ]) {
    it(`in ${stage}, ${risk} risk: ${severities.join() || 'nothing'}`, () => {
      const messages = found({ training: '', stage, risk });
      assert.deepEqual(
        messages.map(message => message.slice(0, message.indexOf(':'))),
        severities,
      );
    });
  }

  it('concerns every role, at its place', () => {
    checkPicture(
      `
#- register.yaml
aims: register/v1
systems:
  - id: a
    stage: pilot
    human_oversight:
      overseers:
        - role: Lead
        - role: Clerk
#               ^^^^^ warning untrained-overseer
        - training: t
        - role: TBD
        - role: [Lead, Driver]
#               ^^^^^^^^^^^^^^ warning untrained-overseer
  - id: b
    stage: pilot
    human_oversight: { overseers: { not_applicable: Nobody can see it at work. } }
  - id: c
    stage: pilot
    human_oversight: { not_applicable: It only sorts pictures. }
  - id: d
    status: superseded
    stage: pilot
    human_oversight: { overseers: [{ role: Clerk }] }
#- t.yaml
aims: training/v1
id: t
records:
  - { role: LEAD, completed_on: 2026-01-10 }
`,
      { only: [code] },
    );
  });

  it('concerns approved documents about the oversight, but for roles that the system names itself', () => {
    checkPicture(
      `
#- s.yaml
aims: ai-system/v1
id: s
stage: production
risk: { level: high }
human_oversight:
  overseers:
    - role: Clerk
#           ^^^^^ error untrained-overseer
---
aims: ai-system/v1
id: gone
stage: retired
#- oversight.yaml
aims: oversight/v1
id: approved
system: s
status: approved
overseers:
  - role: clerk
  - role: Driver
#         ^^^^^^ error untrained-overseer
---
aims: oversight/v1
id: draft
system: s
overseers: [{ role: Pilot }]
---
aims: oversight/v1
id: superseded
status: superseded
system: s
overseers: [{ role: Pilot }]
---
aims: oversight/v1
id: of-nothing
status: approved
system: nobody
overseers: [{ role: Pilot }]
---
aims: oversight/v1
id: of-the-gone
status: approved
system: gone
overseers: [{ role: Pilot }]
`,
      { only: [code] },
    );
  });
});

interface Circumstances {
  readonly training: string;
  readonly overseer?: string;
  readonly stage?: string;
  readonly risk?: string;
}

function trainingOf(id: string, record: string): string {
  return `aims: training/v1\nid: ${id}\nstatus: approved\nrecords: [${record}]\n`;
}

function workspaceWith({
  training,
  overseer = '{ role: Lead }',
  stage = 'pilot',
  risk = 'low',
}: Circumstances) {
  const system =
    `aims: ai-system/v1\nid: s\nstage: ${stage}\nrisk: { level: ${risk} }\n` +
    `human_oversight: { overseers: [${overseer}] }\n`;
  return workspaceOf([
    { path: 's.yaml', text: system },
    { path: 't.yaml', text: training },
  ]);
}

function found(circumstances: Circumstances): readonly string[] {
  return messagesOf(code, workspaceWith(circumstances), 's.yaml');
}
