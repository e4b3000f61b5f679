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
  const find = (folder: string): string => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const parent = parentOf(folder);
    const isTop = parent === folder || folders.includes(folder);
    const root = marked.has(folder) || isTop ? folder : find(parent);
    byFolder.set(folder, root);
    return root;
  };
  return uri => {
    const folder = parentOf(uri);
    // A file outside of every open folder stands for itself, with its neighbours.
    return folders.some(open => liesIn(uri, open)) ? find(folder) : folder;
  };
}
