import assert from 'node:assert/strict';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

const only = ['circular-reference', 'self-reference'];

describe('circular-reference and self-reference', () => {
  it('find circles of one, two and three, each at the reference that closes it, and not what leads into them', () => {
    checkPicture(
      `
#- a.yaml
aims: policy/v1
id: one
supersedes: one
#           ^^^ error self-reference
---
aims: policy/v1
id: two-a
supersedes: two-b
#           ^^^^^ error circular-reference
---
aims: policy/v1
id: two-b
supersedes: "two-a"
#           ^^^^^^^ error circular-reference
---
aims: policy/v1
id: into-two
supersedes: two-a
---
aims: policy/v1
id: into-one
supersedes: one
#- b.json
{ "aims": "policy/v1", "id": "three-a", "supersedes": "three-b" }
#                                                     ^^^^^^^^^ error circular-reference
#- c.md
---
aims: policy/v1
id: three-b
supersedes: three-c
#           ^^^^^^^ error circular-reference
---
#- d.yaml
aims: register/v1
systems:
  - id: three-b
    supersedes: three-c
  - id: three-c
    supersedes: three-a
  - id: three-a
---
aims: policy/v1
id: three-c
supersedes: three-a
#           ^^^^^^^ error circular-reference
`,
      { only },
    );
  });

  it('are silent in history, and find nothing where a root ends', () => {
    checkPicture(
      `
#- a.yaml
aims: policy/v1
id: now
supersedes: before
#           ^^^^^^ error circular-reference
---
aims: policy/v1
id: before
status: superseded
supersedes: now
---
aims: policy/v1
id: gone
status: retired
supersedes: gone
#- other/config.yaml
aims: config/v1
#- other/b.yaml
aims: policy/v1
id: there
supersedes: here
#- c.yaml
aims: policy/v1
id: here
supersedes: there
---
aims: waivers/v1
id: w
waivers: [{ rule: overdue-review, document: w }]
`,
      { only },
    );
  });

  it('take a document for what it is where its id was given twice', () => {
    checkPicture(
      `
#- a.yaml
aims: policy/v1
id: first
supersedes: second
#           ^^^^^^ error circular-reference
---
aims: policy/v1
id: second
supersedes: first
#           ^^^^^ error circular-reference
---
aims: policy/v1
id: second
supersedes: first
`,
      { only },
    );
  });

  it('find circles of milestones, of the first way that leads round, within one document', () => {
    checkPicture(
      `
#- a.yaml
aims: certification/v1
id: plan
milestones:
  - { id: m1, depends_on: [m0, m3] }
#                              ^^ error circular-reference
  - { id: m0 }
  - { id: m2, depends_on: m1 }
#                         ^^ error circular-reference
  - { id: m3, depends_on: [m2, m3, m1] }
#                          ^^ error circular-reference
#                              ^^ error self-reference
  - { id: m4, depends_on: [m3] }
---
aims: certification/v1
id: plan-2
milestones:
  - { id: m1, depends_on: m2 }
  - { id: m2 }
---
aims: certification/v1
id: plan-3
status: superseded
milestones:
  - { id: m1, depends_on: [m2, m1] }
  - { id: m2, depends_on: m1 }
`,
      { only },
    );
  });

  it('show the way round, of a long one the beginning', () => {
    const { files } = parseFixture(`
#- a.yaml
aims: policy/v1
id: a
supersedes: b
#- b.yaml
aims: policy/v1
id: b
supersedes: c
---
aims: policy/v1
id: c
supersedes: a
`);
    const [finding] = findingsIn(workspaceOf(files), 'a.yaml').filter(
      ({ code }) => code === 'circular-reference',
    );
    assert.equal(
      finding?.message,
      'Under "supersedes" this leads back to where it stands, over "b", then "c", then "a": nobody can tell which comes first. Remove or correct the one that is wrong.',
    );
    const text = files[1]?.text ?? '';
    assert.deepEqual(
      finding.related.map(({ uri, range, message }) => [uri, text.slice(range.start, range.end), message]),
      [
        [uriOf('b.yaml'), 'c', 'From here on to "c".'],
        [uriOf('b.yaml'), 'a', 'From here on to "a".'],
      ],
    );

    const size = 30;
    const ring = Array.from(
      { length: size },
      (_, index) => `aims: policy/v1\nid: p${index}\nsupersedes: p${(index + 1) % size}\n`,
    ).join('---\n');
    const found = findingsIn(workspaceOf([{ path: 'r.yaml', text: ring }]), 'r.yaml').filter(
      ({ code }) => code === 'circular-reference',
    );
    assert.equal(found.length, size);
    for (const { related, message } of found) {
      assert.equal(related.length, 8);
      assert.match(message, /over "p\d+", then "p\d+", then "p\d+", then \.\.\.: /);
    }
  });
});
