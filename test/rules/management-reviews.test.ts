import assert from 'node:assert/strict';
import { kindNamed } from '../../server/core/kinds/index.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';

describe('overdue-management-review', () => {
  const code = 'overdue-management-review';

  function found(fields: string, config = ''): readonly string[] {
    const files = [{ path: 'mr.yaml', text: `aims: management-review/v1\nid: mr\n${fields}\n` }];
    const all =
      config === '' ? files : [...files, { path: 'config.yaml', text: `aims: config/v1\n${config}\n` }];
    return messagesOf(code, workspaceOf(all, { today }), 'mr.yaml');
  }

  it('begins after 365 days, or as many as the config says', () => {
    assert.equal(found('held_on: 2025-11-23').length, 0);
    assert.equal(found('held_on: 2025-11-22').length, 1);
    // Nobody gains by being vague: a month counts from its first day.
    assert.equal(found('held_on: 2025-12').length, 0);
    assert.equal(found('held_on: 2025-11').length, 1);
    assert.equal(found('held_on: 2026-05-27', 'thresholds: { management_review_days: 180 }').length, 0);
    assert.equal(found('held_on: 2026-05-26', 'thresholds: { management_review_days: 180 }').length, 1);
    assert.equal(found('held_on: 2025-01-01', 'thresholds: { management_review_days: 730 }').length, 0);
    assert.equal(found('held_on: last spring').length, 0);
    assert.equal(found('held_on: 2027-01-01').length, 0);
  });

  it('says how long ago it was', () => {
    assert.deepEqual(found('held_on: 2025-11-22'), [
      'warning: The latest management review was held on 2025-11-22, 366 days ago, and one is due every 365 days. An auditor takes a missed ' +
        'review for a sign that leadership no longer steers the AI management system. Hold the next one, and record it as a management review of its own.',
    ]);
  });

  it('stands at the newest one that counts, once', () => {
    checkPicture(
      `
#- a.yaml
aims: management-review/v1
id: a
status: approved
held_on: 2024-10-01
#- b.yaml
aims: management-review/v1
id: b
held_on: 2025-10-01
#        ^^^^^^^^^^ warning overdue-management-review
#- c.yaml
aims: management-review/v1
id: c
status: retired
held_on: 2026-10-01
#- d.yaml
aims: management-review/v1
id: d
held_on: TODO
`,
      { only: [code], today },
    );
  });

  describe('asks for a first one', () => {
    const aims = ({ stage = 'production', scope = '', review = '' }) => `
#- register.yaml
aims: register/v1
${scope === '' && stage === 'production' && review === '' ? '^^^^^^^^^^^^^^^^^ warning overdue-management-review\n' : ''}systems:
  - { id: a, stage: idea }
  - { id: b, stage: ${stage} }
${scope}${review}`;
    const check = (options: Parameters<typeof aims>[0]) =>
      checkPicture(aims(options), { only: [code], today });

    it('once a system is in production', () => {
      check({});
      check({ stage: 'pilot' });
      check({ stage: 'retired' });
    });

    it('at the scope where there is one', () =>
      check({
        scope: '#- scope.yaml\naims: scope/v1\n^^^^^^^^^^^^^^ warning overdue-management-review\nid: s\n',
      }));

    it('unless one was held, or is recorded without its day', () => {
      const review = (fields: string) => `#- mr.yaml\naims: management-review/v1\nid: mr\n${fields}\n`;
      check({ review: review('held_on: 2026-10-01') });
      check({ review: review('status: approved') });
    });

    it('which a draft without a day is not', () => {
      for (const fields of [
        'held_on: TODO',
        'status: in-review',
        'status: superseded\nheld_on: 2026-10-01',
      ]) {
        const workspace = workspaceOf(
          [
            {
              path: 'register.yaml',
              text: 'aims: register/v1\nsystems:\n  - { id: b, stage: production }\n',
            },
            { path: 'mr.yaml', text: `aims: management-review/v1\nid: mr\n${fields}\n` },
          ],
          { today },
        );
        assert.equal(messagesOf(code, workspace, 'register.yaml').length, 1, fields);
      }
    });
  });
});

describe('management-review-inputs', () => {
  const required = [
    'earlier-actions',
    'context-changes',
    'interested-parties',
    'nonconformities',
    'measurements',
    'audit-results',
    'improvement-opportunities',
  ];

  function missing(inputs: string, status = 'approved'): string | undefined {
    const text = `aims: management-review/v1\nid: mr\nstatus: ${status}\n${inputs}\n`;
    const [message] = messagesOf(
      'management-review-inputs',
      workspaceOf([{ path: 'mr.yaml', text }]),
      'mr.yaml',
    );
    return /^warning: Not among the inputs: (.*?)\. /.exec(message ?? '')?.[1];
  }

  it('asks for all that have a name in the schema', () => {
    const field = kindNamed('management-review')?.fields.find(({ name }) => name === 'inputs');
    for (const input of required) assert.ok(JSON.stringify(field).includes(`"${input}"`));
    assert.equal(missing(`inputs: [${required.join(', ')}]`), undefined);
    for (const input of required) {
      assert.equal(missing(`inputs: [${required.filter(each => each !== input).join(', ')}]`), input);
    }
  });

  it("takes texts of people's own for what they plainly speak of", () => {
    for (const [text, input] of [
      ['What became of the actions of previous reviews', 'earlier-actions'],
      ['Changes in external and internal issues', 'context-changes'],
      ['Needs of interested parties', 'interested-parties'],
      ['Nonconformities and corrective actions', 'nonconformities'],
      ['Monitoring and measurement results', 'measurements'],
      ['Results of the internal audits', 'audit-results'],
      ['Opportunities for continual improvement', 'improvement-opportunities'],
    ]) {
      const others = required.filter(each => each !== input);
      assert.equal(missing(`inputs: [${others.join(', ')}]`), input);
      assert.equal(missing(`inputs: [${others.join(', ')}, ${text}]`), undefined, text);
    }
  });

  it("takes other texts of people's own for inputs of their own", () => {
    assert.equal(
      missing('inputs: What the works council says'),
      'earlier-actions, context-changes, interested-parties, nonconformities, measurements, audit-results and improvement-opportunities',
    );
    assert.equal(
      missing(
        'inputs: [Earlier actions, CONTEXT-CHANGES, interested_parties, nonconformities, measurements]',
      ),
      'audit-results and improvement-opportunities',
    );
    assert.equal(missing(`inputs: [TODO, ${required.slice(1).join(', ')}]`), 'earlier-actions');
  });

  it('asks nothing of drafts and of history, nor where there are no inputs at all', () => {
    for (const status of ['draft', 'in-review', 'superseded', 'retired'])
      assert.equal(missing('inputs: measurements', status), undefined);
    for (const inputs of [
      'inputs:',
      'inputs: []',
      'inputs: TODO',
      'inputs: { not_applicable: In the minutes. }',
      'tags: [a]',
    ])
      assert.equal(missing(inputs), undefined, inputs);
  });
});
