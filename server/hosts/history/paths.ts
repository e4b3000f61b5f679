import { Untold } from './fault.ts';

/**
 * All paths of a repository that were ever met, each with a number, and the folders they lie in, so that what lies in a
 * folder is found without looking at the rest.
 */
export interface Paths {
  readonly idOf: (path: string) => number;
  /** The number of a path that was met before. */
  readonly known: (path: string) => number | undefined;
  readonly nameOf: (id: number) => string;
  readonly count: () => number;
  /** The numbers of the file that a path names, or of all that lies in the folder that it names. */
  readonly below: (segments: readonly string[]) => Iterable<number>;
}

/** Folders below this depth are not told apart: who nests deeper means harm, and a folder costs more than its name. */
const deepest = 64;

/** In characters, of all paths together. */
const mostCharacters = 128 * 1024 * 1024;

interface Folder {
  readonly folders: Map<string, Folder>;
  /** By their names. */
  readonly files: Map<string, number>;
}

export function createPaths(): Paths {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const top = emptyFolder();
  let characters = 0;
  return {
    idOf(path) {
      const known = ids.get(path);
      if (known !== undefined) return known;
      characters += path.length;
      if (characters > mostCharacters)
        throw new Untold('the names of its files are too long to be kept in mind');
      const id = names.length;
      names.push(path);
      ids.set(path, id);
      place(top, path, id);
      return id;
    },
    known: path => ids.get(path),
    nameOf: id => names[id] ?? '',
    count: () => names.length,
    below: segments => idsBelow(top, segments),
  };
}

function emptyFolder(): Folder {
  return { folders: new Map(), files: new Map() };
}

function place(top: Folder, path: string, id: number): void {
  let folder = top;
  let from = 0;
  let depth = 0;
  for (let slash = path.indexOf('/'); slash >= 0 && depth < deepest; slash = path.indexOf('/', from)) {
    const name = path.slice(from, slash);
    const next = folder.folders.get(name) ?? emptyFolder();
    folder.folders.set(name, next);
    folder = next;
    from = slash + 1;
    depth += 1;
  }
  folder.files.set(path.slice(from), id);
}

function* idsBelow(top: Folder, path: readonly string[]): Generator<number> {
  const segments = path.slice(0, deepest);
  let folder: Folder | undefined = top;
  for (const name of segments.slice(0, -1)) folder = folder?.folders.get(name);
  const last = segments.at(-1);
  if (last !== undefined) {
    const file = folder?.files.get(last);
    if (file !== undefined) yield file;
    folder = folder?.folders.get(last);
  }
  // Not by recursion: how deep folders lie is up to the repository.
  const waiting = folder ? [folder] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield* next.files.values();
    waiting.push(...next.folders.values());
  }
}
