import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'exclusion-without-reason';

describe('exclusion-without-reason', () => {
  it('is the one finding about it, in place of a missing field', () => {
    checkPicture(
      `
#- s.yaml
aims: scope/v1
id: s
owner: O
status: approved
organization: We sell tents.
boundaries: All sites.
issues: { internal: Few people, external: The law }
interested_parties: { not_applicable: None but us. }
roles: { not_applicable: One person does it all. }
objectives: { not_applicable: Set by the parent company. }
communication: By mail.
approved: { by: O, on: 2026-01-01 }
review: { cadence: annual }
exclusions:
  - what: The shop in Oslo
#   ^^^^ warning exclusion-without-reason
  - system: somewhere
#   ^^^^^^ warning exclusion-without-reason
  - what: Spam filter
    reason: ""
#   ^^^^^^ warning exclusion-without-reason
  - what: Translation
    reason: TODO
#           ^^^^ warning placeholder
  - Price comparison
  - { what: The trial, reason: Ended in May. }
  - { what: The test, reason: { not_applicable: Never began. } }
`,
      { only: [code, 'missing-field', 'placeholder'] },
    );
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
id: a
stage: production
risk: { level: high }
#- s.yaml
aims: scope/v1
id: s
status: approved
exclusions:
  - system: a
#   ^^^^^^ error exclusion-without-reason
`,
      { only: [code] },
    );
  });

  for (const { status, laterNamed } of [
    { status: 'draft', laterNamed: true },
    { status: 'in-review', laterNamed: true },
    { status: 'superseded', laterNamed: false },
    { status: 'retired', laterNamed: false },
  ]) {
    it(`leaves a scope that is ${status} ${laterNamed ? 'to the list of what is still to write' : 'alone'}`, () => {
      const text = `aims: scope/v1\nid: s\nowner: O\nstatus: ${status}\nexclusions: [{ what: Oslo }]\n`;
      const workspace = workspaceOf([{ path: 's.yaml', text }]);
      assert.deepEqual(messagesOf(code, workspace, 's.yaml'), []);
      const later = messagesOf('missing-field', workspace, 's.yaml').join();
      assert.equal(later.includes('exclusions[0].reason'), laterNamed);
    });
  }

  it('is silent about a scope that could not be read to its end', () => {
    const text = 'aims: scope/v1\nid: s\nstatus: approved\nexclusions:\n  - what: "Oslo\n';
    assert.deepEqual(messagesOf(code, workspaceOf([{ path: 's.yaml', text }]), 's.yaml'), []);
  });

  it('names what is left out', () => {
    const text =
      'aims: scope/v1\nid: s\nstatus: approved\nexclusions: [{ what: Oslo, system: a }, { system: a }, { reason: }]\n';
    const begins = messagesOf(code, workspaceOf([{ path: 's.yaml', text }]), 's.yaml').map(message =>
      message.slice(0, message.indexOf(' is left out')),
    );
    assert.deepEqual(begins, ['warning: "Oslo"', 'warning: "a"', 'warning: Something']);
  });
});
