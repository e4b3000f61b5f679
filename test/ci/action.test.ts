import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder, writeFiles } from '../hosts/temporary-folder.ts';
import { gitEnvironment, makeRepository } from '../support/repository.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
} = parse(fs.readFileSync('action.yml', 'utf8'));

const repository = process.cwd();
const faulty = 'aims: policy/v1\nid: use\ntitle: Use of AI\nowner: Compliance\nownr: x\n';
const wrong = 'aims: policy/v1\nid: use me\ntitle: Use of AI\nowner: Compliance\n';

interface Ran {
  readonly status: number;
  readonly output: string;
  readonly summary: string;
  readonly outputs: string;
}

/** Runs the steps as the service does, in a workspace, with inputs: expressions are put in where they stand. */
function runAction(
  workspace: string,
  given: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Ran {
  for (const name of Object.keys(given)) assert.ok(Object.hasOwn(action.inputs, name), name);
  const files = temporaryFolder({ summary: '', output: '' });
  const evaluated = (text: string) =>
    text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => {
      const input = action.inputs[name];
      assert.ok(input, `there is no input ${name}`);
      return given[name] ?? input.default;
    });
  let output = '';
  let status = 0;
  for (const step of action.runs.steps) {
    const script = path.join(files, 'step.sh');
    fs.writeFileSync(script, step.run ?? '');
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(value)]);
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      cwd: path.join(workspace, evaluated(step['working-directory'] ?? '.')),
      encoding: 'utf8',
      env: {
        ...gitEnvironment(),
        AIMS_TODAY: '2026-11-23',
        GITHUB_ACTION_PATH: repository,
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: path.join(files, 'summary'),
        GITHUB_OUTPUT: path.join(files, 'output'),
        RUNNER_TEMP: files,
        ...Object.fromEntries(env),
        ...more,
      },
    });
    output += ran.stdout + ran.stderr;
    status = ran.status ?? -1;
    if (status !== 0) break;
  }
  const read = (name: string) => fs.readFileSync(path.join(files, name), 'utf8');
  return { status, output, summary: read('summary'), outputs: read('output') };
}

