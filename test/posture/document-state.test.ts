import assert from 'node:assert/strict';
import { addDays } from '../../server/core/base/day.ts';
import type { Reason } from '../../server/core/posture/states.ts';
import { answerTo, complete, type Given, withLine } from './assessment.ts';

const annual = `${complete}review: { cadence: annual }\n`;

describe('the state of what answers an obligation', () => {
  it('is missing while no document names the system, and says why there has to be one', () => {
    assertAnswer({}, 'missing', [
      {
        code: 'no-document',
        message:
          'required since its audience, AI Act class and automation level are not given, which counts as the strictest',
      },
    ]);
  });

  it('is not-required where the system owes none, whatever documents there are', () => {
    const owesNone = { system: 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: idea\n' };
    const reason: Reason = {
      code: 'not-applicable',
      message: 'not required: it is owed from the stage pilot on, and its stage is idea',
    };
    assertAnswer(owesNone, 'not-required', [reason]);
    assertAnswer({ ...owesNone, documents: [annual] }, 'not-required', [reason]);
  });

  it('is current for what is complete, approved and fresh', () => {
    assertAnswer({ documents: [annual] }, 'current', []);
  });

  it('is current for what is to be reviewed later than any day that can be written', () => {
    assertAnswer({ documents: [`${complete}review: { cadence: P9000Y }\n`] }, 'current', []);
  });

  describe('is incomplete', () => {
    for (const { what, documents, reasons } of [
      {
        what: 'with an error of its own',
        documents: [`${annual}reviewed: { on: 2026-02-30 }\n`],
        reasons: [['has-errors', 'it has 1 error']],
      },
      {
        what: 'with errors of several sorts',
        documents: [
          `${withLine(annual, 'residual_risk', 'residual_risk: tiny')}evidence: yes\noutcome: Again.\n`,
        ],
        reasons: [['has-errors', 'it has 3 errors']],
      },
      {
        what: 'with a reference to nothing',
        documents: [`${annual}supersedes: ia-2025\n`],
        reasons: [['has-errors', 'it has 1 error']],
      },
      {
        what: 'with an id that an earlier document has',
        documents: ['aims: impact-assessment/v1\nid: ia\nstatus: retired\n', annual],
        reasons: [['has-errors', 'it has 1 error']],
      },
      {
        what: 'with a status that does not exist',
        documents: [withLine(annual, 'status', 'status: aproved')],
        reasons: [['has-errors', 'it has 1 error']],
      },
      {
        what: 'with a placeholder',
        documents: [withLine(annual, 'outcome', 'outcome: TODO')],
        reasons: [
          ['has-placeholders', '1 placeholder not replaced yet'],
          ['misses-fields', 'outcome missing'],
        ],
      },
      {
        what: 'with a placeholder where nothing is needed',
        documents: [`${annual}title: tbd\n`],
        reasons: [['has-placeholders', '1 placeholder not replaced yet']],
      },
      {
        what: 'without a field that its approval needs',
        documents: [withLine(annual, 'users', undefined)],
        reasons: [['misses-fields', 'users missing']],
      },
      {
        what: 'without many of them',
        documents: ['aims: impact-assessment/v1\nid: ia\nsystem: s\nowner: O\nstatus: approved\n'],
        reasons: [
          [
            'misses-fields',
            'users, affected_parties, intended_use, foreseeable_misuse, decisions and 7 more missing',
          ],
        ],
      },
      {
        what: 'with a field in the front matter and as a section',
        documents: [`---\n${annual}---\n\n## Outcome\n\nMay not be used.\n`],
        reasons: [['has-errors', 'it has 1 error']],
      },
      {
        what: 'as a draft without an owner',
        documents: ['aims: impact-assessment/v1\nid: ia\nsystem: s\n'],
        reasons: [['misses-fields', 'owner missing']],
      },
      {
        what: 'before it is stale',
        documents: [`${withLine(complete, 'outcome', undefined)}review: { next: 2026-01-01 }\n`],
        reasons: [['misses-fields', 'outcome missing']],
      },
      {
        what: 'with faults, placeholders and gaps, all of them said',
        documents: [
          `${withLine(withLine(annual, 'users', 'users: TODO'), 'outcome', undefined)}assessed: { on: soon }\n`,
        ],
        reasons: [
          ['has-errors', 'it has 1 error'],
          ['has-placeholders', '1 placeholder not replaced yet'],
          ['misses-fields', 'users and outcome missing'],
        ],
      },
    ]) {
      it(what, () => {
        const answer = answerTo({ documents });
        assert.equal(answer.state, 'incomplete');
        assert.deepEqual(
          answer.reasons.map(({ code, message }) => [code, message]),
          reasons,
        );
      });
    }

    it('but not for an unknown key or a number that should be in quotes', () => {
      assertAnswer({ documents: [`${annual}colour: blue\nversion: 1.10\n`] }, 'current', []);
    });
  });

  describe('follows the status', () => {
    const draft: Reason = { code: 'not-approved', message: 'it is a draft: nobody has approved it' };
    const inReview: Reason = { code: 'not-approved', message: 'it is in review and not approved yet' };
    for (const { status, state, reason } of [
      { status: undefined, state: 'draft', reason: draft },
      { status: 'draft', state: 'draft', reason: draft },
      { status: 'in-review', state: 'in-review', reason: inReview },
    ]) {
      it(`${status ?? 'none'}: ${state}, which is never stale`, () => {
        const line = status === undefined ? undefined : `status: ${status}`;
        const late = `${withLine(complete, 'status', line)}review: { next: 2020-01-01 }\n`;
        assertAnswer({ documents: [late] }, state, [reason]);
      });
    }

    for (const status of ['superseded', 'retired']) {
      it(`${status}: it does not count`, () => {
        const { state, document } = answerTo({
          documents: [withLine(annual, 'status', `status: ${status}`)],
        });
        assert.deepEqual([state, document], ['missing', undefined]);
      });
    }
  });

  describe('is due-soon for thirty days up to the due day, and stale behind it', () => {
    const due = '2026-12-31';
    for (const { on, state, message } of [
      { on: addDays(due, -31), state: 'current', message: undefined },
      { on: addDays(due, -30), state: 'due-soon', message: 'review due on 2026-12-31, in 30 days' },
      { on: addDays(due, -2), state: 'due-soon', message: 'review due on 2026-12-31, in 2 days' },
      { on: addDays(due, -1), state: 'due-soon', message: 'review due on 2026-12-31, tomorrow' },
      { on: due, state: 'due-soon', message: 'review due on 2026-12-31, today' },
      { on: addDays(due, 1), state: 'stale', message: 'review was due on 2026-12-31, 1 day ago' },
      { on: addDays(due, 365), state: 'stale', message: 'review was due on 2026-12-31, 365 days ago' },
    ]) {
      it(`${on}: ${state}`, () => {
        const answer = answerTo({ documents: [`${complete}review: { next: ${due} }\n`], today: on });
        assert.equal(answer.state, state);
        assert.deepEqual(
          answer.reasons.map(reason => reason.message),
          message === undefined ? [] : [message],
        );
        assert.deepEqual(answer.due, { day: due, path: ['review', 'next'] });
      });
    }

    it('and says since when', () => {
      const sinceOn = (today: string) =>
        answerTo({ documents: [`${complete}review: { next: ${due} }\n`], today }).reasons.map(
          ({ code, since }) => [code, since],
        );
      assert.deepEqual(sinceOn('2026-12-20'), [['review-due', '2026-12-01']]);
      assert.deepEqual(sinceOn('2027-06-01'), [['review-overdue', '2027-01-01']]);
    });

    for (const { what, lines, day, path } of [
      {
        what: 'an imprecise day by its end',
        lines: 'review: { next: 2026-12 }',
        day: '2026-12-31',
        path: ['review', 'next'],
      },
      {
        what: 'the cadence of the document',
        lines: 'review: { cadence: quarterly }',
        day: '2027-01-01',
        path: ['approved', 'on'],
      },
      {
        what: 'the latest look of several',
        lines: 'review: { cadence: P1M }\nassessed: { on: 2026-10-15 }\nreviewed: { on: 2026-11-10 }',
        day: '2026-12-10',
        path: ['reviewed', 'on'],
      },
      {
        what: 'the risk of the system, where the document has no cadence',
        lines: 'review: { triggers: incident }',
        day: '2027-10-01',
        path: ['approved', 'on'],
      },
    ]) {
      it(`counts ${what}`, () => {
        assert.deepEqual(answerTo({ documents: [`${complete}${lines}\n`] }).due, { day, path });
      });
    }

    it('with the strictest cadence where the risk is not given, and says so', () => {
      const system = 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: pilot\n';
      const documents = [`${complete}review: { triggers: incident }\n`];
      const { due: counted, reasons } = answerTo({ documents, system, today: '2027-01-02' });
      assert.equal(counted?.day, '2027-01-01');
      assert.deepEqual(
        reasons.map(({ message }) => message),
        [
          'review was due on 2027-01-01, 1 day ago (as for critical risk, since that of the system is not given)',
        ],
      );
    });
  });

  describe('is stale for evidence past its last day', () => {
    const evidence = (until: string) =>
      `${annual}evidence:\n  - title: Test run\n    valid_until: ${until}\n  - location: https://e.example/other.pdf\n    valid_until: 2030\n`;
    for (const { until, today, stale } of [
      { until: '2026-11-23', today: '2026-11-23', stale: false },
      { until: '2026-11-22', today: '2026-11-23', stale: true },
      { until: '2026-11', today: '2026-11-30', stale: false },
      { until: '2026-11', today: '2026-12-01', stale: true },
      { until: '2026', today: '2026-12-31', stale: false },
      { until: '2025', today: '2026-01-01', stale: true },
    ]) {
      it(`valid until ${until}, on ${today}: ${stale ? 'stale' : 'not'}`, () => {
        const { state, reasons } = answerTo({ documents: [evidence(until)], today });
        assert.equal(state === 'stale', stale);
        assert.deepEqual(reasons.filter(({ code }) => code === 'evidence-expired').length, stale ? 1 : 0);
      });
    }

    it('and names it and the day', () => {
      assertAnswer({ documents: [evidence('2026-11-01')] }, 'stale', [
        {
          code: 'evidence-expired',
          message: 'evidence "Test run" expired on 2026-11-01',
          since: '2026-11-02',
        },
      ]);
    });

    it('by its place, its location or its number', () => {
      const text = `${annual}evidence:\n  - valid_until: 2026-10-02\n  - { location: https://e.example/a.pdf, valid_until: 2026-10-01 }\n`;
      assert.deepEqual(
        answerTo({ documents: [text] }).reasons.map(({ message }) => message),
        [
          'evidence "https://e.example/a.pdf" expired on 2026-10-01',
          'evidence "item 1" expired on 2026-10-02',
        ],
      );
    });
  });

  it('gives several reasons for staleness, the oldest first, those without a day last', () => {
    const text = [
      withLine(complete, 'approved', 'approved: { by: CTO, on: 2026-01-31, content: f00000000 }'),
      'review: { cadence: quarterly }\n',
      'assessed: { on: 2026-01-15, facts: { audience: f00000000 } }\n',
      'evidence: [{ title: A, valid_until: 2026-06-30 }, { title: B, valid_until: 2026-02-28 }]\n',
    ].join('');
    assertAnswer({ documents: [text] }, 'stale', [
      { code: 'evidence-expired', message: 'evidence "B" expired on 2026-02-28', since: '2026-03-01' },
      { code: 'review-overdue', message: 'review was due on 2026-04-30, 207 days ago', since: '2026-05-01' },
      { code: 'evidence-expired', message: 'evidence "A" expired on 2026-06-30', since: '2026-07-01' },
      { code: 'facts-changed', message: 'audience changed since 2026-01-15', facts: ['audience'] },
      { code: 'edited-after-approval', message: 'it is not what was approved on 2026-01-31 any more' },
    ]);
  });

  describe('is unknown where only the history of the code could tell', () => {
    const unknown: Reason = {
      code: 'history-unknown',
      message: 'whether its code changed since cannot be told: the history of the repository was not read',
    };
    const namesCode = 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: pilot\ncode: [services/s/**]\n';
    const atCommit = `${annual}assessed: { on: 2026-10-01, commit: "3c1d9f0" }\n`;

    it('because the system names its code', () => {
      assertAnswer({ documents: [annual], system: namesCode }, 'unknown', [unknown]);
    });

    it('because the document names the commit that was looked at', () => {
      const message =
        'whether commit 3c1d9f0, which it looked at, still holds cannot be told: the history of the repository was not read';
      assertAnswer({ documents: [atCommit] }, 'unknown', [{ code: 'history-unknown', message }]);
    });

    for (const { state, document } of [
      { state: 'stale', document: `${complete}review: { next: 2026-01-01 }\n` },
      { state: 'due-soon', document: `${complete}review: { next: 2026-12-01 }\n` },
      { state: 'draft', document: withLine(annual, 'status', undefined) },
      { state: 'incomplete', document: withLine(annual, 'users', undefined) },
    ]) {
      it(`but not where it is ${state} anyway`, () => {
        assert.equal(answerTo({ documents: [document], system: namesCode }).state, state);
      });
    }
  });

  it('counts as it stands on our own side of a merge conflict', () => {
    const conflicted = annual.replace(
      'status: approved\n',
      '<<<<<<< HEAD\nstatus: approved\n=======\nstatus: in-review\n>>>>>>> b\n',
    );
    assertAnswer({ documents: [conflicted] }, 'current', []);
  });
});

function assertAnswer(given: Given, state: string, reasons: readonly Reason[]): void {
  const answer = answerTo(given);
  assert.deepEqual({ state: answer.state, reasons: answer.reasons.map(asRead) }, { state, reasons });
}

/** What people read of a reason. */
function asRead({ code, message, since, facts }: Reason): Reason {
  return { code, message, ...(since !== undefined && { since }), ...(facts && { facts }) };
}
