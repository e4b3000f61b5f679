import assert from 'node:assert/strict';
import { type JsonSource, jsonSource } from '../../server/core/import/json-grid.ts';
import { isMlBom, mlBomGrid } from '../../server/core/import/ml-bom.ts';
import { processorTime } from '../support/processor-time.ts';

function sourceOf(bill: object): JsonSource {
  const source = jsonSource(JSON.stringify(bill, null, 2));
  if ('refused' in source) throw new Error(source.refused);
  return source;
}

/** Each row by its titles, the models with `>` before them; and what is said beside. */
function read(bill: object) {
  const grid = mlBomGrid('bom.json', sourceOf({ bomFormat: 'CycloneDX', specVersion: '1.6', ...bill }));
  if ('refused' in grid) return grid.refused;
  const [titles, ...rows] = grid.rows;
  return {
    rows: rows.map(({ cells, itemOf }) => [
      itemOf === 'models' ? '>' : '',
      Object.fromEntries(cells.flatMap((text, at) => (text === '' ? [] : [[titles?.cells[at], text]]))),
    ]),
    notes: (grid.notes ?? []).map(({ message, cells }) => `${message} [${cells}]`),
  };
}

const model = (ref: string, more: object = {}) => ({
  type: 'machine-learning-model',
  'bom-ref': ref,
  name: ref,
  ...more,
});
const app = (ref: string, more: object = {}) => ({ type: 'application', 'bom-ref': ref, name: ref, ...more });

