import { liesIn, parentOf } from '../base/uri.ts';

/**
 * Finds the folder of the AIMS that a file belongs to: the nearest one at or above it that holds an `aims: config/v1`
 * document, else the folder that is open. Nothing crosses roots.
 *
 * @param marked the folders that hold a configuration
 * @param folders those that are open
 */
export function rootFinder(marked: ReadonlySet<string>, folders: readonly string[]): (uri: string) => string {
  const byFolder = new Map<string, string>();
  const rootAbove = (folder: string): string => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const parent = parentOf(folder);
    const isTop = parent === folder || folders.includes(folder);
    const root = marked.has(folder) || isTop ? folder : rootAbove(parent);
    byFolder.set(folder, root);
    return root;
  };
  const find = (uri: string): string => {
    const folder = parentOf(uri);
    // A file outside of every open folder stands for itself, with its neighbours.
    return folders.some(open => liesIn(uri, open)) ? rootAbove(folder) : folder;
  };
  /** Of each file this is asked dozens of times while it is checked. */
  const byFile = new Map<string, string>();
  return uri => {
    const known = byFile.get(uri);
    if (known !== undefined) return known;
    const root = find(uri);
    byFile.set(uri, root);
    return root;
  };
}
