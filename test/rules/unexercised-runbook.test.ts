import assert from 'node:assert/strict';
import { messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'unexercised-runbook';

describe(code, () => {
  it('says since when, how often is asked for, and what to do', () => {
    assert.deepEqual(found('last_exercised: 2025-11-22'), [
      'warning: This runbook was last exercised on 2025-11-22, 366 days ago; every 365 days is what this AIMS asks for. What ' +
        'nobody has practised fails on the day it is needed. Rehearse it, correct what did not work, and write the new day here.',
    ]);
  });

  it('says a month or a year as it is written', () => {
    const when = (date: string) =>
      /last exercised (.*?);/.exec(found(`last_exercised: ${date}`)[0] ?? '')?.[1];
    assert.equal(when('2025-11'), 'in 2025-11, up to 387 days ago');
    assert.equal(when('2025'), 'in 2025, up to 691 days ago');
  });

  for (const { written, count } of [
    { written: 'last_exercised: 2025-11-23', count: 0 },
    { written: 'last_exercised: 2025-11-22', count: 1 },
    { written: 'last_exercised: 2026-01', count: 0 },
    { written: 'last_exercised: 2025-11', count: 1 },
    { written: 'last_exercised: 2027-01-01', count: 0 },
    { written: 'last_exercised: never', count: 0 },
    { written: 'last_exercised: TBD', count: 0 },
    { written: 'owner: O', count: 0 },
  ]) {
    it(`${written}: ${count}`, () => assert.equal(found(written).length, count));
  }

  for (const { status, count } of [
    { status: 'approved', count: 1 },
    { status: 'draft', count: 0 },
    { status: 'in-review', count: 0 },
    { status: 'superseded', count: 0 },
    { status: 'retired', count: 0 },
  ]) {
    it(`${status}: ${count}`, () =>
      assert.equal(found('last_exercised: 2020-01-01', { status }).length, count));
  }

  it('takes the distance from the config', () => {
    const config = 'aims: config/v1\nthresholds: { exercise_days: 90 }\n';
    assert.equal(found('last_exercised: 2026-08-25', { config }).length, 0);
    assert.equal(found('last_exercised: 2026-08-24', { config }).length, 1);
  });
});

function found(
  line: string,
  { status = 'approved', config = '' }: { readonly status?: string; readonly config?: string } = {},
): readonly string[] {
  const files = [
    { path: 'config.yaml', text: config },
    { path: 'r.yaml', text: `aims: runbook/v1\nid: r\nstatus: ${status}\n${line}\n` },
  ];
  return messagesOf(code, workspaceOf(files), 'r.yaml');
}
