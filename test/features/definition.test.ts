import assert from 'node:assert/strict';
import { definitionAt } from '../../server/core/features/definition.ts';
import { drawn, fileIn, parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

describe('definition', () => {
  it('goes from a reference to the id it names', () => {
    check(`
#- aims/register.yaml
aims: register/v1
systems:
  - id: crm-bot
#       ^^^^^^^ target
    name: CRM bot
#- aims/impact/crm.md
---
aims: impact-assessment/v1
system: crm$0-bot
#       ^^^^^^^^^ origin
---
`);
  });

  it('goes from a list of references, through quotes, to the document', () => {
    check(`
#- aims/systems/a.json
{
  "aims": "ai-system/v1",
  "assessments": ["ia-1", "ia$0-2"]
#                         ^^^^^^^^ origin
}
#- aims/impact.yaml
aims: impact-assessment/v1
id: ia-1
---
aims: impact-assessment/v1
id: 'ia-2' # the second
#   ^^^^^^ target
`);
  });

  for (const { where, reference } of [
    { where: 'at its beginning', reference: '$0crm-bot' },
    { where: 'in the middle', reference: 'crm-$0bot' },
    { where: 'behind its last character', reference: 'crm-bot$0' },
  ]) {
    it(`answers ${where}`, () => {
      check(`
#- a.yaml
aims: impact-assessment/v1
system: ${reference}
#       ^^^^^^^^^ origin
#- b.yaml
aims: ai-system/v1
id: crm-bot
#   ^^^^^^^ target
`);
    });
  }

  it('stays at the id itself, and shows where else it was given', () => {
    check(`
#- a.yaml
aims: ai-system/v1
id: crm$0-bot
#   ^^^^^^^^^ origin
#   ^^^^^^^^^ target
#- b.yaml
aims: impact-assessment/v1
id: crm-bot
#- c.yaml
aims: register/v1
systems:
  - id: other
  - id: crm-bot
#       ^^^^^^^ target
`);
  });

  it('gives every place of an id that was given twice', () => {
    check(`
#- a.yaml
aims: register/v1
systems:
  - id: crm-bot
#       ^^^^^^^ target
  - name: CRM bot
    id: crm-bot
#       ^^^^^^^ target
---
aims: impact-assessment/v1
system: crm-bot$0
#       ^^^^^^^ origin
#- b.json
{ "aims": "ai-system/v1", "id": "crm-bot" }
#                               ^^^^^^^^^ target
`);
  });

  it('stays within the root', () => {
    check(`
#- aims/register.yaml
aims: ai-system/v1
id: crm-bot
#- team/config.yaml
aims: config/v1
#- team/register.yaml
aims: ai-system/v1
id: crm-bot
#   ^^^^^^^ target
#- team/impact/a.yaml
aims: impact-assessment/v1
system: crm$0-bot
#       ^^^^^^^^^ origin
`);
  });

  it('finds what our own side of a merge conflict defines', () => {
    check(`
#- a.yaml
aims: register/v1
systems:
<<<<<<< HEAD
  - id: crm-bot
#       ^^^^^^^ target
=======
  - id: crm-helper
>>>>>>> b
#- b.yaml
aims: impact-assessment/v1
system: crm$0-bot
#       ^^^^^^^^^ origin
`);
  });

  it('goes to an entry of the same document', () => {
    check(`
#- a.yaml
aims: certification/v1
id: plan
milestones:
  - { id: m1 }
#         ^^ target
  - { id: m2, depends_on: m$01 }
#                         ^^^^ origin
`);
  });

  it('stays at an entry itself', () => {
    check(`
#- a.yaml
aims: certification/v1
id: plan
milestones:
  - { id: m$01 }
#         ^^^^ origin
#         ^^^^ target
  - { id: m2, depends_on: m1 }
`);
  });

  it('goes to an entry of the document that is named beside it', () => {
    check(`
#- a.yaml
aims: internal-audit/v1
id: other
findings: [{ id: F1 }]
---
aims: internal-audit/v1
id: audit
findings:
  - id: F2
  - id: F1
#       ^^ target
#- b.yaml
aims: corrective-action/v1
id: ca
from: { audit: audit, finding: F1$0 }
#                              ^^ origin
`);
  });

  describe('has no answer', () => {
    for (const { where, picture } of [
      {
        where: 'at a reference to nothing',
        picture: '#- a.yaml\naims: impact-assessment/v1\nsystem: crm$0-bot\n',
      },
      {
        where: 'at a reference of a kind without documents',
        picture: '#- a.yaml\naims: ai-system/v1\nid: a\ncontrols: [c$0tl]\n',
      },
      {
        where: 'at an entry that is not in the list',
        picture: '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m, depends_on: n$0 }]\n',
      },
      {
        where: 'at an entry of a document that is not there',
        picture: '#- a.yaml\naims: corrective-action/v1\nid: c\nfrom: { audit: a, finding: F$01 }\n',
      },
      {
        where: 'at the id of a framework, which no document here defines',
        picture: '#- a.yaml\naims: control/v1\nid: c\nimplements: [A.9$0.2]\n',
      },
      { where: 'at a key', picture: '#- a.yaml\naims: ai-system/v1\ni$0d: a\n' },
      { where: 'at the first line', picture: '#- a.yaml\naims: ai-$0system/v1\nid: a\n' },
      { where: 'in prose', picture: '#- a.yaml\naims: ai-system/v1\nid: crm-bot\npurpose: crm$0-bot\n' },
      { where: 'in a comment', picture: '#- a.yaml\naims: ai-system/v1\nid: crm-bot\n# crm-$0bot\n' },
      { where: "in a field of one's own", picture: '#- a.yaml\naims: ai-system/v1\nid: a\nx-system: $0a\n' },
      {
        where: 'in a document of the stream that is not ours',
        picture: '#- a.yaml\naims: ai-system/v1\nid: a\n---\nsystem: $0a\n',
      },
      {
        where: 'at what looks like a reference in the body of Markdown',
        picture: '#- a.md\n---\naims: ai-system/v1\nid: a\n---\n\nsystem: $0a\n',
      },
    ]) {
      it(where, () => assert.deepEqual(definitionIn(picture).definition, undefined));
    }
  });
});

function definitionIn(picture: string) {
  const fixture = parseFixture(picture);
  const { files, cursor } = fixture;
  assert.ok(cursor, 'the picture has no cursor');
  const workspace = workspaceOf(files);
  return {
    files,
    cursor,
    definition: definitionAt(workspace, fileIn(workspace, cursor.path), cursor.offset),
  };
}

/** Holds a picture against the answer: carets under the origin and under every target. */
function check(picture: string): void {
  const { files, cursor, definition } = definitionIn(picture);
  assert.ok(definition, 'there is no definition');
  const found = [
    { uri: uriOf(cursor.path), range: definition.origin, note: 'origin' },
    ...definition.targets.map(target => ({ ...target, note: 'target' })),
  ];
  for (const { path, text, marks } of files) {
    const here = found.filter(({ uri }) => uri === uriOf(path));
    assert.equal(drawn(text, here), drawn(text, marks));
  }
}
