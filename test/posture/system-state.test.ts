import assert from 'node:assert/strict';
import { postureOf } from '../../server/core/posture/posture.ts';
import { states, worstOf } from '../../server/core/posture/states.ts';
import { parseFixture, testFolder, workspaceOf } from '../support/fixture.ts';
import {
  answerTo,
  complete,
  onlyImpactAssessments,
  systemIn,
  withLine,
  workspaceWith,
} from './assessment.ts';

const current = `${complete}review: { cadence: annual }\n`;

/** A document in each state that one can have, by its id. */
const documents = {
  incomplete: withLine(current, 'users', undefined),
  stale: `${complete}review: { next: 2026-11-22 }\n`,
  draft: withLine(current, 'status', undefined),
  'in-review': withLine(current, 'status', 'status: in-review'),
  unknown: `${current}assessed: { commit: "3c1d9f0" }\n`,
  'due-soon': `${complete}review: { next: 2026-11-23 }\n`,
  current,
};

type DocumentState = keyof typeof documents;

const inOrder = Object.keys(documents) as readonly DocumentState[];

function document(state: DocumentState): string {
  return withLine(documents[state], 'id', `id: ia-${state}`);
}

describe('of several documents', () => {
  for (const [index, worse] of inOrder.entries()) {
    for (const better of inOrder.slice(index + 1)) {
      it(`the one that is ${better} counts, not the one that is ${worse}`, () => {
        for (const order of [
          [worse, better],
          [better, worse],
        ] as const) {
          const answer = answerTo({ documents: order.map(document) });
          assert.deepEqual([answer.state, answer.document?.id], [better, `ia-${better}`]);
        }
      });
    }
  }

  it('that are equally good the first one counts, in the order of the files', () => {
    const documents = ['b', 'a'].map(id => withLine(current, 'id', `id: ia-${id}`));
    assert.equal(answerTo({ documents }).document?.id, 'ia-b');
  });

  it('those that are history do not count, however good they are', () => {
    const superseded = withLine(withLine(current, 'status', 'status: superseded'), 'id', 'id: old');
    const retired = withLine(withLine(current, 'status', 'status: retired'), 'id', 'id: older');
    assert.equal(answerTo({ documents: [superseded, retired, document('draft')] }).state, 'draft');
    assert.equal(answerTo({ documents: [superseded, retired] }).state, 'missing');
  });

  it('those of other systems and other kinds do not count', () => {
    const ofOther = withLine(current, 'system', 'system: other');
    const other = 'aims: ai-system/v1\nid: other\nname: O\nowner: O\nstage: idea\nsupersedes: s\n';
    const workspace = workspaceOf([
      { path: 'a.yaml', text: `${ofOther}---\n${other}` },
      { path: 's.yaml', text: 'aims: ai-system/v1\nid: s\nstage: pilot\n' },
    ]);
    const [, ofS] = postureOf(workspace).roots.flatMap(root => root.systems);
    assert.deepEqual([ofS?.record.id, ofS?.state], ['s', 'missing']);
  });
});

describe('the state of a system', () => {
  it('is the worst of its obligations, in the order of documents.md', () => {
    const order = [
      'missing',
      'incomplete',
      'stale',
      'draft',
      'in-review',
      'unknown',
      'due-soon',
      'waived',
      'current',
    ] as const;
    for (const [index, worse] of order.entries()) {
      for (const better of [...order.slice(index), 'not-required' as const]) {
        assert.equal(worstOf([better, worse]), worse);
        assert.equal(worstOf([worse, better]), worse);
      }
    }
    assert.deepEqual(new Set(states), new Set([...order, 'not-required']));
  });

  it('is not-required where it owes nothing', () => {
    assert.equal(worstOf([]), 'not-required');
    assert.equal(worstOf(['not-required', 'not-required']), 'not-required');
    const { state } = systemIn(workspaceWith({ system: 'aims: ai-system/v1\nid: s\nstage: retired\n' }));
    assert.equal(state, 'not-required');
  });

  for (const state of inOrder) {
    it(`is ${state} with an assessment that is`, () => {
      assert.equal(systemIn(workspaceWith({ documents: [document(state)] })).state, state);
    });
  }
});

describe('the posture of a workspace', () => {
  it('lists the systems by root, by file and as they stand in it, those without an id too', () => {
    const { files } = parseFixture(`
#- b.yaml
aims: ai-system/v1
id: from-b
#- a.yaml
aims: register/v1
systems:
  - id: first
  - name: Without an id
---
aims: ai-system/v1
id: second
#- team/config.yaml
aims: config/v1
#- team/x.yaml
aims: ai-system/v1
id: of-the-team
#- none/config.yaml
aims: config/v1
`);
    assert.deepEqual(
      postureOf(workspaceOf(files)).roots.map(({ uri, systems }) => [
        uri,
        systems.map(({ record }) => record.id ?? record.title),
      ]),
      [
        [testFolder, ['first', 'Without an id', 'second', 'from-b']],
        [`${testFolder}/team`, ['of-the-team']],
      ],
    );
  });

  it('does not let the documents of one root answer for the systems of another', () => {
    const { files } = parseFixture(`
#- register.yaml
aims: ai-system/v1
id: s
stage: pilot
#- team/config.yaml
${onlyImpactAssessments}#- team/impact.yaml
${current}#- team/s.yaml
aims: ai-system/v1
id: s
stage: pilot
risk: { level: low }
`);
    const found = postureOf(workspaceOf(files)).roots.map(root => root.systems.map(({ state }) => state));
    assert.deepEqual(found, [['missing'], ['current']]);
  });

  it('is the same object as long as nothing that it rests on changed, and another on another day', () => {
    const workspace = workspaceWith({ documents: [current] });
    assert.equal(postureOf(workspace), postureOf({ ...workspace, settings: { severity: {} } }));
    const tomorrow = postureOf({ ...workspace, today: '2030-01-01' });
    assert.notEqual(tomorrow, postureOf(workspace));
    assert.equal(tomorrow.roots[0]?.systems[0]?.state, 'stale');
  });
});
