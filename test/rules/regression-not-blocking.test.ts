import assert from 'node:assert/strict';
import { messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('regression-not-blocking', () => {
  for (const { stage, risk = 'high', severities } of [
    { stage: 'idea', severities: [] },
    { stage: 'planned', severities: [] },
    { stage: 'development', severities: ['warning'] },
    { stage: 'pilot', severities: ['warning'] },
    { stage: 'production', severities: ['error'] },
    { stage: 'production', risk: 'critical', severities: ['error'] },
    { stage: 'production', risk: 'medium', severities: ['warning'] },
    { stage: 'suspended', severities: ['warning'] },
    { stage: 'retired', severities: [] },
  ]) {
    it(`weighs by the system: ${stage}, ${risk}`, () => {
      const system = `aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: ${stage}\nrisk: { level: ${risk} }\n`;
      assert.deepEqual(
        messages('regression_blocks_deployment: false', system).map(text => text.split(':')[0]),
        severities,
      );
    });
  }

  it('says why and what to do, also where the system is not known', () => {
    assert.deepEqual(messages('regression_blocks_deployment: false'), [
      'warning: A version that does worse can be deployed. Then the tests report a fault and prevent none. Let the pipeline stop a ' +
        'release whose results are worse than those of the last one, and set this to true.',
    ]);
  });

  it('is about a plain false in what is no history', () => {
    for (const fields of [
      'regression_blocks_deployment: true',
      'regression_blocks_deployment: "false"',
      'regression_blocks_deployment:',
      '',
      'regression_blocks_deployment: false\nstatus: superseded',
      'regression_blocks_deployment: false\nstatus: retired',
    ])
      assert.deepEqual(messages(fields), [], fields);
    assert.equal(messages('regression_blocks_deployment: false\nstatus: approved').length, 1);
  });
});

function messages(fields: string, system?: string): readonly string[] {
  const text = `aims: validation/v1\nid: v\nowner: O\nsystem: s\n${fields}\n`;
  const files = [{ path: 'v.yaml', text }, ...(system ? [{ path: 's.yaml', text: system }] : [])];
  return messagesOf('regression-not-blocking', workspaceOf(files), 'v.yaml');
}
