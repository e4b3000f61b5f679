import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../reasons.ts';
import { gitEnvironment, personalPlaces } from './environment.ts';
import { cancelled, saidBy, Untold } from './fault.ts';
import { type GitEnd, runGit } from './run-git.ts';

/** Where the repository is that a folder lies in. */
export interface Place {
  /** The folder that its files are in, without a link in it. */
  readonly top: string;
  /** Its objects: one folder for all its work trees. */
  readonly objects: string;
  /** The commit that is checked out, by its whole hash. */
  readonly head: string;
  /** The commits whose parents were left out when it was cloned, as Git lists them; empty where it is whole. */
  readonly shallow: string;
  /** Whether objects were left out when it was cloned, to be fetched when they are needed. */
  readonly isPartial: boolean;
}

export interface LookOptions {
  readonly program: string;
  readonly signal?: AbortSignal | undefined;
  readonly deadline: number;
}

/**
 * Asks Git where the repository around a folder is. This and what a reference names (`referenceAt`) are the only questions that
 * are asked under the repository's own configuration, since Git decides by it whether to trust the folder and how references are kept. Nothing that a
 * configuration can name takes part in the answer: neither the index nor any object is read.
 *
 * @param folder without a link in it
 * @throws Untold
 */
export async function placeOf(folder: string, { program, signal, deadline }: LookOptions): Promise<Place> {
  const asked = ['--git-common-dir', '--show-toplevel', 'HEAD'];
  const { end, lines } = await revParse(folder, asked, { program, signal, deadline });
  if (end.is === 'aborted') throw new Untold(cancelled);
  if (end.is === 'failed') throw new Untold(whyNot(end.errors, end.code));
  if (end.is !== 'done') throw new Untold('git did not say in time where the repository is');
  const [common = '', top = '', head = '', ...rest] = lines;
  if (!isWholeHash(head) || rest.join('') !== '') {
    throw new Untold('the name of a folder that leads to the repository has a line break in it');
  }
  const commonFolder = path.resolve(folder, common);
  const objects = path.join(commonFolder, 'objects');
  try {
    return {
      top: await realpath(top),
      objects,
      head,
      shallow: await shallowIn(commonFolder),
      isPartial: await isPartial(objects),
    };
  } catch (error) {
    throw new Untold(`the repository could not be read: ${reasonOf(error)}`);
  }
}

/**
 * The hash behind the name of a reference, whole as Git writes it: `refs/heads/main`, `FETCH_HEAD`; undefined where there is
 * none. Asked as `placeOf` asks, for the same reason: only the repository's own configuration says how references are kept.
 *
 * @param name one that names no object and begins with no dash
 */
export async function referenceAt(
  folder: string,
  name: string,
  options: LookOptions,
): Promise<string | undefined> {
  const { end, lines } = await revParse(folder, ['--verify', '--quiet', name], options);
  if (end.is === 'aborted') throw new Untold(cancelled);
  const [hash = ''] = lines;
  return end.is === 'done' && isWholeHash(hash) ? hash : undefined;
}

/** Whether a text is a hash of a commit as Git writes it, not shortened. */
export function isWholeHash(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

async function revParse(
  folder: string,
  asked: readonly string[],
  { program, signal, deadline }: LookOptions,
): Promise<{ readonly end: GitEnd; readonly lines: readonly string[] }> {
  const printed: Buffer[] = [];
  let size = 0;
  const end = await runGit({
    program,
    args: [...inertOptions, '-C', folder, 'rev-parse', ...asked],
    folder: path.dirname(program),
    environment: gitEnvironment(personalPlaces()),
    take(bytes) {
      printed.push(bytes);
      size += bytes.length;
      return size < 64 * 1024;
    },
    signal,
    deadline,
  });
  return { end, lines: Buffer.concat(printed).toString('utf8').split(/\r?\n/) };
}

/** A second bulwark, should a version of Git do more for this question than it needs to. */
const inertOptions = [
  '--no-pager',
  '--no-replace-objects',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat', 'protocol.allow=never'],
  // A folder in the workspace that looks like the inside of a repository is none.
  'safe.bareRepository=explicit',
].flatMap(option => (option.startsWith('--') ? [option] : ['-c', option]));

function whyNot(errors: string, code: number | undefined): string {
  if (code === undefined) return 'git could not be started';
  for (const [pattern, why] of knownFaults) if (pattern.test(errors)) return why;
  return `git cannot read the repository (${saidBy(errors)})`;
}

const knownFaults: readonly (readonly [RegExp, string])[] = [
  [/not a git repository/i, 'the folder is not under version control'],
  [
    /dubious ownership|unsafe repository/i,
    'the repository belongs to somebody else, and git does not trust it (its setting safe.directory says which it trusts)',
  ],
  [
    /cannot use bare repository|must be run in a work tree/i,
    'the repository has no files of its own here (it is bare)',
  ],
  [/ambiguous argument 'HEAD'|bad revision 'HEAD'/i, 'nothing has been committed yet'],
  [
    /unknown repository extension|expected git repo version/i,
    'the git that is installed is too old for the repository',
  ],
  [/unknown option|usage:/i, 'the git that is installed is too old'],
];

/** In bytes. A clone with more commits at its edge was not made by a person. */
const longestShallow = 4 * 1024 * 1024;

async function shallowIn(folder: string): Promise<string> {
  const file = path.join(folder, 'shallow');
  const stats = await stat(file).catch(() => undefined);
  if (!stats) return '';
  if (!stats.isFile() || stats.size > longestShallow)
    throw new Untold('its list of left out commits is damaged');
  return (await readFile(file, 'latin1')).trim();
}

async function isPartial(objects: string): Promise<boolean> {
  const packs = await readdir(path.join(objects, 'pack')).catch(() => []);
  return packs.some(name => name.endsWith('.promisor'));
}
