import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readArguments } from '../../server/hosts/cli/arguments.ts';
import { blocksOf } from '../../server/hosts/cli/page-text.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { gitEnvironment, makeRepository } from '../support/repository.ts';

const page = fs.readFileSync('docs/ci.md', 'utf8');
const recipes = blocksOf(page)
  .filter(({ is, info }) => is === 'code' && info === 'yaml')
  .map(({ lines }) => parse(lines.join('\n')));

describe('the page about CI', () => {
  it('has commands that are understood', () => {
    const commands = [...page.matchAll(/(?:^|`)aims check((?: [^`\n#]+)?)/gm)].map(([, rest = '']) =>
      rest.trim(),
    );
    assert.ok(commands.length > 4);
    for (const command of commands) {
      const request = readArguments(['check', ...command.split(/\s+/).filter(Boolean)]);
      assert.equal(request.is, 'check', command);
    }
  });

  it('gives the action inputs that it has', () => {
    const action = parse(fs.readFileSync('action.yml', 'utf8'));
    const [github] = recipes;
    const step = github.jobs.aims.steps[1];
    for (const name of Object.keys(step.with)) assert.ok(Object.hasOwn(action.inputs, name), name);
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
      assert.ok(page.includes(`\`${name}\``) || Object.hasOwn(step.with, name), name);
    }
  });

  it('has a recipe for GitLab that makes what it promises', function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(30_000);
    const [, { aims }] = recipes;
    const folder = temporaryFolder();
    const made = makeRepository(path.join(folder, 'project'), [
      { on: '2026-10-01', files: { 'aims/use.yaml': 'aims: policy/v1\nid: use\ntitle: Use\nowner: C\n' } },
      { on: '2026-10-02', files: { 'aims/use.yaml': 'aims: policy/v1\nid: use me\ntitle: Use\nowner: C\n' } },
    ]);
    const script = aims.script.map((line: string) => line.replace('/opt/aims', process.cwd())).join('\n');
    const runAs = (more: Readonly<Record<string, string>>) =>
      spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd: made.folder,
        encoding: 'utf8',
        env: { ...gitEnvironment(), AIMS_TODAY: '2026-11-23', CI_PROJECT_DIR: made.folder, ...more },
      });
    const branch = runAs({ CI_MERGE_REQUEST_DIFF_BASE_SHA: made.commits[0] ?? '' });
    assert.equal(branch.status, 1, branch.stderr);
    assert.match(branch.stdout, /^aims\/use\.yaml:2:5 error invalid-id /);
    const { reports, paths } = aims.artifacts;
    for (const name of [reports.codequality, reports.junit, ...paths]) {
      assert.ok(fs.statSync(path.join(made.folder, name)).size > 0, name);
    }
    const quality = JSON.parse(fs.readFileSync(path.join(made.folder, reports.codequality), 'utf8'));
    assert.equal(quality[0].check_name, 'invalid-id');
    assert.equal(runAs({ CI_MERGE_REQUEST_DIFF_BASE_SHA: made.commits[1] ?? '' }).status, 0);
    // The service compares with the target branch by itself: what was left out here would count as mended there.
    for (const name of [reports.codequality, reports.junit]) {
      assert.match(fs.readFileSync(path.join(made.folder, name), 'utf8'), /invalid-id/, name);
    }
    assert.equal(runAs({}).status, 1);
  });

  it('names hooks that there are', () => {
    const hooks = parse(fs.readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(
      ({ id }: { id: string }) => id,
    );
    const [, , { repos }] = recipes;
    for (const { id } of repos[0].hooks) assert.ok(hooks.includes(id), id);
  });
});
