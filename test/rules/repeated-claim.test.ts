import assert from 'node:assert/strict';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const only = ['repeated-claim'];

describe('repeated-claim', () => {
  it('stands at every item after the first, however it is spelt', () => {
    checkPicture(
      `
#- a.yaml
aims: crosswalk/v1
id: a
framework: nist-ai-rmf
in_place:
  - id: GOVERN 1.6
  - id: GOVERN 1.7
  - id: govern-1.6
#       ^^^^^^^^^^ warning repeated-claim
  - id: nist-ai-rmf:1.0/GOVERN 1.6
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning repeated-claim
  - id: nothing known
  - id: Nothing known
#       ^^^^^^^^^^^^^ warning repeated-claim
  - id: TODO
  - id: TODO
  - evidence: A report
#- b.yaml
aims: crosswalk/v1
id: b
framework: nist-ai-rmf
in_place: [{ id: GOVERN 1.6 }]
---
aims: crosswalk/v1
id: c
framework: eu-ai-act
in_place: [{ id: "14" }, { id: Article 14 }]
#                              ^^^^^^^^^^ warning repeated-claim
---
aims: crosswalk/v1
id: d
status: superseded
framework: soc2
in_place: [{ id: CC8.1 }, { id: CC8.1 }]
---
aims: crosswalk/v1
id: e
in_place: [{ id: CC8.1 }, { id: CC8.1 }]
#                               ^^^^^ warning repeated-claim
`,
      { only },
    );
  });

  it('says as what it stands there already, where that is not the same', () => {
    const messageOf = (second: string) => {
      const text = `aims: crosswalk/v1\nid: c\nframework: soc2\nin_place: [{ id: CC8.1 }, { id: ${second} }]\n`;
      const found = findingsIn(workspaceOf([{ path: 'c.yaml', text }]), 'c.yaml');
      const [finding] = found.filter(({ code }) => only.includes(code));
      const [first] = finding?.related ?? [];
      assert.equal(first && text.slice(first.range.start, first.range.end), 'CC8.1');
      return finding?.message ?? '';
    };
    assert.match(messageOf('CC8.1'), /^"CC8.1" is in this list already, so its evidence /);
    assert.match(messageOf('cc8.1'), /^"cc8.1" is in this list already as "CC8.1", so its evidence /);
  });
});
