import assert from 'node:assert/strict';
import { hoverAt } from '../../server/core/features/hover.ts';
import { fileIn, parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';
import { check, textAt } from './hover-picture.ts';

describe('hover', () => {
  it('says what a field is for, what may stand in it, when it is needed and which clauses ask for it', () => {
    check(
      `
#- a.yaml
aims: ai-system/v1
id: a
sta$0ge: pilot
^^^^^^^
`,
      `
**Stage** one of these values
Where the system is in its life. It decides which fields and assessments are needed.
- idea: Somebody thinks about it. A name and an owner are enough.
- planned: Decided on, not begun.
- development: Being built, or being set up.
- pilot: Used by some people for real, on trial.
- production: In regular use.
- suspended: Switched off for now.
- retired: Out of use for good; kept as history.
Needed from the stage idea on.
ISO/IEC 42001: A.6.2.5 AI system deployment
`,
    );
  });

  it('says so of a field at any depth', () => {
    check(
      `
#- a.yaml
aims: register/v1
systems:
  - id: a
    models:
      - { name: m, vers$0ion: "1" }
#                  ^^^^^^^^^
`,
      `
**Version** version, in quotes
The exact version in use, in quotes. An auditor compares it with the version that was tested.
For example: 2026-02-11
Needed from the stage pilot on.
ISO/IEC 42001: A.6.2.3 Documentation of AI system design and development; A.6.2.4 AI system verification and validation
`,
    );
  });

  it('gives an example where a text may stand as well as a mapping', () => {
    const text = textAt('#- a.yaml\naims: ai-system/v1\nid: a\now$0ner: Dana\n');
    assert.match(text ?? '', /\nFor example: \S.*\nAlways needed\./);
  });

  it('says what one of the values of a field means', () => {
    check(
      `
#- a.json
{
  "aims": "ai-system/v1",
  "risk": { "level": "hi$0gh" }
#                    ^^^^^^^^
}
`,
      `
**Risk level** high
People can be harmed, treated unfairly or lose money, and it is hard to put right.
`,
    );
  });

  it('says what one of several values in a list means', () => {
    check(
      `
#- a.yaml
aims: impact-assessment/v1
review:
  triggers: [incident, law-cha$0nge]
#                      ^^^^^^^^^^^^
`,
      `
**Triggers** law-change
The law or a contract asks for something else.
`,
    );
  });

  it('says of a date how long ago it was, a month from its first day', () => {
    check(
      `
#- a.yaml
aims: ai-system/v1
stage_since: 2026-$003
#            ^^^^^^^^^
`,
      `
**Stage since** 2026-03
About 9 months ago, counted from 2026-03-01.
The day the system came to its stage; for one in production, the day it went live.
ISO/IEC 42001: A.6.2.5 AI system deployment
`,
    );
  });

  it('shows the system that a reference names, with what it owes', () => {
    check(
      `
#- a.md
---
aims: impact-assessment/v1
id: ia
system: crm-$0bot
#       ^^^^^^^^^
---
#- r.yaml
aims: register/v1
systems:
  - id: crm-bot
    name: CRM bot
    owner: { name: Dana Osei, role: Head of Sales }
    stage: pilot
    purpose: |
      Drafts follow-up mails
      after sales calls.
    audience: customer-facing
    risk: { level: high }
`,
      `
**CRM bot** AI system crm-bot
Drafts follow-up mails after sales calls.
- state: missing
- stage: pilot
- risk: high
- audience: customer-facing
- owner: Dana Osei
- risk-assessment: missing
- impact-assessment: incomplete: owner missing
- validation: missing
- oversight: missing
Referred to by impact assessment ia.
`,
    );
  });

  it('shows the assessment that a system lists', () => {
    check(
      `
#- a.yaml
aims: ai-system/v1
id: crm-bot
assessments: [ia$0]
#             ^^
#- b.yaml
aims: impact-assessment/v1
id: ia
title: Impact of the CRM bot
system: crm-bot
owner: Sales
status: in-review
assessed: { on: 2026-09 }
`,
      `
**Impact of the CRM bot** Impact assessment ia
- state: in review
- status: in-review
- system: crm-bot
- assessed: 2026-09-01
- owner: Sales
Referred to by AI system crm-bot.
`,
    );
  });

  it('shows at an id what others see of it', () => {
    check(
      `
#- a.yaml
aims: ai-system/v1
id: crm-$0bot
#   ^^^^^^^^^
name: CRM bot
stage: idea
`,
      `
**CRM bot** AI system crm-bot
- state: not required
- stage: idea
`,
    );
  });

  it('describes the field where a reference leads nowhere', () => {
    check(
      `
#- a.yaml
aims: impact-assessment/v1
system: no$0body
#       ^^^^^^^^
`,
      `
**System** id of a system
The id of the AI system that is assessed. It is how the register finds its assessments.
For example: support-copilot
Always needed.
ISO/IEC 42001: 6.1.4 AI system impact assessment; 8.4 AI system impact assessment (performed)
`,
    );
    check(
      `
#- a.yaml
aims: ai-system/v1
assessments: [no$0body]
#             ^^^^^^^^
`,
      `
**Assessments** list: id of an impact-assessment
The ids of the impact assessments of this system. They are found by their own \`system\` field; listing them here is optional.
ISO/IEC 42001: 6.1.4 AI system impact assessment; 8.4 AI system impact assessment (performed); A.5.3 Documentation of AI system impact assessments
`,
    );
  });

  it('shortens a long purpose', () => {
    const purpose = 'word '.repeat(1000);
    const text = textAt(`#- a.yaml\naims: ai-system/v1\nid: a$0\nname: A\npurpose: ${purpose}\n`);
    const line = text?.split('\n')[1] ?? '';
    assert.equal(line.length, 300);
    assert.match(line, /^word .*\.\.\.$/);
  });

  it('says at the first line what kind of document this is', () => {
    for (const header of [
      'ai$0ms: impact-assessment/v1',
      'aims: impact-asse$0ssment/v1',
      'aims: impact-assessment/v1$0',
    ]) {
      assert.equal(
        textAt(`#- a.yaml\n${header}\n`),
        [
          '**Impact assessment** version 1',
          'What an AI system can do to people, groups and society, used as meant or misused as one could foresee. One to ' +
            'three pages, kept up as the system changes; auditors look whether it was.',
        ].join('\n'),
      );
    }
  });

  it('describes the field that a heading stands for', () => {
    check(
      `
#- a.md
---
aims: impact-assessment/v1
id: ia
---

## affected  Par$0ties
#  ^^^^^^^^^^^^^^^^^^^
Everybody.
`,
      `
**Affected parties** text, or a list of texts
Who feels the effects without using the system: your customers' customers, employees, contractors, people in the data. An auditor looks whether anybody beyond the direct user was thought of.
Needed before the document can be approved.
ISO/IEC 42001: 4.2 Understanding the needs and expectations of interested parties; A.5.4 Assessing AI system impact on individuals or groups of individuals
`,
    );
  });

  it('keeps documents of one stream apart, where one begins too', () => {
    const titleAt = (picture: string) => textAt(picture)?.split('\n')[0];
    const stream = 'aims: ai-system/v1\nid: a\n---\naims: register/v1\nid: b\n';
    assert.equal(titleAt(`#- a.yaml\n$0${stream}`), '**AI system** version 1');
    assert.equal(
      titleAt(`#- a.yaml\n${stream.replace('---\n', '---\n$0')}`),
      '**AI system register** version 1',
    );
    assert.equal(titleAt(`#- a.yaml\n${stream.replace('id: b', 'i$0d: b')}`), '**Id** id');
    assert.equal(
      titleAt(`#- a.yaml\n${stream.replace('---\naims', '--- \n---\n$0aims')}`),
      '**AI system register** version 1',
    );
  });

  it('keeps records of one document apart', () => {
    const titles = ['one', 'two'].map(
      id =>
        textAt(
          `#- a.yaml\naims: register/v1\nsystems:\n  - id: one\n    name: First\n  - id: two\n    name: Second\n`.replace(
            `id: ${id}`,
            `id: ${id}$0`,
          ),
        )?.split('\n')[0],
    );
    assert.deepEqual(titles, ['**First** AI system one', '**Second** AI system two']);
  });

  describe('says nothing', () => {
    for (const { where, picture } of [
      { where: 'of a kind that does not exist', picture: '#- a.yaml\naims: gift$0/v1\nid: a\n' },
      { where: 'of fields in a document of such a kind', picture: '#- a.yaml\naims: gift/v1\ni$0d: a\n' },
      { where: 'of a version that does not exist', picture: '#- a.yaml\naims: register/v9\nowner$0: a\n' },
      { where: 'of an unknown key', picture: '#- a.yaml\naims: ai-system/v1\nmood$0: good\n' },
      {
        where: "of a field of one's own and what stands in it",
        picture: '#- a.yaml\naims: ai-system/v1\nx-id: a$0\n',
      },
      { where: 'in a comment', picture: '#- a.yaml\naims: ai-system/v1\n# sta$0ge\nid: a\n' },
      {
        where: 'in the text under a heading',
        picture: '#- a.md\n---\naims: ai-system/v1\n---\n\n## Purpose\n\nstage$0\n',
      },
      {
        where: 'of a heading that is no field',
        picture: '#- a.md\n---\naims: ai-system/v1\n---\n\n## Hist$0ory\n',
      },
      {
        where: 'in a document of a stream that is not ours',
        picture: '#- a.yaml\naims: ai-system/v1\nid: a\n---\nstage$0: pilot\n',
      },
    ]) {
      it(where, () => assert.equal(textAt(picture), undefined));
    }

    it('of files that are not ours, since they are not in the workspace at all', () => {
      const workspace = workspaceOf([{ path: 'a.yaml', text: 'id: a\naims: ai-system/v1\n' }]);
      assert.equal(workspace.files.get(uriOf('a.yaml')), undefined);
    });
  });

  it('has an answer or none at every offset, also outside of the text', () => {
    const { files } = parseFixture(`
#- a.md
---
aims: impact-assessment/v1
id: ia
system: &s a
supersedes: *s
decisions: { influences: [x, y], automation_level: recommend }
---

## Users

Many.
`);
    const workspace = workspaceOf(files);
    const file = fileIn(workspace, 'a.md');
    for (let offset = -1; offset <= file.text.length + 1; offset++) {
      const hover = hoverAt(workspace, file, offset);
      if (hover)
        assert.ok(
          hover.blocks.length > 0 && hover.range.start <= offset && offset <= hover.range.end,
          `${offset}`,
        );
    }
  });
});
