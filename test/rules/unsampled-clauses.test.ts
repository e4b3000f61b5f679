import assert from 'node:assert/strict';
import { itemsOf } from '../../server/core/kinds/frameworks.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';
const only = ['unsampled-clauses'];
const allClauses = '["4", "5", "6", "7", "8", "9", "10"]';

interface Audit {
  readonly path?: string;
  readonly status?: string;
  readonly on?: string;
  readonly clauses?: string;
  readonly controls?: string;
}

function audit({ path = 'audit.yaml', status = 'approved', on = '2026-10-14', clauses, controls }: Audit) {
  const scope = [clauses && `  clauses: ${clauses}`, controls && `  controls: ${controls}`].filter(Boolean);
  const text = [
    'aims: internal-audit/v1',
    `id: ${path.replace('.yaml', '')}`,
    `status: ${status}`,
    `audited_on: ${on}`,
    ...(scope.length > 0 ? ['scope:', ...scope] : []),
  ].join('\n');
  return { path, text: `${text}\n` };
}

function found(files: readonly { readonly path: string; readonly text: string }[], path = 'audit.yaml') {
  return messagesOf('unsampled-clauses', workspaceOf(files, { today }), path);
}

/** How many clauses and controls a message says are unsampled. */
function gaps(files: readonly { readonly path: string; readonly text: string }[], path?: string) {
  const [message = ''] = found(files, path);
  const number = (noun: string) => Number(new RegExp(`(\\d+) of \\d+ ${noun}`).exec(message)?.[1] ?? 0);
  return [number('clauses'), number('applicable controls')];
}

