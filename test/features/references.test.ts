import assert from 'node:assert/strict';
import type { Range } from '../../server/core/base/range.ts';
import { highlightsAt, referencesAt } from '../../server/core/features/references.ts';
import { drawn, fileIn, parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

describe('references', () => {
  it('of a system are found in every carrier, with the places that give the id', () => {
    check(`
#- aims/register.yaml
aims: register/v1
systems:
  - id: crm-b$0ot
#       ^^^^^^^^^ definition
    name: crm-bot
  - id: other
#- aims/impact/crm.md
---
aims: impact-assessment/v1
id: ia
system: "crm-bot"
#       ^^^^^^^^^ use
---

## Notes

system: crm-bot
#- aims/controls.json
{
  "aims": "control/v1", "id": "c",
  "systems": ["other", "crm-bot"]
#                      ^^^^^^^^^ use
}
#- aims/waivers.yaml
aims: waivers/v1
waivers:
  - { rule: overdue-review, document: crm-bot }
#                                     ^^^^^^^ use
  - { obligation: monitoring, system: crm-bot }
#                                     ^^^^^^^ use
`);
  });

  it('are the same from a reference', () => {
    check(`
#- a.yaml
aims: ai-system/v1
id: crm-bot
#   ^^^^^^^ definition
---
aims: impact-assessment/v1
system: $0crm-bot
#       ^^^^^^^^^ use
`);
  });

  it('show every place that gives the id, where it was given twice', () => {
    check(`
#- a.yaml
aims: ai-system/v1
id: crm-bot$0
#   ^^^^^^^ definition
#- b.yaml
aims: ai-system/v1
id: crm-bot
#   ^^^^^^^ definition
`);
  });

  it('show references to what is not there', () => {
    check(`
#- a.yaml
aims: impact-assessment/v1
system: crm$0-bot
#       ^^^^^^^^^ use
#- b.yaml
aims: monitoring/v1
system: crm-bot
#       ^^^^^^^ use
`);
  });

  it('keep kinds apart, unless a field takes an id of whatever kind', () => {
    check(`
#- a.yaml
aims: ai-system/v1
id: same
---
aims: impact-assessment/v1
id: sa$0me
#   ^^^^^^ definition
system: same
---
aims: waivers/v1
waivers: [{ rule: overdue-review, document: same }]
#                                           ^^^^ use
`);
    check(`
#- a.yaml
aims: ai-system/v1
id: same
#   ^^^^ definition
---
aims: impact-assessment/v1
id: same
#   ^^^^ definition
system: same
#       ^^^^ use
---
aims: waivers/v1
waivers: [{ rule: overdue-review, document: sam$0e }]
#                                           ^^^^^^ use
`);
  });

  it('stay within the root', () => {
    check(`
#- a.yaml
aims: ai-system/v1
id: crm$0-bot
#   ^^^^^^^^^ definition
#- team/config.yaml
aims: config/v1
---
aims: impact-assessment/v1
system: crm-bot
`);
  });

  it('of an entry are found within its document and in others that name it beside it', () => {
    check(`
#- a.yaml
aims: internal-audit/v1
id: audit
findings:
  - id: F$01
#       ^^^^ definition
#- b.json
{ "aims": "corrective-action/v1", "id": "ca", "from": { "audit": "audit", "finding": "F1" } }
#                                                                                    ^^^^ use
#- c.yaml
aims: corrective-action/v1
id: cb
from: { audit: another, finding: F1 }
`);
    check(`
#- a.yaml
aims: certification/v1
id: plan
milestones:
  - { id: m1 }
#         ^^ definition
  - { id: m2, depends_on: [m1$0] }
#                          ^^ use
  - { id: m3, depends_on: [m2, m1] }
#                              ^^ use
---
aims: certification/v1
id: other
milestones: [{ id: m1 }]
`);
  });

  it('of an item of a framework are all its uses, however it is written', () => {
    check(`
#- a.yaml
aims: control/v1
id: c
implements: [A.6$0.2.4, A.6.2.5]
#            ^^^^^^^^^ use
#- b.md
---
aims: control/v1
id: d
implements: iso42001:2023/a.6.2.4
#           ^^^^^^^^^^^^^^^^^^^^^ use
---
`);
  });

  it('through an anchor are shown once where it is written, and where it is used', () => {
    check(`
#- a.yaml
aims: ai-system/v1
id: crm-bot
#   ^^^^^^^ definition
---
aims: controls/v1
controls:
  - { id: a, systems: &all [crm-bot] }
#                           ^^^^^^^ use
  - { id: b, systems: *all }
  - { id: c, systems: [&one crm-bo$0t] }
#                           ^^^^^^^^^ use
  - { id: d, systems: [*one] }
#                      ^^^^ use
`);
  });

  it('leave out where the id is given, if that is asked', () => {
    const { workspace, file, offset } = asked('#- a.yaml\naims: ai-system/v1\nid: cr$0m\nsupersedes: crm\n');
    const found = referencesAt(workspace, file, { offset, declaration: false });
    assert.deepEqual(
      found?.map(({ range }) => range),
      [{ start: 39, end: 42 }],
    );
  });

  for (const { where, picture } of nowhere()) {
    it(`are none ${where}`, () => {
      const { workspace, file, offset } = asked(picture);
      assert.equal(referencesAt(workspace, file, { offset, declaration: true }), undefined);
      assert.equal(highlightsAt(workspace, file, offset), undefined);
    });
  }
});

describe('highlights', () => {
  it('mark where the file gives the id and where it names it', () => {
    checkHighlights(`
#- a.yaml
aims: register/v1
systems:
  - id: crm-bot
#       ^^^^^^^ write
  - id: other
---
aims: impact-assessment/v1
id: crm-bot
system: crm$0-bot
#       ^^^^^^^^^ read
#- b.yaml
aims: monitoring/v1
system: crm-bot
`);
  });

  it('mark a framework id', () => {
    checkHighlights(`
#- a.yaml
aims: controls/v1
controls:
  - { id: a, implements: [A.6.2.4] }
#                         ^^^^^^^ read
  - { id: b, implements: [A.6.2.5, A.6.2$0.4] }
#                                  ^^^^^^^^^ read
`);
  });

  it('mark the ids within a document', () => {
    checkHighlights(`
#- a.md
---
aims: certification/v1
id: p
milestones:
  - id: m$01
#       ^^^^ write
  - id: m2
    depends_on: m1
#               ^^ read
---
`);
  });
});

function nowhere() {
  return [
    { where: 'in prose', picture: '#- a.yaml\naims: ai-system/v1\nid: a\npurpose: $0a\n' },
    { where: 'in a comment', picture: '#- a.yaml\naims: ai-system/v1\nid: a # $0a\n' },
    { where: 'at a key', picture: '#- a.yaml\naims: ai-system/v1\ni$0d: a\n' },
    { where: 'at what cannot be an id', picture: '#- a.yaml\naims: ai-system/v1\nid: not a$0n id\n' },
    {
      where: 'at an entry that is not there',
      picture: '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m, depends_on: n$0 }]\n',
    },
  ];
}

function asked(picture: string) {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor, 'the picture has no cursor');
  const workspace = workspaceOf(files);
  return { files, cursor, workspace, file: fileIn(workspace, cursor.path), offset: cursor.offset };
}

/** Carets under every place, with its sort. */
function check(picture: string): void {
  const { files, workspace, file, offset } = asked(picture);
  const all = referencesAt(workspace, file, { offset, declaration: true });
  const uses = new Set(
    referencesAt(workspace, file, { offset, declaration: false })?.map(each => JSON.stringify(each)),
  );
  assert.ok(all, 'there are no references');
  for (const { path, text, marks } of files) {
    const here: readonly { readonly range: Range; readonly note: string }[] = all
      .filter(({ uri }) => uri === uriOf(path))
      .map(each => ({ ...each, note: uses.has(JSON.stringify(each)) ? 'use' : 'definition' }));
    assert.equal(drawn(text, here), drawn(text, marks));
  }
}

function checkHighlights(picture: string): void {
  const { files, cursor, workspace, file, offset } = asked(picture);
  const found = highlightsAt(workspace, file, offset);
  const drawing = files.find(({ path }) => path === cursor.path);
  assert.ok(found && drawing);
  const marks = found.map(({ range, sort }) => ({ range, note: sort }));
  assert.equal(drawn(drawing.text, marks), drawn(drawing.text, drawing.marks));
}
