import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { rowsOf } from './carried-register.ts';
import { runAims } from './run-aims.ts';

async function json(folder: string, ...args: readonly string[]) {
  const { code, output, errors } = await runAims(folder, [
    'import',
    ...args,
    '--into',
    'aims',
    '--format',
    'json',
  ]);
  assert.deepEqual([code, errors], [0, '']);
  return JSON.parse(output);
}

/** What a bill of materials says of a system that is not retired, and of its models. */
async function inBillsOf(folder: string) {
  const titles = ['Id', 'Name', 'Stage', 'Version', 'Purpose', 'Models', 'Risk level', 'Risk: AI Act class'];
  const rows = await rowsOf(folder);
  return rows
    .filter(row => row.Stage !== 'retired')
    .map(row => Object.fromEntries(titles.map(title => [title, row[title]])));
}

describe('aims import of models', () => {
  it('brings back the systems and the models of a bill of materials that aims exported', async () => {
    const from = temporaryFolder();
    fs.cpSync('examples/aims', path.join(from, 'aims'), { recursive: true });
    const to = temporaryFolder();
    const bill = path.join(to, 'bom.cdx.json');
    assert.equal((await runAims(from, ['export', 'cyclonedx', 'aims', '--output', bill])).code, 0);
    const { sources, systems } = await json(to, 'bom.cdx.json', '--write');
    const { non_empty, mapped, kept, reported } = sources[0].cells;
    assert.equal(mapped + kept + reported, non_empty);
    const before = await inBillsOf(from);
    const after = await inBillsOf(to);
    assert.deepEqual([systems.new, after.length], [before.length, before.length]);
    assert.ok(
      before.some(({ Models }) => /\n/.test(Models ?? '')),
      'a system with several models',
    );
    // Of two systems with one id the second gets another.
    for (const [index, system] of before.entries())
      assert.deepEqual({ ...after[index], Id: system.Id }, system);
    assert.deepEqual((await json(to, 'bom.cdx.json')).files, []);
    const check = await runAims(to, ['check']);
    assert.doesNotMatch(check.output, /invalid-value|malformed|wrong-type|unknown-key|yaml-syntax/);
  });

  const register = `aims: register/v1
systems:
  - id: desk
    name: Desk
    owner: Kim
    models:
      - name: gpt-4.1
        vendor: openai
        version: "1"
`;
  const card = (version: string, license: string) => `---
license: ${license}
pipeline_tag: text-generation
revision: ${version}
---
# acme/chat-7b
`;

  it('puts model cards into the models of a system, follows them, and leaves what people wrote', async () => {
    const folder = temporaryFolder({
      'aims/register.yaml': register,
      'models/chat/README.md': card('1.10', 'mit'),
      'models/tiny/README.md': '---\nlicense: mit\n---\n',
    });
    const files = ['models/chat/README.md', 'models/tiny/README.md'];
    const without = await runAims(folder, ['import', ...files, '--into', 'aims']);
    assert.equal(without.code, 2);
    assert.match(
      without.errors,
      /^aims: "chat\/README\.md" holds models and no system that they belong to; "--system ID" says/,
    );
    assert.equal(without.errors.trim().split('\n').length, 1);
    const first = await json(folder, ...files, '--system', 'desk', '--write');
    assert.deepEqual(first.systems, { new: 0, updated: 1, unchanged: 0, conflicts: 0, missing_in_source: 0 });
    assert.deepEqual(
      first.sources.map((each: { file: string; records: number }) => [each.file, each.records]),
      [
        ['chat/README.md', 1],
        ['tiny/README.md', 1],
      ],
    );
    const target = path.join(folder, 'aims/register.yaml');
    const text = fs.readFileSync(target, 'utf8');
    assert.ok(text.startsWith(register));
    assert.match(
      text,
      / {6}- name: chat-7b\n {8}vendor: acme\n {8}version: "1\.10"\n {8}x_source:\n {10}file: chat\/README\.md\n/,
    );
    assert.match(text, / {6}- name: tiny\n {8}x_source:\n/);
    assert.match(
      fs.readFileSync(path.join(folder, 'aims/import-mapping.yaml'), 'utf8'),
      /--into aims --system desk\n/,
    );
    assert.deepEqual((await json(folder, ...files, '--system', 'desk')).files, []);

    fs.writeFileSync(
      target,
      text.replace(
        'name: chat-7b\n        vendor: acme',
        'name: chat-7b\n        vendor: acme-labs\n        deployment_mode: self-hosted',
      ),
    );
    fs.writeFileSync(path.join(folder, 'models/chat/README.md'), card('1.11', 'apache-2.0'));
    const later = await json(folder, ...files, '--system', 'desk', '--write');
    assert.deepEqual(
      later.changes.map((each: { fields: { field: string }[] }) => each.fields.map(({ field }) => field)),
      [['models[chat-7b].x_source', 'models[chat-7b].version']],
    );
    assert.match(
      fs.readFileSync(target, 'utf8'),
      / {6}- name: chat-7b\n {8}vendor: acme-labs\n {8}deployment_mode: self-hosted\n {8}version: "1\.11"\n/,
    );
    const check = await runAims(folder, ['check']);
    assert.doesNotMatch(check.output, /invalid-value|malformed|wrong-type|unknown-key|yaml-syntax/);
  });

  it('refuses in one line what holds no models, and what is cut off', async () => {
    const folder = temporaryFolder({
      'aims/register.yaml': register,
      'sbom.json':
        '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"x"}]}',
      'cut.json': '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-lear',
      'bom.xml': '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>',
      'README.md': '---\nlicense: mit\nbase_model: x',
      'data.md': '---\ntask_categories: [x]\nlicense: mit\n---\n',
    });
    for (const [file, why] of [
      ['sbom.json', 'is a bill of materials without a machine-learning model in it.'],
      ['cut.json', 'cannot be read as JSON: line 1:'],
      ['bom.xml', 'is a bill of materials without a machine-learning model in it.'],
      ['README.md', 'has front matter that cannot be read: line 1:'],
      ['data.md', 'is the card of a dataset and not of a model.'],
    ] as const) {
      const { code, errors } = await runAims(folder, [
        'import',
        file,
        '--into',
        'aims',
        '--system',
        'desk',
        '--write',
      ]);
      assert.deepEqual(
        [code, errors.startsWith(`aims: "${file}" ${why}`), errors.trim().split('\n').length],
        [2, true, 1],
        errors,
      );
    }
    assert.equal(fs.readFileSync(path.join(folder, 'aims/register.yaml'), 'utf8'), register);
  });
});
