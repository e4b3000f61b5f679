import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['nonconformity-without-action'];

describe('nonconformity-without-action', () => {
  it('stands at the id of the finding, else at its kind, and a major one is an error', () => {
    checkPicture(
      `
#- audit.yaml
aims: internal-audit/v1
id: audit-1
status: approved
findings:
  - id: F1
#       ^^ error nonconformity-without-action
    kind: major-nonconformity
  - kind: minor-nonconformity
#         ^^^^^^^^^^^^^^^^^^^ warning nonconformity-without-action
    corrective_action:
  - id: F3
    kind: observation
  - id: F4
    kind: opportunity-for-improvement
  - id: F5
  - id: F6
    kind: minor-nonconformity
    corrective_action: TODO
  - id: F7
    kind: minor-nonconformity
    corrective_action: ca-unknown
`,
      { only },
    );
  });

  for (const status of ['draft', 'in-review', 'superseded', 'retired']) {
    it(`is not asked of an audit that is ${status}`, () => {
      checkPicture(
        `
#- audit.yaml
aims: internal-audit/v1
id: audit-1
status: ${status}
findings:
  - id: F1
    kind: major-nonconformity
`,
        { only },
      );
    });
  }

  it('is answered by an action that names the finding, as long as that action counts', () => {
    const audit = `
aims: internal-audit/v1
id: audit-1
status: approved
findings:
  - id: F1
    kind: minor-nonconformity
`;
    const found = (action: string) =>
      messagesOf(
        'nonconformity-without-action',
        workspaceOf([
          { path: 'audit.yaml', text: audit.trimStart() },
          { path: 'action.yaml', text: `aims: corrective-action/v1\nid: ca-1\n${action}\n` },
        ]),
        'audit.yaml',
      ).length;
    assert.equal(found('from: { audit: audit-1, finding: F1 }'), 0);
    assert.equal(found('status: draft\nfrom: { audit: audit-1, finding: F1 }'), 0);
    assert.equal(found('from: { audit: audit-1, finding: F2 }'), 1);
    assert.equal(found('from: { audit: audit-2, finding: F1 }'), 1);
    assert.equal(found('from: { audit: audit-1 }'), 1);
    assert.equal(found('from: audit-1'), 1);
    assert.equal(found('status: retired\nfrom: { audit: audit-1, finding: F1 }'), 1);
  });

  describe('looks whether the named action is about the finding', () => {
    const found = (action: string, more = '') =>
      messagesOf(
        'nonconformity-without-action',
        workspaceOf([
          {
            path: 'audit.yaml',
            text:
              'aims: internal-audit/v1\nid: audit-1\nstatus: draft\nfindings:\n' +
              '  - { id: F1, kind: minor-nonconformity, corrective_action: ca-1 }\n' +
              `  - { id: F2, kind: observation${more} }\n`,
          },
          { path: 'action.yaml', text: `aims: corrective-action/v1\nid: ca-1\n${action}\n` },
          { path: 'i1.yaml', text: 'aims: incident/v1\nid: inc-1\ncorrective_actions: [ca-1]\n' },
          { path: 'i2.yaml', text: 'aims: incident/v1\nid: inc-2\ncorrective_actions: [ca-2]\n' },
        ]),
        'audit.yaml',
      );

    it('which it is where it names it, or nothing else', () => {
      for (const from of [
        'from: { audit: audit-1, finding: F1 }',
        'from: { audit: audit-1 }',
        'from: { finding: F1 }',
        'from: TODO',
        'from: { not_applicable: Found by a customer. }',
        'owner: Support',
        'status: superseded\nfrom: inc-2',
      ])
        assert.deepEqual(found(from), [], from);
    });

    it('and says what it is about instead', () => {
      const about = (from: string) =>
        /follows from (.*), and not from this finding/.exec(found(from)[0] ?? '')?.[1];
      assert.equal(about('from: inc-2'), 'the incident "inc-2"');
      assert.equal(about('from: { audit: audit-1, finding: F2 }'), 'the finding "F2" of "audit-1"');
      assert.equal(about('from: { audit: audit-0 }'), 'the audit "audit-0"');
      assert.match(found('from: inc-2')[0] ?? '', /^warning: "ca-1" says that/);
    });

    it('but lets one action be for several matters that name it', () => {
      assert.deepEqual(found('from: inc-1'), []);
      assert.deepEqual(found('from: { audit: audit-1, finding: F2 }', ', corrective_action: ca-1'), []);
      assert.equal(found('from: { audit: audit-1, finding: F2 }', ', corrective_action: ca-2').length, 1);
    });

    it('and points at what the action says', () => {
      const action = 'aims: corrective-action/v1\nid: ca-1\nfrom: inc-9\n';
      const workspace = workspaceOf([
        {
          path: 'audit.yaml',
          text: 'aims: internal-audit/v1\nid: a\nfindings: [{ id: F1, kind: major-nonconformity, corrective_action: ca-1 }]\n',
        },
        { path: 'action.yaml', text: action },
      ]);
      const [finding] = findingsIn(workspace, 'audit.yaml').filter(({ code }) => only.includes(code));
      const [related] = finding?.related ?? [];
      assert.equal(related && action.slice(related.range.start, related.range.end), 'inc-9');
      assert.equal(finding?.severity, 'warning');
    });
  });

  it('says what to write', () => {
    const workspace = workspaceOf([
      {
        path: 'audit.yaml',
        text: 'aims: internal-audit/v1\nid: audit-1\nstatus: approved\nfindings: [{ id: F1, kind: major-nonconformity }]\n',
      },
    ]);
    assert.deepEqual(messagesOf('nonconformity-without-action', workspace, 'audit.yaml'), [
      'error: No corrective action follows from this major nonconformity. A fault whose cause stays comes back, and a certifier follows ' +
        'every nonconformity to its end. Write a corrective action with "from: { audit: audit-1, finding: F1 }", and name its id here ' +
        'under "corrective_action".',
    ]);
  });
});