describe('a bill of materials with models', () => {
  it('is its applications, and behind each its models', () => {
    const bill = {
      metadata: { component: app('shop', { version: '2', description: 'Sells.' }) },
      components: [
        app('search', {
          components: [model('embed'), { type: 'container', name: 'c', components: [model('rank')] }],
        }),
        { type: 'library', 'bom-ref': 'lib', name: 'torch', version: '2.4' },
        model('chat'),
        app('cron'),
      ],
      dependencies: [
        // What the library needs is needed too; what another application needs is its own.
        { ref: 'shop', dependsOn: ['lib', 'search', 'nowhere'] },
        { ref: 'lib', dependsOn: ['chat', 'lib', 'shop'] },
      ],
    };
    assert.deepEqual(read(bill), {
      rows: [
        ['', { Name: 'search' }],
        ['>', { 'Model name': 'embed' }],
        ['>', { 'Model name': 'rank' }],
        ['', { Name: 'shop', Version: '2', Purpose: 'Sells.' }],
        ['>', { 'Model name': 'chat' }],
      ],
      notes: [
        '3 other components are left out (application, container, library): an AI system is kept with its models [9]',
      ],
    });
  });

  it('is what it is about, where it says not who needs its models', () => {
    assert.deepEqual(
      read({
        metadata: { component: { type: 'platform', name: 'Desk' } },
        components: [model('a'), model('b')],
      }),
      {
        rows: [
          ['', { Name: 'Desk' }],
          ['>', { 'Model name': 'a' }],
          ['>', { 'Model name': 'b' }],
        ],
        notes: [],
      },
    );
  });

  it('is models alone where it has no application, and names those that no application needs', () => {
    assert.deepEqual(read({ metadata: { component: model('tiny') }, components: [] }), {
      rows: [['>', { 'Model name': 'tiny' }]],
      notes: [],
    });
    const bill = {
      components: [app('a'), app('b'), model('one'), model('stray', { version: '1' })],
      dependencies: [
        { ref: 'a', dependsOn: ['one'] },
        { ref: 'b', dependsOn: ['one'] },
      ],
    };
    assert.deepEqual(read(bill), {
      rows: [
        ['', { Name: 'a' }],
        ['>', { 'Model name': 'one' }],
        ['', { Name: 'b' }],
        ['>', { 'Model name': 'one' }],
      ],
      notes: ['the model "stray" is left out: no application of the bill depends on it [2]'],
    });
  });

  it('tells all that it says of a model and of the data behind it', () => {
    const bill = {
      metadata: { component: app('desk') },
      components: [
        model('chat', {
          version: '1.10',
          group: 'org.acme',
          supplier: { name: 'Acme AI', url: ['https://acme.example', 'https://b.example'] },
          licenses: [{ license: { id: 'MIT' } }, { expression: 'A OR B' }],
          hashes: [{ alg: 'SHA-256', content: 'ab' }],
          externalReferences: [{ type: 'website', url: 'https://c.example', comment: 'new' }],
          pedigree: { ancestors: [model('base')], notes: 'tuned' },
          modelCard: {
            modelParameters: {
              task: 'chat',
              datasets: [{ ref: 'data' }, { type: 'dataset', name: 'Web' }, { ref: 'gone' }],
            },
            quantitativeAnalysis: { performanceMetrics: [{ type: 'f1', value: '0.9' }] },
            considerations: {
              users: ['Agents', 'Leads'],
              ethicalConsiderations: [{ name: 'Bias', mitigationStrategy: 'Tests' }],
            },
          },
          properties: [
            { name: 'aims:deployment-mode', value: 'self-hosted' },
            { name: 'gpu', value: 'A100' },
            { name: 'empty' },
          ],
        }),
        {
          type: 'data',
          'bom-ref': 'data',
          name: 'Tickets',
          version: '3',
          licenses: [{ license: { name: 'own' } }],
          data: [{ type: 'dataset', classification: 'confidential', contents: { url: 'https://d.example' } }],
        },
      ],
      dependencies: [{ ref: 'desk', dependsOn: ['chat'] }],
    };
    assert.deepEqual(read(bill), {
      rows: [
        [
          '',
          {
            Name: 'desk',
            'Dataset components':
              'Tickets 3 (licenses: own; data: type: dataset; classification: confidential; contents.url: https://d.example)',
          },
        ],
        [
          '>',
          {
            'Model name': 'chat',
            'Model vendor': 'Acme AI',
            'Model version': '1.10',
            'Deployment mode': 'self-hosted',
            'Model group': 'org.acme',
            'Model supplier.url': 'https://acme.example\nhttps://b.example',
            'Model licenses': 'MIT\nA OR B',
            'Model hashes': 'SHA-256: ab',
            'Model externalReferences': 'type: website; url: https://c.example; comment: new',
            'Model pedigree.ancestors': 'type: machine-learning-model; bom-ref: base; name: base',
            'Model pedigree.notes': 'tuned',
            'Model modelParameters.task': 'chat',
            'Model quantitativeAnalysis.performanceMetrics': 'f1: 0.9',
            'Model considerations.users': 'Agents\nLeads',
            'Model considerations.ethicalConsiderations': 'Bias: Tests',
            'Model datasets': 'Tickets\ndataset: Web\ngone',
            'Model gpu': 'A100',
          },
        ],
      ],
      notes: [],
    });
  });

  it('takes the vendor from what comes closest to one', () => {
    for (const [more, vendor] of [
      [{ manufacturer: { name: 'M' }, publisher: 'P' }, 'M'],
      [{ publisher: 'P', author: 'A', group: 'g' }, 'P'],
      [{ author: 'A', group: 'g' }, 'A'],
      [{ group: 'g' }, 'g'],
      [
        { supplier: { name: 'S' }, properties: [{ name: 'aims:vendor', value: 'vendor:open-ai#2' }] },
        'open-ai',
      ],
    ] as const) {
      const result = read({ components: [model('m', more)] });
      assert.ok(typeof result !== 'string');
      assert.deepEqual(result.rows, [['>', { ...(result.rows[0]?.[1] as object), 'Model vendor': vendor }]]);
    }
  });

  it('is refused where it is none, or too old', () => {
    assert.equal(isMlBom(sourceOf({ components: [] })), false);
    assert.equal(isMlBom(sourceOf([{ bomFormat: 'CycloneDX' }])), false);
    assert.equal(
      read({ components: [app('a'), { type: 'library', name: 'x' }] }),
      'is a bill of materials without a machine-learning model in it.',
    );
    assert.equal(
      read({ specVersion: '1.4', components: [] }),
      'is a CycloneDX bill of materials of version 1.4; 1.5 and later are read.',
    );
    assert.equal(
      read({ specVersion: 15 }),
      'is a CycloneDX bill of materials of version unknown; 1.5 and later are read.',
    );
  });

  it('costs no time and no depth, however its parts lie in one another and refer to one another', () => {
    const started = processorTime();
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      type: 'library',
      'bom-ref': `l${index}`,
      name: 'x',
    }));
    const chain = many.map(({ 'bom-ref': ref }, index) => ({
      ref,
      dependsOn: [`l${(index + 1) % 20_000}`, `l${(index * 7) % 20_000}`, 'm'],
    }));
    const result = read({
      metadata: { component: app('a') },
      components: [...many, model('m'), ...Array.from({ length: 200 }, (_, index) => app(`a${index}`))],
      dependencies: [{ ref: 'a', dependsOn: ['l0'] }, ...chain],
    });
    assert.ok(typeof result !== 'string');
    assert.equal(result.rows.length, 2);
    // Every application needs every library.
    const all = Array.from({ length: 3_000 }, (_, index) => index);
    const dense = read({
      components: [
        model('m'),
        ...all.flatMap(index => [app(`a${index}`), { type: 'library', 'bom-ref': `l${index}` }]),
      ],
      dependencies: all.flatMap(index => [
        { ref: `a${index}`, dependsOn: ['l0'] },
        { ref: `l${index}`, dependsOn: [`l${index + 1}`] },
      ]),
    });
    assert.equal(dense, 'is a bill of materials in which more depends on more than can be followed.');
    let deep: object = model('m');
    for (let level = 0; level < 40; level++) deep = { type: 'container', name: 'c', components: [deep] };
    assert.notEqual(
      typeof read({
        metadata: { component: app('a') },
        components: [deep, 5, null, { name: 'none' }],
        dependencies: 'x',
      }),
      'string',
    );
    assert.ok(processorTime() - started < 10_000);
  });
});