describe('the action for GitHub', function () {
  this.timeout(60_000);

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('is a composite action whose scripts no input is put into', () => {
    assert.equal(action.runs.using, 'composite');
    for (const [name, { description }] of [
      ...Object.entries(action.inputs),
      ...Object.entries(action.outputs),
    ]) {
      assert.ok(description.length > 20, name);
    }
    for (const step of action.runs.steps) {
      assert.ok(step.name);
      assert.equal(step.shell, 'bash');
      assert.doesNotMatch(step.run ?? '', /\$\{\{/, step.name);
      // Whoever runs actions of others in it has to name them by their commit.
      if (step.uses !== undefined) assert.match(step.uses, /@[0-9a-f]{40}$/);
    }
    const written = fs.readFileSync('action.yml', 'utf8');
    for (const name of Object.keys(action.inputs))
      assert.ok(written.includes(`\${{ inputs.${name} }}`), name);
  });

  it('annotates, sums up and fails for what it is to fail for', () => {
    const workspace = temporaryFolder({ 'aims/use.yaml': wrong });
    const { status, output, summary, outputs } = runAction(workspace);
    assert.equal(status, 1);
    assert.match(output, /^::error file=aims\/use\.yaml,line=2,/m);
    assert.match(summary, /^## ❌ AIMS: 1 error/);
    assert.match(outputs, /^exit-code=1\nsummary=.*summary\.md\n$/);
    writeFiles(workspace, { 'aims/use.yaml': faulty });
    assert.equal(runAction(workspace).status, 0);
    assert.equal(runAction(workspace, { 'fail-on': 'warning' }).status, 1);
    const quiet = runAction(workspace, { annotations: 'false', summary: 'false' });
    assert.match(quiet.output, /^aims\/use\.yaml:5:1 warning unknown-key /m);
    assert.equal(quiet.summary, '');
  });

  it('checks what it is pointed at, from where it is to run', () => {
    const workspace = temporaryFolder({
      'team/a b/use.yaml': wrong,
      'team/-x/use.yaml': faulty,
      'other.yaml': wrong,
    });
    const both = runAction(workspace, { 'working-directory': 'team', path: 'a b\n-x\n' });
    assert.match(both.output, /file=team\/a b\/use\.yaml,/);
    assert.match(both.output, /file=team\/-x\/use\.yaml,/);
    assert.doesNotMatch(both.output, /other/);
    assert.match(runAction(workspace, { path: 'nowhere' }).output, /^aims: "nowhere" cannot be read/m);
    assert.equal(runAction(workspace, { path: 'nowhere' }).status, 2);
  });

  it('reports what a branch did, and leaves out a baseline', () => {
    const made = makeRepository(temporaryFolder(), [{ on: '2026-10-01', files: { 'aims/use.yaml': wrong } }]);
    assert.equal(runAction(made.folder, { 'changed-since': 'main' }).status, 0);
    assert.equal(runAction(made.folder, { 'changed-since': 'nope' }).status, 2);
    const cli = path.join(repository, 'dist/cli.js');
    spawnSync(process.execPath, [cli, 'check', '--write-baseline', 'known.json'], { cwd: made.folder });
    const { status, summary } = runAction(made.folder, { baseline: 'known.json' });
    assert.equal(status, 0);
    assert.match(summary, /in the baseline/);
  });

  it('writes SARIF for whoever uploads it', () => {
    const workspace = temporaryFolder({ 'aims/use.yaml': wrong });
    assert.equal(runAction(workspace, { sarif: 'aims.sarif' }).status, 1);
    const log = JSON.parse(fs.readFileSync(path.join(workspace, 'aims.sarif'), 'utf8'));
    assert.equal(log.runs[0].results[0].ruleId, 'invalid-id');
    assert.equal(log.runs[0].invocations[0].exitCode, 1);
    assert.equal(runAction(workspace, { sarif: 'no/where.sarif' }).status, 2);
  });

  it('writes all findings into SARIF, also of a branch that did nothing: what is not in it counts as mended', () => {
    const made = makeRepository(temporaryFolder(), [{ on: '2026-10-01', files: { 'aims/use.yaml': wrong } }]);
    const { status, output } = runAction(made.folder, { 'changed-since': 'main', sarif: 'aims.sarif' });
    assert.equal(status, 0);
    assert.doesNotMatch(output, /invalid-id/);
    const log = JSON.parse(fs.readFileSync(path.join(made.folder, 'aims.sarif'), 'utf8'));
    assert.equal(log.runs[0].results[0].ruleId, 'invalid-id');
  });

  it('takes what stands in inputs and documents for text', () => {
    const trap = '$(touch "$PWD/trapped"); `touch trapped` ; touch trapped\n';
    const workspace = temporaryFolder({
      'aims/use.yaml': `aims: policy/v1\nid: "$(touch trapped)"\nowner: "::set-output name=x::y"\n`,
    });
    for (const name of Object.keys(action.inputs)) {
      if (name === 'working-directory') continue;
      const { outputs } = runAction(workspace, { [name]: trap });
      assert.ok(!fs.existsSync(path.join(workspace, 'trapped')), name);
      assert.doesNotMatch(outputs, /touch/);
    }
    const { output } = runAction(workspace);
    for (const line of output.split('\n')) assert.doesNotMatch(line, /^\s*::set-output/);
  });

  it('builds what is not built yet, without running scripts of packages', () => {
    const folder = temporaryFolder();
    const log = path.join(folder, 'log');
    writeFiles(folder, {
      'bin/npm': `#!/bin/sh\necho "npm $*" >> "${log}"\n`,
      'bin/node': `#!/bin/sh\ncase "$1" in -e) exit "\${NODE_FAILS:-0}";; esac\necho "node $*" >> "${log}"\n`,
    });
    for (const name of ['npm', 'node']) fs.chmodSync(path.join(folder, 'bin', name), 0o755);
    const elsewhere = {
      GITHUB_ACTION_PATH: temporaryFolder(),
      PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
    };
    runAction(temporaryFolder(), {}, elsewhere);
    const [install, build] = fs.readFileSync(log, 'utf8').split('\n');
    assert.deepEqual(
      [install, build],
      ['npm ci --ignore-scripts', 'node server/tools/build.mjs --production'],
    );
    const old = runAction(temporaryFolder(), {}, { ...elsewhere, NODE_FAILS: '1' });
    assert.equal(old.status, 2);
    assert.match(old.output, /^::error title=aims::Node 20\.19 or newer is needed/m);
  });
});

describe('the hooks for pre-commit', () => {
  const hooks: readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly pass_filenames?: boolean;
  }[] = parse(fs.readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  /** As pre-commit does: the entry in words, and the files of the commit behind it. */
  function commit(folder: string, id: string, files: readonly string[]) {
    const hook = hooks.find(each => each.id === id);
    assert.ok(hook);
    const [program, ...args] = hook.entry.split(' ');
    assert.equal(program, 'aims');
    const all = [...args, ...(hook.pass_filenames === false ? [] : files)];
    return spawnSync(process.execPath, [path.join(repository, 'dist/cli.js'), ...all], {
      cwd: folder,
      encoding: 'utf8',
    });
  }

  it('check the files of a commit, or all', () => {
    const folder = temporaryFolder({
      'aims/use.yaml': wrong,
      'aims/other.yaml': faulty,
      '-x.md': 'Hello\n',
      'a b.json': '{}',
    });
    assert.equal(commit(folder, 'aims-check', ['aims/other.yaml', '-x.md', 'a b.json']).status, 0);
    const { status, stdout } = commit(folder, 'aims-check', ['aims/use.yaml', '-x.md']);
    assert.equal(status, 1);
    assert.match(stdout, /^aims\/use\.yaml:2:/);
    assert.equal(commit(folder, 'aims-check-all', ['aims/other.yaml']).status, 1);
  });
});
