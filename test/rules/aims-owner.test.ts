import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['aims-owner'];

describe('aims-owner', () => {
  for (const { status, severity } of [
    { status: 'approved', severity: 'warning' },
    { status: 'draft', severity: 'info' },
    { status: 'in-review', severity: 'info' },
  ]) {
    it(`is ${severity} where no role of a scope that is ${status} owns it`, () => {
      checkPicture(
        `
#- a.yaml
aims: scope/v1
id: s
status: ${status}
roles:
^^^^^ ${severity} aims-owner
  - role: Head
    owns_aims: false
  - role: Tail
`,
        { only },
      );
    });
  }

  it('is a warning at each owner beyond the first, in drafts too', () => {
    checkPicture(
      `
#- a.yaml
aims: scope/v1
id: s
roles:
  - { role: Head, owns_aims: true }
  - { role: Neck, owns_aims: false }
  - { role: Chest, owns_aims: true }
#                             ^^^^ warning aims-owner
  - { role: Tail, owns_aims: true }
#                            ^^^^ warning aims-owner
`,
      { only },
    );
  });

  for (const { what, fields } of [
    { what: 'a draft without roles', fields: '' },
    { what: 'an approved scope without roles, which misses them', fields: 'status: approved\n' },
    { what: 'an empty list', fields: 'roles: []\n' },
    { what: 'a placeholder', fields: 'roles: TODO\n' },
    { what: 'roles that do not apply', fields: 'roles: { not_applicable: Run by the parent company. }\n' },
    { what: 'roles of another form', fields: 'roles: [Head of AI governance]\n' },
    { what: 'a role that could not be read among others', fields: 'roles: [Head, { role: Tail }]\n' },
    { what: 'an answer that is no yes or no', fields: 'roles: [{ role: Head, owns_aims: "yes" }]\n' },
    { what: 'one owner', fields: 'roles: [{ role: Head, owns_aims: true }, { role: Tail }]\n' },
    { what: 'a superseded scope', fields: 'status: superseded\nroles: [{ role: Head }]\n' },
    { what: 'a retired scope', fields: 'status: retired\nroles: [{ role: Head }]\n' },
    {
      what: 'a scope that could not be read to its end',
      fields: 'roles:\n  - role: Head\n  - role: "Tail\n',
    },
  ]) {
    it(`is silent about ${what}`, () => {
      const workspace = workspaceOf([{ path: 's.yaml', text: `aims: scope/v1\nid: s\n${fields}` }]);
      assert.deepEqual(messagesOf('aims-owner', workspace, 's.yaml'), []);
    });
  }

  it('finds an owner behind an alias, and none in an empty value', () => {
    checkPicture(
      `
#- a.yaml
aims: scope/v1
x-owner: &owner { role: Head, owns_aims: true }
id: s
roles:
  - *owner
  - role: Tail
---
aims: scope/v1
id: t
roles:
^^^^^ info aims-owner
  - role: Head
    owns_aims:
`,
      { only },
    );
  });

  it('names the owners', () => {
    const text = (first: string) =>
      `aims: scope/v1\nid: s\nroles:\n  - { ${first}owns_aims: true }\n  - { holder: Bo Lind, owns_aims: true }\n`;
    const workspace = workspaceOf([
      { path: 's.yaml', text: text('role: Head, ') },
      { path: 't.yaml', text: text('') },
    ]);
    assert.deepEqual(messagesOf('aims-owner', workspace, 's.yaml'), [
      'warning: "Bo Lind" owns the AI management system, and so does "Head"; where two answer for it, neither does. Leave ' +
        '"owns_aims: true" at one role.',
    ]);
    assert.match(messagesOf('aims-owner', workspace, 't.yaml').join(), /and so does another role;/);
    const [found] = findingsIn(workspace, 's.yaml').filter(({ code }) => code === 'aims-owner');
    assert.deepEqual(
      found?.related.map(({ message }) => message),
      ['"Head" owns it too.'],
    );
  });
});
