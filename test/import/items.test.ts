import assert from 'node:assert/strict';
import { planImport } from '../../server/core/import/plan.ts';
import type { Grid } from '../../server/core/import/table.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { follow, plainValue, valueAt } from '../../server/core/syntax/node.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { gridOf, noMapping, workspaceWith } from './tables.ts';

const titles = [
  'Name',
  'Purpose',
  'Model name',
  'Model vendor',
  'Model version',
  'Deployment mode',
  'Model licence',
];
const system = (name: string, purpose: string) => [name, purpose];
const model = (...cells: readonly string[]) => ['', '', ...cells];

/** Rows of which those without a name are models of the system above. */
function modelsGrid(rows: readonly (readonly string[])[], file: string = 'bom.json'): Grid {
  const grid = gridOf([titles, ...rows], file);
  return {
    ...grid,
    itemLists: ['models'],
    rows: grid.rows.map(row => (row.cells[0] === '' ? { ...row, itemOf: 'models' } : row)),
  };
}

interface Options {
  readonly files?: Readonly<Record<string, string>>;
  readonly system?: string;
  readonly as?: 'register' | 'files';
}

function imported(grids: readonly Grid[], { files = {}, as = 'register', ...rest }: Options = {}) {
  const plan = planImport(workspaceWith(files), {
    grids,
    mapping: noMapping,
    folder: 'file:///work/aims',
    as,
    ...rest,
  });
  if ('refused' in plan) throw new Error(plan.refused);
  const written = plan.files.map(({ uri, text }) => [uri.slice('file:///work/'.length), text] as const);
  return {
    ...plan,
    summary: plan.changes.map(({ id, is, fields }) => [is, id, ...fields.map(({ path }) => path)]),
    after: { ...files, ...Object.fromEntries(written) } as Readonly<Record<string, string>>,
  };
}

/** What a file says of the models of its systems, without what is kept of the source. */
function modelsIn(text: string = ''): unknown {
  const [document] = readFile({ uri: 'file:///a.yaml', text }).documents;
  assert.deepEqual(document?.node.faults, [], text);
  const systems = plainValue(valueAt(follow(document.node.root), ['systems'])) as {
    models?: Record<string, unknown>[];
  }[];
  return systems.map(({ models = [] }) =>
    models.map(({ x_source: _, ...each }) => Object.values(each).join(' ')),
  );
}

const register = 'aims/register.yaml';
const claims = [
  system('Claims', 'Sorts claims.'),
  model('claims-bert', 'Acme AI', '1.10', 'self-hosted', 'MIT'),
  model('gpt-4.1', 'openai', '2026-02-11', 'api', ''),
];

