import assert from 'node:assert/strict';
import { checkPicture, findingsWithin } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const codes = ['malformed-date', 'impossible-date', 'suspicious-date'];

describe('dates', () => {
  describe('that are fine', () => {
    for (const date of [
      '2026-11-23',
      '2026-11',
      '2026',
      '"2026"',
      "'2026-02-28'",
      '2024-02-29',
      '2000-02-29',
      '1950',
      '1950-01',
      '1950-01-01',
      // Only a part of the period lies ahead of 23 November 2026.
      '" 2026-11-23 "',
    ]) {
      it(`stage_since: ${date}`, () => assert.deepEqual(about(`stage_since: ${date}`), []));
    }
  });

  describe('that cannot be read', () => {
    for (const date of [
      '3/4/2026',
      '23.11.2026',
      '20261123',
      '2026-1-7',
      '26-11-23',
      '2026-11-23T10:00:00Z',
      '2026/11/23',
      '2026-11-',
      '2026-W12',
      'spring',
      '2026 (planned)',
      '-2026',
      '12026',
    ]) {
      it(`stage_since: ${date}`, () => {
        assert.deepEqual(about(`stage_since: ${date}`), [['malformed-date', 'error', date]]);
      });
    }
  });

  describe('that no calendar has', () => {
    for (const { date, why } of [
      { date: '2026-02-30', why: '2026-02 has 28 days' },
      { date: '2025-02-29', why: '2025-02 has 28 days' },
      { date: '1900-02-29', why: '1900-02 has 28 days' },
      { date: '2024-02-30', why: '2024-02 has 29 days' },
      { date: '2026-11-31', why: '2026-11 has 30 days' },
      { date: '2026-12-32', why: '2026-12 has 31 days' },
      { date: '2026-11-00', why: '2026-11 has 30 days' },
      { date: '2026-13', why: 'a year has 12 months' },
      { date: '2026-00-10', why: 'a year has 12 months' },
      { date: '0000-01-01', why: 'the calendar begins with the year 1' },
    ]) {
      it(`stage_since: ${date}`, () => {
        const [finding, ...others] = findingsAbout(`stage_since: ${date}`);
        assert.deepEqual(others, []);
        assert.deepEqual([finding?.code, finding?.severity], ['impossible-date', 'error']);
        assert.match(finding?.message ?? '', new RegExp(`^There is no day ${date}: ${why}\\.`));
      });
    }
  });

  describe('that are hard to believe', () => {
    for (const { date, today = '2026-11-23', doubt } of [
      { date: '1905-07-15', doubt: true },
      { date: '1949-12-31', doubt: true },
      { date: '1949-12', doubt: true },
      { date: '1949', doubt: true },
      { date: '1905', doubt: true },
      { date: '2026-11-24', doubt: true },
      { date: '2026-12', doubt: true },
      { date: '2027', doubt: true },
      { date: '"2062-01-01"', doubt: true },
      { date: '2026-11-23', doubt: false },
      { date: '2026-12-31', today: '2026-12-31', doubt: false },
      { date: '2027-01-01', today: '2026-12-31', doubt: true },
      { date: '2027', today: '2026-12-31', doubt: true },
      { date: '2027', today: '2027-01-01', doubt: false },
      { date: '2027-02', today: '2027-02-01', doubt: false },
    ]) {
      it(`on ${today}, ${doubt ? '' : 'not '}${date}`, () => {
        assert.deepEqual(
          about(`stage_since: ${date}`, today),
          doubt ? [['suspicious-date', 'warning', date]] : [],
        );
      });
    }
  });

  it('may lie ahead where they are about what is to come, but not before 1950', () => {
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
id: a
name: A
owner: O
stage: idea
stage_since: 2030-01-01
#            ^^^^^^^^^^ warning suspicious-date
approved:
  on: 2030-01-01
#     ^^^^^^^^^^ warning suspicious-date
reviewed: { on: 2030, by: O }
#               ^^^^ warning suspicious-date
review:
  next: 2030-01-01
evidence:
  - title: Test
    occurred_on: 2030-01-01
#                ^^^^^^^^^^ warning suspicious-date
    collected_on: 2030-01-01
#                 ^^^^^^^^^^ warning suspicious-date
    valid_until: 2030-01-01
  - title: Older
    valid_until: 1905-07-16
#                ^^^^^^^^^^ warning suspicious-date
`,
      { only: codes },
    );
  });

  it('are found in every carrier and at every depth, one finding each', () => {
    checkPicture(
      `
#- a.json
{
  "aims": "ai-system/v1", "id": "a", "name": "A", "owner": "O", "stage": "idea",
  "stage_since": "2026-02-30",
#                ^^^^^^^^^^^^ error impossible-date
  "reviewed": { "on": 1905 },
#                     ^^^^ warning suspicious-date
  "evidence": [ { "collected_on": "soon" } ]
#                                 ^^^^^^ error malformed-date
}
#- b.md
---
aims: impact-assessment/v1
id: b
system: a
owner: O
assessed:
  on: 2027-01-01
#     ^^^^^^^^^^ warning suspicious-date
evidence:
  - title: Test
    valid_until: 2027-04-31
#                ^^^^^^^^^^ error impossible-date
---
`,
      { only: [...codes, 'invalid-value', 'wrong-type'] },
    );
  });

  describe('that are no texts', () => {
    for (const value of ['true', '3.5', '.inf', '[2026]', '{ year: 2026 }', '[2026-01-01, 2026-02-01]']) {
      it(`stage_since: ${value} is one finding`, () => {
        assert.deepEqual(
          findingsAbout(`stage_since: ${value}`).map(({ code }) => code),
          ['wrong-type'],
        );
      });
    }
  });

  it('that are empty or placeholders are no matter of dates', () => {
    for (const value of ['', '""', 'null', 'TODO', '"-"']) {
      assert.deepEqual(about(`stage_since: ${value}`), [], value);
    }
  });

  it('are brought into form only where there is no doubt which day is meant', () => {
    const fixOf = (date: string) =>
      findingsAbout(`stage_since: ${date}`)[0]?.fixes.map(({ edits }) => edits[0]?.text);
    assert.deepEqual(fixOf('2026-1-7'), ['2026-01-07']);
    assert.deepEqual(fixOf('2026/11/3'), ['2026-11-03']);
    assert.deepEqual(fixOf('2026.11.03'), ['2026-11-03']);
    assert.deepEqual(fixOf('2026-11-03T08:00:00Z'), ['2026-11-03']);
    assert.deepEqual(fixOf('3/4/2026'), []);
    assert.deepEqual(fixOf('2026-2-30'), []);
  });
});

function findingsAbout(field: string, today?: string) {
  const text = `aims: ai-system/v1\nid: a\nname: A\nowner: O\nstage: idea\n${field}\n`;
  const workspace = workspaceOf([{ path: 'a.yaml', text }], today === undefined ? {} : { today });
  return findingsWithin(workspace, 'a.yaml')
    .filter(({ code }) => code !== 'missing-field')
    .map(finding => ({ ...finding, source: text.slice(finding.range.start, finding.range.end) }));
}

/** What is said about the dates in a field of a system: code, severity and the value as it is written. */
function about(field: string, today?: string): readonly (readonly string[])[] {
  return findingsAbout(field, today)
    .filter(({ code }) => code !== 'placeholder')
    .map(({ code, severity, source }) => [code, severity, source]);
}
