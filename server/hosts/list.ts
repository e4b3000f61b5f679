import { readdir } from 'node:fs/promises';
import type { ListedEntry } from '../core/index.ts';
import { findWithin } from './find-within.ts';
import { toPath } from './uris.ts';

/** More than that nobody picks from a list. */
const most = 1000;

/**
 * What lies in a folder within a root, by name, for somebody who writes a path: files and folders, but none that are
 * hidden. Links are left out, since they may lead out of the root. Nothing where there is no such folder, or it may not
 * be read.
 */
export async function list(uri: string, root: string): Promise<readonly ListedEntry[]> {
  const [top, path] = [toPath(root), toPath(uri)];
  if (top === undefined || path === undefined) return [];
  try {
    const found = await findWithin(top, path);
    if (found.is !== 'found' || !found.stats.isDirectory()) return [];
    const entries = await readdir(found.path, { withFileTypes: true });
    return entries
      .flatMap((entry): readonly ListedEntry[] => {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
        if (entry.isDirectory()) return [{ name: entry.name, is: 'folder' }];
        return entry.isFile() ? [{ name: entry.name, is: 'file' }] : [];
      })
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .slice(0, most);
  } catch {
    // A suggestion is a courtesy: where the folder cannot be read there is none.
    return [];
  }
}