describe('items of a list that have rows of their own', () => {
  it('become items of the system above them, each with what is kept of it', () => {
    const { after, sources, systems } = imported([
      modelsGrid([...claims, system('Chat', ''), system('Search', 'Finds.'), model('embed', '', '1')]),
    ]);
    assert.equal(systems.new, 3);
    assert.deepEqual(modelsIn(after[register]), [
      ['claims-bert acme-ai 1.10 self-hosted', 'gpt-4.1 openai 2026-02-11 third-party-api'],
      [],
      ['embed 1'],
    ]);
    assert.match(
      after[register] ?? '',
      / {6}- name: claims-bert\n {8}vendor: acme-ai\n {8}version: "1\.10"\n {8}deployment_mode: self-hosted\n {8}x_source:\n {10}file: bom\.json\n {10}imported: .*\n {10}cells:\n {12}Model vendor: Acme AI\n {12}Model licence: MIT\n/,
    );
    assert.deepEqual(sources[0]?.cells, { non_empty: 16, mapped: 15, kept: 1, reported: 0 });
    assert.deepEqual(imported([modelsGrid(claims)], { as: 'files' }).files.length, 1);
  });

  it('change nothing when they are imported again, in whatever order', () => {
    const { after } = imported([modelsGrid(claims)]);
    const [first = [], ...others] = claims;
    for (const rows of [claims, [first, ...others.toReversed()]]) {
      const again = imported([modelsGrid(rows)], { files: after });
      assert.deepEqual([again.files, again.changes, again.notes], [[], [], []]);
      assert.equal(again.systems.unchanged, 1);
    }
  });

  it('are brought up to date one by one, and what people wrote stays', () => {
    const before = imported([modelsGrid(claims)]).after[register] ?? '';
    const edited = before
      .replace('deployment_mode: self-hosted', 'deployment_mode: on-device # since May')
      .replace('name: gpt-4.1', 'name: gpt-4.1\n        x-note: ours')
      .replace('vendor: openai', 'vendor: azure');
    const rows = [
      system('Claims', 'Sorts claims.'),
      model('claims-bert', 'Acme AI', '2.0', 'self-hosted', 'Apache-2.0'),
      model('gpt-4.1', 'contoso', '2026-08-01', 'api', ''),
      model('reranker', 'acme', '1', '', 'MIT'),
    ];
    const { after, summary, changes } = imported([modelsGrid(rows)], { files: { [register]: edited } });
    assert.deepEqual(summary, [
      [
        'updated',
        'claims',
        'models[claims-bert].x_source',
        'models[claims-bert].version',
        'models[gpt-4.1].version',
        'models',
      ],
      ['conflict', 'claims', 'models[gpt-4.1].vendor'],
    ]);
    assert.deepEqual(changes[0]?.fields.at(-1), {
      path: 'models',
      from: undefined,
      to: { name: 'reranker', vendor: 'acme', version: '1' },
    });
    const text = after[register] ?? '';
    assert.deepEqual(modelsIn(text), [
      [
        'claims-bert acme-ai 2.0 on-device',
        'gpt-4.1 ours azure 2026-08-01 third-party-api',
        'reranker acme 1',
      ],
    ]);
    assert.match(text, /deployment_mode: on-device # since May\n/);
    assert.match(text, / {10}conflicts:\n {12}vendor: contoso\n/);
    assert.match(text, /Model licence: Apache-2\.0/);
    assert.deepEqual(imported([modelsGrid(rows)], { files: after }).files, []);
  });

  it('stay where the source has them no more, and that is said', () => {
    const { after } = imported([modelsGrid(claims)]);
    const { files, notes, systems } = imported([modelsGrid(claims.slice(0, 2))], { files: after });
    assert.deepEqual(files, []);
    assert.equal(systems.unchanged, 1);
    assert.deepEqual(
      notes.map(({ message }) => message),
      ['models[gpt-4.1] of "claims" is not in the source any more; it stays as it is'],
    );
  });

  const ours = `aims: register/v1
systems:
  - id: desk
    name: Desk
    owner: Kim
    models:
      # the big one
      - { name: gpt-4.1, vendor: openai, version: "1" }
      - name: gpt-4.1
        version: "2"
      - name: Own model
  - id: bare
    name: Bare
    x_source:
      file: inventory.csv
      imported: name f00000000
  - id: other
    name: Other
    x_source:
      file: inventory.csv
      imported: name f00000001
`;

  it('need a system that is named where none stands above them', () => {
    const cards = [
      modelsGrid([model('own model', 'acme', '3')], 'a/README.md'),
      modelsGrid([model('tiny', '', '')], 'b/README.md'),
    ];
    assert.throws(
      () => imported(cards, { files: { [register]: ours } }),
      /^Error: "a\/README\.md" holds models and no system that they belong to; "--system ID" says which system of the register it is\. Nothing was written\.$/,
    );
    assert.throws(
      () => imported(cards, { files: { [register]: ours }, system: 'desc' }),
      /names no system that is here: "desc"\. Did you mean "desk"\?/,
    );
    const { after, summary } = imported(cards, { files: { [register]: ours }, system: 'bare' });
    assert.deepEqual(summary, [['updated', 'bare', 'models', 'models']]);
    assert.deepEqual(modelsIn(after[register]), [
      ['gpt-4.1 openai 1', 'gpt-4.1 2', 'Own model'],
      ['own model acme 3', 'tiny'],
      [],
    ]);
    // The system keeps what it remembers of its own source.
    assert.match(
      after[register] ?? '',
      / {4}x_source:\n {6}file: inventory\.csv\n {6}imported: name f00000000\n/,
    );
    assert.deepEqual(imported(cards, { files: after, system: 'bare' }).files, []);
  });

  it('are found among those that people wrote, and only add to them', () => {
    const rows = [
      model('own model', 'acme', '3'),
      model('gpt-4.1', 'contoso', '2'),
      model('gpt-4.1', 'openai', '1', 'api'),
    ];
    const grids = [modelsGrid(rows)];
    const { after, summary } = imported(grids, { files: { [register]: ours }, system: 'desk' });
    assert.deepEqual(summary, [
      [
        'updated',
        'desk',
        'models[Own model].vendor',
        'models[Own model].version',
        'models[gpt-4.1].vendor',
        'models[gpt-4.1].deployment_mode',
      ],
      ['conflict', 'desk', 'models[Own model].name'],
    ]);
    assert.deepEqual((modelsIn(after[register]) as unknown[])[0], [
      'gpt-4.1 openai 1 third-party-api',
      'gpt-4.1 contoso 2',
      'Own model acme 3',
    ]);
    assert.match(after[register] ?? '', / {6}# the big one\n/);
    assert.deepEqual(imported(grids, { files: after, system: 'desk' }).files, []);
  });

  it('may come with one system, which is then the one that is named', () => {
    const { after, summary } = imported([modelsGrid(claims)], {
      files: { [register]: ours },
      system: 'desk',
    });
    assert.deepEqual(summary, [
      ['updated', 'desk', 'purpose', 'models', 'models'],
      ['conflict', 'desk', 'name'],
    ]);
    assert.match(after[register] ?? '', /name: Desk\n/);
    assert.throws(
      () =>
        imported([modelsGrid([...claims, system('Chat', 'x')])], {
          files: { [register]: ours },
          system: 'desk',
        }),
      /says that all is about one system, and the sources hold 2/,
    );
  });

  it('are not put where a list is said to be none', () => {
    const files = {
      [register]:
        'aims: register/v1\nsystems:\n  - id: desk\n    name: Desk\n    models: {not_applicable: rules only}\n',
    };
    const { notes, files: written } = imported([modelsGrid([model('x', '', '')])], { files, system: 'desk' });
    assert.deepEqual(written, []);
    assert.match(notes[0]?.message ?? '', /written in a way that this cannot add to safely/);
  });
});

describe('items of a list, with random edits here and in the source', () => {
  const fields = ['vendor', 'version', 'mode', 'licence'] as const;

  type Said = { readonly name: string } & { [field in (typeof fields)[number]]: string };

  const modes = ['third-party-api', 'managed-cloud', 'self-hosted', 'embedded', 'edge'];

  function text(random: Random, field: (typeof fields)[number]): string {
    switch (field) {
      case 'vendor':
        return `vendor-${random.below(1000)}`;
      case 'version':
        return random.pick(['1.10', '2026-01-02', '3', 'v 1: x', '#4']) + random.below(100);
      case 'mode':
        return random.pick(modes);
      case 'licence':
        return (
          random.pick(['MIT', 'a: b', '"q"', 'two\nlines', 'word '.repeat(40)]).trim() + random.below(100)
        );
      default:
        return field satisfies never;
    }
  }

  function saidIn(register: string): readonly (readonly Said[])[] {
    const [document] = readFile({ uri: 'file:///a.yaml', text: register }).documents;
    assert.deepEqual(document?.node.faults, [], register);
    type Written = {
      models?: { [field: string]: string & { cells?: { [title: string]: string } } }[];
    };
    const systems = plainValue(valueAt(follow(document.node.root), ['systems'])) as Written[];
    return systems.map(({ models = [] }) =>
      models.map(({ name = '', vendor = '', version = '', deployment_mode = '', x_source }) => ({
        name,
        vendor,
        version,
        mode: deployment_mode,
        licence: x_source?.cells?.['Model licence'] ?? '',
      })),
    );
  }

  /** What a person does in an editor: another value in the lines of a field. */
  function edited(register: string, name: string, field: (typeof fields)[number], value: string): string {
    const key = { vendor: 'vendor', version: 'version', mode: 'deployment_mode', licence: 'Model licence' }[
      field
    ];
    const at = register.indexOf(`- name: ${name}\n`);
    assert.ok(at >= 0, name);
    const line = new RegExp(`(\\n +${key}: )(?:>-|\\|-)?.*(?:\\n {14}.*|\\n(?=\\n))*`);
    return (
      register.slice(0, at) +
      register.slice(at).replace(line, (_, before: string) => before + JSON.stringify(value))
    );
  }

  for (let seed = 1; seed <= 60; seed++)
    it(`takes, keeps and reports as it should (${seed})`, () => {
      const random = randomFrom(seed);
      const systems = Array.from({ length: 1 + random.below(3) }, (_, index) => ({
        name: `S${index}`,
        models: Array.from({ length: random.below(4) }, (__, model) => {
          const base: Said = {
            name: `m${index}-${model}`,
            ...(Object.fromEntries(fields.map(field => [field, text(random, field)])) as Omit<Said, 'name'>),
          };
          return { base, here: { ...base }, there: { ...base }, isNew: false, isGone: false };
        }),
      }));
      const grid = (which: 'base' | 'there') =>
        modelsGrid(
          systems.flatMap(({ name, models }) => [
            system(name, 'x'),
            ...models
              .filter(({ isNew, isGone }) => (which === 'base' ? !isNew : !isGone))
              .map(each => model(each[which].name, ...fields.map(field => each[which][field]))),
          ]),
        );
      let here = imported([grid('base')]).after[register] ?? '';
      assert.deepEqual(
        saidIn(here),
        systems.map(({ models }) => models.map(({ base }) => base)),
      );
      for (const [index, { models }] of systems.entries()) {
        for (const each of models) {
          for (const field of fields) {
            if (random.below(4) === 0) {
              each.here[field] = text(random, field);
              here = edited(here, each.base.name, field, each.here[field]);
            }
            if (random.below(4) === 0) each.there[field] = text(random, field);
          }
          each.isGone = random.below(6) === 0;
        }
        if (random.below(2) === 0) {
          const said: Said = {
            name: `new${index}`,
            ...(Object.fromEntries(fields.map(field => [field, text(random, field)])) as Omit<Said, 'name'>),
          };
          models.push({ base: said, here: said, there: said, isNew: true, isGone: false });
        }
      }
      here = `# ours\n${here.replace(/^ {6}- name: m/gm, '      # a model\n$&')}`;
      const { after, changes, notes } = imported([grid('there')], { files: { [register]: here } });
      assert.deepEqual(
        saidIn(after[register] ?? ''),
        systems.map(({ models }) =>
          models.map(({ base, here: own, there, isGone }) => ({
            ...own,
            ...Object.fromEntries(
              fields.map(field => [field, own[field] === base[field] && !isGone ? there[field] : own[field]]),
            ),
          })),
        ),
      );
      const conflicts = changes
        .filter(({ is }) => is === 'conflict')
        .flatMap(({ fields: own }) => own.map(({ path }) => path))
        .sort();
      const paths = { vendor: 'vendor', version: 'version', mode: 'deployment_mode', licence: 'x_source' };
      const expected = systems.flatMap(({ models }) =>
        models.flatMap(({ base, here: own, there, isGone }) =>
          fields.flatMap(field =>
            !isGone &&
            own[field] !== base[field] &&
            there[field] !== base[field] &&
            own[field] !== there[field]
              ? [`models[${base.name}].${paths[field]}`]
              : [],
          ),
        ),
      );
      assert.deepEqual(conflicts, expected.sort());
      const gone = systems.flatMap(({ models }) => models.filter(({ isGone }) => isGone));
      assert.equal(
        notes.filter(({ message }) => /is not in the source any more/.test(message)).length,
        gone.length,
      );
      assert.equal(
        (after[register]?.match(/^ *# a model$/gm) ?? []).length,
        systems.flatMap(({ models }) => models.filter(({ isNew }) => !isNew)).length,
      );
      assert.deepEqual(imported([grid('there')], { files: after }).files, []);
    });
});
