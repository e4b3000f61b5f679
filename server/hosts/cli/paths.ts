import { constants, type Stats } from 'node:fs';
import { open, opendir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reasonOf } from '../reasons.ts';

/** A path that somebody named, and that was there and could be read a moment ago. */
export interface NamedPath {
  /** Absolute. */
  readonly path: string;
  readonly is: 'file' | 'folder';
}

/** Looks at the paths that were named; the first that cannot be read is the answer, in words for the end of a line. */
export async function lookAt(
  paths: readonly string[],
  folder: string,
): Promise<{ readonly named: readonly NamedPath[] } | { readonly unreadable: string }> {
  const named: NamedPath[] = [];
  for (const given of paths) {
    const path = resolve(folder, given);
    try {
      const stats = await stat(path);
      if (!stats.isFile() && !stats.isDirectory()) {
        return { unreadable: `"${given}" cannot be read: it is neither a file nor a folder.` };
      }
      await tryToOpen(path, stats);
      named.push({ path, is: stats.isFile() ? 'file' : 'folder' });
    } catch (error) {
      return { unreadable: `"${given}" cannot be read: ${reasonOf(error)}.` };
    }
  }
  return { named };
}

/** Only opening a thing shows whether it can be opened. */
async function tryToOpen(path: string, stats: Stats): Promise<void> {
  const opened = stats.isDirectory()
    ? await opendir(path)
    : await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  await opened.close();
}
