import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';
const code = 'unprepared-stage-1';

interface Documents {
  readonly milestones: readonly string[];
  readonly status?: string;
  readonly audit?: string;
  readonly review?: string;
}

function found({ milestones, status = 'approved', audit, review }: Documents): readonly string[] {
  const list = milestones.map(each => `  - { ${each} }\n`).join('');
  const files = [
    { path: 'plan.yaml', text: `aims: certification/v1\nid: plan\nstatus: ${status}\nmilestones:\n${list}` },
    ...(audit === undefined
      ? []
      : [{ path: 'audit.yaml', text: `aims: internal-audit/v1\nid: a\n${audit}\n` }]),
    ...(review === undefined
      ? []
      : [{ path: 'mr.yaml', text: `aims: management-review/v1\nid: m\n${review}\n` }]),
  ];
  return messagesOf(code, workspaceOf(files, { today }), 'plan.yaml');
}

/** What is missing, as the message says it. */
function missing(documents: Documents): string | undefined {
  return /^\w+: No (.*?) (?:comes|was held) before stage 1/.exec(found(documents)[0] ?? '')?.[1];
}

const stage1 = 'id: M5, stage: stage-1, due: 2027-04-20';
const both = 'internal audit and management review';

describe('unprepared-stage-1', () => {
  it('is answered by milestones that name what comes before, as long as stage 1 lies ahead', () => {
    const planned = (...milestones: readonly string[]) => missing({ milestones: [...milestones, stage1] });
    assert.equal(planned(), both);
    assert.equal(
      planned('id: M3, title: Internal audits and training, due: 2027-02-15'),
      'management review',
    );
    assert.equal(planned('id: M4, title: Management review, due: 2027-04-20'), 'internal audit');
    assert.equal(planned('id: internal-audit, due: 2027-02', 'id: management_review'), undefined);
    assert.equal(planned('id: M3, title: INTERNAL AUDIT and management review'), undefined);
    assert.equal(planned('id: M3, title: Audit by the certifier and review of the policy'), both);
    assert.equal(planned('id: M9, title: Internal audit and management review, due: 2027-04-21'), both);
    assert.equal(planned('id: M9, title: Internal audit and management review, due: 2027-04'), both);
    // A title of stage 1 itself plans nothing before it.
    assert.equal(
      missing({ milestones: [`${stage1}, title: Internal audit and management review shown`] }),
      both,
    );
  });

  it('is answered by documents that were held before', () => {
    const milestones = [stage1];
    assert.equal(missing({ milestones, audit: 'audited_on: 2026-10-14' }), 'management review');
    assert.equal(missing({ milestones, review: 'held_on: 2026-10' }), 'internal audit');
    assert.equal(
      missing({ milestones, audit: 'audited_on: 2026-10-14', review: 'held_on: 2026-10-14' }),
      undefined,
    );
    assert.equal(missing({ milestones, audit: 'audited_on: TODO', review: 'held_on: soon' }), both);
    assert.equal(
      missing({
        milestones,
        audit: 'status: retired\naudited_on: 2026-10-14',
        review: 'status: superseded\nheld_on: 2026-10-14',
      }),
      both,
    );
  });

  it('asks for documents once stage 1 was held, and for an earlier day', () => {
    const milestones = [
      `${stage1}, done_on: 2026-11-02`,
      'id: M3, title: Internal audit and management review, due: 2026-10-01',
    ];
    const held = (audit: string, review: string) =>
      missing({ milestones, audit: `audited_on: ${audit}`, review: `held_on: ${review}` });
    assert.equal(missing({ milestones }), both);
    assert.equal(held('2026-11-01', '2026-11-01'), undefined);
    assert.equal(held('2026-11-02', '2026-11-01'), 'internal audit');
    assert.equal(held('2026-10', '2026-11-03'), 'management review');
  });

  it('asks nothing once the certificate is issued, nor of a plan without stage 1', () => {
    assert.equal(
      missing({
        milestones: [`${stage1}, done_on: 2026-01-02`, 'id: M7, stage: certified, done_on: 2026-06-01'],
      }),
      undefined,
    );
    assert.equal(missing({ milestones: [stage1, 'id: M7, stage: certified, due: 2027-06-01'] }), both);
    assert.equal(missing({ milestones: ['id: M6, stage: stage-2, due: 2027-06-01'] }), undefined);
  });

  it('looks at the stage 1 that comes first, and stands at its due day, else at its id', () => {
    const only = [code];
    checkPicture(
      `
#- plan.yaml
aims: certification/v1
id: plan
status: approved
milestones:
  - { id: M9, stage: stage-1, due: 2030-04-20 }
  - { id: M5, stage: stage-1, due: 2027-04 }
#                                  ^^^^^^^ warning unprepared-stage-1
#- draft.yaml
aims: certification/v1
id: draft
milestones:
  - { id: M5, stage: stage-1 }
#         ^^ info unprepared-stage-1
#- old.yaml
aims: certification/v1
id: old
status: superseded
milestones:
  - { id: M5, stage: stage-1, due: 2026-04 }
`,
      { only, today },
    );
  });

  it('says what to do, before stage 1 and after', () => {
    assert.deepEqual(found({ milestones: [stage1], review: 'held_on: 2026-09-28' }), [
      'warning: No internal audit comes before stage 1 ("M5"). Without it the certifier finds that the management system has not been through a ' +
        'whole round yet, and stage 2 has to wait. Add a milestone for it before this one, or record the one that was held as a document.',
    ]);
    assert.match(
      found({ milestones: [`${stage1}, done_on: 2026-11-02`] })[0] ?? '',
      /was held before stage 1 \("M5"\)\..* Hold what is missing now, and record it as a document\./,
    );
  });
});
