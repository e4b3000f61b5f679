import assert from 'node:assert/strict';
import { explainedReadiness, namedRules } from '../../server/core/features/readiness.ts';
import { linksAround } from '../../server/core/model/links.ts';
import { rules } from '../../server/core/rules/index.ts';
import { filesOf, smallAims, textWith } from '../posture/small-aims.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

describe('the findings behind the readiness', () => {
  it('are of rules that there are', () => {
    const codes = new Set(rules.map(({ code }) => code));
    for (const code of namedRules) assert.ok(codes.has(code), code);
  });

  const decided = '{ control: A.2.2, applicable: true, justification: Needed, implemented_by: [ctl] }';
  const table: readonly {
    readonly it: string;
    readonly changes: Readonly<Record<string, string | undefined>>;
    readonly row: string;
    readonly findings: readonly string[];
  }[] = [
    { it: 'are none where all is evidenced', changes: {}, row: '4.1', findings: [] },
    {
      it: 'are those of a document that is not current',
      changes: {
        'policy.yaml': textWith('policy.yaml', 'review: { cadence: annual }', 'review: { next: 2026-11-22 }'),
      },
      row: '5.1',
      findings: [
        'policy-without-text policy.yaml id: pol',
        'overdue-review policy.yaml review: { next: 2026-11-22 }',
      ],
    },
    {
      it: 'are what is said of the AIMS as a whole, where a kind of document is not there',
      changes: { 'scope.yaml': undefined },
      row: '4.1',
      findings: ['missing-scope system.yaml aims: ai-system/v1'],
    },
    {
      it: 'are what is said of a topic that no policy covers, at the scope',
      changes: { 'policy.yaml': textWith('policy.yaml', ', oversight', '') },
      row: '5.2',
      findings: ['uncovered-policy-topic scope.yaml aims: scope/v1'],
    },
    {
      it: 'are at the system that owes what is not there, and nothing else that is said of it',
      changes: {
        'risk.yaml': undefined,
        'system.yaml': `${smallAims['system.yaml']}color: red\n`,
      },
      row: '6.1.2',
      findings: ['missing-risk-assessment system.yaml id: s'],
    },
    {
      it: 'are of the system where the system is what is lacking, and not what it owes',
      changes: {
        'risk.yaml': undefined,
        'system.yaml': textWith('system.yaml', 'audience: internal\n', ''),
      },
      row: '7.1',
      findings: ['missing-field system.yaml id: s'],
    },
    {
      it: 'are of one entry of a register, and of no other',
      changes: {
        'register.yaml': `aims: register/v1
systems:
  - id: first
    name: First
    owner: O
    stage: idea
  - id: second
    name: Second
    stage: idea
`,
      },
      row: 'A.4.2',
      findings: ['missing-field register.yaml - id: second'],
    },
    {
      it: 'are at the decision that leaves a control out without a reason',
      changes: { 'soa.yaml': textWith('soa.yaml', decided, '{ control: A.2.2, applicable: false }') },
      row: 'A.2.2',
      findings: [
        'excluded-control-in-use soa.yaml - { control: A.2.2, applicable: false }',
        'unjustified-exclusion soa.yaml - { control: A.2.2, applicable: false }',
      ],
    },
    {
      it: 'are not those of another decision',
      changes: {
        'soa.yaml': textWith('soa.yaml', decided, '{ control: A.2.2, applicable: false }'),
        'control.yaml': textWith('control.yaml', '2027-01-01', '2026-11-22'),
      },
      row: 'A.2.3',
      findings: ['control-without-evidence control.yaml status: implemented'],
    },
    {
      it: 'are at the statement where nothing is decided',
      changes: { 'soa.yaml': textWith('soa.yaml', `  - ${decided}\n`, '') },
      row: 'A.2.2',
      findings: ['undecided-control soa.yaml decisions:'],
    },
    {
      it: 'are none where something does not apply',
      changes: { 'soa.yaml': textWith('soa.yaml', 'We have no customers.', 'We have no customers') },
      row: 'A.10.4',
      findings: [],
    },
    {
      it: 'are of a file that cannot be read as it was meant',
      changes: { 'policy.yaml': `${smallAims['policy.yaml']}notes: "open\n` },
      row: '7.5.2',
      findings: ['yaml-syntax policy.yaml notes: "open'],
    },
  ];
  for (const { it: does, changes, row, findings } of table) {
    it(does, () => {
      const workspace = workspaceOf(filesOf(changes));
      const { rows, failures } = explainedReadiness(workspace, linksAround(workspace, uriOf('any.yaml')));
      assert.deepEqual(failures, []);
      const found = rows.find(({ item }) => item.id === row)?.findings ?? [];
      assert.deepEqual(
        found.map(({ code, uri, range }) => {
          const text = workspace.files.get(uri)?.text ?? '';
          const start = text.lastIndexOf('\n', range.start - 1) + 1;
          const line = text.slice(start).split('\n')[0]?.trim();
          return `${code} ${uri.slice(uriOf('').length)} ${line}`;
        }),
        findings,
      );
    });
  }
});
