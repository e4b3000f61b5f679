import assert from 'node:assert/strict';
import fs from 'node:fs';
import { explained } from '../../../server/core/features/explain/explain.ts';
import { frameworks, itemsOf } from '../../../server/core/kinds/frameworks.ts';
import { kinds } from '../../../server/core/kinds/index.ts';
import { rules } from '../../../server/core/rules/index.ts';
import { plain } from '../../../server/hosts/cli/colors.ts';
import { pageText } from '../../../server/hosts/cli/page-terminal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type RunOptions, runAims } from './run-aims.ts';

const pageOf = async (code: string) => fs.readFileSync(`docs/rules/${code}.md`, 'utf8');

function explain(what: string, more: readonly string[] = [], options: RunOptions = {}) {
  return runAims(temporaryFolder(), ['explain', ...what.split(' '), ...more], { pageOf, ...options });
}

describe('aims explain', () => {
  it('shows the page of every rule, wrapped, without the signs of Markdown', async () => {
    for (const { code } of [...rules, { code: 'unchecked-file' }]) {
      const { code: exit, output, errors } = await explain(code);
      assert.deepEqual([exit, errors], [0, ''], code);
      assert.ok(output.startsWith(`${code}\n\n`), output.slice(0, 80));
      for (const line of output.split('\n')) {
        // Code keeps its lines.
        if (line.startsWith('    ')) continue;
        assert.ok(line.length <= 100, `${code}: ${line}`);
        assert.doesNotMatch(line, /^#{1,6} |\]\(|\*\*|^```|\x1B/, `${code}: ${line}`);
      }
    }
  });

  it('shows what every kind, item and framework is about, in our own words', () => {
    const names = [
      ...kinds.map(({ name }) => name),
      ...frameworks.flatMap(({ id }) => [id, ...itemsOf(id).map(item => `${id}/${item.id}`)]),
    ];
    assert.ok(names.length > 300);
    for (const name of names) {
      const found = explained(name);
      assert.ok(found && found.is !== 'rule', name);
      assert.match(found.page, /^# \S/, name);
      const shown = pageText(found.page, { paint: plain, width: 60 });
      assert.doesNotMatch(shown, /undefined|\[object|\*\*\w|\]\(/, name);
      for (const line of shown.split('\n')) {
        assert.ok(line.length <= 60 || !line.trim().replace(/^- /, '').includes(' '), `${name}: ${line}`);
      }
    }
  });

  it('names every field of a kind, and says when it is needed', async () => {
    const { output } = await explain('vendor');
    const vendor = kinds.find(({ name }) => name === 'vendor');
    for (const field of vendor?.fields.filter(({ name }) => name !== 'aims') ?? []) {
      assert.ok(output.includes(`\n- \`${field.name}\`: `), field.name);
    }
    assert.match(output, /- `data_handling\.trains_on_our_data`: true or false\. /);
    assert.match(output, /Needed before the document can be\s+approved\./);
  });

  it('says of a control what answers it', async () => {
    const { output } = await explain('a.6.2.4');
    assert.match(
      output,
      /^A\.6\.2\.4 AI system verification and validation\n\nControl of ISO\/IEC 42001:2023, in A\.6/,
    );
    assert.match(output, /^Documents that answer it\n\n- `validation`: Validation\n/m);
    assert.match(output, /^- `validation`: .*`criteria`/m);
    assert.match(output, /MEASURE 2\.1 .* \(published\)$/m);
  });

  it('knows names as people write them', async () => {
    for (const [asked, title] of [
      ['GOVERN 1.6', 'GOVERN 1.6 '],
      ['govern-1.6', 'GOVERN 1.6 '],
      ['iso42001:2023/A.6.2.4', 'A.6.2.4 '],
      ['4.1', '4.1 Understanding'],
      ['A.6', 'A.6 of ISO/IEC 42001:2023'],
      ['Article 14', '14 Human oversight'],
      ['Impact Assessment', 'Impact assessment'],
      ['policy/v1', 'Policy'],
      ['PLACEHOLDER', 'placeholder'],
      ['soc2', 'SOC 2'],
    ] as const) {
      const { output, code } = await explain(asked);
      assert.equal(code, 0, asked);
      assert.ok(output.startsWith(title), `${asked}: ${output.slice(0, 60)}`);
    }
  });

  it('refuses what there is not, and says what may be meant', async () => {
    const none = (what: string) => `aims: there is no rule, kind of document, clause or control "${what}".`;
    for (const [asked, errors] of [
      ['plaseholder', `${none('plaseholder')} Did you mean "placeholder"?\n`],
      ['impact-asessment', `${none('impact-asessment')} Did you mean "impact-assessment"?\n`],
      ['A.6.2.9', `${none('A.6.2.9')} Did you mean "A.6.2.2"?\n`],
      [
        'zzzzzzzzzz',
        `${none('zzzzzzzzzz')} Rules are named in findings; kinds are listed by "aims new --help", and controls by "aims explain iso42001".\n`,
      ],
      [
        '../../package',
        `${none('../../package')} Rules are named in findings; kinds are listed by "aims new --help", and controls by "aims explain iso42001".\n`,
      ],
      ['constructor', `${none('constructor')} Did you mean "control"?\n`],
    ] as const) {
      const ran = await explain(asked);
      assert.deepEqual([ran.code, ran.output], [2, ''], asked);
      if (asked !== 'constructor') assert.equal(ran.errors, errors);
    }
    const bad = await explain('no\x1B[2J\nthing');
    assert.equal(bad.code, 2);
    assert.doesNotMatch(bad.errors, /\x1B/);
    assert.equal((await runAims(temporaryFolder(), ['explain'])).code, 2);
    assert.equal(
      (await explain('placeholder', [], { pageOf: async () => undefined })).errors,
      'aims: the page of "placeholder" is missing in this copy of AIMS.\n',
    );
  });

  it('is Markdown or JSON for those who ask for it', async () => {
    assert.equal((await explain('placeholder', ['--format', 'md'])).output, await pageOf('placeholder'));
    const json = JSON.parse((await explain('A.6.2.4', ['--format', 'json'])).output);
    assert.deepEqual(Object.keys(json), ['version', 'is', 'id', 'title', 'page']);
    assert.deepEqual([json.version, json.is, json.id], [1, 'item', 'A.6.2.4']);
    assert.match(json.page, /^# A\.6\.2\.4 /);
  });

  it('has colours in a terminal only, and its width', async () => {
    const { output } = await explain('placeholder', [], { columns: 50 });
    assert.match(output, /\x1B\[1m/);
    for (const line of output.replace(/\x1B\[\d+m/g, '').split('\n')) {
      if (!line.startsWith('  ')) assert.ok(line.length <= 50, line);
    }
    assert.doesNotMatch((await explain('placeholder', ['--no-color'], { columns: 50 })).output, /\x1B/);
    assert.doesNotMatch((await explain('placeholder')).output, /\x1B/);
  });
});
