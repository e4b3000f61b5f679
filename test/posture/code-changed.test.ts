import assert from 'node:assert/strict';
import type { PastCommit } from '../support/past.ts';
import { answerTo, complete, type Given } from './assessment.ts';

const head = 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: pilot\nrisk: { level: low }\n';
const system = `${head}code: [services/s/**, prompts/*.txt]\n`;

/** An approved assessment that is in time, of what was assessed in this way. */
function assessedBy(assessed: string): string {
  return `${complete}review: { cadence: annual }\nassessed: ${assessed}\n`;
}

const onDay = assessedBy('{ on: 2026-10-01, by: Kim }');

function commits(
  number: number,
  { on = '2026-10-10', path = 'services/s/a.py', added = 1 } = {},
): PastCommit[] {
  return Array.from({ length: number }, () => ({ on, files: { [path]: { added, deleted: 0 } } }));
}

/** State and first reason, as `aims status` says them. */
function verdict(given: Given): string {
  const { state, reasons } = answerTo({ system, documents: [onDay], ...given });
  const [first] = reasons;
  return [state, first?.message, first?.since].filter(part => part !== undefined).join(' | ');
}

describe('code that changed since an assessment', () => {
  describe('is too much', () => {
    for (const { what, past, expected } of [
      {
        what: 'from the tenth commit on, since the day of that commit',
        past: [...commits(9), ...commits(1, { on: '2026-10-20' }), ...commits(2, { on: '2026-11-01' })],
        expected: 'stale | 12 commits (12 lines) changed its code since 2026-10-01 | 2026-10-20',
      },
      { what: 'not with nine', past: commits(9), expected: 'current' },
      {
        what: 'from the two hundredth line on, added and deleted together',
        past: [{ on: '2026-10-05', files: { 'services/s/a.py': { added: 120, deleted: 80 } } }],
        expected: 'stale | 1 commit (200 lines) changed its code since 2026-10-01 | 2026-10-05',
      },
      {
        what: 'not with one line less',
        past: [{ on: '2026-10-05', files: { 'services/s/a.py': { added: 120, deleted: 79 } } }],
        expected: 'current',
      },
      {
        what: 'not where other files changed',
        past: commits(30, { path: 'services/other/a.py', added: 100 }),
        expected: 'current',
      },
      {
        what: 'not on the day of the assessment',
        past: commits(12, { on: '2026-10-01' }),
        expected: 'current',
      },
      {
        what: 'not by what comes after the day that is judged on',
        past: commits(12, { on: '2026-12-24' }),
        expected: 'current',
      },
    ]) {
      it(what, () => assert.equal(verdict({ past }), expected));
    }
  });

  describe('counts as configured', () => {
    const config = (changes: string) => ({ system: `${system}code_changes: ${changes}\n` });
    for (const { what, given, past, expected } of [
      {
        what: 'by a number of commits of its own',
        given: config('{ commits: 3 }'),
        past: commits(3),
        expected: 'stale | 3 commits (3 lines) changed its code since 2026-10-01 | 2026-10-10',
      },
      {
        what: 'by a number of lines of its own',
        given: config('{ lines: 5 }'),
        past: commits(1, { added: 5 }),
        expected: 'stale | 1 commit (5 lines) changed its code since 2026-10-01 | 2026-10-10',
      },
      {
        what: 'with a file of which a single change counts',
        given: config('{ always: [prompts/**] }'),
        past: [...commits(1), ...commits(1, { path: 'prompts/system.txt', on: '2026-10-12' })],
        expected:
          'stale | 2 commits (2 lines) changed its code since 2026-10-01, prompts/system.txt among them | 2026-10-12',
      },
      {
        what: 'without files that do not count',
        given: config("{ ignore: ['**/*.md'] }"),
        past: commits(20, { path: 'services/s/README.md', added: 50 }),
        expected: 'current',
      },
    ]) {
      it(what, () => assert.equal(verdict({ ...given, past }), expected));
    }
  });

  describe('counts from', () => {
    const past: readonly PastCommit[] = [
      ...commits(12, { on: '2026-10-02' }),
      { commit: 'abc123', on: '2026-10-03', files: { 'services/s/a.py': { added: 1, deleted: 0 } } },
      ...commits(2, { on: '2026-11-10' }),
    ];
    for (const { what, assessed, expected } of [
      {
        what: 'the day',
        assessed: '{ on: 2026-10-01 }',
        expected: 'stale | 15 commits (15 lines) changed its code since 2026-10-01 | 2026-10-02',
      },
      {
        what: 'the commit, where one was looked at',
        assessed: '{ on: 2026-10-01, commit: "abc123" }',
        expected: 'current',
      },
      {
        what: 'the commit until which somebody found the changes not significant',
        assessed:
          '{ on: 2026-10-01, code_seen: { on: 2026-10-03, by: Kim, because: Names only, commit: "abc123" } }',
        expected: 'current',
      },
      {
        what: 'the day until which somebody found the changes not significant',
        assessed: '{ on: 2026-10-01, code_seen: { on: 2026-10-03, by: Kim, because: Names only } }',
        expected: 'current',
      },
      {
        what: 'the assessment, where the changes were noted before it',
        assessed: '{ on: 2026-10-01, code_seen: { on: 2026-09-03, by: Kim, because: Names only } }',
        expected: 'stale | 15 commits (15 lines) changed its code since 2026-10-01 | 2026-10-02',
      },
    ]) {
      it(what, () => assert.equal(verdict({ documents: [assessedBy(assessed)], past }), expected));
    }
  });

  describe('cannot be told', () => {
    const unknown = 'unknown | whether its code changed since cannot be told: ';
    it('where nobody read the history', () =>
      assert.equal(verdict({}), `${unknown}the history of the repository was not read`));

    it('where the commit that was looked at is none', () => {
      const documents = [assessedBy('{ on: 2026-10-01, commit: "fedcba" }')];
      assert.equal(
        verdict({ documents, past: commits(1) }),
        `${unknown}the commit is not a part of the history`,
      );
    });

    it('and is no matter where the system names no code', () =>
      assert.equal(verdict({ system: head, past: commits(30) }), 'current'));
  });

  it('names its commits, the newest first, and the field that names the code', () => {
    const { reasons } = answerTo({ system, documents: [onDay], past: commits(30) });
    const [reason] = reasons;
    assert.equal(reason?.commits?.length, 20);
    assert.deepEqual(
      reason?.related?.map(({ place }) => place.path),
      [['code']],
    );
  });
});
