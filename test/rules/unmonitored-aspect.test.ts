import assert from 'node:assert/strict';
import { messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('unmonitored-aspect', () => {
  for (const { metrics, missing } of [
    {
      metrics: ['covers: performance', 'covers: output-distribution', 'covers: error-rate', 'covers: drift'],
      missing: undefined,
    },
    {
      metrics: [
        'covers: performance, not_applicable: It makes no claim.',
        'covers: output-distribution',
        'name: Errors',
        'name: PSI',
      ],
      missing: undefined,
    },
    {
      metrics: ['name: Drift of inputs'],
      missing: 'performance, the output distribution or the error rate',
    },
    { metrics: ['name: "Drift of the output distribution, and errors"'], missing: 'performance' },
    {
      metrics: ['name: drift, covers: performance'],
      missing: 'the output distribution, the error rate or drift',
    },
    {
      metrics: ['name: Driftwood'],
      missing: 'performance, the output distribution, the error rate or drift',
    },
    {
      metrics: ['source: Log of drift'],
      missing: 'performance, the output distribution, the error rate or drift',
    },
    {
      metrics: ['name: "Accuracy (F1)"', 'name: SHARES per country', 'name: false-positives'],
      missing: 'drift',
    },
    {
      metrics: ['covers: drifting, name: Stability'],
      missing: 'performance, the output distribution or the error rate',
    },
  ]) {
    it(`of [${metrics.join(' | ')}] misses ${missing ?? 'nothing'}`, () => {
      const [text, ...more] = messages(`metrics: [${metrics.map(each => `{ ${each} }`).join(', ')}]`);
      assert.equal(/^warning: No metric watches (.*), so a change/.exec(text ?? '')?.[1], missing);
      assert.deepEqual(more, []);
    });
  }

  it('says why it matters and what to do', () => {
    assert.deepEqual(messages('metrics: [{ name: Accuracy }, { name: Output mix }, { name: Failures }]'), [
      'warning: No metric watches drift, so a change there is noticed by the people it harms. Add a metric with "covers: drift", ' +
        'or an entry with "covers" and "not_applicable" that says why not.',
    ]);
  });

  for (const { status, found } of [
    { status: 'draft', found: 0 },
    { status: 'in-review', found: 0 },
    { status: 'approved', found: 1 },
    { status: 'superseded', found: 0 },
    { status: 'retired', found: 0 },
  ]) {
    it(`is asked of what is approved: ${status} ${found}`, () => {
      assert.equal(messages('metrics: [{ name: Drift }]', { status }).length, found);
    });
  }

  for (const { stage, risk, severities } of [
    { stage: 'production', risk: 'critical', severities: ['error'] },
    { stage: 'production', risk: 'medium', severities: ['warning'] },
    { stage: 'suspended', risk: 'critical', severities: ['warning'] },
    { stage: 'idea', risk: 'critical', severities: [] },
    { stage: 'retired', risk: 'critical', severities: [] },
  ]) {
    it(`weighs by the system: ${stage}, ${risk}`, () => {
      const system = `aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: ${stage}\nrisk: { level: ${risk} }\n`;
      assert.deepEqual(
        messages('metrics: [{ name: Drift }]', { system }).map(text => text.split(':')[0]),
        severities,
      );
    });
  }

  it('leaves to others what is no list of metrics, and what could not be read', () => {
    for (const metrics of [
      '',
      'metrics: []',
      'metrics: TODO',
      'metrics: [one, two]',
      'metrics: { not_applicable: It is off. }',
      'metrics: [{ name: Drift }]\nnotes: [',
    ])
      assert.deepEqual(messages(metrics), [], metrics);
  });
});

function messages(
  metrics: string,
  { status = 'approved', system = '' }: { readonly status?: string; readonly system?: string } = {},
): readonly string[] {
  const text = `aims: monitoring/v1\nid: m\nowner: O\nsystem: s\nstatus: ${status}\n${metrics}\n`;
  const files = [{ path: 'm.yaml', text }, ...(system ? [{ path: 's.yaml', text: system }] : [])];
  return messagesOf('unmonitored-aspect', workspaceOf(files), 'm.yaml');
}
