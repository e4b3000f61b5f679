import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { frameworkItem } from '../../server/core/kinds/frameworks.ts';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('unknown-framework-id', () => {
  it('accepts ids short and full, in any case, as numbers where they are such, and leaves the rest to others', () => {
    checkPicture(
      `
#- a.yaml
aims: controls/v1
controls:
  - id: c1
    implements: [A.6.2.4, a.9.2, "iso42001:2023/A.6.2.4", iso42001/A.9.2, 8.2, "9.2.2", CC8.1, soc2/CC8.1, GOVERN 1.6]
  - id: c2
    implements: risk-taxonomy/hallucination
  - id: c3
    implements: { not_applicable: It is of no framework. }
  - id: c4
    implements: TODO
#- b.yaml
aims: internal-audit/v1
id: b
scope: { clauses: [6.1.2, 9.1], controls: A.6.2.4 }
findings: [{ id: F1, clause: 8.2 }, { id: F2, clause: A.6.2.4 }]
#- c.yaml
aims: crosswalk/v1
id: c
framework: eu-ai-act
in_place: [{ id: 14 }, { id: Article 9 }]
#- d.yaml
aims: risk-assessment/v1
id: d
risks: [{ id: r, taxonomy: hallucination }]
`,
      { only: ['unknown-framework-id', 'invalid-value'] },
    );
  });

  it('finds one fault for each id that names nothing here', () => {
    checkPicture(
      `
#- a.yaml
aims: controls/v1
controls:
  - id: c1
    implements: [A.6.2, "A.6.2.4, A.9.2", iso27001/A.8.3, 'iso42001:2022/A.9.2', 4]
#                ^^^^^ error unknown-framework-id
#                       ^^^^^^^^^^^^^^^^ error invalid-value
#                                         ^^^^^^^^^^^^^^ info unknown-framework-id
#                                                         ^^^^^^^^^^^^^^^^^^^^^ error unknown-framework-id
#                                                                                ^ error unknown-framework-id
#- b.yaml
aims: internal-audit/v1
id: b
scope:
  clauses: [A.6.2.4, iso27001/6.1]
#           ^^^^^^^ error unknown-framework-id
#                    ^^^^^^^^^^^^ error unknown-framework-id
  controls: 8.2
#           ^^^ error unknown-framework-id
---
aims: internal-audit/v1
id: b-2
status: superseded
scope: { controls: A.99 }
#- c.yaml
aims: crosswalk/v1
id: c
framework: soc2
in_place: [{ id: CC8.1 }, { id: GOVERN 1.6 }, { id: nist-ai-rmf/GOVERN 1.6 }]
#                               ^^^^^^^^^^ error unknown-framework-id
#                                                   ^^^^^^^^^^^^^^^^^^^^^^ error unknown-framework-id
#- d.json
{ "aims": "statement-of-applicability/v1", "decisions": [{ "control": "soc2/CC8.1" }] }
#                                                                     ^^^^^^^^^^^^ error unknown-framework-id
`,
      { only: ['unknown-framework-id', 'invalid-value'] },
    );
  });

  for (const { written, says, becomes } of [
    {
      written: 'A.6.2.44',
      says: 'None of the frameworks that AIMS knows has an item "A.6.2.44", so this answers nothing. Did you mean "A.6.2.4"?',
      becomes: 'A.6.2.4',
    },
    {
      written: '"iso42001:2023/A.6.2.44"',
      says: 'ISO/IEC 42001:2023 has no item "iso42001:2023/A.6.2.44", so this answers nothing. Did you mean "iso42001:2023/A.6.2.4"?',
      becomes: '"iso42001:2023/A.6.2.4"',
    },
    {
      written: 'iso42001:2022/A.9.2',
      says: 'ISO/IEC 42001:2023 is known here in its version 2023, not 2022, so nobody can tell what "iso42001:2022/A.9.2" asks for. Did you mean "iso42001:2023/A.9.2"?',
      becomes: 'iso42001:2023/A.9.2',
    },
    {
      written: 'iso42001:2022/A.99',
      says: 'ISO/IEC 42001:2023 is known here in its version 2023, not 2022, so nobody can tell what "iso42001:2022/A.99" asks for.',
    },
    {
      written: 'iso27001/A.9.2',
      says: 'AIMS has no table of the framework "iso27001", so "iso27001/A.9.2" is not checked and counts for nothing. Known are iso42001, nist-ai-rmf, soc2, eu-ai-act, risk-taxonomy, owasp-llm-2026, owasp-llm-2025, nist-ai-600-1 or mitre-atlas.',
    },
    {
      written: 'sco2/CC8.1',
      says: 'AIMS has no table of the framework "sco2", so "sco2/CC8.1" is not checked and counts for nothing. Known are iso42001, nist-ai-rmf, soc2, eu-ai-act, risk-taxonomy, owasp-llm-2026, owasp-llm-2025, nist-ai-600-1 or mitre-atlas. Did you mean "soc2/CC8.1"?',
      becomes: 'soc2/CC8.1',
    },
    {
      written: 'soc2/nothing at all',
      says: 'SOC 2, Trust Services Criteria has no item "soc2/nothing at all", so this answers nothing.',
    },
    {
      written: 'halucination',
      says: 'None of the frameworks that AIMS knows has an item "halucination", so this answers nothing. Did you mean "hallucination"?',
      becomes: 'hallucination',
    },
  ]) {
    it(`says what is wrong with ${written}, and offers what is near`, () => {
      const text = `aims: control/v1\nid: c\nimplements: [${written}] # as agreed\n`;
      const [finding, ...others] = found(text);
      assert.deepEqual(others, []);
      assert.equal(finding?.message, says);
      assert.deepEqual(
        finding.fixes.map(({ edits }) => applyEdits(text, edits)),
        becomes === undefined ? [] : [text.replace(written, becomes)],
      );
    });
  }

  it('says which sort of item is asked for, and of which framework', () => {
    const messages = (text: string) => found(text).map(({ message }) => message);
    assert.deepEqual(
      messages(
        'aims: internal-audit/v1\nid: a\nscope: { clauses: [A.6.2.4, 6.1.22], controls: [soc2/CC8.1] }\n',
      ),
      [
        '"A.6.2.4" is a control of ISO/IEC 42001:2023 (AI system verification and validation), and answers nothing here. This is to be the id of a clause such as 6.1.2.',
        'ISO/IEC 42001:2023 has no item "6.1.22", so this answers nothing. Did you mean "6.1.2"?',
        `"soc2/CC8.1" is a criterion of SOC 2, Trust Services Criteria (${frameworkItem('soc2/CC8.1')?.title}), and answers nothing here. This is to be the id of an Annex A control such as A.6.2.4.`,
      ],
    );
    assert.deepEqual(messages('aims: crosswalk/v1\nid: a\nin_place: [{ id: XYZ }, { id: iso27001/A.1 }]\n'), [
      'None of NIST AI RMF 1.0, SOC 2, Trust Services Criteria or EU AI Act, Regulation (EU) 2024/1689 has an item "XYZ", so this answers nothing.',
      '"iso27001" is no framework whose ids may stand here, so "iso27001/A.1" answers nothing. Known here: soc2, nist-ai-rmf or eu-ai-act.',
    ]);
  });

  it('takes a group for what is in it where the field allows, and names what is in it elsewhere', () => {
    checkPicture(
      `
#- a.yaml
aims: internal-audit/v1
id: a
scope:
  clauses: [6, "6.1", iso42001:2023/10, A.6, "6."]
#                                       ^^^ error unknown-framework-id
#                                            ^^^^ error unknown-framework-id
  controls: [A, a.6, A.6.2, A.1]
#                           ^^^ error unknown-framework-id
findings: [{ id: F1, clause: 7.5 }]
#- b.yaml
aims: statement-of-applicability/v1
decisions: [{ control: A.6 }]
#                      ^^^ error unknown-framework-id
`,
      { only: ['unknown-framework-id'] },
    );
    const [group, ...others] = found('aims: control/v1\nid: c\nimplements: [A.9, soc2/CC8, GOVERN 6]\n');
    assert.deepEqual(
      [group?.message, group?.fixes],
      [
        '"A.9" is no item by itself, so it answers nothing here. Name what is meant of what it holds: A.9.2, A.9.3 and A.9.4.',
        [],
      ],
    );
    assert.deepEqual(
      others.map(({ message }) => /holds: (.*)\.$/.exec(message)?.[1]),
      ['CC8.1', 'GOVERN 6.1 and GOVERN 6.2'],
    );
  });

  it('suggests nothing that could not stand there', () => {
    // A clause that is near stands in a list of controls.
    const [finding] = found(
      'aims: internal-audit/v1\nid: a\nscope: { controls: [A.6.2.44, "6.1.22"] }\n',
    ).slice(1);
    assert.deepEqual(finding?.fixes, []);
  });

  it('suggests for the first hundred in a document, so that a list of wrong ones takes no time', () => {
    const ids = Array.from({ length: 5000 }, () => 'A.6.2.44').join(', ');
    const all = found(`aims: control/v1\nid: c\nimplements: [${ids}]\n`);
    assert.equal(all.length, 5000);
    assert.equal(all.filter(({ fixes }) => fixes.length > 0).length, 100);
  });
});

function found(text: string) {
  return findingsIn(workspaceOf([{ path: 'a.yaml', text }]), 'a.yaml').filter(
    ({ code }) => code === 'unknown-framework-id',
  );
}
