import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { baselineText, readBaseline } from '../../../server/hosts/cli/baseline.ts';
import { asOrdinaryUser, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { hostile, hostileFile } from './gate-samples.ts';
import { runAims } from './run-aims.ts';

const policy = 'aims: policy/v1\nid: use\ntitle: Use of AI\nowner: Compliance\ntopics: [use]\n';
const faulty = `${policy}ownr: A\n`;
const today = ['--today', '2026-11-23'];

interface Json {
  readonly summary: { readonly baselined?: number };
  readonly diagnostics: readonly { readonly file: string; readonly code: string }[];
  readonly gone?: readonly { readonly code: string; readonly count: number }[];
}

async function jsonOf(folder: string, ...args: readonly string[]): Promise<Json> {
  const { output, errors } = await runAims(folder, ['check', '--format', 'json', ...args]);
  assert.equal(errors, '');
  return JSON.parse(output);
}

const codesOf = ({ diagnostics }: Json) => diagnostics.map(({ code }) => code);

describe('aims check --baseline', () => {
  it('leaves out what was written down, and nothing else', async () => {
    const folder = temporaryFolder({ 'aims/use.yaml': faulty });
    const found = codesOf(await jsonOf(folder));
    assert.ok(found.includes('unknown-key'));
    const written = await runAims(folder, ['check', '--fail-on', 'info', '--write-baseline', 'known.json']);
    assert.deepEqual(written, {
      code: 0,
      output: `1 file, 1 document: no findings, ${found.length} in the baseline\nknown.json is written, with ${found.length} findings\n`,
      errors: '',
    });
    const same = await jsonOf(folder, '--baseline', 'known.json');
    assert.deepEqual([codesOf(same), same.summary.baselined, same.gone], [[], found.length, []]);

    // Lines above, another name, another day: all the same.
    fs.rmSync(path.join(folder, 'aims/use.yaml'));
    writeFiles(folder, { 'aims/policies/use-of-ai.yaml': `# Kept by the board.\n\n${faulty}` });
    assert.deepEqual(codesOf(await jsonOf(folder, '--baseline', 'known.json', '--today', '2027-01-01')), []);

    // One more of the same kind is new, and so the check fails.
    writeFiles(folder, { 'aims/policies/use-of-ai.yaml': `${faulty}tpics: [use]\n` });
    const { code, output } = await runAims(folder, [
      'check',
      '--baseline',
      'known.json',
      '--fail-on',
      'warning',
    ]);
    assert.equal(code, 1);
    assert.match(output, /^aims\/policies\/use-of-ai\.yaml:7:1 warning unknown-key "tpics"/);
  });

  it('counts equal findings, so that a second one is new', async () => {
    const systems = (count: number) =>
      `aims: register/v1\nsystems:\n${'  - name: A\n    owner: B\n    stage: idea\n'.repeat(count)}`;
    const folder = temporaryFolder({ 'register.yaml': systems(2) });
    await runAims(folder, ['check', '--write-baseline', 'known.json']);
    const text = fs.readFileSync(path.join(folder, 'known.json'), 'utf8');
    assert.match(text, /"code":"missing-field","severity":"error","count":2,/);
    writeFiles(folder, { 'register.yaml': systems(3) });
    const more = await jsonOf(folder, '--baseline', 'known.json');
    // One says that the id is missing, the other what the system will need.
    assert.deepEqual(codesOf(more), ['missing-field', 'missing-field']);
    writeFiles(folder, { 'register.yaml': systems(1) });
    const less = await jsonOf(folder, '--baseline', 'known.json');
    assert.deepEqual(codesOf(less), []);
    assert.deepEqual(
      less.gone?.map(({ code, count }) => [code, count]),
      [
        ['missing-field', 1],
        ['missing-field', 1],
      ],
    );
  });

  it('says what is gone, of what was looked at', async () => {
    const folder = temporaryFolder({ 'a/one.yaml': faulty, 'b/two.yaml': faulty.replaceAll('use', 'two') });
    await runAims(folder, ['check', '--write-baseline', 'known.json']);
    writeFiles(folder, { 'a/one.yaml': policy, 'b/two.yaml': policy.replaceAll('use', 'two') });
    const { output } = await runAims(folder, ['check', 'a', '--baseline', 'known.json']);
    assert.match(
      output,
      /^Gone, and still in the baseline .*:\n {2}a\/one\.yaml unknown-key policy\/use\n\n/m,
    );
    assert.doesNotMatch(output, /two/);
    // Nor does writing it down again forget what lies elsewhere.
    await runAims(folder, ['check', 'a', '--baseline', 'known.json', '--write-baseline', 'known.json']);
    const left = readBaseline(fs.readFileSync(path.join(folder, 'known.json'), 'utf8'));
    assert.ok(!('why' in left));
    assert.deepEqual(
      left.filter(({ code }) => code === 'unknown-key').map(({ file }) => file),
      ['b/two.yaml'],
    );
  });

  it('takes nothing for gone in a file that could not be read', async () => {
    const config = 'aims: config/v1\nsize_limit_mb: 1\n';
    const folder = temporaryFolder({ 'use.yaml': faulty, 'config.yaml': config });
    await runAims(folder, ['check', '--write-baseline', 'known.json']);
    const before = fs.readFileSync(path.join(folder, 'known.json'), 'utf8');
    writeFiles(folder, { 'use.yaml': `${faulty}# ${'x'.repeat(1_100_000)}\n` });
    const { output } = await runAims(folder, [
      'check',
      '--baseline',
      'known.json',
      '--write-baseline',
      'known.json',
    ]);
    assert.match(output, /Not checked:\n {2}use\.yaml/);
    assert.doesNotMatch(output, /Gone/);
    assert.equal(fs.readFileSync(path.join(folder, 'known.json'), 'utf8'), before);
  });

  it('keeps what is new out of a baseline until it is written down', async () => {
    const folder = temporaryFolder({ 'use.yaml': policy });
    const both = [
      'check',
      '--fail-on',
      'warning',
      '--baseline',
      'known.json',
      '--write-baseline',
      'known.json',
    ];
    await runAims(folder, ['check', '--write-baseline', 'known.json']);
    writeFiles(folder, { 'use.yaml': faulty });
    assert.equal((await runAims(folder, both)).code, 1);
    assert.equal((await runAims(folder, both)).code, 0);
  });

  it('refuses what is no baseline, in one line', async () => {
    const folder = temporaryFolder({ 'use.yaml': faulty, folder: null });
    const entry = {
      file: 'a',
      code: 'b',
      severity: 'error',
      count: 1,
      about: 'c',
      message: 'd',
      fingerprint: '0'.repeat(24),
    };
    const version = (number: unknown, findings: unknown = []) =>
      JSON.stringify({ format: 'aims-baseline', version: number, findings });
    const table: readonly [text: string, why: string][] = [
      ['', 'is no baseline: it is not JSON'],
      ['{"format": "aims-baseline", "version": 1, "findings": [', 'is no baseline: it is not JSON'],
      ['[]', 'is no baseline of AIMS'],
      ['null', 'is no baseline of AIMS'],
      ['{"version": 1, "findings": []}', 'is no baseline of AIMS'],
      [version(2), 'was written by a newer version of AIMS'],
      [version(0), 'was written by another version of AIMS; write it anew with "--write-baseline"'],
      [version('1'), 'was written by another version of AIMS; write it anew with "--write-baseline"'],
      [version(1, {}), 'is damaged: "findings" is no list'],
      [version(1, [entry, null]), 'is damaged: finding 2 of its list is none'],
      ...[{ count: 0 }, { count: 1.5 }, { severity: 'fatal' }, { fingerprint: 'x' }, { file: 1 }].map(
        change =>
          [version(1, [{ ...entry, ...change }]), 'is damaged: finding 1 of its list is none'] as [
            string,
            string,
          ],
      ),
    ];
    for (const [text, why] of table) {
      writeFiles(folder, { 'known.json': text });
      assert.deepEqual(await runAims(folder, ['check', '--baseline', 'known.json']), {
        code: 2,
        output: '',
        errors: `aims: "known.json" ${why}.\n`,
      });
    }
    for (const [name, why] of [
      ['no\nwhere.json', 'it does not exist'],
      ['folder', 'it is a folder'],
    ]) {
      const { code, errors } = await runAims(folder, ['check', '--baseline', name ?? '']);
      assert.equal(code, 2);
      assert.ok(errors.includes(`cannot be read: ${why}. "--write-baseline" writes one.`), errors);
      assert.equal(errors.split('\n').length, 2);
    }
  });

  it('writes all of it or nothing, and through a link', async function () {
    const folder = temporaryFolder({ 'use.yaml': faulty, 'real/known.json': 'old', folder: null });
    fs.symlinkSync('real/known.json', path.join(folder, 'known.json'));
    await runAims(folder, ['check', '--write-baseline', 'known.json', ...today]);
    assert.ok(fs.lstatSync(path.join(folder, 'known.json')).isSymbolicLink());
    assert.match(fs.readFileSync(path.join(folder, 'real/known.json'), 'utf8'), /^\{\n {2}"format"/);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'real')), ['known.json']);
    for (const [name, why] of [
      ['folder', 'it is a folder'],
      ['no/where.json', 'it does not exist'],
    ]) {
      assert.deepEqual(await runAims(folder, ['check', '--write-baseline', name ?? '']), {
        code: 2,
        output: '',
        errors: `aims: "${name}" cannot be written: ${why}.\n`,
      });
    }
    fs.chmodSync(path.join(folder, 'real'), 0o555);
    const done = await asOrdinaryUser(folder, async () => {
      const { code } = await runAims(folder, ['check', '--write-baseline', 'real/known.json']);
      assert.equal(code, 2);
    });
    fs.chmodSync(path.join(folder, 'real'), 0o755);
    assert.match(fs.readFileSync(path.join(folder, 'real/known.json'), 'utf8'), /^\{\n {2}"format"/);
    if (!done) this.skip();
  });

  it('is a file to be looked at: sorted, a line for each, harmless', () => {
    const one = {
      fingerprint: '1'.repeat(24),
      severity: 'error' as const,
      code: 'b',
      file: hostileFile,
      about: hostile,
      message: hostile,
      count: 2,
    };
    const findings = [one, { ...one, file: 'a' }, { ...one, file: 'a', code: 'a' }];
    const text = baselineText(findings);
    assert.equal(text, baselineText([...findings].reverse()));
    assert.doesNotMatch(text, /[\x00-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E]/);
    assert.equal(text.split('\n').length, 4 + findings.length + 3);
    assert.deepEqual(readBaseline(text), [findings[2], findings[1], findings[0]]);
    assert.deepEqual(readBaseline(baselineText([])), []);
  });
});
