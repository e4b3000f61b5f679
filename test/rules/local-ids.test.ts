import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { checkPicture, findingsIn } from '../support/findings.ts';
import { parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

const only = ['duplicate-local-id', 'unresolved-local-reference'];

describe('ids within a document', () => {
  it('are unique in their list, in every kind that has some; placeholders and what is no id are none', () => {
    checkPicture(
      `
#- a.yaml
aims: scope/v1
id: s
objectives:
  - id: o1
  - id: o1
#       ^^ error duplicate-local-id
  - { title: Without an id }
  - "id": "o1"
#         ^^^^ error duplicate-local-id
  - id: O1
  - id: TODO
  - id: TODO
  - id: not one
  - id: not one
---
aims: scope/v1
id: o1
objectives: [{ id: o1 }]
#- b.json
{ "aims": "risk-assessment/v1", "risks": [{ "id": "r" }, { "id": "r" }] }
#                                                                ^^^ error duplicate-local-id
#- c.md
---
aims: certification/v1
milestones:
  - id: 1
  - id: m
  - id: m
#       ^ error duplicate-local-id
---
#- d.yaml
aims: internal-audit/v1
id: d
status: superseded
findings: [{ id: F1 }, { id: F1 }]
---
aims: internal-audit/v1
id: e
status: approved
findings: [{ id: F1 }, { id: F1 }, { id: F1 }]
#                            ^^ error duplicate-local-id
#                                        ^^ error duplicate-local-id
`,
      { only },
    );
  });

  it('point to the first', () => {
    const { workspace, texts } = workspaceFrom(`
#- a.yaml
aims: scope/v1
id: s
objectives: [{ id: o1 }, { id: o2 }, { id: o1 }]
`);
    const [finding] = findingsIn(workspace, 'a.yaml').filter(({ code }) => code === 'duplicate-local-id');
    const start = (texts.get('a.yaml') ?? '').indexOf('o1');
    assert.equal(
      finding?.message,
      '"o1" is the id of another entry of "objectives" already, so nobody can tell which one is meant. Give one of them another id.',
    );
    assert.deepEqual(finding.related, [
      { uri: uriOf('a.yaml'), range: { start, end: start + 2 }, message: '"o1" stands here first.' },
    ]);
  });

  it('are looked up in the list of the document itself, and in no other document', () => {
    checkPicture(
      `
#- a.yaml
aims: certification/v1
id: plan
milestones:
  - id: m1
    depends_on: other
#               ^^^^^ error unresolved-local-reference
  - id: m2
    depends_on: [m1, "m9", m2, TODO, not one]
#                    ^^^^ error unresolved-local-reference
---
aims: certification/v1
id: other-plan
milestones:
  - { id: other }
---
aims: certification/v1
id: old-plan
status: superseded
milestones:
  - { id: m1, depends_on: nothing }
---
aims: certification/v1
id: empty-plan
milestones:
  - { depends_on: [m1] }
#                  ^^ error unresolved-local-reference
`,
      { only },
    );
  });

  it('are looked up in the document that is named beside them, if there is one', () => {
    checkPicture(
      `
#- a.yaml
aims: internal-audit/v1
id: audit
findings: [{ id: F1 }, { id: F2 }]
---
aims: internal-audit/v1
id: other-audit
status: superseded
findings: [{ id: F3 }]
#- b.yaml
aims: corrective-action/v1
id: right
from: { audit: audit, finding: F2 }
---
aims: corrective-action/v1
id: wrong
from: { finding: F3, audit: audit }
#                ^^ error unresolved-local-reference
---
aims: corrective-action/v1
id: of-history
from: { audit: other-audit, finding: F3 }
---
aims: corrective-action/v1
id: of-nothing
from: { audit: no-audit, finding: F1 }
---
aims: corrective-action/v1
id: of-no-audit
from: { finding: F1 }
---
aims: corrective-action/v1
id: history
status: retired
from: { audit: audit, finding: F9 }
`,
      { only },
    );
  });

  it('suggest the nearest, show where it stands, and write it', () => {
    const { workspace, texts } = workspaceFrom(`
#- a.yaml
aims: certification/v1
id: plan
milestones:
  - id: stage-1
  - id: stage-2
    depends_on: ['stage-l']
#- b.yaml
aims: internal-audit/v1
id: audit
findings: [{ id: log-retention }, { id: access }]
#- c.yaml
aims: corrective-action/v1
id: ca
from: { audit: audit, finding: log-retentoin }
---
aims: corrective-action/v1
id: cb
from: { audit: audit, finding: 17 }
`);
    const found = (path: string) =>
      findingsIn(workspace, path)
        .filter(({ code }) => code === 'unresolved-local-reference')
        .map(({ message, related, fixes }) => ({
          message,
          related: related.map(each => [
            texts.get(each.uri.split('/').at(-1) ?? '')?.slice(each.range.start, each.range.end),
            each.message,
          ]),
          after: fixes.map(({ edits }) =>
            applyEdits(texts.get(path) ?? '', edits).match(/stage-.'\]|finding: .*/g),
          ),
        }));
    assert.deepEqual(found('a.yaml'), [
      {
        message:
          'No entry of "milestones" has the id "stage-l", so this leads nowhere. Did you mean "stage-1"?',
        related: [['stage-1', '"stage-1" stands here.']],
        after: [["stage-1']"]],
      },
    ]);
    assert.deepEqual(found('c.yaml'), [
      {
        message:
          'The internal audit "audit" has no entry "log-retentoin" under "findings", so this leads nowhere. Did you mean "log-retention"?',
        related: [['log-retention', '"log-retention" stands here.']],
        after: [['finding: log-retention }', 'finding: 17 }']],
      },
      {
        message:
          'The internal audit "audit" has no entry "17" under "findings", so this leads nowhere. Correct the id, or write the entry that it names.',
        related: [['audit', '"audit" stands here.']],
        after: [],
      },
    ]);
  });
});

function workspaceFrom(picture: string) {
  const { files } = parseFixture(picture);
  return { workspace: workspaceOf(files), texts: new Map(files.map(({ path, text }) => [path, text])) };
}
