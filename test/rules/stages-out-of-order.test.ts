import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';
const stages = ['gap-analysis', 'readiness', 'stage-1', 'stage-2', 'certified', 'surveillance'];

function found(milestones: readonly string[], status = 'approved'): readonly string[] {
  return allFound(milestones, status).filter(message => !message.includes('stage 1 is not'));
}

function allFound(milestones: readonly string[], status = 'approved'): readonly string[] {
  const list = milestones.map(each => `  - { ${each} }\n`).join('');
  const text = `aims: certification/v1\nid: plan\nstatus: ${status}\nmilestones:\n${list}`;
  return messagesOf(
    'stages-out-of-order',
    workspaceOf([{ path: 'plan.yaml', text }], { today }),
    'plan.yaml',
  );
}

describe('stages-out-of-order', () => {
  it('knows the order of every two stages, by the due day', () => {
    for (const [early, earlier] of stages.entries()) {
      for (const [late, later] of stages.entries()) {
        const messages = found([
          `id: A, stage: ${earlier}, due: 2027-02-02`,
          `id: B, stage: ${later}, due: 2027-02-01`,
        ]);
        assert.equal(messages.length, late > early ? 1 : 0, `${later} before ${earlier}`);
        const severity = later === 'readiness' ? 'info' : 'warning';
        if (late > early) assert.ok(messages[0]?.startsWith(`${severity}: `), messages[0]);
      }
    }
  });

  it('and by the day they were done', () => {
    for (const [early, earlier] of stages.entries()) {
      for (const [late, later] of stages.entries()) {
        const second = `id: B, stage: ${later}, done_on: 2026-02-01`;
        const both = found([`id: A, stage: ${earlier}, done_on: 2026-02-02`, second]);
        assert.equal(both.length, late > early ? 1 : 0, `${later} done before ${earlier}`);
        const open = found([`id: A, stage: ${earlier}`, second]);
        assert.equal(open.length, late > early ? 1 : 0, `${later} done without ${earlier}`);
      }
    }
  });

  it('misses stage 1 where stage 2 is planned', () => {
    const stage2 = 'id: M6, stage: stage-2, due: 2027-06-15';
    assert.deepEqual(allFound([stage2]), [
      'warning: Stage 2 ("M6") is planned, and stage 1 is not. Each stage builds on the one before, and a certification ' +
        'body takes them in no other order. Add a milestone for stage 1 before it.',
    ]);
    assert.deepEqual(allFound([stage2], 'draft'), []);
    assert.deepEqual(allFound([stage2, 'id: M5, stage: stage-1, due: 2027-04']), []);
    assert.deepEqual(allFound([`${stage2}, done_on: 2026-06-15`]), []);
    assert.deepEqual(allFound(['id: M7, stage: certified, due: 2027-06-15']), []);
  });

  it('stands at the due day and at the day it was done', () => {
    checkPicture(
      `
#- plan.yaml
aims: certification/v1
id: plan
milestones:
  - { id: M3, stage: readiness, due: 2027-02 }
  - { id: M5, stage: stage-1, due: 2027-04-20 }
  - { id: M6, stage: stage-2, due: 2027-03-20 }
#                                  ^^^^^^^^^^ warning stages-out-of-order
  - { id: M7, stage: certified, due: 2027-03-25, done_on: 2026-11-20 }
#                                                         ^^^^^^^^^^ warning stages-out-of-order
  - { id: M8, due: 2026-01-01 }
  - { stage: surveillance }
`,
      { only: ['stages-out-of-order'], today },
    );
  });

  it('lets a stage begin with its first milestone', () => {
    assert.deepEqual(
      found([
        'id: G1, stage: gap-analysis, due: 2027-01',
        'id: R1, stage: readiness, due: 2027-02',
        'id: G2, stage: gap-analysis, due: 2027-03',
        'id: S1, stage: stage-1, due: 2027-03',
        'id: R2, stage: readiness, due: 2027-04',
        'id: S2, stage: stage-2, due: 2027-05',
        'id: C1, stage: certified, due: 2027-06',
        'id: V1, stage: surveillance, due: 2028-06',
        // After the certificate it begins anew.
        'id: S3, stage: stage-1, due: 2030-03',
        'id: S4, stage: stage-2, due: 2030-05',
      ]),
      [],
    );
  });

  it('takes imprecise days for the end of their period, when due', () => {
    assert.deepEqual(
      found(['id: A, stage: stage-1, due: 2027-04-30', 'id: B, stage: stage-2, due: 2027-04']),
      [],
    );
    assert.equal(
      found(['id: A, stage: stage-1, due: 2027-04', 'id: B, stage: stage-2, due: 2027-04-29']).length,
      1,
    );
    // When done, it is wrong only if no day of the period is right.
    assert.deepEqual(
      found(['id: A, stage: stage-1, done_on: 2026-04', 'id: B, stage: stage-2, done_on: 2026-04-01']),
      [],
    );
    assert.equal(
      found(['id: A, stage: stage-1, done_on: 2026-04', 'id: B, stage: stage-2, done_on: 2026-03']).length,
      1,
    );
  });

  it('holds what is done against what is done, and not against days', () => {
    assert.deepEqual(
      found([
        'id: A, stage: stage-1, due: 2027-04-20, done_on: 2026-11-02',
        'id: B, stage: stage-2, due: 2027-01-20',
      ]),
      [],
    );
    assert.deepEqual(
      found([
        'id: A, stage: stage-1, due: 2027-04-20, done_on: autumn',
        'id: B, stage: stage-2, done_on: 2026-11-02',
      ]),
      [],
    );
  });

  it('holds a milestone that is done against what it depends on', () => {
    const done = 'id: B, done_on: 2026-11-02, depends_on: [A]';
    assert.deepEqual(found(['id: A, done_on: 2026-11-02', done]), []);
    assert.deepEqual(found(['id: A, done_on: 2026-11', done]), []);
    assert.deepEqual(found(['id: A, done_on: autumn', done]), []);
    assert.deepEqual(found(['id: C', done]), []);
    assert.deepEqual(found(['id: A, done_on: 2026-11-03', done]), [
      'info: "B" is recorded as done on 2026-11-02, but depends on "A", which was done on 2026-11-03. An auditor who compares the two asks what was ' +
        'done without it. Correct the days, or "depends_on".',
    ]);
    assert.match(found(['id: A', done, 'id: D'])[0] ?? '', /depends on "A", which is not done\./);
    assert.match(found(['id: A', `${done}, stage: stage-1`])[0] ?? '', /^warning: /);
  });

  it('says what is wrong, and why', () => {
    assert.deepEqual(
      found(['id: M5, stage: stage-1, due: 2027-04-20', 'id: M6, stage: stage-2, due: 2027-03-20']),
      [
        'warning: Stage 2 ("M6") is due on 2027-03-20, but stage 1 ("M5") only on 2027-04-20. Each stage builds on the one before, and a ' +
          'certification body takes them in no other order. Correct the days, or the stages.',
      ],
    );
    assert.deepEqual(found(['id: G, stage: gap-analysis', 'id: R, stage: readiness, done_on: 2026-10-01']), [
      'info: Readiness ("R") is recorded as done on 2026-10-01, but no milestone of the gap analysis is. Gaps can be closed only once somebody has ' +
        'looked for them. Correct the days, or the stages.',
    ]);
    assert.match(
      found([
        'id: S, stage: stage-2, done_on: 2026-10-02',
        'title: Paper, stage: certified, done_on: 2026-10-01',
      ])[0] ?? '',
      /The certificate \("Paper"\) is recorded as done on 2026-10-01, but stage 2 \("S"\) only on 2026-10-02\./,
    );
  });

  it('is not found in what is history', () => {
    const milestones = ['id: M5, stage: stage-1, due: 2027-04-20', 'id: M6, stage: stage-2, due: 2027-03-20'];
    assert.equal(found(milestones, 'draft').length, 1);
    assert.equal(found(milestones, 'superseded').length, 0);
    assert.equal(found(milestones, 'retired').length, 0);
  });
});
