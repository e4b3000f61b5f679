import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loadGenerator, root } from './generator.ts';

const { generatedFiles, staleFiles, compactCode } = await loadGenerator();

describe('what is generated from the schemas', () => {
  let generated: ReadonlyMap<string, string>;
  /** What is generated where there is one schema file more. */
  let withGift: ReadonlyMap<string, string>;

  before(async () => {
    generated = await generatedFiles(root);
    const copy = temporaryCopy();
    write(copy, 'schemas/gift.schema.json', JSON.stringify(gift));
    withGift = await generatedFiles(copy);
  });

  it('is what is committed', async () => {
    assert.deepEqual(staleFiles(root, generated), { different: [], leftOver: [] });
  });

  it('is the same every time', async () => {
    assert.deepEqual([...(await generatedFiles(root))], [...generated]);
  });

  it('has validators that import nothing and make no code', () => {
    const code = generated.get('server/core/kinds/generated/validators.js') ?? '';
    assert.match(code, /export \{\n {2}documentValidators,\n {2}entryValidators\n\};/);
    assert.doesNotMatch(code, /\brequire\s*\(|\bimport\b|new Function|\beval\s*\(/);
  });

  it('names the files that differ and those that nothing generates any more', () => {
    const copy = temporaryCopy();
    for (const [file, text] of generated) write(copy, file, text);
    assert.deepEqual(staleFiles(copy, generated), { different: [], leftOver: [] });
    write(copy, 'docs/kinds/register.md', 'by hand');
    fs.rmSync(path.join(copy, 'server/core/kinds/generated/kinds.ts'));
    write(copy, 'docs/kinds/gone.md', '');
    assert.deepEqual(staleFiles(copy, generated), {
      different: ['server/core/kinds/generated/kinds.ts', 'docs/kinds/register.md'],
      leftOver: ['docs/kinds/gone.md'],
    });
  });

  it('is checked by the command, which says so', () => {
    const { status, stderr } = spawnSync(process.execPath, ['server/tools/generate.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });

  it('has a new kind after adding one schema file', async () => {
    assert.match(withGift.get('docs/kinds/gift.md') ?? '', /\| `giver` \| Giver \| reference to vendor \|/);
    assert.match(
      withGift.get('docs/kinds/README.md') ?? '',
      /\| \[Gift\]\(gift\.md\) \| `aims: gift\/v1` \| Something given\. \|/,
    );
    assert.match(
      withGift.get('docs/kinds/README.md') ?? '',
      /\| \[Gift\]\(gift\.md\) \| \[Vendor\]\(vendor\.md\) \| `giver` \|/,
    );
    assert.match(withGift.get('server/core/kinds/generated/kinds.ts') ?? '', /name: "gift"/);
    const code = withGift.get('server/core/kinds/generated/validators.js') ?? '';
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const validator = module.documentValidators.get('gift');
    assert.equal(validator({ aims: 'gift/v1', giver: 'aunt' }), true);
    assert.equal(validator({ aims: 'gift/v1', giver: 'an aunt', wrap: 1 }), false);
    assert.deepEqual(validator.errors, [
      { keyword: 'additionalProperties', instancePath: '', key: 'wrap' },
      { keyword: 'pattern', instancePath: '/giver' },
    ]);
  });

  it('proposes a new kind after adding one schema file, and what it refers to', async () => {
    const engine = await engineWith(withGift);
    const ask = (name: string, text: string, offset = text.length): readonly string[] => {
      const vendor = engine.readFile({ uri: 'file:///w/v.yaml', text: 'aims: vendor/v1\nid: aunt\n' });
      const file = engine.readFile({ uri: `file:///w/${name}`, text });
      const start = engine.emptyWorkspace({ folders: ['file:///w'], today: '2026-11-23' });
      const workspace = engine.applyChange(start, { files: [vendor, file] });
      return engine.completionsAt(workspace, file, offset).items.map(({ label }) => label);
    };
    assert.ok(ask('a.yaml', 'aims: ').includes('gift/v1: draft'));
    assert.deepEqual(ask('a.yaml', 'aims: gift/v1\n'), ['giver']);
    assert.deepEqual(ask('a.yaml', 'aims: gift/v1\ngiver: '), ['aunt']);
    assert.deepEqual(ask('a.json', '{ "aims": "gift/v1", "giver": ""}', 31), ['aunt']);
  });

  for (const { what, change, message } of [
    { what: 'a property without a title', change: { title: undefined }, message: /gift\/giver has no title/ },
    {
      what: 'a value of no shape',
      change: { $ref: undefined, type: 'string' },
      message: /gift\/giver: no shape/,
    },
    { what: 'a branch', change: { anyOf: [] }, message: /anyOf gives several errors/ },
    {
      what: 'a reference to nothing',
      change: { $ref: '#/$defs/none' },
      message: /#\/\$defs\/none names nothing/,
    },
    { what: 'a keyword nobody checks', change: { multipleOf: 2 }, message: /Nothing checks multipleOf/ },
    {
      what: 'a reference without its kind',
      change: { 'x-aims-reference': undefined },
      message: /does not say which kind/,
    },
    {
      what: 'values that are not described',
      change: { $ref: undefined, type: 'string', enum: ['a', 'b'], 'x-aims-values': { a: 'A.' } },
      message: /the values that are described are not those that are allowed/,
    },
  ]) {
    it(`refuses ${what}`, async () => {
      const copy = temporaryCopy();
      const giver = { ...gift.properties.giver, ...change };
      const changed = { ...gift, properties: { ...gift.properties, giver } };
      write(copy, 'schemas/gift.schema.json', JSON.stringify(changed));
      await assert.rejects(generatedFiles(copy), message);
    });
  }

  it('refuses code of ajv that it does not understand', () => {
    assert.throws(() => compactCode('vErrors.push(err0)'), /unknown form/);
  });
});

const gift = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'gift.schema.json',
  title: 'Gift',
  description: 'Something given.',
  type: 'object',
  properties: {
    aims: {
      title: 'Kind',
      description: 'Says that this is a gift.',
      examples: ['gift/v1'],
      type: 'string',
      enum: ['gift/v1'],
      'x-aims-values': { 'gift/v1': 'A gift.' },
    },
    giver: {
      $ref: 'shared.schema.json#/$defs/reference',
      title: 'Giver',
      description: 'Who gave it.',
      examples: ['aunt'],
      'x-aims-reference': 'vendor',
    },
  },
  patternProperties: { '^x[-_]': true },
  additionalProperties: false,
};

type Engine = typeof import('../../server/core/index.ts');

/** The engine with other generated files than those that are committed. */
async function engineWith(files: ReadonlyMap<string, string>): Promise<Engine> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'server/core/index.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    plugins: [
      {
        name: 'generated',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]kinds[\\/]generated[\\/]/ }, ({ path: file }) => {
            const contents = files.get(path.relative(root, file).split(path.sep).join('/'));
            return contents === undefined ? null : { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' };
          }),
      },
    ],
  });
  const bundle = path.join(temporaryCopy(), 'engine.cjs');
  fs.writeFileSync(bundle, outputFiles[0]?.contents ?? '');
  return import(pathToFileURL(bundle).href);
}

const copies: string[] = [];
after(() => {
  for (const copy of copies) fs.rmSync(copy, { recursive: true, force: true });
});

/** A folder with a copy of the schemas alone. */
function temporaryCopy(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'aims-generate-'));
  copies.push(copy);
  fs.cpSync(path.join(root, 'schemas'), path.join(copy, 'schemas'), { recursive: true });
  return copy;
}

function write(folder: string, file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}
