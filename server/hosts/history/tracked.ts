import { type Asking, mustBeDone } from './asking.ts';
import { Untold } from './fault.ts';
import { packedHashes } from './packed-hashes.ts';
import type { Paths } from './paths.ts';
import { recordsEndingWith } from './records.ts';

/** The files that a commit has. */
export interface Tracked {
  readonly has: (path: number) => boolean;
  /** What a file holds; undefined where there is none. */
  readonly fileAt: (path: number) => TrackedFile | undefined;
  /** The folders of submodules: their files are in repositories of their own. */
  readonly submodules: readonly string[];
}

export interface TrackedFile {
  readonly hash: string;
  readonly isLink: boolean;
}

const mostFiles = 1_000_000;

export async function readTracked(head: string, paths: Paths, { git }: Asking): Promise<Tracked> {
  const rows = new Map<number, number>();
  const links = new Set<number>();
  const submodules: string[] = [];
  const hashes = packedHashes(head.length / 2);
  let fault: unknown;
  const { take } = recordsEndingWith(0, record => {
    const tab = record.indexOf('\t');
    const [mode = '', , hash = ''] = record.slice(0, tab).split(' ');
    const name = record.slice(tab + 1);
    if (mode === '160000') {
      submodules.push(name);
      return true;
    }
    try {
      const path = paths.idOf(name);
      if (mode === '120000') links.add(path);
      if (!rows.has(path)) {
        rows.set(path, rows.size);
        hashes.push(hash);
      }
      return rows.size <= mostFiles;
    } catch (error) {
      fault = error;
      return false;
    }
  });
  const end = await git(['ls-tree', '-r', '-z', '--full-tree', head], { take });
  if (fault) throw fault;
  if (end.is === 'enough') throw new Untold(`the repository has more than ${mostFiles} files`);
  mustBeDone(end);
  return {
    has: path => rows.has(path),
    fileAt(path) {
      const row = rows.get(path);
      return row === undefined ? undefined : { hash: hashes.at(row), isLink: links.has(path) };
    },
    submodules,
  };
}
