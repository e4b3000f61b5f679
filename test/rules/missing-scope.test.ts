import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['missing-scope'];

describe('missing-scope', () => {
  it('stands once, at the first register, else at the first system', () => {
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
id: a
stage: idea
#- b.yaml
aims: register/v1
^^^^^^^^^^^^^^^^^ info missing-scope
systems: []
#- c.yaml
aims: register/v1
systems: []
`,
      { only },
    );
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
^^^^^^^^^^^^^^^^^^ info missing-scope
id: a
stage: pilot
#- b.yaml
aims: ai-system/v1
id: b
stage: retired
`,
      { only },
    );
  });

  for (const { stage, severity } of [
    { stage: 'idea', severity: 'info' },
    { stage: 'pilot', severity: 'info' },
    { stage: 'suspended', severity: 'info' },
    { stage: 'retired', severity: 'info' },
    { stage: 'production', severity: 'warning' },
    { stage: undefined, severity: 'warning' },
  ]) {
    it(`is ${severity} with a system at ${stage ?? 'an unknown stage'}`, () => {
      const text = `aims: register/v1\nsystems:\n  - id: a\n${stage ? `    stage: ${stage}\n` : ''}`;
      const [message, ...others] = messagesOf(
        'missing-scope',
        workspaceOf([{ path: 'r.yaml', text }]),
        'r.yaml',
      );
      assert.deepEqual(others, []);
      assert.equal(
        message,
        `${severity}: This AI management system has no scope, so nobody can tell what it covers or who answers for it; an ` +
          'auditor starts there. Write a document that begins "aims: scope/v1".',
      );
    });
  }

  for (const { status, found } of [
    { status: undefined, found: 0 },
    { status: 'draft', found: 0 },
    { status: 'in-review', found: 0 },
    { status: 'approved', found: 0 },
    { status: 'superseded', found: 1 },
    { status: 'retired', found: 1 },
  ]) {
    it(`${found ? 'does not count' : 'counts'} a scope that is ${status ?? 'without a status'}`, () => {
      const workspace = workspaceOf([
        { path: 'r.yaml', text: 'aims: register/v1\nsystems: []\n' },
        { path: 's.yaml', text: `aims: scope/v1\nid: s\nowner: O\n${status ? `status: ${status}\n` : ''}` },
      ]);
      const messages = messagesOf('missing-scope', workspace, 'r.yaml');
      assert.equal(messages.length, found);
      for (const message of messages) assert.match(message, /Every scope .* is superseded or retired/);
    });
  }

  it('is asked of each root for itself', () => {
    checkPicture(
      `
#- a/config.yaml
aims: config/v1
#- a/register.yaml
aims: register/v1
^^^^^^^^^^^^^^^^^ info missing-scope
systems: []
#- b/register.yaml
aims: register/v1
systems: []
#- b/scope.yaml
aims: scope/v1
id: s
`,
      { only },
    );
  });
});
