import assert from 'node:assert/strict';
import { postureOf } from '../../server/core/posture/posture.ts';
import { findingsWithin } from '../support/findings.ts';
import { parseFixture, workspaceOf } from '../support/fixture.ts';

describe('merge keys', () => {
  const workspace = workspaceOf(
    parseFixture(`
#- aims/register.yaml
aims: register/v1
x-defaults: &defaults
  owner: Platform team
  stage: planned
  audience: internal
  purpose: Answers questions.
systems:
  - <<: *defaults
    id: one
    name: One
  - <<: [*defaults, { owner: Somebody else }]
    id: two
    name: Two
    stage: idea
`).files,
  );

  it('give a record what they name, and what it says itself counts first', () => {
    const [root] = postureOf(workspace).roots;
    const systems = root?.systems.map(({ record, system }) => [
      record.id,
      record.owner,
      system.stage,
      system.audience,
    ]);
    assert.deepEqual(systems, [
      ['one', 'Platform team', 'planned', 'internal'],
      ['two', 'Platform team', 'idea', 'internal'],
    ]);
  });

  it('leave nothing to miss that they bring', () => {
    const findings = findingsWithin(workspace, 'aims/register.yaml');
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [
        ['missing-field', 'info'],
        ['missing-field', 'info'],
      ],
    );
  });
});
