import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { runThrough } from '../../server/core/base/steps.ts';
import { below } from '../../server/core/base/uri.ts';
import { fileMoveSteps } from '../../server/core/features/rename-files.ts';
import { parseFixture, testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

describe('links in Markdown bodies where files are renamed', () => {
  it('lead to the file under its new name, and everything else stays', () => {
    const picture = (path: string, named: string) => `
#- impact/a.md
---
aims: impact-assessment/v1
id: a # ../policies/ai.md
---
# The [policy](${path}#scope "ai.md")

See [ai.md](${path}), [it](<${path}> 'ai') and ![ai](./../policies/${named}?raw=1 (ai)).
[![an image](${path})](${path}) and [x].
Not [other](../policies/other.md), [web](https://example.org/../policies/ai.md),
[top](/policies/ai.md), [here](#ai.md), \`[code](../policies/ai.md)\` or <!-- [c](../policies/ai.md) -->.

[x]: ${path}#top "ai.md"
[y]: <${path}>

\`\`\`
[fence](../policies/ai.md)
\`\`\`

<!--
[comment](../policies/ai.md)
-->
#- other.md
---
title: not ours
---
[policy](policies/ai.md)
`;
    check(
      picture('../policies/ai.md', 'ai.md'),
      [['policies/ai.md', 'policies/use-of-ai.md']],
      picture('../policies/use-of-ai.md', 'use-of-ai.md').replace('./../', '../'),
    );
  });

  it('follow folders, and files that leave one', () => {
    const picture = (one: string, two: string, folder: string) =>
      ours('a.md', `[1](${one}) [2](${two}) [3](${folder})`);
    check(
      picture('x/1.md', './x/2.md', 'x/'),
      [
        ['x', 'y/z'],
        ['x/2.md', '2.md'],
      ],
      picture('y/z/1.md', './2.md', 'y/z/'),
    );
  });

  for (const [what, before, name, after] of [
    ['a space, plain', 'a.md', 'b c.md', 'b%20c.md'],
    ['a space, angled', '<a.md>', 'b c.md', '<b c.md>'],
    ['a letter with an accent', 'a.md', 'é.md', 'é.md'],
    ['a parenthesis', 'a.md', 'a (1).md', 'a%20%281%29.md'],
    ['what begins an anchor', '<a.md>', 'a #1?.md', '<a %231%3F.md>'],
    ['a percent sign', 'a.md', '100%.md', '100%25.md'],
    ['a colon', 'a.md', 'a:b.md', './a:b.md'],
    ['what may be an entity', 'a.md', 'a&amp;.md', 'a%26amp;.md'],
    ['the old encoding', '%61.md', 'é.md', '%C3%A9.md'],
  ] as const) {
    it(`write ${what} as a destination is read`, () => {
      check(
        ours('b.md', `[x](${before}#y)`.replace('>#y', '#y>')),
        [['a.md', name]],
        ours('b.md', `[x](${after}#y)`.replace('>#y', '#y>')),
      );
    });
  }

  it('keep names of folders as they were written', () => {
    const picture = (name: string) => ours('b.md', `[x](d\\(1\\)/my%20f/${name}) [y](<d(1)/my f/${name}>)`);
    check(picture('a.md'), [['d(1)/my f/a.md', 'd(1)/my f/c.md']], picture('c.md'));
  });

  it('lead on from a document that moves, where something known is there', () => {
    const policy = '#- policies/ai.md\n---\naims: policy/v1\nid: p\n---\n';
    const evidence =
      '#- e.yaml\naims: ai-system/v1\nid: s\nevidence: [{ location: proof/e.pdf }]\n#- proof/e.pdf\n';
    const at = (place: string, [one, two, self]: readonly [string, string, string]) =>
      `${policy}${evidence}${ours(place, `[p](${one}#x) [e](${two}) [me](${self}) [u](unknown.md) [w](https://a.b/c)`)}`;
    check(
      at('notes/a.md', ['../policies/ai.md', '../proof/e.pdf', 'a.md']),
      [['notes/a.md', 'policies/deep/b.md']],
      at('notes/a.md', ['../ai.md', '../../proof/e.pdf', 'b.md']),
    );
    const together = at('notes/a.md', ['../policies/ai.md', '../proof/e.pdf', './x/../a.md']);
    check(together, [['notes', 'records']], together);
  });

  it('stay where nothing that moves is named', () => {
    const picture = ours(
      'a.md',
      '[a](b.md) [up](../../../../../x.md) [bad](%zz/x.md) [back](x\\y.md) [e](x&amp;.md)',
    );
    check(picture, [['x.md', 'y.md']], picture);
  });
});

function ours(path: string, body: string): string {
  return `#- ${path}\n---\naims: policy/v1\nid: it\n---\n\n${body}\n`;
}

function check(picture: string, moves: readonly (readonly [string, string])[], expected: string): void {
  const { files } = parseFixture(picture);
  const inUri = (path: string) => below(testFolder, path.split('/'));
  const edited = runThrough(
    fileMoveSteps(
      workspaceOf(files),
      moves.map(([from, to]) => ({ from: inUri(from), to: inUri(to) })),
    ),
  );
  const edits = new Map(edited.map(each => [each.file.uri, each.edits]));
  assert.deepEqual(
    files.map(({ path, text }) => ({ path, text: applyEdits(text, edits.get(uriOf(path)) ?? []) })),
    parseFixture(expected).files.map(({ path, text }) => ({ path, text })),
  );
}
