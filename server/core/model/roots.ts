import { liesIn, parentOf } from '../base/uri.ts';
import { linksOf } from './links.ts';
import type { Workspace } from './workspace.ts';

/**
 * The folder of the AIMS that a file belongs to: the nearest one at or above it that holds an `aims: config/v1`
 * document, else the workspace folder. Nothing crosses roots.
 */
export function rootOf(workspace: Workspace, uri: string): string {
  return linksOf(workspace).rootOf(uri);
}

/** Finds roots, given the folders that hold a configuration and those that are open. */
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
