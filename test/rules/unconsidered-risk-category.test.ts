import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'unconsidered-risk-category';

/** An approved assessment with that text as its risks. */
const assessment = (risks: string, head = 'scope: aims\nstatus: approved') =>
  `aims: risk-assessment/v1\nid: ra\nowner: O\n${head}\nrisks:${risks}\n`;

const found = (risks: string, head?: string) =>
  messagesOf(code, workspaceOf([{ path: 'ra.yaml', text: assessment(risks, head) }]), 'ra.yaml');

const technical = '\n  - { id: R1, category: technical }';
const operational = '\n  - { id: R2, category: operational }';
const societal = '\n  - { id: R3, category: societal }';

describe(code, () => {
  for (const { risks, left } of [
    { risks: technical, left: 'operational or societal' },
    { risks: technical + operational, left: 'societal' },
    { risks: societal, left: 'technical or operational' },
    { risks: technical + operational + societal, left: undefined },
    {
      risks: `${technical + operational}\n  - { category: societal, not_applicable: Only quantities of goods. }`,
      left: undefined,
    },
    {
      risks: `${technical + operational}\n  - { category: societal, not_applicable: TODO }`,
      left: 'societal',
    },
    { risks: `${technical + operational}\n  - { category: societal }`, left: 'societal' },
    { risks: `${technical + operational}\n  - { category: societl, title: T }`, left: undefined },
    { risks: `${technical + operational}\n  - { title: Of no category yet }`, left: undefined },
    { risks: `${technical + operational}\n  - TODO`, left: 'societal' },
    { risks: ' { not_applicable: The system was switched off before it was used. }', left: undefined },
    { risks: ' []', left: undefined },
    { risks: ' TODO', left: undefined },
    { risks: ' none that we know of', left: undefined },
  ]) {
    it(`${left === undefined ? 'finds nothing' : `misses ${left}`} in${risks}`.replaceAll('\n', ' '), () => {
      const messages = found(risks);
      assert.equal(messages.length, left === undefined ? 0 : 1);
      if (left !== undefined)
        assert.match(messages[0] ?? '', new RegExp(`^warning: No risk here is ${left} \\(`));
    });
  }

  it('says what the categories are about and what to do', () => {
    assert.deepEqual(found(technical + operational), [
      'warning: No risk here is societal (societal: people, groups or society are harmed), and nothing says that there is none. ' +
        'An auditor looks whether only one sort of risk was thought of. List the risks, or add an entry with the category and ' +
        'the reason under "not_applicable".',
    ]);
  });

  it('asks nothing of drafts and history', () => {
    for (const status of ['draft', 'in-review', 'superseded', 'retired', 'TODO']) {
      assert.deepEqual(found(technical, `scope: aims\nstatus: ${status}`), []);
    }
    assert.deepEqual(found(technical, 'scope: aims'), []);
  });

  it('is graver the more the system matters, and nothing for one that owes nothing', () => {
    const systems = [
      ['idea', 'high', undefined],
      ['planned', 'high', undefined],
      ['retired', 'high', undefined],
      ['development', 'critical', 'warning'],
      ['suspended', 'high', 'warning'],
      ['production', 'medium', 'warning'],
      ['production', 'high', 'error'],
    ] as const;
    for (const [stage, level, severity] of systems) {
      const system = `aims: ai-system/v1\nid: s\nstage: ${stage}\nrisk: { level: ${level} }\n`;
      const workspace = workspaceOf([
        { path: 's.yaml', text: system },
        { path: 'ra.yaml', text: assessment(technical, 'system: s\nstatus: approved') },
      ]);
      const severities = messagesOf(code, workspace, 'ra.yaml').map(message => message.split(':')[0]);
      assert.deepEqual(severities, severity === undefined ? [] : [severity], `${stage}, ${level}`);
    }
  });

  it('stands once at the key, in JSON and Markdown too', () => {
    checkPicture(
      `
#- ra.json
{ "aims": "risk-assessment/v1", "id": "ra-json", "status": "approved",
  "risks": [{ "id": "R1", "category": "technical" }] }
  ^^^^^^^ warning unconsidered-risk-category
#- ra.md
---
aims: risk-assessment/v1
id: ra-md
status: approved
risks:
^^^^^ warning unconsidered-risk-category
  - id: R1
    category: societal
---
`,
      { only: [code] },
    );
  });
});
