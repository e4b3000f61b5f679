import assert from 'node:assert/strict';
import {
  allowsNotApplicable,
  type Field,
  fieldNamed,
  isDefinableKind,
  kindNamed,
  kinds,
  kindsDefining,
  type Shape,
  shapeOfRecord,
} from '../../server/core/kinds/index.ts';

describe('the kinds', () => {
  it('are found by their names, and by nothing else', () => {
    for (const kind of kinds) assert.equal(kindNamed(kind.name), kind);
    for (const name of ['', 'AI-system', 'constructor', '__proto__', 'toString'])
      assert.equal(kindNamed(name), undefined);
  });

  it('have `aims` as their first field, with every version', () => {
    for (const { name, versions, fields } of kinds) {
      assert.equal(fields[0]?.name, 'aims');
      assert.deepEqual(
        valuesOf(fields[0]?.shape),
        versions.map(version => `${name}/v${version}`),
      );
    }
  });

  it('say what their ids are ids of', () => {
    const idKinds = ['register', 'ai-system', 'impact-assessment', 'controls'].map(
      name => kindNamed(name)?.idKind,
    );
    assert.deepEqual(idKinds, ['register', 'system', 'impact-assessment', 'controls']);
    for (const idKind of [
      'control',
      'dataset',
      'vendor',
      'training',
      'incident',
      'runbook',
      'internal-audit',
    ])
      assert.equal(isDefinableKind(idKind), true, idKind);
    assert.deepEqual(
      kindsDefining('system').map(kind => kind.name),
      ['ai-system'],
    );
    assert.deepEqual(kindsDefining('ai-system'), []);
    assert.equal(isDefinableKind('system'), true);
    assert.equal(isDefinableKind('constructor'), false);
  });

  it('say where their records stand', () => {
    assert.deepEqual(kindNamed('register')?.records, [
      { path: [], kind: 'register' },
      { path: ['systems'], kind: 'ai-system' },
    ]);
    assert.deepEqual(kindNamed('ai-system')?.records, [{ path: [], kind: 'ai-system' }]);
    assert.deepEqual(kindNamed('controls')?.records, [
      { path: [], kind: 'controls' },
      { path: ['controls'], kind: 'control' },
    ]);
    for (const { records } of kinds) for (const { kind } of records) assert.ok(kindNamed(kind), kind);
  });

  it('have the shared fields, all of them', () => {
    const shared =
      'id title owner status version approved reviewed review supersedes evidence notes tags'.split(' ');
    for (const { name, fields } of kinds) {
      for (const field of shared) assert.ok(fieldNamed(fields, field), `${name} has no ${field}`);
    }
  });

  it('are those of the table of documents, all of them', () => {
    const names =
      'ai-system certification config control controls corrective-action crosswalk dataset impact-assessment ' +
      'incident internal-audit management-review monitoring oversight policy register risk-assessment runbook ' +
      'scope statement-of-applicability training validation vendor waivers';
    assert.deepEqual(
      kinds.map(kind => kind.name),
      names.split(' '),
    );
  });

  it('refer only to kinds that some document can define, or to any', () => {
    for (const { name } of kinds) {
      for (const [path, kind] of Object.entries(referencesOf(name)))
        assert.ok(kind === 'any' || isDefinableKind(kind), `${name}.${path}: ${kind}`);
    }
  });

  it('find a field by its name, and by nothing else', () => {
    const fields = kindNamed('ai-system')?.fields ?? [];
    for (const field of fields) assert.equal(fieldNamed(fields, field.name), field);
    for (const name of ['', 'constructor', '__proto__', 'x-own'])
      assert.equal(fieldNamed(fields, name), undefined);
  });

  it('share the fields that they have in common, and a register all of a system’s but `aims`', () => {
    const system = kindNamed('ai-system');
    const systems = fieldNamed(kindNamed('register')?.fields ?? [], 'systems')?.shape;
    assert.ok(system && systems?.is === 'list' && systems.of.is === 'mapping');
    assert.deepEqual(systems.of.fields, system.fields.slice(1));
    for (const [index, field] of systems.of.fields.entries()) assert.equal(field, system.fields[index + 1]);
    assert.deepEqual(shapeOfRecord(system, { asEntry: true }), systems.of);
    assert.equal(shapeOfRecord(system, { asEntry: false }), shapeOfRecord(system, { asEntry: false }));
    assert.deepEqual(shapeOfRecord(system, { asEntry: false }).fields, system.fields);
  });
});