describe('unsampled-clauses', () => {
  it('counts 32 clauses and 38 controls, and takes a group for what is in it', () => {
    assert.equal(itemsOf('iso42001', 'clause').length, 32);
    for (const { clauses, controls, left } of [
      { clauses: undefined, controls: undefined, left: [32, 38] },
      { clauses: '["6.1"]', controls: '[A.6]', left: [28, 29] },
      { clauses: '["6"]', controls: '[A]', left: [26, 0] },
      { clauses: '"6.1.2"', controls: 'A.6.2.4', left: [31, 37] },
      { clauses: '["iso42001:2023/6.1", 6.1.2]', controls: '[iso42001/a.6.2]', left: [28, 31] },
      // A part of a number is no group.
      { clauses: '["1", "6."]', controls: '[A.1, A.6.]', left: [32, 38] },
      { clauses: '[A.6, "4"]', controls: '["5", TODO]', left: [25, 29] },
      { clauses: allClauses, controls: '[A]', left: [0, 0] },
    ])
      assert.deepEqual(gaps([audit({ ...(clauses && { clauses }), ...(controls && { controls }) })]), left);
  });

  it('stands at the scope of the newest approved audit, else at its id', () => {
    checkPicture(
      `
#- a.yaml
aims: internal-audit/v1
id: a
status: approved
audited_on: 2026-03
scope:
  clauses: ["4"]
#- b.yaml
aims: internal-audit/v1
id: b
status: approved
audited_on: 2026-10-14
scope: { clauses: ["5"] }
^^^^^ info unsampled-clauses
#- c.yaml
aims: internal-audit/v1
id: c
audited_on: 2026-11-14
scope: { clauses: ["6"] }
#- d.yaml
aims: internal-audit/v1
id: d
status: superseded
audited_on: 2026-11-15
scope: { clauses: ["6"] }
`,
      { only, today },
    );
    checkPicture(
      `
#- a.yaml
aims: internal-audit/v1
id: a
#   ^ info unsampled-clauses
status: approved
`,
      { only, today },
    );
  });

  it('says nothing where no audit is approved', () => {
    assert.deepEqual(found([audit({ status: 'draft' })]), []);
    assert.deepEqual(found([audit({ status: 'in-review' })]), []);
    assert.deepEqual(found([audit({ status: 'retired' })]), []);
  });

  it('counts audits for three years, to the day', () => {
    const newest = audit({ controls: '[A]' });
    const older = (on: string) => [newest, audit({ path: 'older.yaml', on, clauses: allClauses })];
    assert.deepEqual(gaps(older('2023-11-23')), [0, 0]);
    assert.deepEqual(gaps(older('2023-11-22')), [32, 0]);
    // Nobody gains by being vague: a month counts from its first day.
    assert.deepEqual(gaps(older('2023-11')), [32, 0]);
    assert.deepEqual(gaps(older('2023-12')), [0, 0]);
  });

  it('asks only for the controls that apply', () => {
    const decisions = ['A.10.2', 'iso42001:2023/A.10.3', 'a.10.4']
      .map(control => `  - { control: ${control}, applicable: false, justification: No vendors. }\n`)
      .join('');
    const statement = (status: string) => ({
      path: 'soa.yaml',
      text: `aims: statement-of-applicability/v1\nid: soa\nstatus: ${status}\ndecisions:\n  - { control: A.2.2, applicable: true }\n${decisions}`,
    });
    const audits = audit({ clauses: allClauses, controls: '[A.2.3]' });
    const [message] = found([audits, statement('approved')]);
    assert.match(
      message ?? '',
      /looked at 34 of 35 applicable controls \(A\.2\.2, A\.2\.4, A\.3\.2, A\.3\.3, A\.4\.2 and 29 more\)\./,
    );
    assert.deepEqual(gaps([audits, statement('retired')]), [0, 37]);
  });

  it('weighs more when stage 1 is near or over', () => {
    const severity = (milestones: string, status = 'approved') =>
      found([
        audit({ clauses: '["4"]' }),
        {
          path: 'plan.yaml',
          text: `aims: certification/v1\nid: plan\nstatus: ${status}\nmilestones:\n${milestones}\n`,
        },
      ])[0]?.replace(/:.*/s, '');
    assert.equal(severity('  - { id: M5, stage: stage-1, due: 2027-02-20 }'), 'warning');
    assert.equal(severity('  - { id: M5, stage: stage-1, due: 2027-02-21 }'), 'info');
    assert.equal(severity('  - { id: M5, stage: stage-1, due: 2027-02 }'), 'info');
    assert.equal(severity('  - { id: M5, stage: stage-1, due: 2026-11-01 }'), 'warning');
    assert.equal(severity('  - { id: M5, stage: stage-1, due: 2027-09, done_on: 2026-11-20 }'), 'warning');
    assert.equal(severity('  - { id: M5, stage: stage-2, due: 2026-12-01 }'), 'info');
    assert.equal(severity('  - { id: M5, stage: stage-1 }'), 'info');
    assert.equal(severity('  - { id: M5, stage: stage-1, due: 2026-12-01 }', 'superseded'), 'info');
  });

  it('says when stage 1 is, and what to do', () => {
    const plan = (milestone: string) => ({
      path: 'plan.yaml',
      text: `aims: certification/v1\nid: plan\nmilestones:\n  - { id: M5, stage: stage-1, ${milestone} }\n`,
    });
    const audits = audit({ clauses: '["4", "5", "6", "7", "8", "9"]', controls: '[A]' });
    assert.deepEqual(found([audits, plan('due: 2026-12-15')]), [
      'warning: In the last 3 years no approved audit looked at 2 of 32 clauses (10.1 and 10.2). What nobody audits can fail ' +
        'unseen, and a certifier asks when its turn comes; stage 1 is due on 2026-12-15. Plan audits of the rest, and name under ' +
        '"scope" what each of them looked at.',
    ]);
    assert.match(found([audits, plan('done_on: 2026-11-15')])[0] ?? '', /; stage 1 has been held\. Plan/);
  });

  it('says nothing about an audit of which a part could not be read', () => {
    const { path, text } = audit({ clauses: '["4"]' });
    assert.deepEqual(found([{ path, text: `${text}findings: [\n` }]), []);
  });
});
