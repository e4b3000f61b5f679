import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'unmitigated-impact';

const system = (head: string) => ({ path: 's.yaml', text: `aims: ai-system/v1\nid: s\n${head}\n` });
const pilot = system('stage: pilot');

const found = (
  body: string,
  {
    status = 'approved',
    others = [pilot],
  }: { status?: string; others?: { path: string; text: string }[] } = {},
) => {
  const text = `aims: impact-assessment/v1\nid: ia\nsystem: s\nstatus: ${status}\n${body}\n`;
  return messagesOf(code, workspaceOf([{ path: 'ia.yaml', text }, ...others]), 'ia.yaml');
};

const grave = 'failure_modes: [{ risk: bias, likelihood: likely, severity: severe }]';

describe(code, () => {
  for (const { mode, rated } of [
    { mode: 'likelihood: rare, severity: severe', rated: 'medium (rare x severe, 1 x 5 = 5)' },
    { mode: 'likelihood: rare, severity: major', rated: 'low (rare x major, 1 x 4 = 4)' },
    { mode: 'likelihood: likely, severity: moderate', rated: 'high (likely x moderate, 4 x 3 = 12)' },
    { mode: 'likelihood: possible, severity: moderate', rated: undefined },
    { mode: 'likelihood: 5, severity: 2', rated: 'high (almost-certain x minor, 5 x 2 = 10)' },
    { mode: 'likelihood: 5, severity: 1', rated: undefined },
    { mode: 'severity: major', rated: 'major in severity (4 of 5)' },
    { mode: 'severity: moderate', rated: undefined },
    { mode: 'severity: severe, likelihood: often', rated: 'severe in severity (5 of 5)' },
    { mode: 'likelihood: almost-certain', rated: undefined },
    { mode: 'severity: terrible', rated: undefined },
    { mode: 'severity: TODO', rated: undefined },
    { mode: 'severity: severe, not_applicable: It has no users yet.', rated: undefined },
  ]) {
    it(`${rated === undefined ? 'does not mind' : 'minds'} ${mode}`, () => {
      assert.deepEqual(
        found(`failure_modes: [{ risk: bias, ${mode} }]`),
        rated === undefined
          ? []
          : [
              `warning: "bias" is rated ${rated}, and this assessment names no mitigation at all. Harm that is known and met with nothing is ` +
                'what an auditor asks about first. List under "mitigations" what is done about it, or say with "not_applicable" why nothing is.',
            ],
      );
    });
  }

  for (const { mitigations, isMet } of [
    { mitigations: 'mitigations: []', isMet: false },
    { mitigations: 'mitigations: TODO', isMet: false },
    { mitigations: 'mitigations: [{ description: TODO }]', isMet: false },
    { mitigations: 'mitigations: { not_applicable: TODO }', isMet: false },
    { mitigations: 'mitigations: [{ kind: feedback }]', isMet: true },
    { mitigations: 'mitigations: [{}, { control: ctl }]', isMet: true },
    { mitigations: 'mitigations: { not_applicable: Outputs are shown to nobody. }', isMet: true },
    // Of a wrong form, which is reported as such.
    { mitigations: 'mitigations: Agents read every draft', isMet: true },
    { mitigations: 'mitigations: [Agents read every draft]', isMet: true },
  ]) {
    it(`${isMet ? 'is content with' : 'wants more than'} ${mitigations}`, () => {
      assert.equal(found(`${grave}\n${mitigations}`).length, isMet ? 0 : 1);
    });
  }

  it('reads the sections of a Markdown body', () => {
    const head =
      '---\naims: impact-assessment/v1\nid: ID\nsystem: s\nstatus: approved\nfailure_modes:\n  - severity: severe\n';
    checkPicture(
      `
#- met.md
${head}---

## Mitigations

Agents read every draft.
#- empty.md
${head.replace('severity: severe\n', 'severity: severe\n#             ^^^^^^ warning unmitigated-impact\n')}---

## Mitigations

TODO
#- s.yaml
aims: ai-system/v1
id: s
stage: pilot
`,
      { only: [code] },
    );
  });

  it('stands at the worst failure and counts the others', () => {
    checkPicture(
      `
#- ia.yaml
aims: impact-assessment/v1
id: ia
system: s
status: approved
failure_modes:
  - { risk: drift, likelihood: possible, severity: major }
  - { risk: Wrong dose, likelihood: likely, severity: severe }
#                                                     ^^^^^^ error unmitigated-impact
  - { risk: no-redress, likelihood: rare, severity: minor }
  - { severity: major }
#- s.yaml
aims: ai-system/v1
id: s
stage: production
risk: { level: critical }
`,
      { only: [code] },
    );
    const two = 'failure_modes: [{ severity: major }, { severity: severe }]';
    const three = 'failure_modes: [{ risk: a, severity: 5 }, { severity: major }, { severity: severe }]';
    assert.match(
      found(two)[0] ?? '',
      /^warning: A failure is rated severe in severity \(5 of 5\) \(and 1 more failure is as grave\), and/,
    );
    assert.match(
      found(three)[0] ?? '',
      /^warning: "a" is rated .* \(and 2 more failures are as grave\), and/,
    );
  });

  it('follows the scale in use', () => {
    const others = [
      pilot,
      { path: 'config.yaml', text: 'aims: config/v1\nrisk_matrix: { impact: [small, middling, large] }\n' },
    ];
    const severity = (word: string) => found(`failure_modes: [{ severity: ${word} }]`, { others }).length;
    assert.deepEqual(['small', 'middling', 'large', '2', '3', 'major'].map(severity), [0, 0, 1, 0, 1, 0]);
  });

  it('asks what is in review, and neither drafts nor history', () => {
    const production = system('stage: production\nrisk: { level: high }');
    const severities = (status: string) =>
      found(grave, { status, others: [production] }).map(message => message.split(':')[0]);
    assert.deepEqual(['draft', 'in-review', 'approved', 'superseded', 'retired', 'final'].map(severities), [
      [],
      ['warning'],
      ['error'],
      [],
      [],
      [],
    ]);
    for (const stage of ['idea', 'planned', 'retired']) {
      assert.deepEqual(found(grave, { others: [system(`stage: ${stage}`)] }), []);
    }
  });
});