describe('what the kinds say about their fields', () => {
  it('a system needs what the stages ask for', () => {
    assert.deepEqual(needsOf('ai-system'), {
      always: ['id', 'name', 'owner'],
      idea: ['stage'],
      planned: ['purpose'],
      development: ['audience', 'automation_level', 'models', 'risk.level'],
      pilot: [
        'affected_parties',
        'data_inputs',
        'data_outputs',
        'models[].deployment_mode',
        'models[].version',
        'review',
        'risk.rationale',
        'users',
      ],
      production: ['controls'],
      'production, high or critical': ['human_oversight', 'risk.ai_act_class'],
      approved: ['approved.by', 'approved.on'],
    });
  });

  it('an impact assessment needs little as a draft and all once approved', () => {
    assert.deepEqual(needsOf('impact-assessment'), {
      always: ['id', 'owner', 'system'],
      approved: [
        'affected_parties',
        'approved',
        'approved.by',
        'approved.on',
        'decisions',
        'decisions.automation_level',
        'decisions.influences',
        'failure_modes',
        'foreseeable_misuse',
        'impacts',
        'impacts.groups',
        'impacts.individuals',
        'impacts.society',
        'intended_use',
        'mitigations',
        'outcome',
        'residual_risk',
        'review',
        'users',
      ],
    });
  });

  it('a register needs nothing', () => {
    const needs = needsOf('register');
    assert.deepEqual(needs, { approved: ['approved.by', 'approved.on'] });
  });

  it('every kind that is approved needs little before: an id, an owner, and what it is about', () => {
    const always = Object.fromEntries(kinds.map(({ name }) => [name, topLevel(needsOf(name).always)]));
    assert.deepEqual(always, {
      'ai-system': 'id name owner',
      certification: 'id owner',
      config: '',
      control: 'id owner',
      controls: '',
      'corrective-action': 'id owner',
      crosswalk: 'framework id owner',
      dataset: 'id owner',
      'impact-assessment': 'id owner system',
      incident: 'id owner systems type',
      'internal-audit': 'id owner',
      'management-review': 'id owner',
      monitoring: 'id owner system',
      oversight: 'id owner system',
      policy: 'id owner',
      register: '',
      'risk-assessment': 'id owner system',
      runbook: 'id owner',
      scope: 'id owner',
      'statement-of-applicability': 'id owner',
      training: 'id owner',
      validation: 'id owner system',
      vendor: 'id owner',
      waivers: '',
    });
  });

  it('every kind needs an approval and a review once approved, but for those that nobody approves', () => {
    const free = kinds.map(({ name }) => name).filter(name => !needsOf(name).approved?.includes('approved'));
    const never = 'ai-system config control controls crosswalk incident register waivers';
    assert.deepEqual(free, never.split(' '));
    for (const { name } of kinds)
      assert.equal(
        !free.includes(name),
        needsOf(name).approved?.includes('review') ?? false,
        `${name} needs a review`,
      );
  });

  it('a control needs a description while it is put in place, and evidence once it is', () => {
    assert.deepEqual(needsOf('control'), {
      always: ['id', 'owner'],
      'in-progress or implemented or degraded': ['description'],
      'implemented or degraded': ['evidence', 'implements'],
      approved: ['approved.by', 'approved.on'],
    });
  });

  it('ids within a document are marked, and those that name them say where they stand', () => {
    const marked = kinds.flatMap(({ name }) =>
      shapesOf(name).flatMap(({ path, field }) =>
        field.localId || field.localReference
          ? [[`${name}.${path}`, field.localReference ?? 'id'] as const]
          : [],
      ),
    );
    assert.deepEqual(Object.fromEntries(marked), {
      'certification.milestones[].depends_on': { list: 'milestones' },
      'certification.milestones[].id': 'id',
      'corrective-action.from.finding': { list: 'findings', in: 'audit' },
      'internal-audit.findings[].id': 'id',
      'risk-assessment.risks[].id': 'id',
      'scope.objectives[].id': 'id',
    });
  });

  it('ids of frameworks say which are meant', () => {
    const found = kinds.flatMap(({ name }) =>
      shapesOf(name).flatMap(({ path, shape }) => {
        const single = shape.is === 'list' ? shape.of : shape;
        if (single.is !== 'framework') return [];
        return [[`${name}.${path}`, [...single.frameworks, single.items ?? ''].join(' ').trim()]];
      }),
    );
    assert.deepEqual(Object.fromEntries(found), {
      'control.implements': '',
      'crosswalk.in_place[].id': 'soc2 nist-ai-rmf eu-ai-act',
      'internal-audit.findings[].clause': 'iso42001',
      'internal-audit.scope.clauses': 'iso42001 clause',
      'internal-audit.scope.controls': 'iso42001 control',
      'risk-assessment.risks[].taxonomy': 'risk-taxonomy risk',
      'statement-of-applicability.decisions[].control': 'iso42001 control',
    });
  });

  it('sections of Markdown may stand for these', () => {
    const headings = (name: string) =>
      kindNamed(name)
        ?.fields.filter(field => field.asSection)
        .map(field => field.title);
    assert.deepEqual(headings('impact-assessment'), [
      'Users',
      'Affected parties',
      'Intended use',
      'Foreseeable misuse',
      'Decisions',
      'Failure modes',
      'Impacts',
      'Mitigations',
      'Outcome',
      'Notes',
    ]);
    assert.deepEqual(headings('ai-system'), ['Purpose', 'Users', 'Affected parties', 'Legal basis', 'Notes']);
  });

  it('these are the facts that assessments look at, and have a fingerprint for', () => {
    const facts = (kindNamed('ai-system')?.fields ?? []).flatMap(({ fact }) => fact ?? []).sort();
    const names = 'audience automation_level data_inputs data_outputs models purpose risk stage';
    assert.deepEqual(facts, names.split(' '));
    const assessed = fieldNamed(kindNamed('impact-assessment')?.fields ?? [], 'assessed')?.shape;
    const recorded = assessed?.is === 'mapping' ? fieldNamed(assessed.fields, 'facts')?.shape : undefined;
    assert.ok(recorded?.is === 'mapping');
    assert.deepEqual(recorded.fields.map(field => field.name).sort(), facts);
  });

  it('these fields refer to others', () => {
    assert.deepEqual(referencesOf('ai-system'), {
      assessments: 'impact-assessment',
      controls: 'control',
      'data_inputs[].dataset': 'dataset',
      'human_oversight.overseers[].training': 'training',
      'models[].vendor': 'vendor',
      supersedes: 'system',
    });
    assert.deepEqual(referencesOf('impact-assessment'), {
      'mitigations[].control': 'control',
      supersedes: 'impact-assessment',
      system: 'system',
    });
    assert.deepEqual(referencesOf('register'), { supersedes: 'register' });
  });

  it('dates lie in the past, or are due', () => {
    const dates = { past: [] as string[], due: [] as string[], any: [] as string[] };
    for (const { path, shape } of shapesOf('ai-system'))
      if (shape.is === 'date') dates[shape.sense].push(path);
    assert.deepEqual(dates.due, ['review.next', 'evidence[].valid_until']);
    assert.deepEqual(dates.any, []);
    assert.equal(dates.past.length, 5);
  });

  it('a placeholder counts everywhere but in notes and tags', () => {
    for (const { name, fields } of kinds) {
      const free = fields.filter(field => !field.countsPlaceholders).map(field => field.name);
      assert.deepEqual(free, ['notes', 'tags'], name);
    }
  });

  it('texts, lists and mappings may be not applicable, single words may not', () => {
    const shapes = shapesOf('ai-system').filter(({ path }) => !path.includes('.') && !path.includes('[]'));
    const never = shapes.filter(({ shape }) => !allowsNotApplicable(shape)).map(({ path }) => path);
    assert.deepEqual(
      never.sort(),
      [
        'aims',
        'id',
        'stage',
        'stage_since',
        'status',
        'origin',
        'audience',
        'automation_level',
        'supersedes',
      ].sort(),
    );
  });
});

