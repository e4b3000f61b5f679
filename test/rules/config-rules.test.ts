import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('second-config', () => {
  it('counts those in force in one folder, in the order of the files and documents', () =>
    checkPicture(
      `
#- a.yaml
aims: config/v1
status: retired
---
aims: config/v1
#- b.yaml
aims: config/v1
^^^^^^^^^^^^^^^ error second-config
---
aims: config/v1
^^^^^^^^^^^^^^^ error second-config
---
aims: config/v1
status: superseded
#- team/config.yaml
aims: config/v1
`,
      { only: ['second-config'] },
    ));

  it('stands at the first key in JSON, too', () =>
    checkPicture(
      `
#- a.yaml
aims: config/v1
#- b.json
{ "aims": "config/v1", "id": "b" }
# ^^^^^^^^^^^^^^^^^^^ error second-config
`,
      { only: ['second-config'] },
    ));
});

const code = 'inconsistent-config';

function found(body: string): readonly string[] {
  return messagesOf(
    code,
    workspaceOf([{ path: 'config.yaml', text: `aims: config/v1\n${body}\n` }]),
    'config.yaml',
  );
}

describe(code, () => {
  for (const { body, messages } of [
    { body: 'title: C', messages: [] },
    {
      body: 'risk_matrix: { likelihood: [a, b, a], impact: [b, c] }',
      messages: [
        /^error: The scale of the likelihood has "a" twice.*usual one holds: rare, unlikely, possible/,
      ],
    },
    {
      body: 'risk_matrix: { impact: [worst] }',
      messages: [/^error: The scale of the impact has fewer than two words.*negligible, minor/],
    },
    {
      // A single text stands for a list of one.
      body: 'risk_matrix: { likelihood: often, impact: [a, a], levels: { low: 99 } }',
      messages: [/likelihood has fewer/, /impact has "a" twice/],
    },
    { body: 'risk_matrix: { likelihood: [a, b], impact: [a, b] }', messages: [] },
    {
      body: 'risk_matrix: { levels: { low: 9 } }',
      messages: [
        /^error: The levels do not rise: low goes up to 9, and medium up to 9\..*low 4, medium 9, high 16, critical 25\./,
      ],
    },
    { body: 'risk_matrix: { levels: { low: 8 } }', messages: [] },
    {
      body: 'risk_matrix: { levels: { critical: 24 } }',
      messages: [/^error: The levels end at 24, but the greatest product of this matrix is 5 x 5 = 25, so/],
    },
    { body: 'risk_matrix: { levels: { critical: 26 } }', messages: [] },
    {
      body: 'risk_matrix: { likelihood: [a, b, c], levels: { critical: 14 } }',
      messages: [/5 = 15/],
    },
    { body: 'risk_matrix: { levels: { low: many } }', messages: [] },
    {
      body: 'obligations: { runbook: { from: never, if_risk: high, if_audience: [public] } }',
      messages: [/^warning: .*"if_risk" counts for nothing/, /"if_audience" counts for nothing/],
    },
    {
      body: 'obligations: { runbook: { from: pilot, if_risk: high }, dataset: { from: never } }',
      messages: [],
    },
    {
      body: 'cadences: { medium: monthly, high: quarterly }',
      messages: [/^warning: Documents about systems of high risk .*than those of medium risk.*Both hold/],
    },
    {
      body: 'cadences: { low: monthly }',
      messages: [
        /medium risk are reviewed less often than those of low risk.*One of the two is the usual one/,
      ],
    },
    {
      body: 'cadences: { high: biennial }',
      messages: [/high risk are reviewed less often than those of medium/],
    },
    { body: 'cadences: { medium: quarterly, high: P92D, critical: P91D }', messages: [] },
    { body: 'cadences: { high: often }', messages: [] },
  ]) {
    it(body, () => {
      const said = found(body);
      assert.equal(said.length, messages.length, said.join('\n'));
      for (const [index, message] of messages.entries()) assert.match(said[index] ?? '', message);
    });
  }

  it('stands at the key, in the configuration that counts', () =>
    checkPicture(
      `
#- a.yaml
aims: config/v1
cadences: &c
  low: annual
  medium: biennial
# ^^^^^^ warning inconsistent-config
risk_matrix: { levels: { low: 99 } }
#              ^^^^^^ error inconsistent-config
#- b.yaml
aims: config/v1
cadences: { medium: biennial }
#- c.yaml
aims: config/v1
status: retired
risk_matrix: { levels: { low: 99 } }
`,
      { only: [code] },
    ));
});
