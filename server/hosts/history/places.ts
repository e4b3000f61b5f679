import { createHash } from 'node:crypto';
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ChangesQuestion, HistoryQuestion, TextQuestion, VersionsQuestion } from '../../core/index.ts';
import { isGone, reasonOf } from '../reasons.ts';
import { toPath } from '../uris.ts';
import { searchPath } from './environment.ts';
import { Untold } from './fault.ts';
import { plainBeginning } from './globs.ts';
import type { Asked } from './history.ts';
import { type Place, placeOf } from './place.ts';
import { findGit } from './program.ts';

/** Which repositories questions go to. Asks anew with every call: repositories come and go. */
export interface Places {
  readonly program: string;
  readonly own: () => Promise<Place>;
  /** The place of a repository that a question went to. */
  readonly at: (top: string) => Place;
  /** The parts of a question, each for one repository. */
  readonly forQuestion: (question: HistoryQuestion) => Promise<readonly Asked[]>;
  /** Names the state of the repository around the root, and of others. */
  readonly stamp: (others: Iterable<string>) => Promise<string | undefined>;
}

export interface PlacesOptions {
  readonly avoid: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** In milliseconds, to find out where a repository is. */
const timeLimit = 10_000;

export async function findPlaces(root: string, { avoid, signal }: PlacesOptions): Promise<Places> {
  const own = await realFolder(root);
  const program = await programFor(own, avoid);
  const byFolder = new Map<string, Promise<Place>>();
  const byTop = new Map<string, Place>();

  const placeAt = async (folder: string): Promise<Place> => {
    const top = (await repositoryAbove(folder)) ?? folder;
    const asked =
      byFolder.get(top) ?? placeOf(top, { program, signal, deadline: performance.now() + timeLimit });
    byFolder.set(top, asked);
    const place = await asked;
    if (namesBetween(place.top, folder) === undefined) {
      throw new Untold('the files of the repository are in another folder');
    }
    byTop.set(place.top, place);
    return place;
  };

  return {
    program,
    own: () => placeAt(own),
    at(top) {
      const place = byTop.get(top);
      if (!place) throw new Untold('the repository is not there any more');
      return place;
    },
    async forQuestion(question) {
      switch (question.is) {
        case 'changes':
          return partsOf(question, placeAt);
        case 'text':
        case 'versions':
          return [await filePart(question, placeAt)];
        case 'commit': {
          const { top } = await placeAt(await realFolder(question.root));
          return [{ top, asked: { question } }];
        }
        default:
          return question satisfies never;
      }
    },
    async stamp(others) {
      const tops = new Set<string>();
      for (const folder of [own, ...others])
        await placeAt(folder).then(
          ({ top }) => tops.add(top),
          () => undefined,
        );
      if (tops.size === 0) return undefined;
      const states = [...tops].sort().map(top => {
        const { objects, head, shallow, isPartial } = byTop.get(top) as Place;
        return [top, objects, head, isPartial, shallow];
      });
      return createHash('sha256').update(JSON.stringify(states)).digest('hex');
    },
  };
}

type PlaceAt = (folder: string) => Promise<Place>;

async function filePart(question: TextQuestion | VersionsQuestion, placeAt: PlaceAt): Promise<Asked> {
  const file = toPath(question.uri);
  if (file === undefined) throw new Untold('the file does not lie on a disk of this machine');
  const folder = await nearestFolder(path.dirname(file));
  const place = await placeAt(folder.path);
  const names = [...(namesBetween(place.top, folder.path) ?? []), ...folder.missing, path.basename(file)];
  return { top: place.top, asked: { question, path: names.join('/') } };
}

/** Globs whose beginning leads into a repository within the root are asked there. */
async function partsOf(question: ChangesQuestion, placeAt: PlaceAt): Promise<readonly Asked[]> {
  const root = await realFolder(question.root);
  const byFolder = new Map<string, string[]>();
  for (const glob of question.globs) {
    const folder = await innerRepository(root, plainBeginning(glob));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), glob]);
  }
  if (byFolder.size === 0) byFolder.set(root, []);
  if (byFolder.size > 1 && question.since.is === 'commit') {
    throw new Untold('the globs lead to several repositories, and a commit is of one of them');
  }
  const parts: Asked[] = [];
  for (const [folder, globs] of byFolder) {
    const { top } = await placeAt(folder);
    const frame = { inside: namesBetween(top, root) ?? [], outside: namesBetween(root, top) ?? [] };
    parts.push({ top, asked: { question: { ...question, globs }, frame } });
  }
  return parts;
}

/** The folder of the innermost repository that names below a folder lead through; the folder itself where there is none. */
async function innerRepository(root: string, names: readonly string[]): Promise<string> {
  let found = root;
  let folder = root;
  for (const name of names) {
    if (name === '' || name === '.' || name === '..') break;
    folder = path.join(folder, name);
    const kind = await lstat(path.join(folder, '.git')).catch(() => undefined);
    // A submodule has a file there; it is known to the repository around it, which says that its files are its own.
    if (kind?.isDirectory()) found = folder;
  }
  return found;
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

/** A folder without a link in it: the nearest one that is there, and the names of those that are not. */
async function nearestFolder(
  folder: string,
): Promise<{ readonly path: string; readonly missing: readonly string[] }> {
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

async function programFor(root: string, avoid: readonly string[]): Promise<string> {
  const top = await repositoryAbove(root);
  const program = await findGit({
    searchPath: searchPath(),
    avoid: [...avoid, root, ...(top === undefined ? [] : [top])],
  });
  if (program === undefined)
    throw new Untold('no git is to be found in PATH (one that lies in the workspace is not run)');
  return program;
}

/** The nearest folder around that has a repository in it. */
async function repositoryAbove(folder: string): Promise<string | undefined> {
  for (let current = folder; ; current = path.dirname(current)) {
    if (await lstat(path.join(current, '.git')).catch(() => undefined)) return current;
    if (path.dirname(current) === current) return undefined;
  }
}

/** The names that lead from a folder to another in it; undefined where it is not in it. */
function namesBetween(folder: string, inner: string): readonly string[] | undefined {
  const way = path.relative(folder, inner);
  if (way === '') return [];
  if (path.isAbsolute(way) || way === '..' || way.startsWith(`..${path.sep}`)) return undefined;
  return way.split(path.sep);
}
