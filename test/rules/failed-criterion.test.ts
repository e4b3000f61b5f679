import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('failed-criterion', () => {
  for (const { direction, threshold, value, found } of [
    { direction: 'at-least', threshold: '0.8', value: '0.79', found: 1 },
    { direction: 'at-least', threshold: '0.8', value: '0.8', found: 0 },
    { direction: 'at-least', threshold: '0.8', value: '0.81', found: 0 },
    { direction: 'at-most', threshold: '6', value: '6.01', found: 1 },
    { direction: 'at-most', threshold: '6', value: '6.0', found: 0 },
    { direction: 'at-most', threshold: '6', value: '5', found: 0 },
    { direction: 'at-most', threshold: '-1', value: '0', found: 1 },
    { direction: 'at-least', threshold: '1e3', value: '999', found: 1 },
    { direction: 'below', threshold: '6', value: '7', found: 0 },
    { direction: 'at-most', threshold: 'six', value: '7', found: 0 },
    { direction: 'at-most', threshold: '6', value: '"7"', found: 0 },
  ]) {
    it(`${value} against ${direction} ${threshold}: ${found}`, () => {
      const text = validation(
        `criteria: [{ metric: m, threshold: ${threshold}, direction: ${direction} }]\nresults: [{ metric: m, value: ${value} }]`,
      );
      assert.equal(messages(text).length, found);
    });
  }

  const missed =
    'criteria: [{ metric: m, threshold: 6, direction: at-most }]\nresults: [{ metric: m, value: 7 }]';

  for (const { decision, severities } of [
    { decision: 'pass', severities: ['error'] },
    { decision: 'conditional', severities: ['warning'] },
    { decision: 'fail', severities: [] },
    { decision: 'passed', severities: [] },
    { decision: '', severities: [] },
  ]) {
    it(`weighs by the decision: ${decision || 'none'}`, () => {
      const found = messages(validation(missed, { decision }));
      assert.deepEqual(
        found.map(text => text.split(':')[0]),
        severities,
      );
    });
  }

  for (const { status, found } of [
    { status: 'draft', found: 1 },
    { status: 'in-review', found: 1 },
    { status: 'approved', found: 1 },
    { status: 'superseded', found: 0 },
    { status: 'retired', found: 0 },
  ]) {
    it(`is a fault in any state but history: ${status} ${found}`, () => {
      assert.equal(messages(validation(`status: ${status}\n${missed}`)).length, found);
    });
  }

  it('takes the newest result of a metric, of one day the last', () => {
    checkPicture(
      `
#- v.yaml
aims: validation/v1
id: v
owner: O
system: s
criteria:
  - { metric: a, threshold: 6, direction: at-most }
  - { metric: "b  c", threshold: 6, direction: at-most }
  - { metric: d, threshold: 6, direction: at-most }
  - { metric: e, threshold: 6, direction: at-most }
  - { metric: e, threshold: 4, direction: at-least }
results:
  - { metric: a, value: 7, on: 2026-02-02 }
#                       ^ error failed-criterion
  - { metric: a, value: 5, on: 2026-02-01 }
  - { metric: B C, value: 5, on: 2026-02-01 }
  - { metric: B C, value: 8, on: 2026-02-01 }
#                         ^ error failed-criterion
  - { metric: d, value: 5, on: 2026-02-01 }
  - { metric: d, value: 9 }
  - { metric: e, value: 3, on: 2026 }
#                       ^ error failed-criterion
  - { metric: f, value: 99 }
decision: pass
`,
      { only: ['failed-criterion'] },
    );
  });

  it('says what came out, what was promised and what to do, and shows the threshold', () => {
    const text = validation(
      missed.replace('value: 7', 'value: 7.50').replace('threshold: 6', 'threshold: 6.0'),
    );
    assert.deepEqual(messages(text), [
      'error: "m" came out at 7.50, and the criterion is at most 6.0, but the decision is "pass". A limit that can be missed is ' +
        'none. Change the decision, or measure again after a correction; a limit is not moved after the test.',
    ]);
    assert.deepEqual(messages(text.replace('decision: pass', 'decision: conditional')), [
      'warning: "m" came out at 7.50, and the criterion is at most 6.0. The decision is "conditional", so what has to happen ' +
        'before it is met must be written down. Name the condition and its day under "notes", and measure again.',
    ]);
    const found = findingsIn(workspaceOf([{ path: 'v.yaml', text }]), 'v.yaml');
    const related = found.find(({ code }) => code === 'failed-criterion')?.related[0];
    assert.equal(text.slice(related?.range.start, related?.range.end), '6.0');
  });
});

function validation(fields: string, { decision = 'pass' }: { readonly decision?: string } = {}): string {
  return `aims: validation/v1\nid: v\nowner: O\nsystem: s\n${fields}\ndecision: ${decision}\n`;
}

function messages(text: string): readonly string[] {
  return messagesOf('failed-criterion', workspaceOf([{ path: 'v.yaml', text }]), 'v.yaml');
}