interface Placed {
  readonly path: string;
  readonly field: Field;
  readonly shape: Shape;
}

/** The fields of a kind at any depth, but for those of other kinds' records inside it. */
function shapesOf(kind: string): readonly Placed[] {
  return (kindNamed(kind)?.fields ?? [])
    .filter(field => !kindNamed(kind)?.records.some(place => place.path[0] === field.name))
    .flatMap(field => placed(field, field.name));
}

function placed(field: Field, path: string): readonly Placed[] {
  return [...shapesWithin(field.shape, path)].flatMap(({ shape, at }) =>
    shape.is === 'mapping'
      ? [
          ...(at === path ? [{ path, field, shape }] : []),
          ...shape.fields.flatMap(each => placed(each, `${at}.${each.name}`)),
        ]
      : [{ path, field, shape }],
  );
}

function* shapesWithin(shape: Shape, at: string): Iterable<{ readonly shape: Shape; readonly at: string }> {
  if (shape.is === 'choice') for (const each of shape.of) yield* shapesWithin(each, at);
  else if (shape.is === 'list' && shape.of.is === 'mapping') {
    yield { shape, at };
    yield* shapesWithin(shape.of, `${at}[]`);
  } else yield { shape, at };
}

function needsOf(kind: string): Record<string, string[]> {
  const needs: Record<string, string[]> = {};
  for (const [path, needed] of new Map(shapesOf(kind).map(({ path, field }) => [path, field.needed]))) {
    if (!needed) continue;
    const when =
      needed.when === 'stage'
        ? needed.stage
        : needed.when === 'status'
          ? needed.status.join(' or ')
          : needed.when;
    const condition =
      needed.when === 'stage' && needed.ifRisk ? `${when}, ${needed.ifRisk.join(' or ')}` : when;
    needs[condition] = [...(needs[condition] ?? []), path].sort();
  }
  return needs;
}

function referencesOf(kind: string): Record<string, string> {
  const found = shapesOf(kind).flatMap(({ path, shape }) => {
    const single = shape.is === 'list' ? shape.of : shape;
    return single.is === 'reference' ? [[path, single.kind] as const] : [];
  });
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function valuesOf(shape: Shape | undefined): readonly string[] {
  return shape?.is === 'enum' ? shape.values.map(({ value }) => value) : [];
}

function topLevel(paths: readonly string[] = []): string {
  return paths.filter(path => !/[.[]/.test(path)).join(' ');
}
