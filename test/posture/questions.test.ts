import assert from 'node:assert/strict';
import { linksAround } from '../../server/core/model/links.ts';
import { type AreaQuestion, questionsOf } from '../../server/core/posture/questions.ts';
import { areas, readinessOf } from '../../server/core/posture/readiness.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { filesOf, textWith } from './small-aims.ts';

type Changes = Readonly<Record<string, string | undefined>>;

const reviewed = textWith('policy.yaml', 'topics:', 'reviewed: { by: CTO, on: 2026-11-02 }\ntopics:');

describe('the questions of an auditor', () => {
  it('are the areas in order, with every row in one of them', () => {
    const questions = questionsWith();
    assert.deepEqual(
      questions.map(({ area }) => area),
      areas,
    );
    assert.equal(questions.flatMap(({ rows }) => rows).length, 32 + 38);
  });

  const table: readonly {
    readonly it: string;
    readonly changes?: Changes;
    readonly area: AreaQuestion['area'];
    readonly is: Partial<Pick<AreaQuestion, 'state' | 'asked' | 'exist' | 'followed' | 'improved'>>;
  }[] = [
    {
      it: 'are evidenced where every row is',
      area: 'context',
      is: { state: 'evidenced', asked: 5, exist: 5, followed: 5, improved: 0 },
    },
    {
      it: 'are partly answered where a row is missing',
      area: 'improvement',
      is: { state: 'partly', asked: 2, exist: 1, followed: 1 },
    },
    {
      it: 'leave out what does not apply',
      area: 'operations',
      is: { state: 'evidenced', asked: 26, followed: 26 },
    },
    {
      it: 'exist where something is there, and are not followed where that is not current',
      changes: {
        'scope.yaml': textWith('scope.yaml', 'review: { cadence: annual }', 'review: { next: 2026-11-22 }'),
      },
      area: 'context',
      is: { state: 'stale', exist: 5 },
    },
    {
      it: 'are improved by a review after the approval',
      changes: { 'policy.yaml': reviewed },
      area: 'leadership',
      is: { improved: 1 },
    },
    {
      it: 'are not improved by a review that the approval followed',
      changes: { 'policy.yaml': reviewed.replace('2026-11-02', '2026-09-30') },
      area: 'leadership',
      is: { improved: 0 },
    },
    {
      it: 'are improved by a document that took the place of an earlier one',
      changes: {
        'policy.yaml': textWith('policy.yaml', 'topics:', 'supersedes: pol-1\ntopics:'),
        'policy-1.yaml': 'aims: policy/v1\nid: pol-1\nowner: CTO\nstatus: superseded\n',
      },
      area: 'leadership',
      is: { improved: 1 },
    },
    {
      it: 'are missing where there is nothing',
      changes: Object.fromEntries(filesOf().map(({ path }) => [path, undefined])),
      area: 'support',
      is: { state: 'missing', exist: 0, followed: 0, improved: 0 },
    },
  ];
  for (const { it: does, changes, area, is } of table) {
    it(does, () => {
      const question = questionsWith(changes).find(each => each.area === area);
      assert.ok(question);
      const seen = Object.fromEntries(Object.keys(is).map(key => [key, question[key as keyof typeof is]]));
      assert.deepEqual(seen, is);
    });
  }
});

function questionsWith(changes: Changes = {}): readonly AreaQuestion[] {
  const workspace = workspaceOf(filesOf(changes));
  return questionsOf(readinessOf(workspace, linksAround(workspace, uriOf('any.yaml'))).rows);
}
