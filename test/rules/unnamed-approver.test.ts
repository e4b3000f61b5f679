import assert from 'node:assert/strict';
import { findingsIn, messagesOf } from '../support/findings.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const code = 'unnamed-approver';
const roles = `
roles:
  - { role: Head of AI governance, holder: Dana Osei }
  - { role: AI steering group, holder: "Chief operating officer (chair), heads of IT and People" }
`;

describe('unnamed-approver', () => {
  for (const { by, found } of [
    { by: 'Dana Osei', found: 0 },
    { by: 'dana  osei ', found: 0 },
    { by: 'Head of AI governance', found: 0 },
    { by: '"Dana Osei, Head of AI Governance"', found: 0 },
    { by: 'The AI steering group of the company', found: 0 },
    { by: 'Chief operating officer', found: 0 },
    { by: '[Bo Lind, Dana Osei]', found: 0 },
    { by: 'Bo Lind', found: 1 },
    { by: 'Dana Oseith', found: 1 },
    { by: '"Bo Lind, head of AI"', found: 1 },
    { by: '[Bo Lind, Mia Berg]', found: 1 },
    { by: 'TODO', found: 0 },
    { by: '', found: 0 },
    { by: '{ name: Bo Lind }', found: 0 },
  ]) {
    it(`${found ? 'is' : 'is not'} ${by === '' ? 'nobody' : by}`, () => {
      assert.equal(messages({ by }).length, found);
    });
  }

  it('is compared with the scopes in force, whatever their state, if one names roles', () => {
    assert.equal(messages({ by: 'Bo Lind', scope: 'aims: scope/v1\nid: s\n' }).length, 0);
    assert.equal(messages({ by: 'Bo Lind', scope: '' }).length, 0);
    assert.equal(
      messages({ by: 'Bo Lind', scope: `aims: scope/v1\nid: s\nstatus: superseded${roles}` }).length,
      0,
    );
    assert.equal(
      messages({ by: 'Bo Lind', scope: `aims: scope/v1\nid: s\nstatus: approved${roles}` }).length,
      1,
    );
    const second = `aims: scope/v1\nid: s${roles}---\naims: scope/v1\nid: t\nroles: [{ holder: Bo Lind }]\n`;
    assert.equal(messages({ by: 'Bo Lind', scope: second }).length, 0);
  });

  for (const { kind, severity } of [
    { kind: 'policy', severity: ['warning'] },
    { kind: 'scope', severity: ['info'] },
    { kind: 'statement-of-applicability', severity: ['info'] },
    { kind: 'vendor', severity: [] },
    { kind: 'impact-assessment', severity: [] },
  ]) {
    it(`is ${severity.join() || 'no matter'} of a document of the kind ${kind}`, () => {
      assert.deepEqual(
        messages({ by: 'Bo Lind', kind }).map(message => message.split(':')[0]),
        severity,
      );
    });
  }

  for (const status of ['draft', 'in-review', 'superseded', 'retired']) {
    it(`is no matter of a policy that is ${status}`, () => {
      assert.deepEqual(messages({ by: 'Bo Lind', status }), []);
    });
  }

  it('says who, why, and where the roles stand', () => {
    const [found] = findings({ by: '[Bo Lind, Mia Berg]' });
    assert.equal(
      found?.message,
      '"Bo Lind, Mia Berg" approved this policy, but is neither a role nor a holder in the scope, so nobody can tell that ' +
        'leadership stands behind it. Have one of those roles approve it, or name the approver under "roles" of the scope.',
    );
    assert.deepEqual(
      found.related.map(({ uri }) => uri),
      [uriOf('s.yaml')],
    );
  });
});

interface Case {
  readonly by: string;
  readonly kind?: string;
  readonly status?: string;
  readonly scope?: string;
}

function workspaceWith({ by, kind = 'policy', status = 'approved', scope }: Case) {
  const text = `aims: ${kind}/v1\nid: p\nstatus: ${status}\napproved:\n  by: ${by}\n`;
  return workspaceOf([
    { path: 'p.yaml', text },
    { path: 's.yaml', text: scope ?? `aims: scope/v1\nid: s${roles}` },
  ]);
}

function findings(each: Case) {
  return findingsIn(workspaceWith(each), 'p.yaml').filter(found => found.code === code);
}

function messages(each: Case): readonly string[] {
  return messagesOf(code, workspaceWith(each), 'p.yaml');
}
