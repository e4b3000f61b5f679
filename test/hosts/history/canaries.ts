import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { copyRepository, gitEnvironment, type TestRepository } from '../../support/repository.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { repositoryOf } from './asking.ts';

/** A trap: something that a repository, a person or the environment configures, and that leaves a trace once it is run. */
export interface Canary {
  readonly name: string;
  /** What is written where a configuration is read from. `program` leaves the trace. */
  readonly config?: (program: string) => string;
  /** Whether only a person's own configuration is read for it. */
  readonly isPersonal?: true;
  readonly environment?: (program: string) => Readonly<Record<string, string>>;
  readonly prepare?: (made: TestRepository, program: string) => void;
  /** What sets it off where nobody takes care. */
  readonly fire: readonly string[];
}

/** The repository that is asked about: two commits, the last one signed, attributes that name drivers and filters. */
export function trappedRepository(): TestRepository {
  prepared ??= preparedRepository();
  return copyRepository(prepared, temporaryFolder());
}

let prepared: TestRepository | undefined;

function preparedRepository(): TestRepository {
  const made = repositoryOf([
    {
      on: '2026-01-01',
      message: 'One',
      files: { 'bot/a.py': '1\n', 'aims/a.md': 'one\n', '.gitattributes': '* diff=canary filter=canary\n' },
    },
    {
      on: '2026-01-02',
      by: 'Ben Example',
      message: 'Two',
      files: { 'bot/a.py': '2\n', 'aims/a.md': 'two\n' },
    },
  ]);
  const signed = made
    .git('cat-file', 'commit', 'HEAD')
    .replace(
      /\n\n/,
      '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEzBAABCAAdFiEE\n -----END PGP SIGNATURE-----\n\n',
    );
  writeFiles(made.folder, { '.git/signed': signed });
  const commit = made.git('hash-object', '-t', 'commit', '-w', '.git/signed').trim();
  made.git('reset', '--quiet', '--hard', commit);
  return made;
}

