import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';
const only = ['late-milestone'];

function found(milestones: readonly string[], status = 'approved'): readonly string[] {
  const list = milestones.map(each => `  - { ${each} }\n`).join('');
  const text = `aims: certification/v1\nid: plan\nstatus: ${status}\nmilestones:\n${list}`;
  return messagesOf('late-milestone', workspaceOf([{ path: 'plan.yaml', text }], { today }), 'plan.yaml');
}

/** Severity and the first words of each finding. */
function brief(milestones: readonly string[], status?: string): readonly string[] {
  return found(milestones, status).map(message => message.replace(/(?:, \d+ days?|, which|\.).*/s, ''));
}

describe('late-milestone', () => {
  it('begins on the day after the due day, or after the end of its period', () => {
    for (const [due, expected] of [
      ['2026-11-23', 0],
      ['2026-11-22', 1],
      ['2026-11', 0],
      ['2026-10', 1],
      ['2026', 0],
      ['2025', 1],
      ['2026-02-30', 0],
      ['TODO', 0],
    ] as const)
      assert.equal(found([`id: M1, due: ${due}`]).length, expected, due);
  });

  it('ends when it is done, and a placeholder does not say so', () => {
    assert.equal(found(['id: M1, due: 2026-10-31, done_on: 2026-11-20']).length, 0);
    assert.equal(found(['id: M1, due: 2026-10-31, done_on: last week']).length, 0);
    assert.equal(found(['id: M1, due: 2026-10-31, done_on: TODO']).length, 1);
    assert.equal(found(['id: M1, due: 2026-10-31, done_on: ']).length, 1);
  });

  it('says by how much, and what hangs on it', () => {
    assert.deepEqual(found(['id: M1, due: 2026-11-22']), [
      'warning: "M1" was due on 2026-11-22, 1 day ago, and is not done. Time lost here is missing before the audits of the certification body, which are ' +
        'booked long ahead. Give the day under "done_on" if it is done, or agree on a new day and look at what follows.',
    ]);
    const [message] = found([
      'id: M1, due: 2026-10',
      'id: M2, depends_on: [M1]',
      'id: M3, depends_on: M1',
      'id: M4, depends_on: [M2]',
      'id: M5, depends_on: [M1], done_on: 2026-11-01',
      'title: The audit, depends_on: [M1, M1, M9]',
    ]);
    assert.match(
      message ?? '',
      /on 2026-10-31, 23 days ago, .* "M2", "M3" and "The audit" depend on it and move with it\./,
    );
    assert.match(
      found(['id: M1, due: 2026-10', 'depends_on: [M1]'])[0] ?? '',
      / milestone 2 depends on it and moves with it\./,
    );
  });

  it('is told to all that depends on it, directly or not, up to what is done', () => {
    checkPicture(
      `
#- plan.yaml
aims: certification/v1
id: plan
status: approved
milestones:
  - { id: M1, due: 2026-11-20 }
#                  ^^^^^^^^^^ warning late-milestone
  - { id: M2, due: 2026-12-20, depends_on: [M1] }
#                  ^^^^^^^^^^ info late-milestone
  - { id: M3, depends_on: [M2] }
  - { id: M4, due: 2027-01-20, depends_on: [M3] }
#                  ^^^^^^^^^^ info late-milestone
  - { id: M5, due: 2027-01-20, depends_on: [M1], done_on: 2026-11-10 }
  - { id: M6, due: 2027-01-20, depends_on: [M5] }
  - { id: M7, due: 2027-01-20 }
`,
      { only, today },
    );
  });

  it('names the one that is the latest', () => {
    const milestones = [
      'id: M1, due: 2026-11-20',
      'id: M2, due: 2026-11-10',
      'id: M3, due: 2026-12-20, depends_on: [M1, M2]',
    ];
    assert.match(found(milestones)[2] ?? '', /^info: "M3" depends on "M2", which is 13 days late\./);
    const through = [
      'id: M1, due: 2026-11-20',
      'id: M2, depends_on: [M1]',
      'id: M3, due: 2026-12-20, depends_on: [M2]',
    ];
    assert.match(
      found(through)[1] ?? '',
      /^info: "M3" depends on "M1" by way of others, which is 3 days late\./,
    );
  });

  it('finds days that cannot both hold', () => {
    assert.deepEqual(found(['id: M1, due: 2027-02-15', 'id: M2, due: 2027-02-14, depends_on: [M1]']), [
      'warning: "M2" depends on "M1", which is due 1 day later, on 2027-02-15. The two days cannot both hold. Correct the one that is wrong, or "depends_on".',
    ]);
    assert.deepEqual(found(['id: M1, due: 2027-02-15', 'id: M2, due: 2027-02-15, depends_on: [M1]']), []);
    assert.deepEqual(found(['id: M1, due: 2027-02-15', 'id: M2, due: 2027-02, depends_on: [M1]']), []);
    assert.deepEqual(brief(['id: M1, due: 2027-02', 'id: M2, due: 2027-02-15, depends_on: [M1]']), [
      'warning: "M2" depends on "M1"',
    ]);
    assert.deepEqual(
      found(['id: M1, due: 2027-02-15, done_on: 2026-11-01', 'id: M2, due: 2027-02-01, depends_on: [M1]']),
      [],
    );
    assert.deepEqual(
      brief([
        'id: M1, due: 2027-03',
        'id: M2, due: 2027-02, depends_on: [M1]',
        'id: M3, due: 2027-02, depends_on: [M2]',
      ]),
      ['warning: "M2" depends on "M1"', 'warning: "M3" depends on "M1" by way of others'],
    );
  });

  it('leaves it to the order of the stages where they are what is wrong', () => {
    assert.deepEqual(
      found([
        'id: M5, stage: stage-1, due: 2027-04-20',
        'id: M6, stage: stage-2, due: 2027-03-20, depends_on: [M5]',
      ]),
      [],
    );
  });

  it('ends in circles', () => {
    const circle = [
      'id: M1, due: 2026-11-20, depends_on: [M3]',
      'id: M2, due: 2026-12-01, depends_on: [M1]',
      'id: M3, due: 2026-12-01, depends_on: [M2, M3]',
    ];
    assert.deepEqual(brief(circle), [
      'warning: "M1" was due on 2026-11-20',
      'info: "M2" depends on "M1"',
      'info: "M3" depends on "M1" by way of others',
    ]);
    assert.deepEqual(found(['id: M1, due: 2027-01-01, depends_on: [M1]']), []);
  });

  it('says nothing of days in a circle, where no day would be right', () => {
    const circle = ['id: M1, due: 2027-01-01, depends_on: [M2]', 'id: M2, due: 2027-02-01, depends_on: [M1]'];
    assert.deepEqual(found(circle), []);
    assert.deepEqual(brief([...circle, 'id: M3, due: 2027-01-15, depends_on: [M2]']), [
      'warning: "M3" depends on "M2"',
    ]);
  });

  it('is information in a draft, and not found in what is history', () => {
    const milestones = ['id: M1, due: 2026-11-01'];
    assert.deepEqual(brief(milestones, 'draft'), ['info: "M1" was due on 2026-11-01']);
    assert.deepEqual(brief(milestones, 'in-review'), ['warning: "M1" was due on 2026-11-01']);
    assert.deepEqual(found(milestones, 'superseded'), []);
    assert.deepEqual(found(milestones, 'retired'), []);
  });

  it('follows a chain of a thousand', () => {
    const chain = Array.from(
      { length: 1000 },
      (_, index) => `id: M${index}, due: 202${index === 0 ? 6 : 7}-01-01, depends_on: [M${index - 1}]`,
    );
    const messages = found(chain);
    assert.equal(messages.length, chain.length);
    assert.match(messages.at(-1) ?? '', /^info: "M999" depends on "M0" by way of others/);
  });
});
