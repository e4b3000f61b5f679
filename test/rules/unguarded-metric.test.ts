import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const why = 'A number that nobody has to act upon is watched by nobody.';

describe('unguarded-metric', () => {
  for (const { metric, says } of [
    { metric: 'name: m, threshold: "1", alert: Mail, owner: O', says: [] },
    {
      metric: 'name: m',
      says: [
        `The metric "m" has no threshold, alert or owner. ${why} Write down at which value somebody has to act, how the owner learns of it and who acts.`,
      ],
    },
    {
      metric: 'name: m, threshold: "1", owner: [], alert: ""',
      says: [
        `The metric "m" has no alert or owner. ${why} Write down how the owner learns of it and who acts.`,
      ],
    },
    {
      metric: 'covers: drift, alert: Mail, owner: O',
      says: [`This metric has no threshold. ${why} Write down at which value somebody has to act.`],
    },
    { metric: 'name: m, threshold: TODO, alert: Mail, owner: O', says: [] },
    { metric: 'name: m, threshold: 0.2, alert: Mail, owner: { role: Duty manager }', says: [] },
    {
      metric: 'name: m, threshold: { not_applicable: It is read, not counted. }, alert: Mail, owner: O',
      says: [],
    },
    { metric: 'covers: drift, not_applicable: The model is frozen.', says: [] },
    { metric: 'covers: drift, not_applicable: TODO', says: [] },
  ]) {
    it(`of { ${metric} } says ${says.length === 0 ? 'nothing' : 'what is absent'}`, () => {
      assert.deepEqual(
        messages(`metrics: [{ ${metric} }]`),
        says.map(text => `warning: ${text}`),
      );
    });
  }

  it('stands at the name, else at the first key, once per metric', () => {
    checkPicture(
      `
#- m.yaml
aims: monitoring/v1
id: m
owner: O
system: s
status: approved
metrics:
  - source: Helpdesk
    name: Corrections
#         ^^^^^^^^^^^ warning unguarded-metric
  - source: Helpdesk
#   ^^^^^^ warning unguarded-metric
    covers: drift
  - {}
`,
      { only: ['unguarded-metric'] },
    );
  });

  for (const { status, found } of [
    { status: 'draft', found: 0 },
    { status: 'in-review', found: 0 },
    { status: 'approved', found: 1 },
    { status: 'superseded', found: 0 },
    { status: 'retired', found: 0 },
  ]) {
    it(`is asked of what is approved: ${status} ${found}`, () => {
      assert.equal(messages('metrics: [{ name: m }]', { status }).length, found);
    });
  }

  for (const { stage, risk, severities } of [
    { stage: 'production', risk: 'high', severities: ['error'] },
    { stage: 'production', risk: 'low', severities: ['warning'] },
    { stage: 'development', risk: 'high', severities: ['warning'] },
    { stage: 'planned', risk: 'high', severities: [] },
    { stage: 'retired', risk: 'high', severities: [] },
  ]) {
    it(`weighs by the system: ${stage}, ${risk}`, () => {
      const system = `aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: ${stage}\nrisk: { level: ${risk} }\n`;
      assert.deepEqual(
        messages('metrics: [{ name: m }]', { system }).map(text => text.split(':')[0]),
        severities,
      );
    });
  }

  it('leaves to others what is no list of metrics', () => {
    for (const metrics of [
      '',
      'metrics: []',
      'metrics: TODO',
      'metrics: [one, two]',
      'metrics: { not_applicable: It is off. }',
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
  return messagesOf('unguarded-metric', workspaceOf(files), 'm.yaml');
}