export const canaries: readonly Canary[] = [
  {
    name: 'core.fsmonitor',
    config: program => `[core]\n\tfsmonitor = ${program}\n`,
    fire: ['status'],
  },
  {
    name: 'core.hooksPath',
    config: program => `[core]\n\thooksPath = ${path.dirname(program)}/hooks\n`,
    prepare: (_, program) => copyTo(program, `${path.dirname(program)}/hooks`, hookNames),
    fire: ['commit', '--allow-empty', '-m', 'x'],
  },
  {
    name: 'hooks',
    prepare: (made, program) => copyTo(program, path.join(made.folder, '.git/hooks'), hookNames),
    fire: ['commit', '--allow-empty', '-m', 'x'],
  },
  {
    name: 'core.sshCommand',
    config: program => `[core]\n\tsshCommand = ${program}\n[remote "origin"]\n\turl = ssh://host.invalid/x\n`,
    fire: ['fetch', 'origin'],
  },
  {
    name: 'textconv',
    config: program => `[diff "canary"]\n\ttextconv = ${program}\n`,
    fire: ['log', '-p'],
  },
  { name: 'diff.external', config: program => `[diff]\n\texternal = ${program}\n`, fire: ['diff', 'HEAD~1'] },
  {
    name: 'a diff driver',
    config: program => `[diff "canary"]\n\tcommand = ${program}\n`,
    fire: ['diff', 'HEAD~1'],
  },
  {
    name: 'a pager',
    config: program =>
      `[core]\n\tpager = ${program}\n[pager]\n${commandNames.map(name => `\t${name} = ${program}\n`).join('')}`,
    fire: ['log'],
  },
  {
    name: 'an alias',
    config: program =>
      `[alias]\n${[...commandNames, 'canary'].map(name => `\t${name} = !${program}\n`).join('')}`,
    fire: ['canary'],
  },
  {
    name: 'gpg.program',
    config: program => `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${program}\n`,
    fire: ['log'],
  },
  {
    name: 'a clean filter',
    config: program => `[filter "canary"]\n\tclean = ${program}\n`,
    prepare: touchFiles,
    fire: ['add', '.'],
  },
  {
    name: 'a process filter',
    config: program => `[filter "canary"]\n\tprocess = ${program}\n`,
    prepare: touchFiles,
    fire: ['add', '.'],
  },
  {
    name: 'a smudge filter',
    config: program => `[filter "canary"]\n\tsmudge = ${program}\n`,
    fire: ['checkout', 'HEAD~1', '--', '.'],
  },
  {
    name: 'a credential helper',
    config: program => `[credential]\n\thelper = ${program}\n`,
    fire: ['credential', 'fill'],
  },
  {
    name: 'core.alternateRefsCommand',
    config: program => `[core]\n\talternateRefsCommand = ${program}\n`,
    prepare(made) {
      const other = repositoryOf([{ on: '2026-01-01', files: { 'x.md': 'x\n' } }]);
      writeFiles(made.folder, { '.git/objects/info/alternates': `${other.folder}/.git/objects\n` });
    },
    fire: ['rev-list', '--alternate-refs', 'HEAD'],
  },
  {
    name: 'an included file',
    config: program => `[include]\n\tpath = ${path.dirname(program)}/included\n`,
    prepare: (_, program) =>
      writeFiles(path.dirname(program), { included: `[core]\n\tfsmonitor = ${program}\n` }),
    fire: ['status'],
  },
  {
    name: 'a target of trace2',
    isPersonal: true,
    config: program =>
      `[trace2]\n\teventTarget = ${program}.fired\n\tnormalTarget = ${program}.fired\n\tperfTarget = ${program}.fired\n`,
    fire: ['rev-parse', 'HEAD'],
  },
  {
    name: 'GIT_EXTERNAL_DIFF',
    environment: program => ({ GIT_EXTERNAL_DIFF: program }),
    fire: ['diff', 'HEAD~1'],
  },
  {
    name: 'GIT_SSH_COMMAND',
    environment: program => ({ GIT_SSH_COMMAND: program, GIT_SSH: program }),
    fire: ['ls-remote', 'ssh://host.invalid/x'],
  },
  {
    name: 'GIT_TRACE2_EVENT',
    environment: program => ({
      GIT_TRACE: `${program}.fired`,
      GIT_TRACE2: `${program}.fired`,
      GIT_TRACE2_EVENT: `${program}.fired`,
    }),
    fire: ['rev-parse', 'HEAD'],
  },
  {
    name: 'GIT_CONFIG_COUNT',
    environment: program => ({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_KEY_1: 'diff.external',
      GIT_CONFIG_VALUE_1: program,
    }),
    fire: ['status'],
  },
  {
    name: 'GIT_CONFIG_GLOBAL',
    environment: program => ({ GIT_CONFIG_GLOBAL: `${path.dirname(program)}/global` }),
    prepare: (_, program) =>
      writeFiles(path.dirname(program), { global: `[trace2]\n\teventTarget = ${program}.fired\n` }),
    fire: ['rev-parse', 'HEAD'],
  },
  {
    name: 'GIT_EXEC_PATH',
    environment: program => ({ GIT_EXEC_PATH: `${path.dirname(program)}/exec` }),
    prepare: (_, program) =>
      copyTo(
        program,
        `${path.dirname(program)}/exec`,
        [...commandNames, 'canary'].map(name => `git-${name}`),
      ),
    fire: ['canary'],
  },
];

const commandNames = ['rev-parse', 'rev-list', 'diff-tree', 'cat-file', 'ls-tree', 'log', 'show', 'diff'];

const hookNames = [
  'post-index-change',
  'post-commit',
  'pre-commit',
  'reference-transaction',
  'post-checkout',
];

/** Makes a program that leaves a trace in the file beside it that ends in `.fired`. */
export function makeProgram(): string {
  const folder = temporaryFolder();
  const program = path.join(folder, 'canary');
  fs.writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${program}.fired'\nexit 1\n`, { mode: 0o755 });
  return program;
}

export function hasFired(program: string): boolean {
  return fs.existsSync(`${program}.fired`);
}

/** Runs Git as somebody does who takes no care, at a terminal where the system has one to offer. */
export function runCarelessly(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): void {
  const options = {
    cwd: folder,
    env: { ...gitEnvironment(), GIT_CONFIG_GLOBAL: undefined, TERM: 'xterm', ...environment },
    input: 'protocol=https\nhost=host.invalid\n\n',
    timeout: 20_000,
  };
  spawnSync('git', args, options);
  // A pager is only started for a terminal. What `script` is given to read it would wait for to be read.
  const terminal = { ...options, input: undefined, stdio: 'ignore' } as const;
  if (args[0] === 'log') spawnSync('script', ['-qec', 'git log', '/dev/null'], terminal);
}

export function copyTo(program: string, folder: string, names: readonly string[]): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of names) fs.copyFileSync(program, path.join(folder, name));
}

function touchFiles(made: TestRepository): void {
  writeFiles(made.folder, { 'bot/a.py': 'changed\n' });
}
