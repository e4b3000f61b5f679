import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { checkPicture, findingsIn, messagesOf } from '../support/findings.ts';
import { parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

const only = ['retired-reference'];

describe('retired-reference', () => {
  it('finds what is superseded or retired, in lists and alone, in documents and entries, drafts too', () => {
    checkPicture(
      `
#- a.yaml
aims: register/v1
systems:
  - id: gone
    stage: retired
  - id: one
    stage: pilot
    controls: [old, new, "older"]
#              ^^^ warning retired-reference
#                        ^^^^^^^ warning retired-reference
#- b.yaml
aims: controls/v1
controls:
  - id: older
    status: retired
  - id: old
    status: retired
  - id: new
    supersedes: old
    systems: [one, gone]
#                  ^^^^ warning retired-reference
#- c.yaml
aims: runbook/v1
id: rb
systems: gone
#        ^^^^ warning retired-reference
---
aims: runbook/v1
id: rb-approved
status: approved
systems: [gone]
#         ^^^^ warning retired-reference
`,
      { only },
    );
  });

  it('is silent in history, under `supersedes`, in what is about a system, and where the past is told', () => {
    checkPicture(
      `
#- a.yaml
aims: register/v1
systems:
  - id: gone
    stage: retired
    controls: [old]
#- b.yaml
aims: control/v1
id: old
status: retired
---
aims: control/v1
id: new
supersedes: old
---
aims: impact-assessment/v1
id: ia-1
status: superseded
system: gone
mitigations: [{ control: old }]
---
aims: impact-assessment/v1
id: ia-2
status: approved
system: gone
supersedes: ia-1
mitigations: [{ control: old }]
#                        ^^^ warning retired-reference
---
aims: runbook/v1
id: rb
status: superseded
systems: [gone]
---
aims: incident/v1
id: inc
status: investigating
systems: [gone]
runbook: rb
---
aims: internal-audit/v1
id: audit
status: approved
scope: { systems: [gone] }
---
aims: dataset/v1
id: d
status: retired
used_by: gone
`,
      { only },
    );
  });

  it('says what has taken its place, over what came between, and offers it', () => {
    const { workspace, texts } = workspaceFrom(`
#- a.yaml
aims: ai-system/v1
id: s
controls: ['c1'] # the first one
#- b.yaml
aims: controls/v1
controls:
  - { id: c1, status: retired }
  - { id: c2, status: retired, supersedes: c1 }
  - { id: c3, status: planned, supersedes: c2 }
`);
    const [finding, ...others] = findingsIn(workspace, 'a.yaml').filter(
      ({ code }) => code === 'retired-reference',
    );
    assert.deepEqual(others, []);
    assert.equal(
      finding?.message,
      'The control "c1" is retired, and "c3" has taken its place, so this rests on what no longer holds. Refer to "c3".',
    );
    assert.deepEqual(
      finding.related.map(({ uri, message }) => [uri, message]),
      [
        [uriOf('b.yaml'), '"c1" stands here.'],
        [uriOf('b.yaml'), '"c3" has taken its place.'],
      ],
    );
    assert.deepEqual(
      finding.fixes.map(({ edits }) => applyEdits(texts.get('a.yaml') ?? '', edits)),
      ["aims: ai-system/v1\nid: s\ncontrols: ['c3'] # the first one\n"],
    );
  });

  it('offers each of several, and nothing where nobody followed, in a circle neither', () => {
    const { workspace } = workspaceFrom(`
#- a.yaml
aims: ai-system/v1
id: s
assessments: [split, alone, round]
#- b.yaml
aims: impact-assessment/v1
id: split
status: superseded
---
aims: impact-assessment/v1
id: part-1
supersedes: split
---
aims: impact-assessment/v1
id: part-2
supersedes: split
---
aims: impact-assessment/v1
id: alone
status: retired
---
aims: impact-assessment/v1
id: round
status: superseded
supersedes: and-round
---
aims: impact-assessment/v1
id: and-round
status: superseded
supersedes: round
`);
    assert.deepEqual(messagesOf('retired-reference', workspace, 'a.yaml'), [
      'warning: The impact assessment "split" is superseded, and "part-1", "part-2" have taken its place, so this rests on what no longer holds. Refer to "part-1" or "part-2".',
      'warning: The impact assessment "alone" is retired, so this rests on what no longer holds. Name what is used instead, or remove the reference.',
      'warning: The impact assessment "round" is superseded, so this rests on what no longer holds. Name what is used instead, or remove the reference.',
    ]);
    const fixes = findingsIn(workspace, 'a.yaml')
      .filter(({ code }) => code === 'retired-reference')
      .map(each => each.fixes.map(({ title }) => title));
    assert.deepEqual(fixes, [['Change to "part-1"', 'Change to "part-2"'], [], []]);
  });

  it('follows a succession over many steps, and leaves one off that has no end in sight', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, index) => {
        const status = index < length - 1 ? 'retired' : 'implemented';
        return `  - { id: c${index}, status: ${status}${index > 0 ? `, supersedes: c${index - 1}` : ''} }`;
      }).join('\n');
    const fixes = (length: number) => {
      const workspace = workspaceOf([
        { path: 'a.yaml', text: `aims: controls/v1\ncontrols:\n${chain(length)}\n` },
        { path: 'b.yaml', text: 'aims: ai-system/v1\nid: s\ncontrols: [c0]\n' },
      ]);
      const [finding] = findingsIn(workspace, 'b.yaml').filter(({ code }) => code === 'retired-reference');
      assert.ok(finding);
      return finding.fixes.map(({ title }) => title);
    };
    assert.deepEqual(fixes(50), ['Change to "c49"']);
    assert.deepEqual(fixes(5000), []);
  });

  it('never offers a document to itself', () => {
    const { workspace } = workspaceFrom(`
#- b.yaml
aims: controls/v1
controls:
  - { id: c1, status: retired }
#- a.yaml
aims: ai-system/v1
id: s
supersedes: s-old
stage: pilot
controls: [c1]
---
aims: ai-system/v1
id: s-old
stage: retired
---
aims: scope/v1
id: scope
systems: [s-old]
`);
    const fixes = findingsIn(workspace, 'a.yaml')
      .filter(({ code }) => code === 'retired-reference')
      .map(({ message, fixes: offered }) => [message.slice(0, 30), offered.map(({ title }) => title)]);
    assert.deepEqual(fixes, [
      ['The control "c1" is retired, s', []],
      ['The AI system "s-old" is retir', ['Change to "s"']],
    ]);
  });
});

function workspaceFrom(picture: string) {
  const { files } = parseFixture(picture);
  return { workspace: workspaceOf(files), texts: new Map(files.map(({ path, text }) => [path, text])) };
}
