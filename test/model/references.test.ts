import assert from 'node:assert/strict';
import { type Field, type Kind, kinds, type Shape } from '../../server/core/kinds/index.ts';
import { linksOf, referrersOf } from '../../server/core/model/links.ts';
import { fileIn, parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

/** Every field by which a document names others, of every kind, as the table of the documents has them. */
const referenceFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ai-system': {
    assessments: 'impact-assessment',
    controls: 'control',
    'data_inputs.dataset': 'dataset',
    'models.vendor': 'vendor',
    'human_oversight.overseers.training': 'training',
  },
  certification: {},
  config: {},
  control: { systems: 'system' },
  controls: {},
  'corrective-action': { from: 'incident', 'from.audit': 'internal-audit' },
  crosswalk: {},
  dataset: { used_by: 'system' },
  'impact-assessment': { system: 'system', 'mitigations.control': 'control' },
  incident: { systems: 'system', runbook: 'runbook', corrective_actions: 'corrective-action' },
  'internal-audit': { 'scope.systems': 'system', 'findings.corrective_action': 'corrective-action' },
  'management-review': {},
  monitoring: { system: 'system' },
  oversight: { system: 'system', 'overseers.training': 'training' },
  policy: {},
  register: {},
  'risk-assessment': { system: 'system', 'risks.treatment.controls': 'control' },
  runbook: { systems: 'system' },
  scope: { systems: 'system', 'exclusions.system': 'system' },
  'statement-of-applicability': { 'decisions.implemented_by': 'control' },
  training: {},
  validation: { system: 'system' },
  vendor: {},
  waivers: { 'waivers.document': 'any', 'waivers.system': 'system' },
};

/** The fields that name items of frameworks. */
const itemFields: Readonly<Record<string, readonly string[]>> = {
  control: ['implements'],
  crosswalk: ['in_place.id'],
  'internal-audit': ['scope.clauses', 'scope.controls', 'findings.clause'],
  'risk-assessment': ['risks.taxonomy'],
  'statement-of-applicability': ['decisions.control'],
};

/** The fields that give ids within a document. */
const localIdFields: Readonly<Record<string, readonly string[]>> = {
  certification: ['milestones.id'],
  'internal-audit': ['findings.id'],
  'risk-assessment': ['risks.id'],
  scope: ['objectives.id'],
};

describe('the references of a document', () => {
  for (const kind of kinds) {
    it(`are seen by others in every field of the kind ${kind.name} that names documents`, () => {
      const expected: Record<string, string> = { ...referenceFields[kind.name], supersedes: kind.idKind };
      const inTable = leafFields(kind).flatMap(({ path, shape }) =>
        shape.is === 'reference' ? [[path.join('.'), shape.kind] as const] : [],
      );
      assert.deepEqual(sorted(Object.fromEntries(inTable)), sorted(expected));
      for (const [field, named] of Object.entries(expected)) {
        const path = field.split('.');
        for (const inList of [false, true]) {
          const value = { aims: `${kind.name}/v1`, id: 'own-id', ...valueUnder(kind.fields, path, inList) };
          const { facts } = workspaceOf([{ path: 'a.json', text: JSON.stringify(value) }]);
          const [record] = facts.get(uriOf('a.json'))?.records ?? [];
          const found = record?.references.map(({ kind: of, id, place }) => [
            place.path.filter(step => typeof step === 'string').join('.'),
            of,
            id,
          ]);
          assert.deepEqual(found, [[field, named, 'other-id']], JSON.stringify(value));
        }
      }
    });

    it(`and of the kind ${kind.name} every field that names items of frameworks, or ids within a document`, () => {
      const leaves = leafFields(kind);
      const items = leaves.filter(({ shape }) => shape.is === 'framework').map(({ path }) => path.join('.'));
      assert.deepEqual([...new Set(items)], itemFields[kind.name] ?? []);
      const local = leaves.filter(({ field }) => field.localId).map(({ path }) => path.join('.'));
      assert.deepEqual(local, localIdFields[kind.name] ?? []);
    });
  }

  it('name items by their full id, however they are written, and with their places', () => {
    const { facts } = workspaceFrom(`
#- a.yaml
aims: controls/v1
controls:
  - id: c
    implements: [A.6.2.4, a.6.2.5, "iso42001:2023/A.9.2", iso42001/8.2, 6.1.2, 9.1, soc2/cc8.1, GOVERN-1.6, A.99, iso27001/A.5.1]
#- b.yaml
aims: crosswalk/v1
id: b
framework: eu-ai-act
in_place: [{ id: 14 }, { id: "Article 9" }, { id: CC8.1 }]
#- c.yaml
aims: internal-audit/v1
id: c
scope: { controls: [A.9] }
---
aims: control/v1
id: d
implements: [A.9]
`);
    const items = (path: string) =>
      (facts.get(uriOf(path))?.records ?? []).flatMap(record =>
        record.items.map(({ item, place }) => `${place.path.join('.')} ${item}`),
      );
    assert.deepEqual(items('a.yaml'), [
      'controls.0.implements.0 iso42001:2023/A.6.2.4',
      'controls.0.implements.1 iso42001:2023/A.6.2.5',
      'controls.0.implements.2 iso42001:2023/A.9.2',
      'controls.0.implements.3 iso42001:2023/8.2',
      'controls.0.implements.4 iso42001:2023/6.1.2',
      'controls.0.implements.5 iso42001:2023/9.1',
      'controls.0.implements.6 soc2:2017/CC8.1',
      'controls.0.implements.7 nist-ai-rmf:1.0/GOVERN 1.6',
    ]);
    assert.deepEqual(items('b.yaml'), ['in_place.0.id eu-ai-act:2024/14', 'in_place.1.id eu-ai-act:2024/9']);
    // A group stands for all that is in it where the field says so, and for nothing elsewhere.
    assert.deepEqual(items('c.yaml'), [
      'scope.controls.0 iso42001:2023/A.9.2',
      'scope.controls.0 iso42001:2023/A.9.3',
      'scope.controls.0 iso42001:2023/A.9.4',
    ]);
  });

  it('tell who refers to a document: each once, those that name whatever document last, itself never', () => {
    const workspace = workspaceFrom(`
#- a.yaml
aims: waivers/v1
id: w
waivers: [{ rule: overdue-review, document: ctl }]
#- b.yaml
aims: control/v1
id: ctl
supersedes: ctl
#- c.yaml
aims: impact-assessment/v1
id: ia
mitigations: [{ control: ctl }, { control: ctl }]
---
aims: vendor/v1
id: ctl
`);
    const [root] = linksOf(workspace).roots;
    assert.ok(root);
    const referrers = (kind: string) =>
      root.definitions(kind, 'ctl').flatMap(each => referrersOf(root, each).map(({ id }) => id));
    assert.deepEqual(referrers('control'), ['ia', 'w']);
    // An id of whatever kind may be meant for each of those that have it.
    assert.deepEqual(referrers('vendor'), ['w']);
    assert.deepEqual(
      root.definitions('any', 'ctl').map(({ kind }) => kind),
      ['control', 'vendor'],
    );
  });
});

