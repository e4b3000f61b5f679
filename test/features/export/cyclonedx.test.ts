import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { runAims } from '../../hosts/cli/run-aims.ts';
import { temporaryFolder } from '../../hosts/temporary-folder.ts';

interface Component {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly name: string;
  readonly [key: string]: unknown;
}

interface Bom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly tools: { readonly components: readonly Component[] };
  };
  readonly components: readonly Component[];
  readonly services: readonly (Omit<Component, 'type'> & { readonly provider: { readonly name: string } })[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const isValid = (() => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Nothing of ours is one, and the package of formats does not know them.
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, () => false);
  const folder = 'test/fixtures/cyclonedx';
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
    ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}` });
  return ajv.compile(read('bom-1.6.SNAPSHOT.schema.json'));
})();

async function bomOf(folder: string, ...args: readonly string[]): Promise<Bom> {
  const { code, output, errors } = await runAims(folder, ['export', 'cyclonedx', ...args]);
  assert.deepEqual([code, errors], [0, '']);
  const bom = JSON.parse(output);
  assert.equal(isValid(bom), true, JSON.stringify(isValid.errors?.slice(0, 3)));
  return bom;
}

/** Every ref is given once, and whatever refers to one finds it. */
function assertLinked({ components, services, dependencies }: Bom): void {
  const refs = [...components, ...services].map(each => each['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  const inCards = [...JSON.stringify(components).matchAll(/\{"ref":"([^"]+)"\}/g)].map(
    ([, ref]) => ref ?? '',
  );
  for (const ref of [...dependencies.flatMap(each => [each.ref, ...each.dependsOn]), ...inCards])
    assert.ok(refs.includes(ref), ref);
  assert.equal(new Set(dependencies.map(({ ref }) => ref)).size, dependencies.length);
}

const files = {
  'register.yaml': `aims: register/v1
systems:
  - id: chat
    name: "Chat \u202E"
    owner: O
    stage: pilot
    purpose: Answers customers
    users: [Agents, Customers]
    data_inputs:
      - { name: Pages, classification: public, kind: retrieval, dataset: pages }
      - { name: More pages, classification: restricted, kind: retrieval, dataset: pages }
    models: [{ name: m, vendor: v, version: "1.10", deployment_mode: third-party-api }]
    risk: { level: high, ai_act_class: limited }
  - id: sort
    name: Sort
    owner: O
    stage: production
    purpose: Sorts mail
    models:
      - { name: m, vendor: v, version: "1.10", deployment_mode: managed-cloud }
      - { name: m, version: "1.10", deployment_mode: self-hosted }
      - { vendor: nobody }
  - { id: sort, name: Again, owner: O, stage: pilot }
  - { id: old, name: Old, owner: O, stage: retired, models: [{ name: gone, vendor: gone }] }
`,
  'vendor.yaml': `aims: vendor/v1
id: v
title: Vendor Ltd
owner: O
provides: Models
conclusion: approve
data_handling: { trains_on_our_data: false, region: EU }
`,
  'pages.yaml': `aims: dataset/v1
id: pages
title: Help pages
owner: O
used_by: [sort]
purpose: [retrieval]
source: The shop
rights: { licence: Our own }
sensitive: { categories: [names] }
`,
  'val.yaml': `aims: validation/v1
id: val
system: chat
owner: O
status: approved
models: [{ name: m, version: "1.10" }]
results: [{ metric: right, value: 0.93, on: 2026-08-24 }]
`,
  'draft.yaml': `aims: validation/v1
id: draft
system: chat
owner: O
models: [{ name: m, version: "1.10" }]
results: [{ metric: unheard of, value: 1, on: 2026-08-24 }]
`,
  'other.yaml': `aims: validation/v1
