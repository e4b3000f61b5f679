import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { renamableAt, renameAt } from '../../server/core/features/rename.ts';
import { drawn, fileIn, parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

describe('rename', () => {
  it('changes an id in every carrier and leaves every other byte alone', () => {
    check(
      `
#- aims/register.yaml
aims: register/v1
systems:
  # crm-bot is the one that sales uses
  - id: crm$0-bot   # crm-bot
    name: crm-bot
    purpose: crm-bot answers.
    code: [services/crm-bot/**]
    links: [https://example.org/crm-bot]
  - { id: other, x-was: crm-bot }
#- aims/impact/crm-bot.md
---
aims: impact-assessment/v1
id: crm-bot
system: 'crm-bot'
evidence:
  - location: evidence/crm-bot.pdf
---

## Users

crm-bot, see [the register](crm-bot.md).
#- aims/controls.json
{
  "aims": "controls/v1",
  "controls": [
    { "id": "c", "systems": [ "crm-bot","other" ], "description": "crm-bot" }
  ]
}
#- aims/waivers.yaml
aims: waivers/v1
waivers:
  - obligation: monitoring
    system: "crm-bot" # until spring
`,
      'crm-helper',
      `
#- aims/register.yaml
aims: register/v1
systems:
  # crm-bot is the one that sales uses
  - id: crm-helper   # crm-bot
    name: crm-bot
    purpose: crm-bot answers.
    code: [services/crm-bot/**]
    links: [https://example.org/crm-bot]
  - { id: other, x-was: crm-bot }
#- aims/impact/crm-bot.md
---
aims: impact-assessment/v1
id: crm-bot
system: 'crm-helper'
evidence:
  - location: evidence/crm-bot.pdf
---

## Users

crm-bot, see [the register](crm-bot.md).
#- aims/controls.json
{
  "aims": "controls/v1",
  "controls": [
    { "id": "c", "systems": [ "crm-helper","other" ], "description": "crm-bot" }
  ]
}
#- aims/waivers.yaml
aims: waivers/v1
waivers:
  - obligation: monitoring
    system: "crm-helper" # until spring
`,
    );
  });

  it('does the same from a reference, and with CRLF', () => {
    const before =
      '#- a.yaml\naims: ai-system/v1\r\nid: a\r\n---\r\naims: monitoring/v1\r\nsystem: $0a\r\nnotes: a\r\n';
    const after =
      '#- a.yaml\naims: ai-system/v1\r\nid: b\r\n---\r\naims: monitoring/v1\r\nsystem: b\r\nnotes: a\r\n';
    check(before, 'b', after);
  });

  it('renames vendors, controls and datasets wherever they are named', () => {
    check(
      `
#- a.yaml
aims: vendor/v1
id: acme$0
---
aims: ai-system/v1
id: s
models:
  - { name: m, vendor: acme, version: "1" }
data_inputs: [{ name: acme, source: acme }]
---
aims: vendor/v1
id: acme-2
supersedes: acme
`,
      'acme-corp',
      `
#- a.yaml
aims: vendor/v1
id: acme-corp
---
aims: ai-system/v1
id: s
models:
  - { name: m, vendor: acme-corp, version: "1" }
data_inputs: [{ name: acme, source: acme }]
---
aims: vendor/v1
id: acme-2
supersedes: acme-corp
`,
    );
  });

  it('leaves fingerprints alone: what was approved and assessed is what people looked at', () => {
    const picture = (id: string) => `#- a.yaml
aims: control/v1
id: ${id}
approved: { by: CTO, on: 2026-09-01, content: f1f0c9a2b }
---
aims: risk-assessment/v1
id: ra
risks: [{ id: R1, treatment: { option: mitigate, controls: [${id.replace('$0', '')}] } }]
assessed: { on: 2026-09-01, facts: { models: f77ab01de } }
`;
    check(picture('c$0'), 'ctl-1', picture('ctl-1'));
  });

  it('renames an entry of a document, in it and in others', () => {
    check(
      `
#- a.yaml
aims: internal-audit/v1
id: audit
findings: [{ id: F1 }, { id: F2 }]
#- b.yaml
aims: corrective-action/v1
id: ca
from: { audit: audit, finding: F$01 }
---
aims: corrective-action/v1
id: cb
from: { audit: other, finding: F1 }
`,
      'NC-1',
      `
#- a.yaml
aims: internal-audit/v1
id: audit
findings: [{ id: NC-1 }, { id: F2 }]
#- b.yaml
aims: corrective-action/v1
id: ca
from: { audit: audit, finding: NC-1 }
---
aims: corrective-action/v1
id: cb
from: { audit: other, finding: F1 }
`,
    );
    check(
      '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m$01 }, { id: m2, depends_on: [m1] }]\n',
      'month-1',
      '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: month-1 }, { id: m2, depends_on: [month-1] }]\n',
    );
  });

  it('renames the document whose entries others name', () => {
    check(
      `
#- a.yaml
aims: internal-audit/v1
id: audi$0t
findings: [{ id: F1 }]
---
aims: corrective-action/v1
id: ca
from: { audit: audit, finding: F1 }
`,
      'audit-2026',
      `
#- a.yaml
aims: internal-audit/v1
id: audit-2026
findings: [{ id: F1 }]
---
aims: corrective-action/v1
id: ca
from: { audit: audit-2026, finding: F1 }
`,
    );
  });

  describe('writes an id so that it is read as one', () => {
    for (const [written, id, now, reference] of [
      ['a', '007', '"007"', '"007"'],
      ['a', '1.10', '"1.10"', '"1.10"'],
      ['a', '1e3', '"1e3"', '"1e3"'],
      ['a', 'null', '"null"', '"null"'],
      ['a', 'True', '"True"', '"True"'],
      ['a', '0x1F', '"0x1F"', '"0x1F"'],
      ['a', '2026-02-11', '2026-02-11', '2026-02-11'],
      ["'a'", '007', "'007'", '"007"'],
      ['"a"', 'b', '"b"', 'b'],
      ['"\\x61"', 'b', '"b"', 'b'],
      ['!!str a', 'b', '!!str b', 'b'],
      ['&x a', 'b', '&x b', 'b'],
      ['|\n  a', 'b', 'b', 'b'],
      ['>-\n  a', '12', '"12"', '"12"'],
    ] as const) {
      it(`${id} in the place of ${JSON.stringify(written)}`, () => {
        check(
          `#- a.yaml\naims: monitoring/v1\nsystem: a$0\n---\naims: ai-system/v1\nid: ${written}\nname: a\n`,
          id,
          `#- a.yaml\naims: monitoring/v1\nsystem: ${reference}\n---\naims: ai-system/v1\nid: ${now}\nname: a\n`,
        );
      });
    }

    it('in JSON always in quotes', () => {
      check(
        '#- a.json\n{"aims":"ai-system/v1","id":"a$0","supersedes":"a"}\n',
        '12',
        '#- a.json\n{"aims":"ai-system/v1","id":"12","supersedes":"12"}\n',
      );
    });
  });

  it('writes a value that aliases share once, and leaves the aliases', () => {
    check(
      `
#- a.yaml
aims: ai-system/v1
id: a$0
---
aims: controls/v1
x-shared: &s a
controls:
  - { id: b, systems: *s }
  - { id: c, systems: &l [a] }
  - { id: d, systems: *l }
`,
      'z',
      `
#- a.yaml
aims: ai-system/v1
id: z
---
aims: controls/v1
x-shared: &s z
controls:
  - { id: b, systems: *s }
  - { id: c, systems: &l [z] }
  - { id: d, systems: *l }
`,
    );
  });

  it('renames the first of two with the same id with its references, and the second alone', () => {
    const picture = (first: string, second: string, reference: string) =>
      `#- a.yaml\naims: ai-system/v1\nid: ${first}\n---\naims: ai-system/v1\nid: ${second}\n---\naims: monitoring/v1\nsystem: ${reference}\n`;
    check(picture('a$0', 'a', 'a'), 'b', picture('b', 'a', 'b'));
    check(picture('a', 'a', 'a$0'), 'b', picture('b', 'a', 'b'));
    check(picture('a', 'a$0', 'a'), 'b', picture('a', 'b', 'a'));
    check(
      '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m }, { id: $0m }, { id: n, depends_on: m }]\n',
      'o',
      '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m }, { id: o }, { id: n, depends_on: m }]\n',
    );
  });

  it('sets apart the fields that may mean something else of the same id', () => {
    const { files, cursor } = parseFixture(`
#- a.yaml
aims: ai-system/v1
id: sa$0me
---
aims: vendor/v1
id: same
---
aims: waivers/v1
waivers: [{ rule: overdue-review, document: same }]
`);
    assert.ok(cursor);
    const workspace = workspaceOf(files);
    const renaming = renameAt(workspace, fileIn(workspace, 'a.yaml'), { offset: cursor.offset, id: 'b' });
    assert.ok(renaming.is === 'renaming');
    assert.deepEqual(
      renaming.files.map(({ edits, doubtful }) => [edits.length, doubtful.length]),
      [[1, 1]],
    );
  });

  it('may change upper and lower case of the id itself', () => {
    check('#- a.yaml\naims: ai-system/v1\nid: a$0\n', 'A', '#- a.yaml\naims: ai-system/v1\nid: A\n');
  });

  it('stays within the root, and within the kind', () => {
    check(
      `
#- a.yaml
aims: ai-system/v1
id: a$0
---
aims: vendor/v1
id: a
#- team/config.yaml
aims: config/v1
---
aims: monitoring/v1
system: a
`,
      'b',
      `
#- a.yaml
aims: ai-system/v1
id: b
---
aims: vendor/v1
id: a
#- team/config.yaml
aims: config/v1
---
aims: monitoring/v1
system: a
`,
    );
  });

  describe('is refused', () => {
    const system = '#- a.yaml\naims: register/v1\nsystems: [{ id: a$0 }, { id: b }, { id: Crm }]\n';
    for (const { why, picture = system, id = 'z', says } of [
      {
        why: 'where there is no id',
        picture: '#- a.yaml\naims: ai-system/v1\nname: $0a\n',
        says: /no id here/,
      },
      { why: 'at a key', picture: '#- a.yaml\naims: ai-system/v1\ni$0d: a\n', says: /no id here/ },
      {
        why: 'for the id of a framework',
        picture: '#- a.yaml\naims: control/v1\nid: c\nimplements: [A.9$0.2]\n',
        says: /"A\.9\.2" is an id of ISO\/IEC 42001/,
      },
      {
        why: 'for a reference to nothing',
        picture: '#- a.yaml\naims: monitoring/v1\nsystem: a$0\n',
        says: /No AI system has the id "a"/,
      },
      {
        why: 'for an entry that is not there',
        picture: '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m, depends_on: n$0 }]\n',
        says: /Nothing under milestones has the id "n"/,
      },
      {
        why: 'for what is no id yet',
        picture: '#- a.yaml\naims: ai-system/v1\nid: no$0t one\n',
        says: /no id that others could refer to/,
      },
      {
        why: 'for a reference of any kind that means two things',
        picture:
          '#- a.yaml\naims: ai-system/v1\nid: a\n---\naims: vendor/v1\nid: a\n---\naims: waivers/v1\nwaivers: [{ rule: r, document: a$0 }]\n',
        says: /id of an AI system and a vendor/,
      },
      { why: 'with blanks', id: 'a b', says: /cannot be an id/ },
      { why: 'with nothing', id: '', says: /cannot be an id/ },
      { why: 'with more than 100 characters', id: 'a'.repeat(101), says: /cannot be an id/ },
      { why: 'with a placeholder', id: 'TODO', says: /placeholder/ },
      { why: 'with an id that is taken', id: 'b', says: /an AI system "b" already/ },
      { why: 'with one that differs in case only', id: 'CRM', says: /"Crm" already.*case only/ },
      {
        why: 'with an entry that is taken',
        picture: '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m$0 }, { id: n }]\n',
        id: 'n',
        says: /an? entry under milestones "n" already/,
      },
      {
        why: 'where a word has a meaning of its own',
        picture: '#- a.yaml\naims: ai-system/v1\nid: a$0\n---\naims: scope/v1\nid: s\nsystems: a\n',
        id: 'all',
        says: /meaning of its own/,
      },
      {
        why: 'where an anchor means something else too',
        picture: '#- a.yaml\naims: monitoring/v1\nid: &x a\nsystem: *x\n---\naims: ai-system/v1\nid: a$0\n',
        says: /an anchor is shared/,
      },
      {
        why: 'where a file has merge conflicts',
        picture: `${system}#- b.yaml\naims: monitoring/v1\nsystem: a\n<<<<<<< a\nname: x\n=======\nname: y\n>>>>>>> b\n`,
        says: /b\.yaml names this id and has unresolved merge conflicts/,
      },
    ]) {
      it(why, () => {
        const { files, cursor } = parseFixture(picture);
        assert.ok(cursor);
        const workspace = workspaceOf(files);
        const file = fileIn(workspace, cursor.path);
        const renaming = renameAt(workspace, file, { offset: cursor.offset, id });
        assert.ok(renaming.is === 'refused', 'it was renamed');
        assert.match(renaming.because, says);
      });
    }
  });
});

describe('what can be renamed', () => {
  it('is the id without its quotes', () => {
    for (const picture of [
      '#- a.yaml\naims: ai-system/v1\nid: "cr$0m"\n#    ^^^^^ crm\n',
      "#- a.yaml\naims: ai-system/v1\nid: c\n---\naims: monitoring/v1\nsystem: $0'c'\n#          ^ c\n",
      '#- a.json\n{"aims": "ai-system/v1", "id": "crm$0"}\n#                               ^^^ crm\n',
      '#- a.md\n---\naims: certification/v1\nid: c\nmilestones: [{ id: m$01 }]\n#                  ^^^^ m1\n---\n',
    ]) {
      const { files, cursor } = parseFixture(picture);
      assert.ok(cursor);
      const workspace = workspaceOf(files);
      const found = renamableAt(workspace, fileIn(workspace, cursor.path), cursor.offset);
      assert.ok(found.is === 'renamable');
      const [file] = files;
      assert.equal(
        drawn(file?.text ?? '', [{ ...found, note: found.id }]),
        drawn(file?.text ?? '', file?.marks ?? []),
      );
    }
  });
});

/** Holds the files after the rename against the picture of them. */
function check(picture: string, id: string, expected: string): void {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor, 'the picture has no cursor');
  const workspace = workspaceOf(files);
  const renaming = renameAt(workspace, fileIn(workspace, cursor.path), { offset: cursor.offset, id });
  assert.ok(renaming.is === 'renaming', renaming.is === 'refused' ? renaming.because : '');
  const edits = new Map(renaming.files.map(each => [each.file.uri, each.edits]));
  const after = files.map(({ path, text }) => ({
    path,
    text: applyEdits(text, edits.get(uriOf(path)) ?? []),
  }));
  const wanted = parseFixture(expected).files.map(({ path, text }) => ({ path, text }));
  assert.deepEqual(after, wanted);
}
