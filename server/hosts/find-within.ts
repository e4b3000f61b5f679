import type { Stats } from 'node:fs';
import { lstat, readlink, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

export type Found =
  /** `path`: without a link in it, below the root. */
  | { readonly is: 'found'; readonly path: string; readonly stats: Stats }
  | { readonly is: 'absent' }
  /** A link on the way leads out of the root. */
  | { readonly is: 'outside' };

/** So many links are followed; more lead in a circle. */
const mostLinks = 40;

/**
 * Finds what a path leads to, one step at a time, through links that stay within a root. The system would follow a
 * link to anywhere at once; here whatever lies outside is not even asked whether it is there.
 *
 * Rejects with the system's own fault where it does not let us look.
 */
export async function findWithin(root: string, path: string): Promise<Found> {
  const names = namesBelow(root, path);
  if (!names) return { is: 'outside' };
  // The root itself was chosen by the person who opened it; it may well be behind a link.
  const top = await realpath(root);
  let place = top;
  let stats = await lstat(top);
  let links = 0;
  const waiting = names.reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const next = join(place, name);
    const found = await lstatOf(next);
    if (!found) return { is: 'absent' };
    if (!found.isSymbolicLink()) {
      [place, stats] = [next, found];
      continue;
    }
    if (++links > mostLinks) return { is: 'absent' };
    const target = resolve(place, await readlink(next));
    const inside = namesBelow(top, target) ?? namesBelow(root, target);
    if (!inside) return { is: 'outside' };
    // Where it leads may be behind further links: from the top again.
    [place, stats] = [top, await lstat(top)];
    waiting.push(...inside.reverse());
  }
  return { is: 'found', path: place, stats };
}

/** The names that lead from a folder to what lies in it; undefined for what does not. */
function namesBelow(folder: string, path: string): string[] | undefined {
  const way = relative(folder, path);
  if (way === '') return [];
  if (isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)) return undefined;
  return way.split(sep);
}

async function lstatOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // A name that no system allows is the name of nothing.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'EINVAL')
      return undefined;
    throw error;
  }
}
