import { constants, type Dirent } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { type Exclusion, parseExclusion } from '../core/base/exclude.ts';
import { carrierOf } from '../core/syntax/read.ts';
import type { Unreadable } from '../lsp/host.ts';
import { isBuildFolder } from './build-folders.ts';
import { type IgnoreRules, ignores, longestIgnoreFile, parseIgnoreFile } from './gitignore.ts';
import type { Pace } from './pace.ts';
import { isGone, reasonOf } from './reasons.ts';
import { toUri } from './uris.ts';

/** A folder that is looked through, and what decides which of the things in it count. */
export interface Folder {
  readonly path: string;
  /** The names that lead to it from the top: the top of the Git repository around the walk, or the walk's own. */
  readonly segments: readonly string[];
  /** The ignore files above it, the nearest first. */
  readonly ignoreFiles: readonly IgnoreFile[];
  readonly walk: Walk;
}

/** What all folders of one walk share. */
export interface Walk {
  /** How many of a folder's segments lead to the folder that is walked. */
  readonly depth: number;
  readonly excludes: Exclusion;
  readonly pace: Pace;
  readonly onUnreadable: (unreadable: Unreadable) => void;
}

interface IgnoreFile {
  readonly rules: IgnoreRules;
  /** How many segments lead to the folder it is in. */
  readonly depth: number;
}

/** What of a folder counts. */
export interface Listing {
  readonly path: string;
  /** In the order of their code units, where a folder's name ends in `/`. */
  readonly names: ReadonlySet<string>;
  /** The folder of one of the names. */
  readonly enter: (name: string) => Folder;
}

export function isFolderName(name: string): boolean {
  return name.endsWith('/');
}

/**
 * The folder that a walk begins with. It counts itself whatever rules say: somebody asked for it. But ignore files
 * above it speak of what is in it, up to the top of its Git repository; without a repository none above it does.
 */
export async function startFolder(
  path: string,
  options: Omit<Walk, 'depth' | 'excludes'> & { readonly exclude: readonly string[] },
): Promise<Folder> {
  const above = await foldersToRepositoryTop(path);
  const { exclude, pace, onUnreadable } = options;
  const walk: Walk = { depth: above.length, excludes: parseExclusion(exclude), pace, onUnreadable };
  let ignoreFiles: readonly IgnoreFile[] = [];
  for (const [depth, folder] of above.entries()) {
    const isTop = depth === 0;
    ignoreFiles = await withIgnoreFilesOf(folder, { ignoreFiles, depth, isTop, onUnreadable });
  }
  const segments = [...above, path].slice(1).map(folder => basename(folder));
  return { path, segments, ignoreFiles, walk };
}

/** Lists a folder; one that cannot be listed is reported, and empty. */
export async function listFolder(folder: Folder): Promise<Listing> {
  const { path, segments, walk } = folder;
  const entries = await entriesOf(folder);
  const siblings = new Set(entries.map(entry => entry.name));
  // A repository within a repository has its own rules only.
  const isTop = siblings.has('.git');
  const ignoreFiles =
    isTop || siblings.has('.gitignore')
      ? await withIgnoreFilesOf(path, {
          ...walk,
          ignoreFiles: folder.ignoreFiles,
          depth: segments.length,
          isTop,
        })
      : folder.ignoreFiles;

  const names: string[] = [];
  for (const entry of entries) {
    const isFolder = entry.isDirectory();
    // Whatever else there is does not count: links of every kind (what they lead to is found where it is, or is not
    // part of the workspace), pipes, sockets, devices.
    if (!isFolder && !(entry.isFile() && carrierOf(entry.name))) continue;
    if (isFolder && isBuildFolder(entry.name, siblings)) continue;
    const inside = [...segments, entry.name];
    if (walk.excludes(inside, walk.depth) || isIgnored(inside, { ignoreFiles, isFolder })) continue;
    if (entry.name.includes('\uFFFD') && !(await canBeNamed(entry.name, folder))) continue;
    names.push(isFolder ? `${entry.name}/` : entry.name);
    await walk.pace();
  }
  return {
    path,
    names: new Set(names.sort()),
    enter: name => {
      const own = name.slice(0, -1);
      return { path: join(path, own), segments: [...segments, own], ignoreFiles, walk };
    },
  };
}

