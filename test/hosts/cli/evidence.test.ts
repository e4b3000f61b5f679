import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { asOrdinaryUser, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const cli = path.resolve('dist/cli.js');

interface Finding {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

function run(folder: string, ...args: readonly string[]): unknown {
  const all = [cli, ...args, '--format', 'json', '--today', '2026-11-23'];
  const { stdout, stderr } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** What the rules about evidence find, `severity code` each. */
function evidenceIn(folder: string, ...args: readonly string[]): readonly Finding[] {
  const { diagnostics } = run(folder, 'check', ...args) as { readonly diagnostics: readonly Finding[] };
  return diagnostics.filter(({ code }) => code.endsWith('-evidence'));
}

const codesIn = (folder: string, ...args: readonly string[]) =>
  evidenceIn(folder, ...args).map(({ severity, code }) => `${severity} ${code}`);

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const policy = (items: string) =>
  `aims: policy/v1\nid: p\ntitle: Use of AI\nowner: Compliance\nstatus: approved\nevidence:\n${items}`;

describe('aims check and evidence', () => {
  it('compares what documents say with what lies on the disk', () => {
    const folder = temporaryFolder({
      'aims/policy.yaml': policy(`  - location: runs/august.csv\n    sha256: ${hashOf('passed\n')}\n`),
    });
    assert.deepEqual(codesIn(folder), ['error missing-evidence']);
    writeFiles(folder, { 'runs/august.csv': 'passed\n', '.gitignore': 'runs\n' });
    assert.deepEqual(codesIn(folder), []);
    writeFiles(folder, { 'runs/august.csv': 'passed, after all\n' });
    const [finding, ...others] = evidenceIn(folder);
    assert.equal(finding?.code, 'changed-evidence');
    assert.ok(finding.message.includes(hashOf('passed, after all\n')));
    assert.deepEqual(others, []);
    // A path on the command line says what is reported; what lies outside of it is looked at all the same.
    assert.deepEqual(codesIn(folder, 'aims'), ['error changed-evidence']);
    assert.deepEqual(codesIn(folder, 'runs'), []);
  });

  it('starts at the folder of the configuration, wherever it runs', () => {
    const folder = temporaryFolder({
      'team/config.yaml': 'aims: config/v1\n',
      'team/aims/policy.yaml': policy('  - location: a.pdf\n  - location: ../b.pdf\n'),
      'team/a.pdf': '%PDF',
      'b.pdf': '%PDF',
    });
    const found = evidenceIn(folder).map(({ message }) => message.split(':')[0]);
    assert.deepEqual(found, ['"../b.pdf" is no path within the folder of the AIMS']);
  });

  it('counts in the status, too', () => {
    const folder = temporaryFolder({
      'system.yaml': 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: pilot\nrisk: { level: low }\n',
      'assessment.yaml': fs
        .readFileSync('examples/aims/impact/fraud-screening.yaml', 'utf8')
        .replace(/^system: .*$/m, 'system: s')
        .replace(/^evidence:\n(?:[ ].*\n)+/m, 'evidence: [{ location: runs/a.csv }]\n'),
    });
    const reasons = () => {
      const { systems } = run(folder, 'status') as {
        systems: { obligations: { kind: string; reasons: { code: string }[] }[] }[];
      };
      const owed = systems[0]?.obligations.find(({ kind }) => kind === 'impact-assessment');
      return owed?.reasons.map(({ code }) => code);
    };
    assert.deepEqual(reasons(), ['has-errors']);
    writeFiles(folder, { 'runs/a.csv': '1\n' });
    assert.ok(!reasons()?.includes('has-errors'));
  });

  it('touches nothing outside of its folder, however a document asks for it', async function () {
    const outer = temporaryFolder({ 'outside/secret.txt': 'secret', 'in/a.pdf': '' });
    const secret = path.join(outer, 'outside/secret.txt');
    const folder = path.join(outer, 'in');
    fs.symlinkSync('../outside', path.join(folder, 'link'));
    fs.symlinkSync(secret, path.join(folder, 'file-link'));
    const locations = [
      '../outside/secret.txt',
      'a/../../outside/secret.txt',
      secret,
      `file://${secret}`,
      'link/secret.txt',
      'file-link',
      'link/../../outside/secret.txt',
      '~/.ssh/id_rsa',
      'C:\\Windows\\win.ini',
      '\\\\server\\share\\a',
      '..\\outside\\secret.txt',
      'a\0b',
      `${'x/'.repeat(2000)}y`,
      'y'.repeat(900),
    ];
    const items = locations
      .map(location => `  - { location: ${JSON.stringify(location)}, sha256: ${hashOf('secret')} }\n`)
      .join('');
    writeFiles(folder, { 'p.yaml': policy(items) });
    const before = evidenceIn(folder);
    assert.deepEqual(
      before.map(({ code, severity }) => `${severity} ${code}`),
      locations.map(() => 'error missing-evidence'),
    );
    // Had it looked at what lies outside, it would say something else once that may not be looked at, or is gone.
    const saysTheSame = () => assert.deepEqual(evidenceIn(folder), before);
    fs.chmodSync(path.join(outer, 'outside'), 0o000);
    fs.chmodSync(folder, 0o755);
    const done = await asOrdinaryUser(outer, async () => saysTheSame());
    fs.chmodSync(path.join(outer, 'outside'), 0o755);
    fs.rmSync(path.join(outer, 'outside'), { recursive: true });
    saysTheSame();
    if (!done) this.skip();
  });

  it('fetches no URL', () => {
    const folder = temporaryFolder({
      'p.yaml': policy(
        [
          'https://127.0.0.1:1/a.pdf',
          'http://[::1]:1/a.pdf',
          'ftp://localhost/a',
          'mailto:a@example.org',
          'urn:x:y',
        ]
          .map(location => `  - { location: "${location}", sha256: ${'0'.repeat(63)}a }\n`)
          .join(''),
      ),
    });
    assert.deepEqual(codesIn(folder), []);
  });
});
