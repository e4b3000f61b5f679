import assert from 'node:assert/strict';
import { documentLinksOf } from '../../server/core/features/document-links.ts';
import { drawn, fileIn, parseFixture, testFolder, workspaceOf } from '../support/fixture.ts';

describe('document links', () => {
  it('lead to evidence and to the web, in YAML', () => {
    check(`
#- a.yaml
aims: ai-system/v1
id: a
evidence:
  - location: evidence/eval.pdf
#             ^^^^^^^^^^^^^^^^^ /evidence/eval.pdf
  - location: "./evidence/b.pdf" # a comment
#              ^^^^^^^^^^^^^^^^ /evidence/b.pdf
  - location: https://wiki.example.org/eval?x=1#top
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://wiki.example.org/eval?x=1#top
links: [https://example.org, docs/my plan.md, our wiki]
#       ^^^^^^^^^^^^^^^^^^^ https://example.org
#                            ^^^^^^^^^^^^^^^ /docs/my%20plan.md
source: { id: INV-1, url: https://inventory.example.org/1 }
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://inventory.example.org/1
purpose: https://example.org/prose
#- evidence/eval.pdf
a
#- evidence/b.pdf
b
`);
  });

  it('lead there in JSON and in front matter', () => {
    check(`
#- a.json
{ "aims": "crosswalk/v1", "framework": "soc2", "in_place": [
  { "id": "CC6.1", "evidence": ["evidence/a.pdf", "a report", { "location": "evidence/a.pdf" }] } ] }
#                                ^^^^^^^^^^^^^^ /evidence/a.pdf
#                                                                            ^^^^^^^^^^^^^^ /evidence/a.pdf
#- evidence/a.pdf
a
`);
    check(`
#- a.md
---
aims: validation/v1
id: v
suite: { location: services/eval.py }
#                  ^^^^^^^^^^^^^^^^ /services/eval.py
---
suite: https://example.org
`);
    check(`
#- config.yaml
aims: config/v1
overlays: licensed/iso42001.yaml
#         ^^^^^^^^^^^^^^^^^^^^^^ /licensed/iso42001.yaml
---
aims: waivers/v1
waivers: [{ rule: r, path: aims/impact.md }]
#                          ^^^^^^^^^^^^^^ /aims/impact.md
#- licensed/iso42001.yaml
a
`);
  });

  it('begin at the root of the AIMS', () => {
    const { files } = parseFixture(
      '#- team/config.yaml\naims: config/v1\n#- team/sub/a.yaml\naims: ai-system/v1\nevidence: [{ location: e.pdf }]\n#- team/e.pdf\na\n',
    );
    const workspace = workspaceOf(files);
    assert.deepEqual(
      documentLinksOf(workspace, fileIn(workspace, 'team/sub/a.yaml')).map(({ target }) => target),
      [`${testFolder}/team/e.pdf`],
    );
  });

  describe('do not lead', () => {
    for (const [where, location] of [
      ['out of the root', '../secret.pdf'],
      ['to the top of a disk', '/etc/passwd'],
      ['into a home folder', '~/a.pdf'],
      ['to a file by its address', 'file:///etc/passwd'],
      ['to a command', 'command:workbench.action.quit'],
      ['to a script', 'javascript:alert(1)'],
      ['to data', 'data:text/html,x'],
      ['to another program', 'vscode://settings'],
      ['through a name before the host', 'https://bank.example@evil.example/'],
      ['to an address with blanks', 'https://example.org/a b'],
      ['to an address with marks that turn the text around', 'https://example.org/\u202egnp'],
      ['to nowhere on the web', 'https://'],
      ['to what is not there', 'evidence/gone.pdf'],
      ['to a folder', 'evidence'],
      ['to a placeholder', 'TODO'],
      ['to an address longer than any', `https://example.org/${'a'.repeat(2000)}`],
    ] as const) {
      it(where, () => {
        const text = `aims: ai-system/v1\nid: a\nevidence:\n  - location: ${JSON.stringify(location)}\nlinks: [${JSON.stringify(location)}]\n`;
        const workspace = workspaceOf([
          { path: 'a.yaml', text },
          { path: 'evidence/b.pdf', text: 'b' },
        ]);
        const links = documentLinksOf(workspace, fileIn(workspace, 'a.yaml'));
        // What nobody looks at may lead to a file: whether it is there shows when somebody goes there.
        const sure = links.filter(({ target }) => target !== `${testFolder}/evidence/gone.pdf`);
        assert.deepEqual(sure, []);
        assert.ok(links.length <= 1);
      });
    }

    it('through a link out of the root', () => {
      const text = 'aims: ai-system/v1\nid: a\nevidence: [{ location: out/a.pdf }]\n';
      const workspace = workspaceOf([{ path: 'a.yaml', text }], {
        found: { 'out/a.pdf': { is: 'outside' } },
      });
      assert.deepEqual(documentLinksOf(workspace, fileIn(workspace, 'a.yaml')), []);
    });
  });

  it('write what an address cannot hold as browsers do', () => {
    const text = 'aims: ai-system/v1\nid: a\nlinks: [https://example.org/größe]\n';
    const workspace = workspaceOf([{ path: 'a.yaml', text }]);
    assert.deepEqual(
      documentLinksOf(workspace, fileIn(workspace, 'a.yaml')).map(({ target }) => target),
      ['https://example.org/gr%C3%B6%C3%9Fe'],
    );
  });
});

function check(picture: string): void {
  const { files } = parseFixture(picture);
  const workspace = workspaceOf(files);
  const [{ path, text, marks } = { path: '', text: '', marks: [] }] = files;
  const found = documentLinksOf(workspace, fileIn(workspace, path)).map(({ range, target }) => ({
    range,
    note: target.replace(testFolder, ''),
  }));
  assert.equal(drawn(text, found), drawn(text, marks));
}
