import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { parseFixture, workspaceOf } from '../support/fixture.ts';

const only = ['repeated-decision'];

describe('repeated-decision', () => {
  it('stands at every decision after the first, whatever the status', () => {
    for (const status of ['draft', 'in-review', 'approved'])
      checkPicture(
        `
#- s.yaml
aims: statement-of-applicability/v1
id: s
owner: O
status: ${status}
decisions:
  - { control: A.9.2, applicable: true }
  - { control: A.9.2, applicable: true }
#              ^^^^^ warning repeated-decision
  - { control: a.9.2 }
#              ^^^^^ warning repeated-decision
  - { control: "iso42001/A.9.2", applicable: false }
#              ^^^^^^^^^^^^^^^^ error repeated-decision
  - { control: A.9.3, applicable: true }
`,
        { only },
      );
  });

  it('is silent about history', () => {
    for (const status of ['superseded', 'retired'])
      checkPicture(
        `#- s.yaml\naims: statement-of-applicability/v1\nid: s\nowner: O\nstatus: ${status}\n` +
          'decisions: [{ control: A.9.2, applicable: true }, { control: A.9.2, applicable: false }]\n',
        { only },
      );
  });

  it('says which answers there are, and shows the first', () => {
    const text =
      'aims: statement-of-applicability/v1\nid: s\nowner: O\n' +
      'decisions: [{ control: A.9.2, applicable: true }, { control: A.9.2, applicable: true }, { control: A.9.2, applicable: false }]\n';
    const workspace = workspaceOf([{ path: 's.yaml', text }]);
    const found = findingsIn(workspace, 's.yaml').filter(({ code }) => code === 'repeated-decision');
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        'A.9.2 is decided twice. Two entries drift apart once one of them is changed. Keep one and delete the other.',
        'A.9.2 is decided twice and differently: not applicable here, applicable there. Nobody can tell whether the control ' +
          'is needed. Keep the decision that holds and delete the other.',
      ],
    );
    const [related] = found[0]?.related ?? [];
    assert.equal(text.slice(related?.range.start, related?.range.end), 'A.9.2');
    assert.equal(related?.range.start, text.indexOf('A.9.2'));
    assert.equal(related?.message, 'Here it is applicable.');
  });

  it('of two approved statements takes the newer, and stands in the other', () => {
    checkPicture(
      `
#- a.yaml
aims: statement-of-applicability/v1
id: a
owner: O
status: approved
approved: { by: CTO, on: 2025-05-01 }
decisions:
  - { control: A.9.2, applicable: true }
#              ^^^^^ error repeated-decision
  - { control: A.9.3, applicable: true }
#              ^^^^^ warning repeated-decision
  - { control: A.9.4, applicable: true }
#- b.yaml
aims: statement-of-applicability/v1
id: b
owner: O
status: approved
approved: { by: CTO, on: 2026-05-01 }
decisions:
  - { control: A.9.2, applicable: false }
  - { control: A.9.3, applicable: true }
#- c.yaml
aims: statement-of-applicability/v1
id: c
owner: O
decisions:
  - { control: A.9.2, applicable: true }
#- d.yaml
aims: statement-of-applicability/v1
id: d
owner: O
status: approved
approved: { by: CTO, on: 2024-05-01 }
decisions:
  - { control: A.9.4, applicable: true }
#              ^^^^^ warning repeated-decision
`,
      { only },
    );
  });

  it('says of an old version that was left in force that it was', () => {
    const version = (id: string, on: string, answers: readonly boolean[]) =>
      `#- ${id}.yaml\naims: statement-of-applicability/v1\nid: ${id}\nowner: O\nstatus: approved\n` +
      `approved: { by: CTO, on: ${on} }\ndecisions:\n` +
      answers.map((answer, index) => `  - { control: A.7.${index + 2}, applicable: ${answer} }\n`).join('');
    const found = (old: readonly boolean[]) => {
      const picture = version('old', '2025', old) + version('new', '2026', [true, true, true, true, true]);
      const workspace = workspaceOf(parseFixture(picture).files);
      assert.deepEqual(messagesOf('repeated-decision', workspace, 'new.yaml'), []);
      return messagesOf('repeated-decision', workspace, 'old.yaml');
    };
    const whatToDo =
      'Nobody can tell which one is in force. Set "status: superseded" in the one that is not.';
    assert.equal(found([true, true, true]).length, 3);
    assert.deepEqual(found([true, true, true, true]), [
      `warning: This statement and "new" are both approved and decide the same 4 controls. ${whatToDo}`,
    ]);
    assert.deepEqual(found([true, false, true, true, false]), [
      'error: This statement and "new" are both approved and decide the same 5 controls, 2 of them differently: A.7.3 and A.7.6. ' +
        whatToDo,
    ]);
  });
});