id: other
system: chat
owner: O
status: approved
models: [{ name: m, version: "1.1" }]
results: [{ metric: of another version, value: 1, on: 2026-08-24 }]
`,
};

describe('a bill of materials', () => {
  it('has the systems, their models once each, their datasets and their vendors', async () => {
    const bom = await bomOf(temporaryFolder(files));
    assertLinked(bom);
    assert.deepEqual(
      bom.components.map(each => [each.type, each['bom-ref'], each.name]),
      [
        ['application', 'system:chat', 'Chat '],
        ['application', 'system:sort', 'Sort'],
        ['application', 'system:sort#2', 'Again'],
        ['machine-learning-model', 'model:v/m@1.10', 'm'],
        ['machine-learning-model', 'model:m@1.10', 'm'],
        ['data', 'dataset:pages', 'Help pages'],
      ],
    );
    assert.deepEqual(bom.dependencies, [
      { ref: 'system:chat', dependsOn: ['model:v/m@1.10', 'dataset:pages'] },
      { ref: 'system:sort', dependsOn: ['model:v/m@1.10', 'model:m@1.10', 'dataset:pages'] },
      { ref: 'system:sort#2', dependsOn: ['dataset:pages'] },
      { ref: 'model:v/m@1.10', dependsOn: ['vendor:v', 'dataset:pages'] },
      { ref: 'model:m@1.10', dependsOn: [] },
    ]);
    const [service, ...others] = bom.services;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [service?.['bom-ref'], service?.name, service?.description],
      ['vendor:v', 'Vendor Ltd', 'Models'],
    );
  });

  it('says in the card of a model what it is for and what approved validations of that version measured', async () => {
    const { components } = await bomOf(temporaryFolder(files));
    const model = components.find(each => each['bom-ref'] === 'model:v/m@1.10');
    assert.deepEqual(model, {
      type: 'machine-learning-model',
      'bom-ref': 'model:v/m@1.10',
      name: 'm',
      version: '1.10',
      modelCard: {
        modelParameters: { datasets: [{ ref: 'dataset:pages' }] },
        quantitativeAnalysis: { performanceMetrics: [{ type: 'right', value: '0.93' }] },
        considerations: {
          users: ['Agents', 'Customers'],
          useCases: ['Answers customers', 'Sorts mail'],
        },
      },
      properties: [
        { name: 'aims:deployment-mode', value: 'third-party-api' },
        { name: 'aims:deployment-mode', value: 'managed-cloud' },
        { name: 'aims:vendor', value: 'vendor:v' },
        { name: 'aims:file', value: 'register.yaml' },
        { name: 'aims:line', value: '3' },
      ],
    });
  });

  it('says of data how it is classified, at the strictest, and whose licence it has', async () => {
    const { components } = await bomOf(temporaryFolder(files));
    const { licenses, data } = components.find(({ type }) => type === 'data') ?? assert.fail();
    assert.deepEqual(licenses, [{ license: { name: 'Our own' } }]);
    assert.deepEqual(data, [
      { type: 'dataset', name: 'Help pages', classification: 'restricted', sensitiveData: ['names'] },
    ]);
  });

  it('has a serial number and a time that come from the documents and the day', async () => {
    const folder = temporaryFolder(files);
    const [first, again] = [await bomOf(folder), await bomOf(folder)];
    assert.deepEqual(first, again);
    assert.match(
      first.serialNumber,
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.equal(first.metadata.timestamp, '2026-11-23T00:00:00Z');
    assert.deepEqual(first.metadata.tools.components, [
      { type: 'application', name: 'AIMS', version: '1.2.3' },
    ]);
    const later = await bomOf(folder, '--today', '2026-11-24');
    assert.notEqual(later.serialNumber, first.serialNumber);
    fs.appendFileSync(path.join(folder, 'pages.yaml'), 'provenance: Exported weekly\n');
    assert.notEqual((await bomOf(folder)).serialNumber, first.serialNumber);
  });

  it('is valid for the example, and where there is nothing', async () => {
    const bom = await bomOf(process.cwd(), 'examples');
    assertLinked(bom);
    const count = (type: string) => bom.components.filter(each => each.type === type).length;
    assert.deepEqual([count('application'), count('data'), bom.services.length], [8, 5, 4]);
    assert.equal(isValid({ ...bom, components: [{ type: 'model', name: 'x' }] }), false);
    assert.deepEqual((await bomOf(temporaryFolder())).components, []);
  });
});
