import { safeFileName } from '../../../base/safe-file-name.ts';

/**
 * Gives files of a pack names that every system takes, each only once, be capitals told apart or not. Nothing is taken over
 * from a path or an id as it is, so no name leads out of the pack.
 */
export interface Names {
  /**
   * A name that nothing has yet.
   *
   * @param folders the names that lead to it, as somebody wrote them
   * @param endings of the files that are to have the name, each for one file: `['.html', '.txt']`
   * @returns the name without an ending, from the top of the pack
   */
  claim(folders: readonly string[], name: string, endings: readonly string[]): string;
}

/** @param taken names that the pack gives by itself */
export function createNames(taken: readonly string[]): Names {
  const files = new Set(taken.map(folded));
  const folders = new Set<string>();
  return {
    claim(given, name, endings) {
      let path = '';
      for (const folder of given) {
        // What is a file already can be no folder as well.
        path += `${numbered(safeFileName(folder), each => !files.has(folded(path + each)))}/`;
        folders.add(folded(path.slice(0, -1)));
      }
      const own = numbered(safeFileName(name), each =>
        endings
          .map(ending => folded(path + each + ending))
          .every(file => !files.has(file) && !folders.has(file)),
      );
      for (const ending of endings) files.add(folded(path + own + ending));
      return path + own;
    },
  };
}

/** A name, or else the first of `name-2`, `name-3` and so on that is free. */
function numbered(name: string, isFree: (name: string) => boolean): string {
  if (isFree(name)) return name;
  for (let number = 2; ; number++) if (isFree(`${name}-${number}`)) return `${name}-${number}`;
}

function folded(path: string): string {
  return path.toLowerCase();
}