async function entriesOf({ path, segments, walk }: Folder): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    const isStart = segments.length === walk.depth;
    // A folder that was there a moment ago and is gone now is no news, unless somebody asked for just this one.
    if (isGone(error) && !isStart) return [];
    walk.onUnreadable({ uri: toUri(path), reason: `The folder could not be listed: ${reasonOf(error)}.` });
    return [];
  }
}

/** Names are bytes to the system. One that is not UTF-8 comes with U+FFFD in it, and nothing can be opened by it. */
async function canBeNamed(name: string, { path, walk }: Folder): Promise<boolean> {
  if (await exists(join(path, name))) return true;
  walk.onUnreadable({
    uri: toUri(path),
    reason: `"${name}" in it has a name that is not UTF-8 and cannot be opened.`,
  });
  return false;
}

function isIgnored(
  segments: readonly string[],
  { ignoreFiles, isFolder }: { readonly ignoreFiles: readonly IgnoreFile[]; readonly isFolder: boolean },
): boolean {
  for (const { rules, depth } of ignoreFiles) {
    const verdict = ignores(rules, { segments, from: depth, isFolder });
    if (verdict !== undefined) return verdict;
  }
  return false;
}

interface IgnoreFilesOptions {
  /** Those above the folder. */
  readonly ignoreFiles: readonly IgnoreFile[];
  readonly depth: number;
  /** Whether the folder is the top of a Git repository. */
  readonly isTop: boolean;
  readonly onUnreadable: (unreadable: Unreadable) => void;
}

async function withIgnoreFilesOf(
  folder: string,
  options: IgnoreFilesOptions,
): Promise<readonly IgnoreFile[]> {
  const { ignoreFiles, depth, isTop, onUnreadable } = options;
  const own = await readIgnoreFile(join(folder, '.gitignore'), onUnreadable);
  const personal = isTop ? await readIgnoreFile(join(folder, '.git', 'info', 'exclude'), onUnreadable) : [];
  // What a person excludes for themselves gives way to every file in the repository.
  const kept = isTop ? [{ rules: personal, depth }] : ignoreFiles;
  return [{ rules: own, depth }, ...kept].filter(({ rules }) => rules.length > 0);
}

/** Empty where there is none. As in Git, a link is none. */
async function readIgnoreFile(
  path: string,
  onUnreadable: (unreadable: Unreadable) => void,
): Promise<IgnoreRules> {
  try {
    if (!(await lstat(path)).isFile()) return [];
    const file = await open(
      path,
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
    );
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return [];
      if (stats.size <= longestIgnoreFile) return parseIgnoreFile(await file.readFile('utf8'));
      onUnreadable({ uri: toUri(path), reason: 'The ignore file is too large and was left out of account.' });
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isGone(error)) {
      onUnreadable({ uri: toUri(path), reason: `The ignore file could not be read: ${reasonOf(error)}.` });
    }
  }
  return [];
}

/** The folders above `path` from the top of its Git repository down; none where there is no repository above it. */
async function foldersToRepositoryTop(path: string): Promise<readonly string[]> {
  if (await isRepositoryTop(path)) return [];
  const above: string[] = [];
  const { root } = parse(path);
  for (let folder = path; folder !== root; ) {
    folder = dirname(folder);
    above.unshift(folder);
    if (await isRepositoryTop(folder)) return above;
  }
  return [];
}

/** `.git` is a folder, or in a linked work tree and in a submodule a file. */
function isRepositoryTop(folder: string): Promise<boolean> {
  return exists(join(folder, '.git'));
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
