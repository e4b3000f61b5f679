import assert from 'node:assert/strict';
import { findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

/** Where two rules see the same fault, the one that says more about it speaks, and the other is silent. */
describe('one fault is one finding', () => {
  describe('where it is not said who accepted a risk, or when', () => {
    const rated = 'category: technical, inherent: { likelihood: 4, impact: 4 }';
    const low = 'residual: { likelihood: 1, impact: 1 }';
    const high = 'residual: { likelihood: 4, impact: 4 }';
    for (const { risk, expected } of [
      { risk: `treatment: { option: accept }, ${low}`, expected: 'unaccepted-risk at accept' },
      { risk: `treatment: { option: mitigate }, ${high}`, expected: 'residual-risk at residual' },
      { risk: `treatment: { option: mitigate }, ${low}`, expected: 'missing-field at expires' },
    ]) {
      for (const acceptance of ['expires: 2027-10-01, on: 2026-10-01', 'expires: 2027-10-01, by: CEO']) {
        it(`${risk}, acceptance: ${acceptance}`, () => {
          const text = [
            'aims: risk-assessment/v1\nid: ra\nowner: O\nsystem: s\nstatus: approved\nrisks:',
            `  - { id: R, title: T, cause: C, consequence: D, risk_owner: O, ${rated}, ${risk},`,
            `      acceptance: { ${acceptance}, reason: R } }`,
          ].join('\n');
          assert.deepEqual(found(text), [expected]);
        });
      }
    }
  });

  describe('where an assessment names no mitigations', () => {
    for (const { severity, expected } of [
      { severity: 'severe', expected: ['unmitigated-impact at severe'] },
      { severity: 'minor', expected: ['missing-field at ia'] },
    ]) {
      it(`and the failure is ${severity}`, () => {
        const text = [
          'aims: impact-assessment/v1\nid: ia\nsystem: s\nowner: O\nstatus: approved',
          'users: U\naffected_parties: A\nintended_use: I\nforeseeable_misuse: F\noutcome: O\nresidual_risk: low',
          'decisions: { influences: I, automation_level: assist }',
          'impacts: { individuals: I, groups: G, society: S }',
          `failure_modes: [{ risk: drift, affects: A, likelihood: 1, severity: ${severity}, populations: P }]`,
        ].join('\n');
        assert.deepEqual(found(text), expected);
      });
    }
  });

  describe('where a vendor is silent on training', () => {
    for (const { id, expected } of [
      { id: 'sees-personal-data', expected: ['vendor-silent-on-training at data_handling'] },
      { id: 'not-used', expected: ['missing-field at retention'] },
    ]) {
      it(`and is ${id}`, () => {
        const text = [
          `aims: vendor/v1\nid: ${id}\nowner: O\nstatus: approved`,
          'provides: P\nservices: S\ncontrols_reviewed: C\nversion_change_notice: V\nevaluation_results: E',
          'incident_notice: I\nexit: E\nconclusion: approve\nvalid_until: 2027-10-01',
          'data_handling: { retention: None, region: EU, subprocessors: [A] }',
        ].join('\n');
        assert.deepEqual(found(text), expected);
      });
    }
  });
});

describe('one fault is one finding in a Statement of Applicability', () => {
  const statement = (status: string) => {
    const text =
      'aims: statement-of-applicability/v1\nid: soa\nstatus: approved\ndecisions:\n' +
      '  - { control: A.9.2, applicable: true, justification: J, implemented_by: [old, other] }\n';
    const workspace = workspaceOf([
      { path: 'soa.yaml', text },
      { path: 'old.yaml', text: 'aims: control/v1\nid: old\nstatus: retired\n' },
      { path: 'other.yaml', text: `aims: control/v1\nid: other\nstatus: ${status}\n` },
    ]);
    return findingsIn(workspace, 'soa.yaml')
      .map(({ code }) => code)
      .filter(code => code === 'retired-reference' || code === 'unimplemented-control');
  };

  it('that is left with a retired control only', () => {
    assert.deepEqual(statement('retired'), ['unimplemented-control']);
    assert.deepEqual(statement('planned'), ['unimplemented-control']);
    assert.deepEqual(statement('implemented'), ['retired-reference']);
  });
});

const codes = new Set([
  'missing-field',
  'unaccepted-risk',
  'residual-risk',
  'unmitigated-impact',
  'vendor-silent-on-training',
]);

/** What these rules find in an approved document: the code, and what it stands at. */
function found(document: string): readonly string[] {
  const text = `${document}\napproved: { by: CEO, on: 2026-10-01 }\nreview: { cadence: annual }\ncriteria: The matrix\n`;
  const system = [
    'aims: ai-system/v1\nid: s\nstage: pilot\ndata_inputs: [{ name: Calls, personal_data: true }]',
    'models: [{ name: m, vendor: sees-personal-data, deployment_mode: third-party-api }]',
  ].join('\n');
  const workspace = workspaceOf([
    { path: 'document.yaml', text },
    { path: 's.yaml', text: system },
  ]);
  return findingsIn(workspace, 'document.yaml')
    .filter(({ code }) => codes.has(code))
    .map(({ code, range }) => `${code} at ${text.slice(range.start, range.end)}`);
}
