import assert from 'node:assert/strict';
import { linksOf } from '../../server/core/model/links.ts';
import { crossFaultsOf } from '../../server/core/posture/cross-faults.ts';
import { check } from '../../server/core/rules/run.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';
import { answerTo, complete, withLine } from './assessment.ts';

const approved = `${complete}review: { cadence: annual }\n`;
const withControl = (id: string) =>
  withLine(approved, 'mitigations', `mitigations: [{ kind: technical, description: D, control: ${id} }]`);

describe('an assessment', () => {
  for (const { what, document, others = [], state, why } of [
    {
      what: 'is current with a control that is there',
      document: withControl('c'),
      others: ['control/v1\nid: c'],
      state: 'current',
    },
    {
      what: 'is current while no control is documented at all',
      document: withControl('c'),
      state: 'current',
    },
    {
      what: 'is incomplete where that control is not among those there are',
      document: withControl('c'),
      others: ['control/v1\nid: d'],
      state: 'incomplete',
      why: 'it has 1 error',
    },
    {
      what: 'is incomplete where it supersedes nothing that is there',
      document: `${approved}supersedes: ia-0\n`,
      state: 'incomplete',
      why: 'it has 1 error',
    },
    {
      what: 'is incomplete where it supersedes itself',
      document: `${approved}supersedes: ia\n`,
      state: 'incomplete',
      why: 'it has 1 error',
    },
    {
      what: 'is incomplete where it and another supersede each other',
      document: `${approved}supersedes: ib\n`,
      others: ['impact-assessment/v1\nid: ib\nsupersedes: ia'],
      state: 'incomplete',
      why: 'it has 1 error',
    },
    {
      what: 'is current where it supersedes one that is history',
      document: `${approved}supersedes: ib\n`,
      others: ['impact-assessment/v1\nid: ib\nstatus: superseded'],
      state: 'current',
    },
  ] as const) {
    it(what, () => {
      const answer = answerTo({ documents: [document, ...others.map(other => `aims: ${other}\n`)] });
      assert.deepEqual([answer.state, answer.reasons[0]?.message], [state, why]);
    });
  }
});

describe('the faults of a record', () => {
  for (const { what, text, cross, own } of [
    {
      what: 'twice the same local id',
      text: 'certification/v1\nmilestones: [{ id: m }, { id: m }]',
      cross: 0,
      own: 1,
    },
    {
      what: 'a local reference to nothing',
      text: 'certification/v1\nmilestones: [{ id: m, depends_on: n }]',
      cross: 0,
      own: 1,
    },
    {
      what: 'a local reference to itself',
      text: 'certification/v1\nmilestones: [{ id: m, depends_on: m }]',
      cross: 0,
      own: 1,
    },
    {
      what: 'a local circle',
      text: 'certification/v1\nmilestones: [{ id: m, depends_on: n }, { id: n, depends_on: m }]',
      cross: 0,
      own: 2,
    },
    { what: 'an unknown item', text: 'control/v1\nimplements: [A.99, A.9.2]', cross: 0, own: 1 },
    {
      what: 'an item of a framework that nobody here knows',
      text: 'control/v1\nimplements: [iso27001/A.5.1]',
      cross: 0,
      own: 0,
    },
    {
      what: 'a finding that its audit does not have',
      text: 'corrective-action/v1\nfrom: { audit: a, finding: F2 }',
      cross: 1,
      own: 0,
    },
    {
      what: 'a finding of an audit that is not there',
      text: 'corrective-action/v1\nfrom: { audit: b, finding: F2 }',
      cross: 1,
      own: 0,
    },
    {
      what: 'a finding that its audit has',
      text: 'corrective-action/v1\nfrom: { audit: a, finding: F1 }',
      cross: 0,
      own: 0,
    },
  ]) {
    it(`are counted: ${what}`, () => {
      const workspace = workspaceOf([
        { path: 'a.yaml', text: `aims: ${text}\nid: x\nowner: O\ntitle: T\n` },
        { path: 'b.yaml', text: 'aims: internal-audit/v1\nid: a\nfindings: [{ id: F1 }]\n' },
      ]);
      const [root] = linksOf(workspace).roots;
      const [record] = root?.records ?? [];
      assert.ok(root && record);
      assert.deepEqual([crossFaultsOf(workspace.named, root, record), record.condition.errors], [cross, own]);
      // They are as many as the findings that people see.
      const { diagnostics } = check(workspace, fileIn(workspace, 'a.yaml'));
      const errors = diagnostics.filter(
        ({ severity, code }) => severity === 'error' && /reference|local|framework/.test(code),
      );
      assert.equal(errors.length, cross + own);
    });
  }
});
