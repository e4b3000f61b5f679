import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const cli = path.resolve('dist/cli.js');

interface Report {
  readonly summary: { readonly files: number; readonly documents: number };
  readonly diagnostics: readonly { readonly file: string; readonly code: string }[];
  readonly unchecked: readonly { readonly file: string; readonly reason: string }[];
}

interface Status {
  readonly systems: readonly { readonly id: string }[];
}

function run(folder: string, ...args: readonly string[]): unknown {
  const all = [cli, ...args, '--format', 'json', '--today', '2026-11-23'];
  const { stdout, stderr } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const check = (folder: string, ...args: readonly string[]) => run(folder, 'check', ...args) as Report;
const filesIn = ({ diagnostics }: Report) => [...new Set(diagnostics.map(({ file }) => file))];

/** With a fault in it. */
const system = (id: string) =>
  `aims: ai-system/v1\nid: ${id}\nname: ${id}\nowner: O\nstage: pilott\npurpose: P\n`;
const megabyte = 1024 * 1024;
const large = (id: string, megabytes: number) => `${system(id)}# ${'x'.repeat(megabytes * megabyte)}\n`;

describe('aims check and the exclusions of a configuration', () => {
  const files = {
    'config.yaml': 'aims: config/v1\nexclusions: [drafts/**]\n',
    'aims/a.yaml': system('a'),
    'drafts/b.yaml': system('b'),
    'drafts/large.yaml': large('c', 17),
  };

  it('looks at nothing that they match', () => {
    const report = check(temporaryFolder(files));
    assert.deepEqual(filesIn(report), ['aims/a.yaml']);
    assert.equal(report.summary.files, 2);
    assert.equal(report.summary.documents, 2);
    assert.deepEqual(report.unchecked, []);
    const folder = temporaryFolder(files);
    assert.deepEqual(filesIn(check(folder, 'drafts')), []);
    const { systems } = run(folder, 'status') as Status;
    assert.deepEqual(
      systems.map(({ id }) => id),
      ['a'],
    );
  });

  it('reads a file all the same that is named', () => {
    const folder = temporaryFolder(files);
    assert.deepEqual(filesIn(check(folder, 'drafts/b.yaml')), ['drafts/b.yaml']);
    assert.deepEqual(
      check(folder, 'drafts/large.yaml').unchecked.map(({ file }) => file),
      ['drafts/large.yaml'],
    );
  });

  it('looks at it again once they are gone', () => {
    const folder = temporaryFolder(files);
    writeFiles(folder, { 'config.yaml': 'aims: config/v1\n' });
    assert.deepEqual(filesIn(check(folder)), ['aims/a.yaml', 'drafts/b.yaml']);
  });
});

describe('aims check and the size limit of a configuration', () => {
  const limited = (megabytes: number) => `aims: config/v1\nsize_limit_mb: ${megabytes}\n`;

  it('may be lower than the usual one', () => {
    const report = check(
      temporaryFolder({
        'config.yaml': limited(1),
        'large.yaml': large('a', 1),
        'small.yaml': system('b'),
        'other/config.yaml': 'aims: config/v1\n',
        'other/large.yaml': large('c', 1),
      }),
    );
    assert.deepEqual(filesIn(report), ['other/large.yaml', 'small.yaml']);
    assert.equal(report.summary.files, 4);
    assert.deepEqual(report.unchecked, [
      {
        file: 'large.yaml',
        reason:
          'The file is too large to be checked: 1 MB, and the limit is 1 MB. Split it, or raise the limit: ' +
          '"size_limit_mb" in the configuration of the AIMS.',
      },
    ]);
  });

  it('may be higher than the usual one', () => {
    const folder = temporaryFolder({ 'config.yaml': limited(18), 'a-large.yaml': large('a', 17) });
    assert.deepEqual(filesIn(check(folder)), ['a-large.yaml']);
    assert.deepEqual(check(folder).unchecked, []);
    writeFiles(folder, { 'config.yaml': 'aims: config/v1\n' });
    assert.deepEqual(
      check(folder).unchecked.map(({ file }) => file),
      ['a-large.yaml'],
    );
  });
});
