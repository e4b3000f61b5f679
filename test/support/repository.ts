import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Makes Git repositories for tests: the same commits have the same hashes wherever and whenever they are made. */

export interface CommitSpec {
  /** A day (its noon in UTC is meant), or a moment with its offset: `2026-03-01T23:30:00-08:00`. */
  readonly on: string;
  /** The name of its author. */
  readonly by?: string;
  readonly message?: string;
  /** What it writes, by path with `/`; `null` deletes. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Which files (or folders) it gives new names, before it writes: `{ 'old.md': 'new.md' }`. */
  readonly renames?: Readonly<Record<string, string>>;
  /** The branch it is put on. A new branch starts at `from`, or has no parent. Default: `main`. */
  readonly branch?: string;
  /** The branch that a new branch starts at. */
  readonly from?: string;
  /** Branches that it merges. What the merge brings has to be among `files`: a stream has no merging of its own. */
  readonly merges?: readonly string[];
  /** Symbolic links, and the submodules at a commit. */
  readonly links?: Readonly<Record<string, string>>;
  readonly submodules?: Readonly<Record<string, string>>;
}

export interface RepositoryOptions {
  /** Default: `sha1`. */
  readonly format?: 'sha1' | 'sha256';
}

export interface TestRepository {
  readonly folder: string;
  /** The hashes of the commits, in the order in which they were given. */
  readonly commits: readonly string[];
  /** Runs Git in it, away from what the person at this machine has configured; gives what it printed. */
  git(...args: readonly string[]): string;
  /** Puts further commits on top. Gives their hashes. */
  commit(...specs: readonly CommitSpec[]): readonly string[];
}

/** A repository with these commits in a folder, `main` checked out. */
export function makeRepository(
  folder: string,
  specs: readonly CommitSpec[],
  { format = 'sha1' }: RepositoryOptions = {},
): TestRepository {
  fs.mkdirSync(folder, { recursive: true });
  // Without a template there are no hooks to be written and removed again, which are samples only.
  const fresh = ['--quiet', '--template=', `--object-format=${format}`, '--initial-branch=main'];
  runGit(folder, ['init', ...fresh]);
  return repositoryIn(folder, importStream(folder, streamOf(specs)));
}

/** A copy of a repository in another folder, which takes no process of Git. */
export function copyRepository({ folder: from, commits }: TestRepository, folder: string): TestRepository {
  // Git takes files for unchanged by their times.
  fs.cpSync(from, folder, { recursive: true, preserveTimestamps: true });
  return repositoryIn(folder, commits);
}

function repositoryIn(folder: string, commits: readonly string[]): TestRepository {
  return {
    folder,
    commits,
    git: (...args) => runGit(folder, args),
    commit(...more) {
      const isNew = (branch: string) =>
        runGit(folder, ['for-each-ref', `refs/heads/${branch}`]).trim() === '';
      return importStream(folder, streamOf(more, { isNew }));
    },
  };
}

