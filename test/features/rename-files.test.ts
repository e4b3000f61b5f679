import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { runThrough } from '../../server/core/base/steps.ts';
import { fileMoveSteps } from '../../server/core/features/rename-files.ts';
import { parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

describe('renaming files', () => {
  it('changes the paths that name one, in every carrier, and nothing else', () => {
    check(
      `
#- a.yaml
aims: ai-system/v1
id: a # evidence/a.pdf
purpose: evidence/a.pdf
links: [evidence/a.pdf, https://example.org/evidence/a.pdf]
evidence:
  - title: evidence/a.pdf
    location: evidence/a.pdf   # here
    sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
  - location: 'evidence//./a.pdf'
  - location: evidence/ab.pdf
---
aims: waivers/v1
waivers: [{ rule: r, path: evidence/a.pdf }]
#- b.json
{ "aims": "crosswalk/v1", "in_place": [{ "id": "CC6.1", "evidence": ["evidence/a.pdf","a.pdf"] }] }
#- c.md
---
aims: config/v1
overlays: ./evidence/a.pdf
evidence: [{ location: "evidence/a.pdf" }]
---

[a](evidence/a.pdf)
`,
      [['evidence/a.pdf', 'proof/b.pdf']],
      `
#- a.yaml
aims: ai-system/v1
id: a # evidence/a.pdf
purpose: evidence/a.pdf
links: [proof/b.pdf, https://example.org/evidence/a.pdf]
evidence:
  - title: evidence/a.pdf
    location: proof/b.pdf   # here
    sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
  - location: 'proof/b.pdf'
  - location: evidence/ab.pdf
---
aims: waivers/v1
waivers: [{ rule: r, path: proof/b.pdf }]
#- b.json
{ "aims": "crosswalk/v1", "in_place": [{ "id": "CC6.1", "evidence": ["proof/b.pdf","a.pdf"] }] }
#- c.md
---
aims: config/v1
overlays: ./proof/b.pdf
evidence: [{ location: "proof/b.pdf" }]
---

[a](proof/b.pdf)
`,
    );
  });

  it('follows folders, and files that are moved out of one', () => {
    const picture = (one: string, two: string, folder: string, suite: string) => `
#- a.yaml
aims: ai-system/v1
id: a
evidence: [{ location: ${one} }, { location: ${two} }, { location: ${folder} }]
---
aims: validation/v1
suite: { location: ${suite} }
`;
    check(
      picture('evidence/x/1.pdf', 'evidence/x/2.pdf', 'evidence/x/', 'evidence'),
      [
        ['evidence/x', 'y'],
        ['evidence/x/2.pdf', 'z.pdf'],
      ],
      picture('y/1.pdf', 'z.pdf', 'y/', 'evidence'),
    );
  });

  for (const [name, now] of [
    ['b c.pdf', 'b c.pdf'],
    ['bé.pdf', 'bé.pdf'],
    ['a, b.pdf', '"a, b.pdf"'],
    ['a #1.pdf', '"a #1.pdf"'],
    ['a: b.pdf', '"a: b.pdf"'],
    ['-a.pdf', '"-a.pdf"'],
    ['[a].pdf', '"[a].pdf"'],
    ['a"b.pdf', '"a\\"b.pdf"'],
    ["it's.pdf", '"it\'s.pdf"'],
    ['100%.pdf', '"100%.pdf"'],
    ['12', '"12"'],
    ['a.pdf ', '"a.pdf "'],
  ] as const) {
    it(`writes the name ${name} as YAML reads it`, () => {
      const text = (path: string) => `#- a.yaml\naims: ai-system/v1\nevidence: [{ location: ${path} }]\n`;
      check(text('a.pdf'), [['a.pdf', name]], text(now));
    });
  }

  it('keeps single quotes, and doubles those within', () => {
    const text = (path: string) => `#- a.yaml\naims: ai-system/v1\nevidence: [{ location: ${path} }]\n`;
    check(text("'a.pdf'"), [['a.pdf', "it's.pdf"]], text("'it''s.pdf'"));
  });

  it('changes nothing where the whole AIMS moves, or what is named leaves it', () => {
    const picture =
      '#- team/config.yaml\naims: config/v1\n#- team/a.yaml\naims: ai-system/v1\nevidence: [{ location: e/a.pdf }]\n';
    check(picture, [['team', 'unit']], picture);
    check(picture, [['team/e/a.pdf', 'a.pdf']], picture);
    check(picture, [['e/a.pdf', 'e/b.pdf']], picture);
  });

  it('writes what aliases share once', () => {
    check(
      '#- a.yaml\naims: ai-system/v1\nevidence: [{ location: &e a.pdf }, { location: *e }]\n',
      [['a.pdf', 'b.pdf']],
      '#- a.yaml\naims: ai-system/v1\nevidence: [{ location: &e b.pdf }, { location: *e }]\n',
    );
  });

  it('leaves files with merge conflicts as they are', () => {
    const picture =
      '#- a.yaml\naims: ai-system/v1\nevidence: [{ location: a.pdf }]\n<<<<<<< a\nname: x\n=======\nname: y\n>>>>>>> b\n';
    check(picture, [['a.pdf', 'b.pdf']], picture);
  });
});

function check(picture: string, moves: readonly (readonly [string, string])[], expected: string): void {
  const { files } = parseFixture(picture);
  const inUri = (path: string) => uriOf(path.split('/').map(encodeName).join('/'));
  const edited = runThrough(
    fileMoveSteps(
      workspaceOf(files),
      moves.map(([from, to]) => ({ from: inUri(from), to: inUri(to) })),
    ),
  );
  const edits = new Map(edited.map(each => [each.file.uri, each.edits]));
  const after = files.map(({ path, text }) => ({
    path,
    text: applyEdits(text, edits.get(uriOf(path)) ?? []),
  }));
  assert.deepEqual(
    after,
    parseFixture(expected).files.map(({ path, text }) => ({ path, text })),
  );
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/'/g, '%27');
}
