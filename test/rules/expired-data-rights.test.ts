import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'expired-data-rights';

const found = (
  fields: string,
  { system = 'stage: pilot', today = '2026-11-23' }: { system?: string; today?: string } = {},
) =>
  messagesOf(
    code,
    workspaceOf(
      [
        { path: 'd.yaml', text: `aims: dataset/v1\nid: d\nowner: O\n${fields}\n` },
        { path: 's.yaml', text: `aims: ai-system/v1\nid: s\n${system}\n` },
      ],
      { today },
    ),
    'd.yaml',
  );

describe(code, () => {
  it('says since when, why it matters, and what to do', () => {
    assert.deepEqual(found('rights: { expires: 2026-11-22 }'), [
      'warning: The right to use this data ended on 2026-11-22, 1 day ago. Whoever gave it can demand that the data, and ' +
        'what was learned from it, is given up. Renew the right and write the new day here, or stop using the data and ' +
        'retire this document.',
    ]);
  });

  it('begins the day after the last one, which of an imprecise date is the end of its period', () => {
    for (const { expires, today, count } of [
      { expires: '2026-11-23', today: '2026-11-23', count: 0 },
      { expires: '2026-11', today: '2026-11-30', count: 0 },
      { expires: '2026-11', today: '2026-12-01', count: 1 },
      { expires: '2026', today: '2026-12-31', count: 0 },
      { expires: '2026', today: '2027-01-01', count: 1 },
      { expires: 'TODO', today: '2027-01-01', count: 0 },
      { expires: 'never', today: '2027-01-01', count: 0 },
    ]) {
      assert.equal(
        found(`rights: { expires: ${expires} }`, { today }).length,
        count,
        `${expires} on ${today}`,
      );
    }
  });

  it('weighs as the systems do that use it, and is silent where none does any more', () => {
    const weight = (system: string) =>
      found('used_by: [s]\nrights: { expires: 2026-01 }', { system }).map(text =>
        text.slice(0, text.indexOf(':')),
      );
    assert.deepEqual(weight('stage: production\nrisk: { level: high }'), ['error']);
    assert.deepEqual(weight('stage: production\nrisk: { level: low }'), ['warning']);
    for (const stage of ['idea', 'planned', 'retired']) assert.deepEqual(weight(`stage: ${stage}`), []);
    assert.equal(
      found('used_by: [s, elsewhere]\nrights: { expires: 2026-01 }', { system: 'stage: idea' }).length,
      1,
    );
  });

  it('is silent about history, and where rights do not apply', () => {
    for (const fields of ['status: retired', 'status: superseded'])
      assert.deepEqual(found(`${fields}\nrights: { expires: 2026-01 }`), []);
    assert.deepEqual(found('rights: { not_applicable: Our own words. }'), []);
  });

  it('stands at the day', () => {
    checkPicture(
      `
#- d.md
---
aims: dataset/v1
id: d
rights:
  expires: "2025"
#          ^^^^^^ warning expired-data-rights
---
`,
      { only: [code] },
    );
  });
});
