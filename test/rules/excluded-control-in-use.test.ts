import assert from 'node:assert/strict';
import { findingsIn } from '../support/findings.ts';
import { parseFixture, workspaceOf } from '../support/fixture.ts';

describe('excluded-control-in-use', () => {
  for (const { status, found } of [
    { status: 'implemented', found: 1 },
    { status: 'degraded', found: 1 },
    { status: 'in-progress', found: 0 },
    { status: 'planned', found: 0 },
    { status: 'not-applicable', found: 0 },
    { status: 'retired', found: 0 },
    { status: 'implementd', found: 0 },
  ]) {
    it(`is about controls in place: ${status} ${found}`, () => {
      assert.equal(findings({ controls: [`id: c, status: ${status}, implements: A.9.2`] }).length, found);
    });
  }

  for (const { status, severities } of [
    { status: 'approved', severities: ['warning'] },
    { status: 'in-review', severities: ['info'] },
    { status: 'draft', severities: ['info'] },
    { status: 'superseded', severities: [] },
    { status: 'retired', severities: [] },
  ]) {
    it(`weighs by the status of the statement: ${status}`, () => {
      const found = findings({ status, controls: ['id: c, status: implemented, implements: A.9.2'] });
      assert.deepEqual(
        found.map(({ severity }) => severity),
        severities,
      );
    });
  }

  it('is silent where the control applies, is not decided, or another one is in place', () => {
    const controls = ['id: c, status: implemented, implements: A.9.2'];
    assert.equal(findings({ decision: 'applicable: true', controls }).length, 0);
    assert.equal(findings({ decision: 'justification: Perhaps.', controls }).length, 0);
    assert.equal(findings({ controls: ['id: c, status: implemented, implements: A.9.3'] }).length, 0);
  });

  it('is silent about the entries of a list that is history', () => {
    const controls = ['id: c, status: implemented, implements: A.9.2'];
    assert.equal(findings({ list: 'status: superseded', controls }).length, 0);
  });

  it('says what is wrong with one', () => {
    const controls = ['id: c, title: Drafts are read, status: degraded, implements: A.9.2'];
    assert.equal(
      findings({ controls })[0]?.message,
      'A.9.2 is left out here, but "Drafts are read" (c) puts it into practice and is degraded. One of the two is wrong, and ' +
        'an auditor asks which. Make A.9.2 applicable, or take it out of what the control implements.',
    );
  });

  it('names the controls, those that the decision names included', () => {
    const found = findings({
      decision: 'applicable: false, implemented_by: d',
      controls: [
        'id: c, title: Drafts are read, status: implemented, implements: A.9.2',
        'id: d, status: degraded',
      ],
    });
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        'A.9.2 is left out here, but "d" and 1 more put it into practice and are in place. One of the two is wrong, and an auditor ' +
          'asks which. Make A.9.2 applicable, or take it out of what the controls implement.',
      ],
    );
    assert.deepEqual(
      found[0]?.related.map(({ message }) => message),
      ['This control puts A.9.2 into practice.', 'This control puts A.9.2 into practice.'],
    );
  });
});

function findings({
  status = 'approved',
  decision = 'applicable: false, justification: No.',
  list = '',
  controls,
}: {
  readonly status?: string;
  readonly decision?: string;
  readonly list?: string;
  readonly controls: readonly string[];
}) {
  const { files } = parseFixture(`
#- s.yaml
aims: statement-of-applicability/v1
id: s
owner: O
status: ${status}
decisions: [{ control: A.9.2, ${decision} }]
#- c.yaml
aims: controls/v1
id: list
owner: O
${list}
controls:
${controls.map(each => `  - { owner: O, ${each} }`).join('\n')}
`);
  return findingsIn(workspaceOf(files), 's.yaml').filter(({ code }) => code === 'excluded-control-in-use');
}
