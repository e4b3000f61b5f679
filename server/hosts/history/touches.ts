import { Untold } from './fault.ts';
import { type PackedHashes, packedHashes } from './packed-hashes.ts';

/**
 * Which files commits touched: a row for each file, in columns, since there are hundreds of thousands. What a commit
 * touched is true for ever, so rows are only ever added.
 */
export interface Touches {
  /** How many rows there are. */
  readonly count: () => number;
  /** The rows of a commit, from the first up to, but without, the last; undefined where it was not read. */
  readonly rowsOf: (commit: number) => { readonly from: number; readonly to: number } | undefined;
  /** Why what a commit touched cannot be known, where it was tried. */
  readonly faultOf: (commit: number) => string | undefined;
  /** All commits of which that is so. */
  readonly faults: () => Iterable<readonly [commit: number, why: string]>;
  /** The rows that give a file its contents under this path. */
  readonly rowsAt: (path: number) => readonly number[];
  readonly commitOf: (row: number) => number;
  readonly pathOf: (row: number) => number;
  /** The name that the file had before; of a file that was not renamed, the same as after. */
  readonly oldPathOf: (row: number) => number;
  readonly sortOf: (row: number) => TouchSort;
  /** The contents afterwards. */
  readonly hashOf: (row: number) => string;
  /** What it was before, of a merge on each side. */
  readonly beforeOf: (row: number) => readonly Contents[];
  readonly add: (commit: number, rows: readonly Touch[]) => void;
  readonly addFault: (commit: number, why: string) => void;
}

export type TouchSort = 'added' | 'deleted' | 'changed' | 'renamed' | 'merged';

/** A file's contents under a name. */
export interface Contents {
  readonly path: number;
  readonly hash: string;
}

export interface Touch {
  readonly sort: TouchSort;
  readonly path: number;
  /** All zeros where it is gone. */
  readonly hash: string;
  readonly before: readonly Contents[];
}

/** So many rows take some 300 MB. */
const mostRows = 2_500_000;

const sorts: readonly TouchSort[] = ['added', 'deleted', 'changed', 'renamed', 'merged'];

/** @param hashSize in bytes */
export function createTouches(hashSize: number): Touches {
  const ranges = new Map<number, { readonly from: number; readonly to: number }>();
  const faults = new Map<number, string>();
  const byPath = new Map<number, number[]>();
  const commits: number[] = [];
  const paths: number[] = [];
  const oldPaths: number[] = [];
  const sortNumbers: number[] = [];
  const hashes: PackedHashes = packedHashes(hashSize);
  const oldHashes: PackedHashes = packedHashes(hashSize);
  const merged = new Map<number, readonly Contents[]>();
  const zeros = '0'.repeat(hashSize * 2);

  return {
    count: () => paths.length,
    rowsOf: commit => ranges.get(commit),
    faultOf: commit => faults.get(commit),
    faults: () => faults,
    rowsAt: path => byPath.get(path) ?? [],
    commitOf: row => commits[row] ?? -1,
    pathOf: row => paths[row] ?? -1,
    oldPathOf: row => oldPaths[row] ?? -1,
    sortOf: row => sorts[sortNumbers[row] ?? 0] ?? 'changed',
    hashOf: row => hashes.at(row),
    beforeOf(row) {
      const sides = merged.get(row);
      if (sides) return sides;
      const hash = oldHashes.at(row);
      return hash === zeros ? [] : [{ path: oldPaths[row] ?? -1, hash }];
    },
    add(commit, rows) {
      if (paths.length + rows.length > mostRows) {
        throw new Untold(`more than ${mostRows} changes of files would have to be kept in mind`);
      }
      ranges.set(commit, { from: paths.length, to: paths.length + rows.length });
      for (const { sort, path, hash, before } of rows) {
        const row = paths.length;
        commits.push(commit);
        paths.push(path);
        oldPaths.push(before[0]?.path ?? path);
        sortNumbers.push(sorts.indexOf(sort));
        hashes.push(hash);
        oldHashes.push(before[0]?.hash ?? zeros);
        if (sort === 'merged') merged.set(row, before);
        const others = byPath.get(path);
        if (others) others.push(row);
        else byPath.set(path, [row]);
      }
    },
    addFault: (commit, why) => void faults.set(commit, why),
  };
}
