import assert from 'node:assert/strict';
import { frameworks, fullId, itemsOf, mappingsOf } from '../../server/core/kinds/frameworks.ts';
import { check, textAt } from './hover-picture.ts';

describe('hover on an id', () => {
  it('names the first of those who refer to it, and how many more there are', () => {
    const systems = Array.from({ length: 8 }, (_, index) => `  - { id: s${index}, controls: [ctl] }`).join(
      '\n',
    );
    const text = textAt(`
#- a.yaml
aims: control/v1
id: ct$0l
title: Somebody looks
supersedes: ctl
#- b.yaml
aims: register/v1
systems:
${systems}
`);
    assert.equal(
      text?.split('\n').at(-1),
      'Referred to by AI system s0, AI system s1, AI system s2, AI system s3, AI system s4 and 3 more.',
    );
  });

  it('shows what waives a document of whatever kind', () => {
    const text = textAt(`
#- a.yaml
aims: waivers/v1
waivers: [{ rule: overdue-review, document: po$0l }]
#- b.yaml
aims: policy/v1
id: pol
title: AI policy
`);
    assert.deepEqual(text?.split('\n'), [
      '**AI policy** Policy pol',
      '- status: draft',
      'Referred to by waivers without an id.',
    ]);
  });

  it('shows an entry of a list, and who refers to it', () => {
    const files = `
#- a.yaml
aims: internal-audit/v1
id: audit
findings:
  - id: F1
    statement: Two releases went out without a run of the suite.
  - id: F2
#- b.yaml
aims: corrective-action/v1
id: run-suite
from: { audit: audit, finding: F1 }
---
aims: corrective-action/v1
id: of-another
from: { audit: another, finding: F1 }
---
aims: internal-audit/v1
id: another
findings: [{ id: F1 }]
`;
    const expected = `
**Two releases went out without a run of the suite.** F1 under findings of the internal audit audit
Referred to by corrective action run-suite.
`;
    check(files.replace('  - id: F1\n', '  - id: F$01\n#       ^^^^\n'), expected);
    check(
      files.replace('finding: F1 }\n', 'finding: F1$0 }\n#                              ^^^^\n'),
      expected,
    );
    assert.equal(
      textAt(files.replace('id: F2', 'id: F$02')),
      '**F2** F2 under findings of the internal audit audit',
    );
  });

  it('shows which entries of the same list name one', () => {
    const milestones = (length: number) =>
      Array.from({ length }, (_, index) => `  - { id: after-${index}, depends_on: [m] }`).join('\n');
    const lastLine = (length: number) =>
      textAt(
        `#- a.yaml\naims: certification/v1\nid: plan\nmilestones:\n  - { id: m$0, title: Gaps closed }\n${milestones(length)}\n`,
      )?.split('\n');
    assert.deepEqual(lastLine(2), [
      '**Gaps closed** m under milestones of the certification plan plan',
      'Named under depends_on by after-0, after-1.',
    ]);
    assert.match(lastLine(30)?.[1] ?? '', /after-7 and 22 more\.$/);
  });

  it('describes the field where an entry does not exist', () => {
    const text = textAt(
      '#- a.yaml\naims: certification/v1\nid: p\nmilestones: [{ id: m, depends_on: [m$09] }]\n',
    );
    assert.equal(text?.split('\n')[0], '**Depends on** list: id');
  });
});

