import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

const only = ['duplicate-id', 'similar-id', 'unresolved-reference', 'invalid-id'];

describe('ids and references', () => {
  it('are unique per kind, over entries, documents, streams and carriers, the first place in order of files being right', () => {
    checkPicture(
      `
#- a.yaml
aims: register/v1
id: one
systems:
  - id: one
  - id: two
  - id: two
#       ^^^ error duplicate-id
---
aims: ai-system/v1
id: one
#   ^^^ error duplicate-id
#- b.json
{ "aims": "ai-system/v1", "id": "one" }
#                               ^^^^^ error duplicate-id
#- c.md
---
aims: impact-assessment/v1
id: one
system: one
---
#- d.yaml
aims: impact-assessment/v1
id: one
#   ^^^ error duplicate-id
system: two
---
aims: register/v1
id: one
#   ^^^ error duplicate-id
`,
      { only },
    );
  });

  it('name the place that was there first', () => {
    const { workspace, texts } = workspaceFrom(`
#- z.yaml
aims: ai-system/v1
id: crm
#- a.yaml
aims: register/v1
systems:
  - name: A
    id: crm
`);
    const [finding] = findingsIn(workspace, 'z.yaml').filter(({ code }) => code === 'duplicate-id');
    const [place, ...others] = finding?.related ?? [];
    assert.deepEqual(others, []);
    assert.equal(place?.uri, uriOf('a.yaml'));
    assert.equal(place?.message, '"crm" stands here first.');
    assert.deepEqual(place?.range, rangeOfText(texts.get('a.yaml') ?? '', 'crm'));
  });

  it('that differ only in case are pointed out at each, and not where one is merely repeated', () => {
    checkPicture(
      `
#- a.yaml
aims: register/v1
systems:
  - id: crm-bot
#       ^^^^^^^ warning similar-id
  - id: CRM-Bot
#       ^^^^^^^ warning similar-id
  - id: crm-bot
#       ^^^^^^^ error duplicate-id
  - id: crm_bot
#- b.yaml
aims: impact-assessment/v1
id: Crm-Bot
system: CRM-Bot
`,
      { only },
    );
  });

  it('that are placeholders or cannot be ids are ids of nothing', () => {
    checkPicture(
      `
#- a.yaml
aims: register/v1
systems:
  - id: TODO
  - id: TODO
  - id: crm bot
#       ^^^^^^^ error invalid-id
  - id: crm bot
#       ^^^^^^^ error invalid-id
  - id: -x
#       ^^ error invalid-id
  - id: ${'x'.repeat(100)}
  - id: ${'y'.repeat(101)}
#       ${'^'.repeat(101)} error invalid-id
#- b.yaml
aims: impact-assessment/v1
id: b
system: TODO
supersedes: none
---
aims: impact-assessment/v1
id: c
system: crm bot
#       ^^^^^^^ error invalid-id
`,
      { only },
    );
  });

  it('are looked up wherever a reference stands: alone, in a list, in a flow list, through quotes', () => {
    checkPicture(
      `
#- a.yaml
aims: register/v1
systems:
  - id: a
    supersedes: b
#               ^ error unresolved-reference
    assessments: ia
  - id: c
    supersedes: "a"
    assessments:
      - ia
      - ib
#       ^^ error unresolved-reference
  - id: d
    supersedes: 'e'
#               ^^^ error unresolved-reference
    assessments: [ia, 'ic', ia]
#                     ^^^^ error unresolved-reference
#- ia.md
---
aims: impact-assessment/v1
id: ia
system: "a"
---
#- j.json
{ "aims": "impact-assessment/v1", "id": "j", "system": "f" }
#                                                      ^^^ error unresolved-reference
`,
      { only },
    );
  });

  it("are looked up among documents of the right kind, but not in prose, notes and fields of one's own", () => {
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
id: a
purpose: system b
controls: [ctl-nothing, ctl-two, ds-there]
#          ^^^^^^^^^^^ error unresolved-reference
#                                ^^^^^^^^ error unresolved-reference
models:
  - name: m
    vendor: nobody
#           ^^^^^^ error unresolved-reference
data_inputs:
  - dataset: ds-nothing
#            ^^^^^^^^^^ error unresolved-reference
  - dataset: ds-there
human_oversight:
  overseers:
    - training: trn-nothing
#               ^^^^^^^^^^^ error unresolved-reference
notes: see ia-nothing
x-assessments: [ia-nothing]
#- b.yaml
aims: dataset/v1
id: ds-there
---
aims: controls/v1
controls:
  - id: ctl-one
  - id: ctl-two
---
aims: vendor/v1
id: a-vendor
---
aims: training/v1
id: a-training
`,
      { only },
    );
  });

  it('are information while the root has no document of their kind at all, but for systems', () => {
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
id: a
supersedes: b
#           ^ error unresolved-reference
controls: [ctl-nothing]
#          ^^^^^^^^^^^ info unresolved-reference
assessments: [ia-nothing]
#             ^^^^^^^^^^ info unresolved-reference
models:
  - name: m
    vendor: nobody
#           ^^^^^^ info unresolved-reference
#- other/config.yaml
aims: config/v1
#- other/vendor.yaml
aims: vendor/v1
id: of-another-root
---
aims: impact-assessment/v1
id: ia
system: unheard-of
#       ^^^^^^^^^^ error unresolved-reference
supersedes: ia-0
#           ^^^^ error unresolved-reference
`,
      { only },
    );
  });

  it('are warnings where what names them is approved, for it rests on them', () => {
    checkPicture(
      `
#- a.yaml
aims: control/v1
id: c
---
aims: impact-assessment/v1
id: draft
supersedes: ia-0
#           ^^^^ error unresolved-reference
---
aims: scope/v1
id: approved
status: approved
interested_parties: [{ name: Buyers, addressed_by: ia-1 }]
---
aims: vendor/v1
id: v
status: in-review
---
aims: oversight/v1
id: o
status: approved
overseers: [{ role: Clerk, training: t }]
#                                    ^ warning unresolved-reference
---
aims: oversight/v1
id: p
status: in-review
overseers: [{ role: Clerk, training: t }]
#                                    ^ info unresolved-reference
`,
      { only },
    );
  });

  it('are errors as soon as there is one document of their kind, though it has no id', () => {
    checkPicture(
      `
#- a.yaml
aims: ai-system/v1
id: a
controls: [ctl-nothing]
#          ^^^^^^^^^^^ error unresolved-reference
#- b.yaml
aims: controls/v1
controls:
  - title: Somebody looks at it
`,
      { only },
    );
  });

  it('say which kind an id is of where it is of another one', () => {
    const { workspace, texts } = workspaceFrom(`
#- a.yaml
aims: ai-system/v1
id: huddle
controls: [huddle]
models: [{ name: m, vendor: huddle }]
#- b.yaml
aims: control/v1
id: reviewed-by-two
`);
    const [control, vendor] = findingsIn(workspace, 'a.yaml').filter(
      ({ code }) => code === 'unresolved-reference',
    );
    assert.equal(
      control?.message,
      '"huddle" is the id of an AI system, not of a control, so this leads nowhere. Correct the id, or write the control that it names.',
    );
    const text = texts.get('a.yaml') ?? '';
    const start = text.indexOf('huddle');
    assert.deepEqual(control.related, [
      {
        uri: uriOf('a.yaml'),
        range: { start, end: start + 'huddle'.length },
        message: '"huddle" stands here.',
      },
    ]);
    assert.equal(
      vendor?.message,
      '"huddle" is the id of an AI system, not of a vendor, so this leads nowhere. Write the vendor when its turn comes.',
    );
    assert.deepEqual([control.severity, vendor.severity], ['error', 'info']);
  });

  it('suggest for the first hundred in a document, so that a list of wrong ones takes no time', () => {
    const controls = Array.from({ length: 120 }, (_, index) => `  - reviewed-by-twoo${index}`).join('\n');
    const workspace = workspaceOf([
      { path: 'a.yaml', text: `aims: ai-system/v1\nid: a\ncontrols:\n${controls}\n` },
      { path: 'b.yaml', text: 'aims: control/v1\nid: reviewed-by-two\n' },
    ]);
    const found = findingsIn(workspace, 'a.yaml').filter(({ code }) => code === 'unresolved-reference');
    assert.equal(found.length, 120);
    assert.equal(found.filter(({ fixes }) => fixes.length > 0).length, 100);
  });

  it('are looked up at both places where one of two kinds may be meant, and everywhere where any may be', () => {
    checkPicture(
      `
#- a.yaml
aims: incident/v1
id: an-incident
---
aims: internal-audit/v1
id: an-audit
---
aims: corrective-action/v1
id: ca-1
from: inc-nothing
#     ^^^^^^^^^^^ error unresolved-reference
---
aims: corrective-action/v1
id: ca-2
from: { audit: audit-nothing, finding: F1 }
#              ^^^^^^^^^^^^^ error unresolved-reference
---
aims: scope/v1
id: s
systems: all
---
aims: scope/v1
id: s2
systems: all-of-them
#        ^^^^^^^^^^^ error unresolved-reference
---
aims: waivers/v1
waivers:
  - { rule: overdue-review, document: nothing-known, system: sys-nothing }
#                                     ^^^^^^^^^^^^^ error unresolved-reference
#                                                            ^^^^^^^^^^^ error unresolved-reference
  - { rule: overdue-review, document: an-audit }
`,
      { only },
    );
  });

  it('suggest the nearest id of the right kind, show where it stands, and write it', () => {
    const { workspace, texts } = workspaceFrom(`
#- a.yaml
aims: register/v1
id: crm-asistant
systems:
  - id: crm-assistant
  - id: payroll
#- b.yaml
aims: impact-assessment/v1
id: crm-asistants
system: 'crm-asistant' # the assistant
`);
    const [finding] = findingsIn(workspace, 'b.yaml').filter(({ code }) => code === 'unresolved-reference');
    assert.equal(
      finding?.message,
      '"crm-asistant" is the id of an AI system register, not of an AI system, so this leads nowhere. Did you mean "crm-assistant"?',
    );
    assert.deepEqual(finding?.related, [
      {
        uri: uriOf('a.yaml'),
        range: rangeOfText(texts.get('a.yaml') ?? '', 'crm-asistant'),
        message: '"crm-asistant" stands here.',
      },
      {
        uri: uriOf('a.yaml'),
        range: rangeOfText(texts.get('a.yaml') ?? '', 'crm-assistant'),
        message: '"crm-assistant" stands here.',
      },
    ]);
    const edits = finding?.fixes[0]?.edits ?? [];
    assert.match(applyEdits(texts.get('b.yaml') ?? '', edits), /^system: 'crm-assistant' # the assistant$/m);
  });

  it('suggest nothing where nothing is near', () => {
    const { workspace } = workspaceFrom(`
#- a.yaml
aims: impact-assessment/v1
id: a
system: forecast
---
aims: ai-system/v1
id: payroll
`);
    const [finding] = findingsIn(workspace, 'a.yaml').filter(({ code }) => code === 'unresolved-reference');
    assert.equal(
      finding?.message,
      'No AI system has the id "forecast", so this leads nowhere. Correct the id, or write the AI system that it names.',
    );
    assert.deepEqual([finding?.fixes, finding?.related], [[], []]);
  });

  it('stop at the border of a root, which a config document marks', () => {
    checkPicture(
      `
#- aims/register.yaml
aims: register/v1
systems:
  - id: shared
  - id: top
#- aims/impact.yaml
aims: impact-assessment/v1
id: ia
system: nested
#       ^^^^^^ error unresolved-reference
#- team/aims/config.yaml
aims: config/v1
#- team/aims/register.yaml
aims: register/v1
systems:
  - id: shared
  - id: nested
#- team/aims/impact/deep.yaml
aims: impact-assessment/v1
id: ia
system: nested
---
aims: impact-assessment/v1
id: ib
system: top
#       ^^^ error unresolved-reference
#- team/other.yaml
aims: impact-assessment/v1
id: ic
system: top
`,
      { only },
    );
  });
});

function workspaceFrom(picture: string) {
  const { files } = parseFixture(picture);
  return { workspace: workspaceOf(files), texts: new Map(files.map(({ path, text }) => [path, text])) };
}

/** Where a text stands the last time. */
function rangeOfText(text: string, part: string) {
  const start = text.lastIndexOf(part);
  return { start, end: start + part.length };
}