interface LeafField {
  readonly path: readonly string[];
  readonly field: Field;
  readonly shape: Shape;
}

/** Every single value that the table of a kind describes, at any depth, but for those of records within the document. */
function leafFields({ fields, records }: Kind): readonly LeafField[] {
  const apart = new Set(records.map(({ path }) => path.join('.')));
  const within = (among: readonly Field[], before: readonly string[]): readonly LeafField[] =>
    among.flatMap(field => {
      const path = [...before, field.name];
      if (apart.has(path.join('.'))) return [];
      return shapesIn(field.shape).flatMap((shape): readonly LeafField[] =>
        shape.is === 'mapping' ? within(shape.fields, path) : [{ path, field, shape }],
      );
    });
  return within(fields, []);
}

function shapesIn(shape: Shape): readonly Shape[] {
  if (shape.is === 'choice') return shape.of.flatMap(shapesIn);
  if (shape.is === 'list') return shapesIn(shape.of);
  return [shape];
}

/** A value of the kind in which the reference at a path names `other-id`: alone, or where it may, in a list. */
function valueUnder(
  fields: readonly Field[],
  [name = '', ...rest]: readonly string[],
  inList: boolean,
): Readonly<Record<string, unknown>> {
  const field = fields.find(each => each.name === name);
  assert.ok(field, name);
  return { [name]: valueFor(field.shape, rest, inList) };
}

function valueFor(shape: Shape, rest: readonly string[], inList: boolean): unknown {
  const shapes = shape.is === 'choice' ? shape.of : [shape];
  if (rest.length === 0) {
    const isList = shapes.some(each => each.is === 'list' && each.of.is === 'reference');
    return inList && isList ? ['other-id'] : 'other-id';
  }
  for (const each of shapes) {
    if (each.is === 'mapping') return valueUnder(each.fields, rest, inList);
    if (each.is !== 'list') continue;
    const inner = shapesIn(each).find(item => item.is === 'mapping');
    if (inner?.is === 'mapping') return [valueUnder(inner.fields, rest, inList)];
  }
  throw new Error(`Nothing leads to ${rest.join('.')}`);
}

function sorted(map: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

function workspaceFrom(picture: string) {
  const { files } = parseFixture(picture);
  const workspace = workspaceOf(files);
  for (const { path } of files) fileIn(workspace, path);
  return workspace;
}
