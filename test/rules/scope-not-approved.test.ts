import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['scope-not-approved'];

describe('scope-not-approved', () => {
  it('stands at the status, else at the id, else at the first line', () => {
    checkPicture(
      `
#- a.yaml
aims: scope/v1
id: s
status: draft
#       ^^^^^ info scope-not-approved
`,
      { only },
    );
    checkPicture(
      `
#- a.yaml
aims: scope/v1
id: s
#   ^ info scope-not-approved
status:
`,
      { only },
    );
    checkPicture(
      `
#- a.yaml
aims: scope/v1
^^^^^^^^^^^^^^ info scope-not-approved
owner: O
`,
      { only },
    );
  });

  it('is a warning once a system is in production', () => {
    checkPicture(
      `
#- a.yaml
aims: scope/v1
id: s
status: in-review
#       ^^^^^^^^^ warning scope-not-approved
---
aims: ai-system/v1
id: a
stage: production
`,
      { only },
    );
  });

  for (const status of ['approved', 'superseded', 'retired', 'aproved', 'TODO']) {
    it(`is silent about a scope that is ${status}`, () => {
      const workspace = workspaceOf([{ path: 's.yaml', text: `aims: scope/v1\nid: s\nstatus: ${status}\n` }]);
      assert.deepEqual(messagesOf('scope-not-approved', workspace, 's.yaml'), []);
    });
  }

  it('is one finding where several wait, and none where one of them is approved', () => {
    const picture = (second: string) => `
#- a.yaml
aims: scope/v1
id: s
status: draft
#- b.yaml
aims: scope/v1
id: t
status: ${second}
`;
    const finding = '#       ^^^^^ info scope-not-approved\n';
    checkPicture(picture('in-review').replace('status: draft\n', `status: draft\n${finding}`), { only });
    checkPicture(picture('superseded').replace('status: draft\n', `status: draft\n${finding}`), { only });
    checkPicture(picture('approved'), { only });
    const workspace = workspaceOf([
      { path: 'a.yaml', text: 'aims: scope/v1\nid: s\n' },
      { path: 'b.yaml', text: 'aims: scope/v1\nid: t\n' },
    ]);
    const [found] = findingsIn(workspace, 'a.yaml').filter(({ code }) => only.includes(code));
    assert.match(
      found?.message ?? '',
      /^No scope of this AI management system is approved, so it only proposes /,
    );
    assert.deepEqual(
      found?.related.map(({ uri }) => uri.replace(/^.*\//, '')),
      ['b.yaml'],
    );
  });

  it('says what to do', () => {
    const workspace = workspaceOf([{ path: 's.yaml', text: 'aims: scope/v1\nid: s\n' }]);
    assert.deepEqual(messagesOf('scope-not-approved', workspace, 's.yaml'), [
      'info: This scope is not approved, so it only proposes what the AI management system covers and who answers for it. ' +
        'Have leadership approve it, and record that under "status" and "approved".',
    ]);
  });
});