/** A repository with what a stream of `git fast-export` holds, its branch checked out. */
export function loadRepository(
  folder: string,
  stream: string | Uint8Array,
  { branch = 'main' }: { readonly branch?: string } = {},
): TestRepository {
  const made = makeRepository(folder, []);
  const commits = importStream(folder, stream);
  made.git('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
  made.git('reset', '--hard', '--quiet');
  return { ...made, commits };
}

/** Runs Git in a folder, away from what the person at this machine has configured. */
export function runGit(folder: string, args: readonly string[], input?: string | Uint8Array): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: gitEnvironment(),
    ...(input !== undefined && { input }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** What Git needs to know in tests, and nothing that this machine says. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const person = { NAME: 'Test Person', EMAIL: 'test@example.org', DATE: '2026-01-01T12:00:00+0000' };
  return {
    ...Object.fromEntries(kept),
    // The memory manager of Linux would give memory back to the system and ask for it again with every object that
    // `git fast-import` writes, which takes twenty times as long as the work itself.
    MALLOC_TRIM_THRESHOLD_: String(256 * 1024 * 1024),
    MALLOC_TOP_PAD_: String(64 * 1024 * 1024),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    ...Object.fromEntries(
      Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
}

/** The commits as a stream for `git fast-import`. */
export function streamOf(
  specs: readonly CommitSpec[],
  { isNew = () => true }: { readonly isNew?: (branch: string) => boolean } = {},
): Buffer {
  const pieces: (string | Uint8Array)[] = [];
  const begun = new Set<string>();
  for (const [index, spec] of specs.entries()) {
    const { branch = 'main', by = 'Ada Example', message = `Commit ${index + 1}`, from, merges = [] } = spec;
    const author = `${by} <${by.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org> ${momentOf(spec.on, index)}`;
    pieces.push(`commit refs/heads/${branch}\nmark :${index + 1}\nauthor ${author}\ncommitter ${author}\n`);
    pushData(pieces, message);
    // A branch that this stream has not begun has to be looked up.
    const tipOf = (other: string) => `refs/heads/${other}${begun.has(other) ? '' : '^0'}`;
    if (!begun.has(branch)) {
      const start = isNew(branch) ? from : branch;
      if (start !== undefined) pieces.push(`from ${tipOf(start)}\n`);
    }
    for (const merged of merges) pieces.push(`merge ${tipOf(merged)}\n`);
    begun.add(branch);
    for (const [old, renamed] of Object.entries(spec.renames ?? {})) {
      pieces.push(`R ${quoted(old)} ${quoted(renamed)}\n`);
    }
    for (const [file, content] of Object.entries(spec.files ?? {})) {
      if (content === null) {
        pieces.push(`D ${quoted(file)}\n`);
      } else {
        pieces.push(`M 100644 inline ${quoted(file)}\n`);
        pushData(pieces, content);
      }
    }
    for (const [file, target] of Object.entries(spec.links ?? {})) {
      pieces.push(`M 120000 inline ${quoted(file)}\n`);
      pushData(pieces, target);
    }
    for (const [file, commit] of Object.entries(spec.submodules ?? {})) {
      pieces.push(`M 160000 ${commit} ${quoted(file)}\n`);
    }
  }
  pieces.push('done\n');
  return Buffer.concat(pieces.map(piece => Buffer.from(piece)));
}

function importStream(folder: string, stream: string | Uint8Array): readonly string[] {
  if (stream.length === 0) return [];
  const marks = path.join(folder, '.git', 'aims-test-marks');
  const quiet = ['--quiet', '--force', `--export-marks=${marks}`, '--date-format=raw-permissive'];
  runGit(folder, ['fast-import', ...quiet], stream);
  const read = fs.existsSync(marks) ? fs.readFileSync(marks, 'utf8') : '';
  fs.rmSync(marks, { force: true });
  const hasCommit =
    fs.existsSync(path.join(folder, '.git/refs/heads/main')) ||
    runGit(folder, ['for-each-ref', 'refs/heads/main']).trim() !== '';
  if (hasCommit) runGit(folder, ['reset', '--hard', '--quiet', 'refs/heads/main']);
  const commits = [...read.matchAll(/^:(\d+) ([0-9a-f]+)$/gm)]
    .map(([, mark, hash]) => ({ mark: Number(mark), hash: hash ?? '' }))
    .sort((a, b) => a.mark - b.mark);
  return commits.map(({ hash }) => hash);
}

function pushData(pieces: (string | Uint8Array)[], content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  pieces.push(`data ${bytes.length}\n`, bytes, '\n');
}

/** Git's raw form. Commits of one day stand some seconds apart, so that their order is the order of the list. */
function momentOf(on: string, index: number): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:Z|([+-]\d{2}):?(\d{2})))?$/.exec(on);
  if (!match) throw new Error(`"${on}" is neither a day nor a moment with its offset.`);
  const [, day, time, hours = '+00', minutes = '00'] = match;
  const instant = Date.parse(`${day}T${time ?? '12:00:00'}${hours}:${minutes}`) / 1000;
  return `${time === undefined ? instant + (index % 3600) : instant} ${hours}${minutes}`;
}

function quoted(name: string): string {
  if (!/[\s"\\]/.test(name)) return name;
  return `"${name.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}