describe('hover on the id of a framework', () => {
  it('says what it asks for, who names it here, what answers it, and what others have to do with it', () => {
    check(
      `
#- a.yaml
aims: statement-of-applicability/v1
id: soa
status: approved
decisions:
  - { control: A.10.2, applicable: true }
  - { control: a.1$00.3, applicable: false }
#              ^^^^^^^^
  - { control: A.10.4 }
#- b.yaml
aims: controls/v1
controls:
  - id: suppliers
    status: implemented
    implements: [iso42001:2023/A.10.3, A.10.2]
  - id: former
    status: retired
    implements: A.10.3
#- c.yaml
aims: vendor/v1
id: v
---
aims: vendor/v1
id: w
status: superseded
`,
      `
**A.10.3 Suppliers** control, ISO/IEC 42001:2023
Make sure what suppliers provide fits the organization's responsible-AI approach.
- suppliers: control, implemented, under implements
- soa: Statement of Applicability, approved, not applicable
Answered by: vendor (1 here).
What helps to evidence it:
- NIST AI RMF 1.0: GOVERN 6.1 (published), GOVERN 6.2 (published), MAP 4.1 (derived), MAP 4.2 (derived), MANAGE 3.1 (published), MANAGE 3.2 (derived)
- SOC 2, Trust Services Criteria: CC9.2 (derived, high confidence), P6.1 (derived, low confidence), P6.4 (derived, medium confidence), P6.5 (derived, medium confidence)
- EU AI Act, Regulation (EU) 2024/1689: 17 (derived)
- AI risk taxonomy: model-version-change (derived), data-poisoning (derived), model-tampering (derived), supply-chain-compromise (derived), tool-poisoning (derived), vendor-dependency (derived), ip-infringement (derived)
`,
    );
  });

  it('gives every mapping its source, and its confidence where that is known, whichever way it goes', () => {
    for (const framework of frameworks) {
      for (const item of itemsOf(framework.id)) {
        const text = textAt(`#- a.json\n{ "aims": "control/v1", "implements": "${fullId(item)}$0" }\n`) ?? '';
        const [before = '', helped = ''] = text.split('What it helps to evidence:');
        const [, helping = ''] = before.split('What helps to evidence it:');
        for (const { from, to, source, confidence } of mappingsOf(item)) {
          const [part, other] = to === item ? [helping, from] : [helped, to];
          const mark = `${other.id} (${source}${confidence ? `, ${confidence} confidence` : ''})`;
          assert.ok(part.includes(mark), `${fullId(item)} does not say ${mark}`);
        }
        const shown = [...(helping + helped).matchAll(/\((?:published|derived)/g)].length;
        assert.equal(shown, mappingsOf(item).length, fullId(item));
      }
    }
  });

  it('lists the first documents that name it, those that put it into practice before all others', () => {
    const lists = Array.from({ length: 9 }, (_, index) => `  - { id: c${index}, implements: A.9.2 }`).join(
      '\n',
    );
    const lines = textAt(`
#- a.yaml
aims: internal-audit/v1
id: audit
scope: { controls: [A.9$0.2] }
#- b.yaml
aims: controls/v1
controls:
${lists}
`)?.split('\n');
    assert.deepEqual(lines?.slice(2, 9), [
      ...[0, 1, 2, 3, 4, 5].map(index => `- c${index}: control, draft, under implements`),
      '- and: 4 more',
    ]);
  });

  it('says so where no document names it, and of a decision that nobody took', () => {
    const lines = (status: string) =>
      textAt(
        `#- a.yaml\naims: statement-of-applicability/v1\nid: soa\nstatus: ${status}\ndecisions: [{ control: A.9$0.2 }]\n`,
      )?.split('\n')[2];
    assert.equal(lines('approved'), '- soa: Statement of Applicability, approved, not decided');
    assert.equal(lines('superseded'), 'No document in force here names it.');
  });

  it('takes a short id for that of the framework that its document is about', () => {
    const at = (framework: string) =>
      textAt(
        `#- a.yaml\naims: crosswalk/v1\nid: c\nframework: ${framework}\nin_place: [{ id: 1$04 }]\n`,
      )?.split('\n')[0];
    assert.equal(at('eu-ai-act'), '**14 Human oversight** article, EU AI Act, Regulation (EU) 2024/1689');
    assert.equal(at('soc2'), '**Id** the id of an item of the framework such as CC8.1 or GOVERN 1.6');
  });
});
