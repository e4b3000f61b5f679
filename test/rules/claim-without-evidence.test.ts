import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'claim-without-evidence';

describe('claim-without-evidence', () => {
  it('stands at the empty evidence, else at the id', () => {
    checkPicture(
      `
#- c.yaml
aims: crosswalk/v1
id: c
framework: soc2
in_place:
  - id: CC1.1
#       ^^^^^ warning claim-without-evidence
  - id: CC1.2
    evidence:
#   ^^^^^^^^ warning claim-without-evidence
  - id: CC1.3
    evidence: ""
#   ^^^^^^^^ warning claim-without-evidence
  - id: CC1.4
    evidence: []
#   ^^^^^^^^ warning claim-without-evidence
  - id: CC1.5
    evidence: TODO
#             ^^^^ info placeholder
  - id: CC2.1
    evidence: [TODO]
#              ^^^^ info placeholder
  - id: CC2.2
    evidence: 5
  - id: CC2.3
    evidence: { not_applicable: The auditor saw it on site. }
  - id: CC3.1
    evidence: Report of March, section 4
  - id: CC3.2
    evidence: [{ title: Access review }]
  - evidence:
#- d.json
{ "aims": "crosswalk/v1", "id": "d", "framework": "nist-ai-rmf", "in_place": [ { "id": "GOVERN 1.6" } ] }
#                                                                                      ^^^^^^^^^^^^ warning claim-without-evidence
`,
      { only: [code, 'placeholder'] },
    );
  });

  describe('looks at the last day of what proves it', () => {
    for (const { evidence, today = '2026-11-23', found } of [
      { evidence: '[{ valid_until: 2026-11-23 }]', found: 0 },
      { evidence: '[{ valid_until: 2026-11-23 }]', today: '2026-11-24', found: 1 },
      { evidence: '[{ valid_until: 2026-11 }]', today: '2026-11-30', found: 0 },
      { evidence: '[{ valid_until: 2026-11 }]', today: '2026-12-01', found: 1 },
      { evidence: '[{ valid_until: 2025 }, { valid_until: 2026-01-31 }]', found: 1 },
      { evidence: '[{ valid_until: 2025 }, { valid_until: 2027 }]', found: 0 },
      { evidence: '[{ valid_until: 2025 }, Report of March]', found: 0 },
      { evidence: '[{ valid_until: 2025 }, { title: Report of March }]', found: 0 },
      { evidence: '[{ valid_until: 2025-02-30 }]', found: 0 },
    ]) {
      it(`${evidence} on ${today}: ${found}`, () => {
        assert.equal(messages(`evidence: ${evidence}`, { today }).length, found);
      });
    }

    it('and names the latest', () => {
      assert.deepEqual(messages('evidence: [{ valid_until: 2026-01 }, { valid_until: 2025 }]'), [
        'warning: What proved that "CC8.1" is in place was valid until 2026-01-31, so nothing proves it today. Collect the ' +
          'evidence anew, or remove the item until there is some.',
      ]);
    });
  });

  for (const { status, found } of [
    { status: 'draft', found: 1 },
    { status: 'approved', found: 1 },
    { status: 'superseded', found: 0 },
    { status: 'retired', found: 0 },
  ]) {
    it(`finds ${found} in a crosswalk that is ${status}`, () => {
      assert.equal(messages('evidence: []', { status }).length, found);
      assert.equal(messages('evidence: [{ valid_until: 2025 }]', { status }).length, found);
    });
  }

  it('is silent about what could not be read to its end', () => {
    assert.deepEqual(messages('evidence: "'), []);
  });
});

function messages(
  evidence: string,
  { status = 'draft', today = '2026-11-23' }: { readonly status?: string; readonly today?: string } = {},
): readonly string[] {
  const text = `aims: crosswalk/v1\nid: c\nstatus: ${status}\nframework: soc2\nin_place:\n  - id: CC8.1\n    ${evidence}\n`;
  return messagesOf(code, workspaceOf([{ path: 'c.yaml', text }], { today }), 'c.yaml');
}
