import assert from 'node:assert/strict';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const only = ['several-scopes'];

describe('several-scopes', () => {
  it('stands at every approved scope but the first', () => {
    checkPicture(
      `
#- a.yaml
aims: scope/v1
id: a
status: superseded
#- b.yaml
aims: scope/v1
id: b
status: approved
#- c.yaml
aims: scope/v1
id: c
status: draft
---
aims: scope/v1
id: d
status: approved
#       ^^^^^^^^ warning several-scopes
#- e.json
{ "aims": "scope/v1", "id": "e", "status": "approved" }
#                                          ^^^^^^^^^^ warning several-scopes
`,
      { only },
    );
  });

  it('does not look beyond the root', () => {
    checkPicture(
      `
#- a/config.yaml
aims: config/v1
#- a/scope.yaml
aims: scope/v1
id: a
status: approved
#- b/scope.yaml
aims: scope/v1
id: b
status: approved
`,
      { only },
    );
  });

  it('names the other one', () => {
    const scope = (id: string) => `aims: scope/v1\n${id}status: approved\n`;
    const messageWith = (id: string) => {
      const workspace = workspaceOf([
        { path: 'a.yaml', text: scope(id) },
        { path: 'b.yaml', text: scope('id: b\n') },
      ]);
      const [found] = findingsIn(workspace, 'b.yaml').filter(({ code }) => only.includes(code));
      assert.deepEqual(
        found?.related.map(({ uri }) => uri),
        [uriOf('a.yaml')],
      );
      return found?.message ?? '';
    };
    assert.match(messageWith('id: a\n'), /^This scope is approved, and so is "a"; /);
    assert.match(messageWith(''), /^This scope is approved, and so is another scope; /);
  });
});
