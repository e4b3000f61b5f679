import assert from 'node:assert/strict';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'unanswered-interested-party';

describe('unanswered-interested-party', () => {
  it('is the one finding about it, in place of a missing field', () => {
    checkPicture(
      `
#- s.yaml
aims: scope/v1
id: s
owner: O
status: approved
interested_parties:
  - name: Applicants
#   ^^^^ warning unanswered-interested-party
    needs: To be judged by people
  - name: Customers
    needs: A person when they want one
    addressed_by:
#   ^^^^^^^^^^^^ warning unanswered-interested-party
  - name: Sellers
    needs: Payouts in time
    addressed_by: TODO
#                 ^^^^ warning placeholder
  - name: The press
    needs: To be told
    addressed_by: { not_applicable: We answer what we are asked. }
#- t.yaml
aims: scope/v1
id: t
status: approved
interested_parties: Everybody
`,
      { only: [code, 'placeholder'] },
    );
    const text =
      'aims: scope/v1\nid: s\nstatus: approved\ninterested_parties: [{ name: Applicants, needs: Reasons }]\n';
    const workspace = workspaceOf([{ path: 's.yaml', text }]);
    assert.ok(!messagesOf('missing-field', workspace, 's.yaml').join().includes('addressed_by'));
    assert.deepEqual(messagesOf(code, workspace, 's.yaml'), [
      'warning: Nothing is said to answer the needs of "Applicants"; an auditor looks for those who are listed and forgotten. ' +
        'Name what answers it under "addressed_by", or {not_applicable: reason} where nothing has to.',
    ]);
  });

  it('is asked of somebody without a name too', () => {
    const text = 'aims: scope/v1\nid: s\nstatus: approved\ninterested_parties: [{ needs: Reasons }]\n';
    const messages = messagesOf(code, workspaceOf([{ path: 's.yaml', text }]), 's.yaml');
    assert.match(messages.join(), /the needs of this interested party;/);
  });

  for (const { status, laterNamed } of [
    { status: 'draft', laterNamed: true },
    { status: 'superseded', laterNamed: false },
    { status: 'retired', laterNamed: false },
  ]) {
    it(`leaves a scope that is ${status} ${laterNamed ? 'to the list of what is still to write' : 'alone'}`, () => {
      const text = `aims: scope/v1\nid: s\nowner: O\nstatus: ${status}\ninterested_parties: [{ name: A, needs: B }]\n`;
      const workspace = workspaceOf([{ path: 's.yaml', text }]);
      assert.deepEqual(messagesOf(code, workspace, 's.yaml'), []);
      const later = messagesOf('missing-field', workspace, 's.yaml').join();
      assert.equal(later.includes('interested_parties[0].addressed_by'), laterNamed);
    });
  }

  describe('of answers that are ids', () => {
    for (const { answer, meant } of [
      { answer: 'ctl-hand-over', meant: undefined },
      { answer: 'ctl-handover', meant: 'ctl-hand-over' },
      { answer: 'ctl_hand_over', meant: 'ctl-hand-over' },
      { answer: '"ctl-hand-ove"', meant: 'ctl-hand-over' },
      { answer: 'CTL-Hand-Over', meant: 'ctl-hand-over' },
      { answer: 'hand-over', meant: undefined },
      { answer: 'ctl-hand-over-2026', meant: undefined },
      { answer: 'ISO-27001', meant: undefined },
      { answer: 'A.8.5', meant: undefined },
      { answer: 'works-council', meant: undefined },
      { answer: 'Handover', meant: undefined },
      { answer: 'The ctl-handover control', meant: undefined },
      { answer: '42', meant: undefined },
    ]) {
      it(`${answer}: ${meant ?? 'nothing to say'}`, () => {
        const found = findingsWith({ answer, status: 'draft' });
        assert.deepEqual(
          found.map(({ fixes }) => fixes.map(({ title }) => title)),
          meant === undefined ? [] : [[`Change to "${meant}"`]],
        );
      });
    }

    it('each of a list, in place', () => {
      checkPicture(
        `
#- c.yaml
aims: controls/v1
controls:
  - id: ctl-hand-over
#- s.yaml
aims: scope/v1
id: s
interested_parties:
  - name: Customers
    needs: A person
    addressed_by:
      - The runbooks
      - ctl-handover
#       ^^^^^^^^^^^^ info unanswered-interested-party
`,
        { only: [code] },
      );
    });

    it('not of a superseded scope', () => {
      assert.deepEqual(findingsWith({ answer: 'ctl-handover', status: 'superseded' }), []);
    });
  });
});

function findingsWith({ answer, status }: { readonly answer: string; readonly status: string }) {
  const party = `interested_parties: [{ name: Customers, needs: A person, addressed_by: ${answer} }]`;
  const workspace = workspaceOf([
    { path: 'c.yaml', text: 'aims: control/v1\nid: ctl-hand-over\n' },
    { path: 's.yaml', text: `aims: scope/v1\nid: aims-scope\nstatus: ${status}\n${party}\n` },
  ]);
  return findingsIn(workspace, 's.yaml').filter(each => each.code === code);
}
