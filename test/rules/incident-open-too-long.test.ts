import assert from 'node:assert/strict';
import { addDays } from '../../server/core/base/day.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { testDay, workspaceOf } from '../support/fixture.ts';

const code = 'incident-open-too-long';

describe(code, () => {
  it('says for how long, how long is allowed, and what to do', () => {
    assert.deepEqual(found('severity: high\ndetected_on: 2026-10-23'), [
      'warning: This incident has been open for 31 days, since 2026-10-23; one of high severity may be for 30. What caused it ' +
        'can do harm again until it is removed. Finish the work and set the status to resolved or closed.',
    ]);
    assert.deepEqual(found('detected_on: 2026-10-23'), [
      'warning: This incident has been open for 31 days, since 2026-10-23; one without a severity counts as critical and may ' +
        'be for 14. What caused it can do harm again until it is removed. Finish the work and set the status to resolved or ' +
        'closed, or say how severe it is.',
    ]);
  });

  for (const { severity, days } of [
    { severity: 'low', days: 90 },
    { severity: 'medium', days: 60 },
    { severity: 'high', days: 30 },
    { severity: 'critical', days: 14 },
  ]) {
    it(`of ${severity} severity: from the day after ${days} days on`, () => {
      const since = (count: number) =>
        found(`severity: ${severity}\ndetected_on: ${addDays(testDay, -count)}`).length;
      assert.deepEqual([since(days), since(days + 1)], [0, 1]);
    });
  }

  for (const { status, count } of [
    { status: undefined, count: 1 },
    { status: 'new', count: 1 },
    { status: 'investigating', count: 1 },
    { status: 'contained', count: 1 },
    { status: 'mitigated', count: 1 },
    { status: 'resolved', count: 0 },
    { status: 'closed', count: 0 },
    { status: 'dismissed', count: 0 },
    { status: 'clsed', count: 0 },
  ]) {
    it(`${status ?? 'without a status'}: ${count}`, () => {
      const line = status === undefined ? '' : `status: ${status}\n`;
      assert.equal(found(`${line}severity: low\ndetected_on: 2026-01-01`).length, count);
    });
  }

  it('is silent where nothing says since when, or the severity is no word for one', () => {
    assert.deepEqual(found('severity: low'), []);
    assert.deepEqual(found('severity: hihg\ndetected_on: 2026-01-01'), []);
    assert.deepEqual(found('severity: low\ndetected_on: 2027-01-01'), []);
  });

  it('takes the limits from the config', () => {
    const config = 'aims: config/v1\nthresholds: { incident_open_days: { low: 5 } }\n';
    assert.equal(found('severity: low\ndetected_on: 2026-11-18', config).length, 0);
    assert.equal(found('severity: low\ndetected_on: 2026-11-17', config).length, 1);
    assert.equal(found('severity: medium\ndetected_on: 2026-10-01', config).length, 0);
  });

  it('counts from the day it was noticed, else from the day it happened, and weighs as its gravest system does', () => {
    checkPicture(
      `
#- incidents.yaml
aims: incident/v1
id: a
systems: [calm]
severity: low
occurred_on: 2026-01-01
detected_on: 2026-02-01
#            ^^^^^^^^^^ warning incident-open-too-long
---
aims: incident/v1
id: b
systems: [calm, grave]
severity: low
occurred_on: 2026-01-01
#            ^^^^^^^^^^ error incident-open-too-long
---
aims: incident/v1
id: c
severity: low
occurred_on: 2026-01-01
detected_on: 2026-11-01
#- s.yaml
aims: ai-system/v1
id: calm
stage: pilot
---
aims: ai-system/v1
id: grave
stage: production
risk: { level: critical }
`,
      { only: [code] },
    );
  });
});

function found(fields: string, config = ''): readonly string[] {
  const files = [
    { path: 'config.yaml', text: config },
    { path: 'i.yaml', text: `aims: incident/v1\nid: i\n${fields}\n` },
  ];
  return messagesOf(code, workspaceOf(files), 'i.yaml');
}
