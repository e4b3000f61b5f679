import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
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
    const folder = temporaryFolder(files);
    const report = check(folder);
    assert.deepEqual(filesIn(report), ['aims/a.yaml']);
    assert.equal(report.summary.files, 2);
    assert.equal(report.summary.documents, 2);
    assert.deepEqual(report.unchecked, []);
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
    const report = check(folder);
    assert.deepEqual(filesIn(report), ['a-large.yaml']);
    assert.deepEqual(report.unchecked, []);
    writeFiles(folder, { 'config.yaml': 'aims: config/v1\n' });
    assert.deepEqual(
      check(folder).unchecked.map(({ file }) => file),
      ['a-large.yaml'],
    );
  });
});

describe('aims and the overlays of a configuration', () => {
  const licensed = 'Words that only the licensee may read';
  const files = {
    'config.yaml':
      'aims: config/v1\nid: config\nowner: O\noverlays: [licensed/iso.yaml, licensed/soc2.json]\n',
    'control.yaml': 'aims: control/v1\nid: c\nimplements: [A.6.2.4, soc2/CC8.1]\n',
    'licensed/iso.yaml': `framework: iso42001\nversion: "2023"\nitems:\n  A.6.2.4: ${licensed}\n  ${licensed}: ${licensed}\n`,
    'licensed/soc2.json': `{ "framework": "soc2", "version": ["${licensed}"], "items": {} }`,
  };

  it('finds faults in them at the entry, and writes nothing of what they say', () => {
    const folder = temporaryFolder(files);
    const overlaid = check(folder).diagnostics.filter(({ code }) => code === 'unreadable-overlay');
    assert.equal(overlaid.length, 2);
    for (const args of [
      ['check'],
      ['check', '--format', 'json'],
      ['status'],
      ['status', '--format', 'json'],
      ['check', 'licensed/iso.yaml', '--format', 'json'],
    ]) {
      const all = [cli, ...args, '--today', '2026-11-23'];
      const { stdout, stderr } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
      assert.notEqual(stdout, '', args.join(' '));
      assert.ok(!`${stdout}${stderr}`.includes('licensee'), args.join(' '));
    }
  });

  it('reads none that lies outside, however it is reached', () => {
    const outer = temporaryFolder({
      'outside/iso.yaml': files['licensed/iso.yaml'],
      'in/config.yaml':
        'aims: config/v1\noverlays: [../outside/iso.yaml, link/iso.yaml, /etc/passwd, large.yaml, utf16.yaml, folder]\n',
      'in/large.yaml': 'x'.repeat(megabyte + 1),
      'in/utf16.yaml': Buffer.from('caf\xe9', 'latin1'),
      'in/folder/a.yaml': '',
    });
    const folder = path.join(outer, 'in');
    fs.symlinkSync('../outside', path.join(folder, 'link'));
    const { diagnostics } = run(folder, 'check') as {
      readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
    };
    const messages = diagnostics.flatMap(({ code, message }) =>
      code === 'unreadable-overlay' ? [message.slice(0, 75)] : [],
    );
    assert.deepEqual(
      messages,
      [
        '"../outside/iso.yaml" does not lie within the folder of the AIMS: it leads above',
        '"link/iso.yaml" does not lie within the folder of the AIMS: a link on the way',
        '"/etc/passwd" does not lie within the folder of the AIMS: it begins at the top',
        '"large.yaml" is not shown: it is too large: 1 MB, and the limit is 1 MB. The page',
        '"utf16.yaml" is not shown: it is not written in UTF-8. The page of this rule',
        '"folder" is a folder, so there is no wording to show. Name each of the files in',
      ].map(message => message.slice(0, 75)),
    );
  });
});
