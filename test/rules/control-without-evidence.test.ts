import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('control-without-evidence', () => {
  for (const { status, found } of [
    { status: 'implemented', found: 1 },
    { status: 'degraded', found: 1 },
    { status: 'in-progress', found: 0 },
    { status: 'planned', found: 0 },
    { status: 'not-applicable', found: 0 },
    { status: 'retired', found: 0 },
    { status: '', found: 0 },
  ]) {
    it(`is asked of controls in place: ${status || 'no status'} ${found}`, () => {
      assert.equal(messages(`status: ${status}`).length, found);
      assert.equal(messages(`status: ${status}\nevidence: [{ title: E, valid_until: 2025 }]`).length, found);
    });
  }

  it('tells the two faults apart', () => {
    assert.deepEqual(messages('status: degraded'), [
      'warning: This control is degraded, and nothing shows it. An auditor takes a control without proof for one that is not ' +
        'there. Add an item under "evidence": a log, an export or minutes, and the day until which it is valid.',
    ]);
    assert.deepEqual(messages('status: implemented\nevidence: [{ title: Log, valid_until: 2026-10 }]'), [
      'warning: The evidence of this control, "Log", expired on 2026-10-31. Since then nothing shows that the control still ' +
        'works. Collect newer evidence, or correct the status.',
    ]);
    assert.deepEqual(
      messages(
        'status: implemented\nevidence: [{ title: Log, valid_until: 2026-10 }, { title: Minutes, valid_until: 2026-11-22 }, { title: Old, valid_until: 2025 }]',
      ),
      [
        'warning: All evidence of this control has expired, the last item, "Minutes", on 2026-11-22. Since then nothing shows ' +
          'that the control still works. Collect newer evidence, or correct the status.',
      ],
    );
  });

  it('begins on the day after the last valid one', () => {
    const on = (today: string) =>
      messages('status: implemented\nevidence: [{ title: Log, valid_until: 2026-10 }]', today).length;
    assert.deepEqual([on('2026-10-31'), on('2026-11-01')], [0, 1]);
  });

  for (const { evidence, tells } of [
    { evidence: '', tells: ['control-without-evidence'] },
    { evidence: 'evidence:', tells: ['control-without-evidence'] },
    { evidence: 'evidence: []', tells: ['control-without-evidence'] },
    { evidence: 'evidence: TODO', tells: ['placeholder'] },
    { evidence: 'evidence: { not_applicable: It leaves no trace. }', tells: [] },
    { evidence: 'evidence: [{ title: E, location: https://e.example/l }]', tells: [] },
    { evidence: 'evidence: [{ title: E, location: https://e.example/l, valid_until: 2026 }]', tells: [] },
    { evidence: 'evidence: [{ title: E, valid_until: 2025 }]', tells: ['control-without-evidence'] },
    { evidence: 'evidence: [{ title: E, valid_until: 2025 }, { title: F }]', tells: ['expired-evidence'] },
  ]) {
    it(`tells once of ${evidence || 'nothing'}`, () => {
      const text = `aims: control/v1\nid: c\nowner: O\ndescription: D\nimplements: A.9.2\nstatus: implemented\n${evidence}\n`;
      const found = findingsIn(workspaceOf([{ path: 'c.yaml', text }]), 'c.yaml');
      const about = found.filter(({ code }) => code !== 'missing-field' && code !== 'wrong-type');
      assert.deepEqual(
        about.map(({ code }) => code),
        tells,
      );
      assert.ok(
        !found.some(({ code, message }) => code === 'missing-field' && message.includes('"evidence"')),
      );
    });
  }

  it('stands at the status, also of an entry, and is silent in a list that is history', () => {
    const list = (status: string, mark: string) => `
#- ${status}.yaml
aims: controls/v1
id: ${status}
owner: O
status: ${status}
controls:
  - id: c-${status}
    owner: O
    status: implemented
${mark}`;
    const only = ['control-without-evidence'];
    checkPicture(list('approved', '#           ^^^^^^^^^^^ warning control-without-evidence\n'), { only });
    checkPicture(list('superseded', ''), { only });
    checkPicture(list('retired', ''), { only });
  });

  it('misses nothing where a part of the file could not be read', () => {
    assert.deepEqual(messages('status: implemented\nimplements: ['), []);
  });
});

function messages(fields: string, today = '2026-11-23'): readonly string[] {
  const text = `aims: control/v1\nid: c\nowner: O\n${fields}\n`;
  return messagesOf('control-without-evidence', workspaceOf([{ path: 'c.yaml', text }], { today }), 'c.yaml');
}
