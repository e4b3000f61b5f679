import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isGone, reasonOf } from '../reasons.ts';
import { toPath } from '../uris.ts';
import { Untold } from './fault.ts';

/** What folders are like, looked at once for all questions of a call. */
export interface Folders {
  /** The folder that a uri names, without a link in it. Throws Untold where there is none. */
  readonly real: (uri: string) => Promise<string>;
  /** A folder without a link in it: the nearest one that is there, and the names of those that are not. */
  readonly nearest: (folder: string) => Promise<NearestFolder>;
  /** The nearest folder around that has a repository in it. */
  readonly repositoryAbove: (folder: string) => Promise<string | undefined>;
  /** The innermost repository that names below a folder lead through; the folder itself where there is none. */
  readonly repositoryOnTheWay: (folder: string, names: readonly string[]) => Promise<string>;
}

export interface NearestFolder {
  readonly path: string;
  readonly missing: readonly string[];
}

type Kind = 'folder' | 'other' | 'nothing';

export function createFolders(): Folders {
  const kinds = new Map<string, Promise<Kind>>();
  const reals = new Map<string, Promise<string>>();
  const nearests = new Map<string, Promise<NearestFolder>>();

  const kindOf = (place: string) => remembered(kinds, place, () => lookAt(place));
  const repositoryAbove = async (folder: string): Promise<string | undefined> => {
    for (let current = folder; ; current = path.dirname(current)) {
      if ((await kindOf(path.join(current, '.git'))) !== 'nothing') return current;
      if (path.dirname(current) === current) return undefined;
    }
  };
  return {
    real: uri => remembered(reals, uri, () => realFolder(uri)),
    nearest: folder => remembered(nearests, folder, () => nearestFolder(folder)),
    repositoryAbove,
    async repositoryOnTheWay(start, names) {
      let found = start;
      let folder = start;
      for (const name of names) {
        if (name === '' || name === '.' || name === '..') break;
        folder = path.join(folder, name);
        // A link leads away from what the names say.
        if ((await kindOf(folder)) !== 'folder') break;
        // A submodule has a file there; the repository around it knows it, and says that its history is its own.
        if ((await kindOf(path.join(folder, '.git'))) === 'folder') found = folder;
      }
      return found;
    },
  };
}

/** The names that lead from a folder to another in it; undefined where it is not in it. */
export function namesBetween(folder: string, inner: string): readonly string[] | undefined {
  const way = path.relative(folder, inner);
  if (way === '') return [];
  if (path.isAbsolute(way) || way === '..' || way.startsWith(`..${path.sep}`)) return undefined;
  return way.split(path.sep);
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function lookAt(place: string): Promise<Kind> {
  try {
    return (await lstat(place)).isDirectory() ? 'folder' : 'other';
  } catch {
    return 'nothing';
  }
}

async function realFolder(uri: string): Promise<string> {
  const folder = toPath(uri);
  if (folder === undefined) throw new Untold('the folder does not lie on a disk of this machine');
  try {
    return await realpath(folder);
  } catch (error) {
    throw new Untold(`the folder cannot be looked at: ${reasonOf(error)}`);
  }
}

async function nearestFolder(folder: string): Promise<NearestFolder> {
  const missing: string[] = [];
  for (let current = folder; ; current = path.dirname(current)) {
    try {
      return { path: await realpath(current), missing };
    } catch (error) {
      if (!isGone(error) || path.dirname(current) === current) {
        throw new Untold(`the folder cannot be looked at: ${reasonOf(error)}`);
      }
      missing.unshift(path.basename(current));
    }
  }
}
