import assert from 'node:assert/strict';
import { checkPicture, findingsWithin } from '../support/findings.ts';
import { fileIn, uriOf, workspaceOf } from '../support/fixture.ts';

describe('what is checked at all', () => {
  describe("a first line that is not ours makes a file nobody's business", () => {
    for (const text of [
      'aims: Improve reading in year four\nid: TODO\n',
      'title: Goals\naims: register/v1\n',
      'aims:\n',
      'aims: \n  - register/v1\n',
      'aims: register v1\n',
      'aims: register/v\n',
      'aims: register/1\n',
      'aims: /v1\n',
      'aims: 1\n',
      'AIMS: register/v1\n',
      '- aims: register/v1\n',
      'aims: goals\n',
      '# aims: register/v1\n',
      '',
    ]) {
      it(JSON.stringify(text), () => {
        assert.equal(workspaceOf([{ path: 'a.yaml', text }]).files.size, 0);
      });
    }

    it('Markdown and JSON alike', () => {
      const files = [
        { path: 'a.md', text: '# aims: register/v1\n' },
        { path: 'b.md', text: '---\ntitle: A\naims: register/v1\n---\n' },
        { path: 'c.md', text: 'aims: register/v1\n' },
        { path: 'd.json', text: '{ "title": "A", "aims": "register/v1" }' },
        { path: 'e.json', text: '[{ "aims": "register/v1" }]' },
      ];
      assert.equal(workspaceOf(files).files.size, 0);
    });
  });

  it('what stands before the first key does not matter', () => {
    const beginnings = ['\uFEFF', '# our register\n\n', '---\n', '%YAML 1.2\n---\n', '\uFEFF# a\n--- # b\n'];
    for (const beginning of beginnings) {
      for (const key of ['aims', '"aims"', "'aims'"]) {
        const text = `${beginning}${key}: register/v1\nsystem: []\n`;
        assert.deepEqual(codesIn([{ path: 'a.yaml', text }]), ['unknown-key'], JSON.stringify(text));
      }
    }
  });

  it('a kind that does not exist, and the nearest one that does', () => {
    checkPicture(`
#- a.yaml
aims: risk-register/v1
#     ^^^^^^^^^^^^^^^^ error unknown-kind
#- b.md
---
aims: impact-asessment/v1
#     ^^^^^^^^^^^^^^^^^^^ error unknown-kind
id: TODO
---
#- c.json
{ "aims": "Register/v1" }
#         ^^^^^^^^^^^^^ error unknown-kind
`);
    const fixOf = (kind: string) =>
      findingsFor(`aims: ${kind}/v1\n`).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(fixOf('impact-asessment'), ['Change to "impact-assessment/v1"']);
    assert.deepEqual(fixOf('Register'), ['Change to "register/v1"']);
    assert.deepEqual(fixOf('zebra'), []);
  });

  it('a version that is missing or not known', () => {
    checkPicture(`
#- a.yaml
aims: register
#     ^^^^^^^^ error unknown-version
systems: TODO
#- b.yaml
aims: ai-system/v2
#     ^^^^^^^^^^^^ error unknown-version
id: TODO
#- c.yaml
aims: ai-system/v0
#     ^^^^^^^^^^^^ error unknown-version
`);
    const messageOf = (value: string) => findingsFor(`aims: ${value}\n`)[0]?.message;
    assert.equal(
      messageOf('register'),
      'The version is missing, so this document is not checked. Write "register/v1".',
    );
    assert.equal(
      messageOf('register/v12'),
      'There is no version 12 of register, so this document is not checked. Known: v1.',
    );
  });

  it('each document of a stream for itself, and those that are not ours not at all', () => {
    checkPicture(`
#- a.yaml
title: not ours
id: TODO
---
aims: impact-assessment/v1
id: ia
system: TODO
#       ^^^^ error placeholder
owner: O
status: retired
--- # another
aims: registr/v1
#     ^^^^^^^^^^ error unknown-kind
---
aims: somebody else's
stage_since: 2026-02-30
...
---
aims: ai-system/v1
id: s
name: S
owner: ''
^^^^^ error missing-field
stage: retired
---
`);
  });

  describe('an unresolved merge conflict', () => {
    const conflict = [
      '<<<<<<< HEAD',
      '  - id: ours',
      '    name: Ours',
      '    owner: O',
      '    stage: idea',
      '=======',
      '  - id: theirs',
      '    name: Theirs',
      '    owner: TODO',
      '    stage: idea',
      '>>>>>>> theirs',
    ].join('\n');

    it('is the one finding in its file, each of them once, whatever else is wrong there', () => {
      checkPicture(`
#- register.yaml
aims: register/v1
sistems: TODO
systems:
${conflict.replace('<<<<<<< HEAD', '<<<<<<< HEAD\n^^^^^^^^^^^^ error merge-conflict')}
  - id: x y
${conflict.replace('<<<<<<< HEAD', '<<<<<<< HEAD\n^^^^^^^^^^^^ error merge-conflict')}
`);
    });

    it('covers everything from its first marker to its last', () => {
      const text = `aims: register/v1\nsystems:\n${conflict}\n`;
      const [finding] = findingsFor(text);
      assert.equal(text.slice(finding?.range.start, finding?.range.end), conflict);
    });

    it('leaves the rest of the workspace with what our side says', () => {
      checkPicture(
        `
#- impact.yaml
aims: impact-assessment/v1
id: ia
system: ours
supersedes: ib
---
aims: impact-assessment/v1
id: ib
system: theirs
#       ^^^^^^ error unresolved-reference
#- register.yaml
aims: register/v1
systems:
${conflict.replace('<<<<<<< HEAD', '<<<<<<< HEAD\n^^^^^^^^^^^^ error merge-conflict')}
`,
        { only: ['unresolved-reference', 'merge-conflict'] },
      );
    });

    it('in a header leaves the document that our side has', () => {
      const text =
        '---\n<<<<<<< HEAD\naims: impact-assessment/v1\n=======\naims: goals/v9\n>>>>>>> b\nid: ia\n---\n';
      assert.deepEqual(codesIn([{ path: 'a.md', text }]), ['merge-conflict']);
    });

    it("in a file that is not ours is nobody's business", () => {
      const text = `title: not ours\nsystems:\n${conflict}\n`;
      assert.equal(workspaceOf([{ path: 'a.yaml', text }]).files.size, 0);
    });

    it('is not what underlines a heading', () => {
      const text =
        '---\naims: impact-assessment/v1\nid: ia\nsystem: s\nowner: O\nstatus: retired\n---\n\nOutcome\n=======\n\nGood.\n';
      assert.deepEqual(codesIn([{ path: 'a.md', text }, system]), []);
    });
  });

  it('a file in another encoding is one finding, at the first place that could not be read', () => {
    const files = [
      { path: 'a.yaml', text: 'aims: registr/v1\nid: a\uFFFDb\uFFFD\n', encoding: 'Not UTF-8.' },
    ];
    const workspace = workspaceOf(files);
    const [finding, ...others] = findingsWithin(workspace, 'a.yaml');
    assert.deepEqual(others, []);
    assert.equal(finding?.code, 'unsupported-encoding');
    assert.deepEqual(finding?.range, { start: 22, end: 23 });
    assert.equal(finding?.message, 'Not UTF-8. Until then nothing else in the file is checked.');
  });

  it('knows its documents by their place in the file', () => {
    const text = 'title: not ours\n---\naims: register/v1\n---\naims: ai-system/v1\nid: s\n';
    const { documents } = fileIn(workspaceOf([{ path: 'a.yaml', text }]), 'a.yaml');
    assert.deepEqual(
      documents.map(({ index, uri, header }) => [index, uri, header.kindName]),
      [
        [1, uriOf('a.yaml'), 'register'],
        [2, uriOf('a.yaml'), 'ai-system'],
      ],
    );
  });
});

const system = { path: 's.yaml', text: 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: retired\n' };

function findingsFor(text: string) {
  return findingsWithin(workspaceOf([{ path: 'a.yaml', text }]), 'a.yaml');
}

/** The codes of what is found in the first file. */
function codesIn(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  const [first] = files;
  return findingsWithin(workspaceOf(files), first?.path ?? '').map(({ code }) => code);
}
