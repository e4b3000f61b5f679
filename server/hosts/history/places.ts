import { createHash } from 'node:crypto';
import path from 'node:path';
import { byCodeUnits } from '../../core/base/uri.ts';
import type { ChangesQuestion, HistoryQuestion } from '../../core/index.ts';
import { toPath } from '../uris.ts';
import { searchPath } from './environment.ts';
import { Untold } from './fault.ts';
import { createFolders, type Folders, namesBetween } from './folders.ts';
import { plainBeginning } from './globs.ts';
import type { Asked } from './history.ts';
import { type Place, placeOf } from './place.ts';
import { findGit } from './program.ts';
import type { AboutFile } from './repository.ts';

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
  const folders = createFolders();
  const own = await folders.real(root);
  const program = await programFor(own, { folders, avoid });
  const byFolder = new Map<string, Promise<Place>>();
  const byTop = new Map<string, Place>();

  const placeAt = async (folder: string): Promise<Place> => {
    const top = await folders.repositoryAbove(folder);
    if (top === undefined) throw new Untold('the folder is not under version control');
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
          return partsOf(question, { folders, placeAt });
        case 'text':
        case 'versions':
        case 'last-change':
          return [await filePart(question, { folders, placeAt })];
        case 'commit': {
          const { top } = await placeAt(await folders.real(question.root));
          return [{ top, asked: { question } }];
        }
        case 'files': {
          const root = await folders.real(question.root);
          const { top } = await placeAt(root);
          return [{ top, asked: { question, folder: namesBetween(top, root) ?? [] } }];
        }
        default:
          return question satisfies never;
      }
    },
    async stamp(others) {
      const states = new Map<string, Place>();
      for (const folder of new Set([own, ...others])) {
        const place = await placeAt(folder).catch(() => undefined);
        if (place) states.set(place.top, place);
      }
      if (states.size === 0) return undefined;
      const inOrder = [...states.values()].sort((a, b) => byCodeUnits(a.top, b.top));
      return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex');
    },
  };
}

interface Finding {
  readonly folders: Folders;
  readonly placeAt: (folder: string) => Promise<Place>;
}

async function filePart(question: AboutFile['question'], { folders, placeAt }: Finding): Promise<Asked> {
  const file = toPath(question.uri);
  if (file === undefined) throw new Untold('the file does not lie on a disk of this machine');
  const folder = await folders.nearest(path.dirname(file));
  const place = await placeAt(folder.path);
  const names = [...(namesBetween(place.top, folder.path) ?? []), ...folder.missing, path.basename(file)];
  return { top: place.top, asked: { question, path: names.join('/') } };
}

/** Globs whose beginning leads into a repository within the root are asked there. */
async function partsOf(question: ChangesQuestion, { folders, placeAt }: Finding): Promise<readonly Asked[]> {
  const root = await folders.real(question.root);
  const byFolder = new Map<string, string[]>();
  for (const glob of question.globs) {
    const folder = await folders.repositoryOnTheWay(root, plainBeginning(glob));
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

async function programFor(
  root: string,
  { folders, avoid }: { readonly folders: Folders; readonly avoid: readonly string[] },
): Promise<string> {
  const top = await folders.repositoryAbove(root);
  const program = await findGit({
    searchPath: searchPath(),
    avoid: [...avoid, root, ...(top === undefined ? [] : [top])],
  });
  if (program === undefined) {
    throw new Untold('no git is to be found in PATH (one that lies in the workspace is not run)');
  }
  return program;
}
