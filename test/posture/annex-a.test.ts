import assert from 'node:assert/strict';
import { type FrameworkItem, frameworkItem } from '../../server/core/kinds/frameworks.ts';
import { linksAround, type RootLinks } from '../../server/core/model/links.ts';
import { annexAOf } from '../../server/core/posture/annex-a.ts';
import { controlEvidence } from '../../server/core/posture/control-evidence.ts';
import { parseFixture, testDay, uriOf, workspaceOf } from '../support/fixture.ts';

describe('Annex A of an AIMS', () => {
  const statement = (id: string, fields: string, decisions: string) =>
    `#- ${id}.yaml\naims: statement-of-applicability/v1\nid: ${id}\nowner: O\n${fields}\ndecisions:\n${decisions}\n`;

  it('lists all 38 controls in their order, decided or not', () => {
    const { controls } = annexAOf(rootOf(statement('soa', 'status: approved', '  - { control: A.9.2 }')));
    assert.equal(controls.length, 38);
    assert.equal(controls[0]?.item.id, 'A.2.2');
    assert.equal(controls.at(-1)?.item.id, 'A.10.4');
    assert.deepEqual(
      controls.filter(({ decision }) => decision).map(({ item }) => item.id),
      ['A.9.2'],
    );
  });

  it('knows of a decision where it stands, what it says, and whether it is approved', () => {
    const soa = statement(
      'soa',
      'status: approved',
      `  - { control: A.99.9, applicable: true }
  - { control: "iso42001:2023/a.9.2", applicable: false, justification: We do not. }
  - { control: A.9.3, applicable: false, justification: TODO }
  - { control: A.9.4, applicable: perhaps, implemented_by: [c-1, c-2] }
  - { control: "5.2", applicable: true }`,
    );
    assert.deepEqual(
      annexAOf(rootOf(soa)).controls.flatMap(({ item, decision }) =>
        decision
          ? [
              [
                item.id,
                decision.place.path.join('.'),
                decision.applicable,
                decision.isJustified,
                decision.isApproved,
                decision.namedControls.join(),
              ],
            ]
          : [],
      ),
      [
        ['A.9.2', 'decisions.1', false, true, true, ''],
        ['A.9.3', 'decisions.2', false, false, true, ''],
        ['A.9.4', 'decisions.3', undefined, false, true, 'c-1,c-2'],
      ],
    );
  });

  for (const { it: does, first, second, holds } of [
    {
      it: 'takes the newest approved statement',
      first: approved('2025-01-01'),
      second: approved('2026-01-01'),
      holds: 'b',
    },
    {
      it: 'takes the first of two of the same day',
      first: approved('2026-01-01'),
      second: approved('2026-01-01'),
      holds: 'a',
    },
    {
      it: 'takes an approved one before a draft',
      first: 'status: draft',
      second: approved('2025-01-01'),
      holds: 'b',
    },
    { it: 'takes one in review before a draft', first: '', second: 'status: in-review', holds: 'b' },
    { it: 'takes no superseded one', first: 'status: superseded', second: 'status: draft', holds: 'b' },
    { it: 'takes no retired one', first: 'status: retired', second: 'status: superseded', holds: undefined },
  ]) {
    it(does, () => {
      const files =
        statement('a', first, '  - { control: A.9.2, applicable: true }') +
        statement('b', second, '  - { control: A.9.2, applicable: false }');
      assert.equal(controlOf(rootOf(files), 'A.9.2')?.decision?.statement.id, holds);
    });
  }

  it('finds the controls that implement an item, from both sides, each once', () => {
    const root = rootOf(
      `${statement('soa', 'status: approved', '  - { control: A.9.2, applicable: true, implemented_by: [named, both, nobody] }')}
#- c.yaml
aims: control/v1
id: both
owner: O
status: implemented
implements: [A.9.2, "iso42001:2023/A.9.2", "soc2/CC8.1"]
---
aims: control/v1
id: named
owner: O
status: planned
implements: 6.2
#- list.yaml
aims: controls/v1
id: list
owner: O
controls:
  - { id: listed, owner: O, status: in-progress, implements: [a.9.2, 9.1] }
#- old.yaml
aims: controls/v1
id: old
owner: O
status: superseded
controls:
  - { id: gone, owner: O, status: implemented, implements: A.9.2 }
`,
    );
    assert.deepEqual(
      controlOf(root, 'A.9.2')?.implementedBy.map(({ record, status }) => [record.id, status]),
      [
        ['named', 'planned'],
        ['both', 'implemented'],
        ['listed', 'in-progress'],
        ['gone', 'retired'],
      ],
    );
    const implementing = (id: string) =>
      annexAOf(root)
        .implementing(itemOf(id))
        .map(({ record }) => record.id);
    assert.deepEqual(implementing('6.2'), ['named']);
    assert.deepEqual(implementing('9.1'), ['listed']);
    assert.deepEqual(implementing('A.9.3'), []);
  });

  describe('the evidence of a control', () => {
    for (const { name, evidence, is } of [
      { name: 'is none without a word', evidence: '', is: 'none' },
      { name: 'is none in an empty list', evidence: 'evidence: []', is: 'none' },
      { name: 'is none that is a placeholder', evidence: 'evidence: [{ title: TODO }]', is: 'none' },
      {
        name: 'can be explained away',
        evidence: 'evidence: { not_applicable: It is new. }',
        is: 'explained',
      },
      { name: 'holds for ever without an end', evidence: 'evidence: [{ title: E }]', is: 'valid' },
      {
        name: 'holds on its last day',
        evidence: `evidence: [{ title: E, valid_until: ${testDay} }]`,
        is: 'valid',
      },
      {
        name: 'is valid where one item is',
        evidence: 'evidence: [{ title: E, valid_until: 2025 }, { title: F, valid_until: 2026 }]',
        is: 'valid',
      },
      {
        name: 'expired with its last item',
        evidence: 'evidence: [{ title: E, valid_until: 2026-11-22 }, { title: F, valid_until: 2026-10 }]',
        is: 'expired on 2026-11-22 (E)',
      },
    ]) {
      it(name, () => {
        const [control] = rootOf(`#- c.yaml\naims: control/v1\nid: c\nowner: O\n${evidence}\n`).ofKind(
          'control',
        );
        assert.ok(control);
        const found = controlEvidence(control, testDay);
        assert.equal(found.is === 'expired' ? `expired on ${found.on} (${found.title})` : found.is, is);
      });
    }
  });
});

function approved(on: string): string {
  return `status: approved\napproved: { by: CTO, on: ${on} }`;
}

function rootOf(picture: string): RootLinks {
  return linksAround(workspaceOf(parseFixture(picture).files), uriOf('any.yaml'));
}

function controlOf(root: RootLinks, id: string) {
  return annexAOf(root).control(itemOf(id));
}

function itemOf(id: string): FrameworkItem {
  const item = frameworkItem(id, 'iso42001');
  assert.ok(item);
  return item;
}
