import assert from 'node:assert/strict';
import { addDays } from '../../server/core/base/day.ts';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('overdue-review', () => {
  describe('begins on the day after the due day', () => {
    for (const { cadence, looked, due } of [
      { cadence: 'monthly', looked: '2026-01-31', due: '2026-02-28' },
      { cadence: 'monthly', looked: '2024-01-30', due: '2024-02-29' },
      { cadence: 'monthly', looked: '2026-12-15', due: '2027-01-15' },
      { cadence: 'quarterly', looked: '2026-08-31', due: '2026-11-30' },
      { cadence: 'quarterly', looked: '2026-11-30', due: '2027-02-28' },
      { cadence: 'quarterly', looked: '2026-05-23', due: '2026-08-23' },
      { cadence: 'semi-annual', looked: '2026-08-31', due: '2027-02-28' },
      { cadence: 'semi-annual', looked: '2025-12-31', due: '2026-06-30' },
      { cadence: 'annual', looked: '2024-02-29', due: '2025-02-28' },
      { cadence: 'annual', looked: '2025-11-23', due: '2026-11-23' },
      { cadence: 'biennial', looked: '2024-02-29', due: '2026-02-28' },
      { cadence: 'P90D', looked: '2026-08-25', due: '2026-11-23' },
      { cadence: 'P1M', looked: '2026-01-31', due: '2026-02-28' },
      { cadence: 'P2W', looked: '2026-02-20', due: '2026-03-06' },
      { cadence: 'P1Y6M', looked: '2025-08-31', due: '2027-02-28' },
      { cadence: 'P1M1D', looked: '2026-01-31', due: '2026-03-01' },
      // An imprecise day that somebody looked counts as its first day: nobody gains by being vague.
      { cadence: 'quarterly', looked: '2026-08', due: '2026-11-01' },
      { cadence: 'annual', looked: '2025', due: '2026-01-01' },
    ]) {
      it(`${looked} and ${cadence} is ${due}`, () => {
        assert.deepEqual(
          boundary(`reviewed:\n  on: ${looked}\nreview:\n  cadence: ${cadence}\n`, due),
          [0, 1],
        );
      });
    }

    for (const { next, due } of [
      { next: '2026-11-30', due: '2026-11-30' },
      { next: '2026-11', due: '2026-11-30' },
      { next: '2024-02', due: '2024-02-29' },
      { next: '2026', due: '2026-12-31' },
    ]) {
      it(`of the next review that is given: ${next} is ${due}`, () => {
        assert.deepEqual(boundary(`review:\n  next: ${next}\n`, due), [0, 1]);
        const both = `reviewed:\n  on: 2020-01-01\nreview:\n  next: ${next}\n  cadence: monthly\n`;
        assert.deepEqual(boundary(both, due), [0, 1], 'it wins over the cadence');
      });
    }
  });

  describe('takes the cadence of an assessment without one from the risk of its system', () => {
    for (const { risk, due } of [
      { risk: 'low', due: '2027-03-31' },
      { risk: 'medium', due: '2026-09-30' },
      { risk: 'high', due: '2026-06-30' },
      { risk: 'critical', due: '2026-06-30' },
      { risk: undefined, due: '2026-06-30' },
      { risk: 'TODO', due: '2026-06-30' },
      { risk: 'huge', due: '2026-06-30' },
    ]) {
      it(`${risk ?? 'unknown'}: ${due}`, () => {
        const on = (today: string) => overdueIn(assessment('assessed:\n  on: 2026-03-31\n'), { risk, today });
        assert.deepEqual([on(due), on(addDays(due, 1))], [0, 1]);
      });
    }

    it('and none where the system is not known', () => {
      const text = assessment('assessed:\n  on: 2020-03-31\n').replace('system: s', 'system: nobody');
      assert.equal(overdueIn(text, { risk: 'high', today: '2026-11-23' }), 0);
    });
  });

  it('counts from the latest look, and stands at it', () => {
    checkPicture(
      `
#- a.yaml
aims: impact-assessment/v1
id: a
system: s
owner: O
status: approved
assessed: { on: 2026-01-10 }
approved: { by: CTO, on: 2026-01-20 }
#                        ^^^^^^^^^^ warning overdue-review
reviewed: { on: 2026-01-15 }
review: { cadence: monthly }
---
aims: impact-assessment/v1
id: b
system: s
owner: O
status: approved
assessed: { on: 2026-01-10 }
#               ^^^^^^^^^^ warning overdue-review
approved: { by: CTO, on: 2026-01-08 }
review: { cadence: monthly }
---
aims: impact-assessment/v1
id: c
system: s
owner: O
status: approved
approved: { by: CTO, on: 2026-01-08 }
reviewed: { on: 2026-06-08 }
#               ^^^^^^^^^^ warning overdue-review
review: { cadence: monthly }
---
aims: impact-assessment/v1
id: d
system: s
owner: O
status: approved
assessed: { on: 2026-06-10 }
#               ^^^^^^^^^^ warning overdue-review
review: { next: 2026-02-30, cadence: monthly }
#- s.yaml
aims: ai-system/v1
id: s
name: S
owner: O
stage: idea
`,
      { only: ['overdue-review'] },
    );
  });

  describe('concerns what is in force', () => {
    const late = 'review:\n  next: 2026-01-01\n';
    const today = '2026-11-23';
    for (const { status, found } of [
      { status: 'approved', found: 1 },
      { status: undefined, found: 0 },
      { status: 'draft', found: 0 },
      { status: 'in-review', found: 0 },
      { status: 'superseded', found: 0 },
      { status: 'retired', found: 0 },
    ]) {
      it(`among assessments: ${status ?? 'no status'} ${found}`, () => {
        const text = assessment(late).replace('status: approved\n', status ? `status: ${status}\n` : '');
        assert.equal(overdueIn(text, { risk: 'low', today }), found);
      });
    }

    for (const { status, found } of [
      { status: undefined, found: 1 },
      { status: 'approved', found: 1 },
      { status: 'superseded', found: 0 },
      { status: 'retired', found: 0 },
    ]) {
      it(`among registers, which need no approval: ${status ?? 'no status'} ${found}`, () => {
        const text = `aims: register/v1\n${status ? `status: ${status}\n` : ''}${late}systems: []\n`;
        assert.equal(overdueIn(text, { risk: 'low', today }), found);
      });
    }

    for (const stage of ['idea', 'pilot', 'production', 'suspended', 'retired', undefined]) {
      it(`among systems, which need none either: ${stage ?? 'no stage'}`, () => {
        const text = `aims: ai-system/v1\nid: a\nname: A\nowner: O\n${stage ? `stage: ${stage}\n` : ''}${late}`;
        assert.equal(overdueIn(text, { risk: 'low', today }), stage === 'retired' ? 0 : 1);
      });
    }
  });

  it('is an error where the system is of high risk and in production', () => {
    const severities = (stage: string, risk: string) =>
      overdueFindings(assessment('review:\n  next: 2026-01-01\n'), { stage, risk, today: '2026-11-23' }).map(
        ({ severity }) => severity,
      );
    assert.deepEqual(severities('production', 'high'), ['error']);
    assert.deepEqual(severities('production', 'critical'), ['error']);
    assert.deepEqual(severities('production', 'medium'), ['warning']);
    assert.deepEqual(severities('pilot', 'critical'), ['warning']);
  });

  it('says since when, of what, and what to do', () => {
    const [finding] = overdueFindings(assessment('review:\n  next: 2026-11-22\n'), {
      risk: 'low',
      today: '2026-11-23',
    });
    assert.equal(
      finding?.message,
      'The review of this impact assessment was due on 2026-11-22, 1 day ago. Auditors ask whether documents are ' +
        'kept up. Look whether it still holds, and record the review under "reviewed".',
    );
  });
});

/** The number of findings on the due day and on the day after it, of a register that says so. */
function boundary(fields: string, due: string): readonly number[] {
  const text = `aims: register/v1\n${fields}systems: []\n`;
  return [due, addDays(due, 1)].map(today => overdueIn(text, { risk: 'low', today }));
}

function assessment(fields: string): string {
  return `aims: impact-assessment/v1\nid: ia\nsystem: s\nowner: O\nstatus: approved\n${fields}`;
}

interface Circumstances {
  readonly risk: string | undefined;
  readonly today: string;
  readonly stage?: string;
}

function overdueIn(text: string, circumstances: Circumstances): number {
  return overdueFindings(text, circumstances).length;
}

function overdueFindings(text: string, { risk, today, stage = 'pilot' }: Circumstances) {
  const level = risk === undefined ? '' : `risk:\n  level: ${risk}\n`;
  const system = `aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: ${stage}\n${level}`;
  const files = [
    { path: 'a.yaml', text },
    { path: 's.yaml', text: system },
  ];
  return findingsIn(workspaceOf(files, { today }), 'a.yaml').filter(({ code }) => code === 'overdue-review');
}
