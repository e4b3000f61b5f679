import assert from 'node:assert/strict';
import { findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('unjustified-exclusion', () => {
  for (const { decision, status = 'approved', tells } of [
    { decision: 'control: A.7.3, applicable: false', tells: ['unjustified-exclusion'] },
    { decision: 'control: A.7.3, applicable: false, justification: ""', tells: ['unjustified-exclusion'] },
    { decision: 'control: A.7.3, applicable: false, justification: []', tells: ['unjustified-exclusion'] },
    { decision: 'control: A.7.3, applicable: false, justification: TODO', tells: ['placeholder'] },
    { decision: 'control: A.7.3, applicable: false, justification: We train nothing.', tells: [] },
    { decision: 'control: A.7.3, applicable: true', tells: ['missing-field'] },
    { decision: 'control: A.7.3, justification: We train nothing.', tells: ['missing-field'] },
    { decision: 'control: A.7.3, applicable: "false"', tells: ['missing-field'] },
    { decision: 'control: A.7.3, applicable: false', status: 'draft', tells: ['missing-field'] },
    { decision: 'control: A.7.3, applicable: false', status: 'in-review', tells: ['missing-field'] },
    { decision: 'control: A.7.3, applicable: false', status: 'superseded', tells: [] },
    { decision: 'control: A.7.3, applicable: false', status: 'retired', tells: [] },
  ]) {
    it(`of { ${decision} }, ${status}: ${tells[0] ?? 'nothing'}, once`, () => {
      assert.deepEqual(
        found(`status: ${status}\ndecisions: [{ ${decision} }]`).map(({ code }) => code),
        tells,
      );
    });
  }

  it('names the control, in its short form', () => {
    const names = (control: string) =>
      found(`status: approved\ndecisions: [{ ${control}applicable: false }]`)
        .filter(({ code }) => code === 'unjustified-exclusion')
        .map(({ message }) => message.split(' is left out')[0]);
    assert.deepEqual(names('control: "iso42001:2023/a.7.3", '), ['A.7.3']);
    assert.deepEqual(names('control: A.77.3, '), ['"A.77.3"']);
    assert.deepEqual(names(''), ['This control']);
  });

  it('says why it matters and what to do', () => {
    const [finding] = found('status: approved\ndecisions: [{ control: A.7.3, applicable: false }]');
    assert.equal(
      finding?.message,
      'A.7.3 is left out without a reason. An exclusion that nobody can explain counts as a missing control. Write under ' +
        '"justification" why it is not needed here, or make it applicable.',
    );
  });

  it('is silent where a part of the file could not be read', () => {
    const codes = found(
      'status: approved\ndecisions:\n  - { control: A.7.3, applicable: false }\n  - { control: [',
    ).map(({ code }) => code);
    assert.ok(!codes.includes('unjustified-exclusion') && codes.includes('yaml-syntax'));
  });
});

/** What is said about the justification, and what else a broken file gets. */
function found(fields: string) {
  const text = `aims: statement-of-applicability/v1\nid: s\nowner: O\n${fields}\n`;
  return findingsIn(workspaceOf([{ path: 's.yaml', text }]), 's.yaml').filter(
    ({ code, message }) =>
      ['unjustified-exclusion', 'placeholder', 'yaml-syntax'].includes(code) ||
      (code === 'missing-field' && /justification|"decisions\[0\]\.applicable"/.test(message)),
  );
}
