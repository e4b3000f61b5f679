import assert from 'node:assert/strict';
import { messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const two = 'criteria: [{ metric: a }, { metric: b }]\nresults: [{ metric: a, value: 1 }]';

describe('unmeasured-criterion', () => {
  it('says which criterion, why it matters and what to do', () => {
    assert.deepEqual(messages(`${two}\ndecision: pass`), [
      'warning: No result is called "b", but the decision is "pass". What was not measured was not passed. Add the result under ' +
        'the same name, or take the criterion out with a new version.',
    ]);
  });

  for (const { decision, found } of [
    { decision: 'pass', found: 1 },
    { decision: 'conditional', found: 0 },
    { decision: 'fail', found: 0 },
    { decision: '', found: 0 },
  ]) {
    it(`is asked of what passed: ${decision || 'no decision'} ${found}`, () => {
      assert.equal(messages(`${two}\ndecision: ${decision}`).length, found);
    });
  }

  for (const { status, found } of [
    { status: 'draft', found: 1 },
    { status: 'approved', found: 1 },
    { status: 'superseded', found: 0 },
    { status: 'retired', found: 0 },
  ]) {
    it(`is silent about history: ${status} ${found}`, () => {
      assert.equal(messages(`${two}\ndecision: pass\nstatus: ${status}`).length, found);
    });
  }

  it('leaves to others what has no name, no results at all, or no number that can be read', () => {
    for (const fields of [
      'criteria: [{ threshold: 1 }]\nresults: [{ metric: a }]',
      'criteria: [{ metric: a }]',
      'criteria: [{ metric: a }]\nresults: []',
      'criteria: [{ metric: a }]\nresults: TODO',
      'criteria: [{ metric: a }]\nresults: { not_applicable: It was read, not measured. }',
      'criteria: [{ metric: a }]\nresults: [{ metric: A, value: many }]',
      'criteria: [{ metric: TODO }]\nresults: [{ metric: a }]',
      `${two}\nnotes: [`,
    ])
      assert.deepEqual(messages(`decision: pass\n${fields}`), [], fields);
  });
});

function messages(fields: string): readonly string[] {
  const text = `aims: validation/v1\nid: v\nowner: O\nsystem: s\n${fields}\n`;
  return messagesOf('unmeasured-criterion', workspaceOf([{ path: 'v.yaml', text }]), 'v.yaml');
}
