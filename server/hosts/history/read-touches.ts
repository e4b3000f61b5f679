import type { Asking } from './asking.ts';
import type { Commits } from './commits.ts';
import { type CommitsTold, tellOfEach } from './each-commit.ts';
import type { Paths } from './paths.ts';
import type { Contents, Touch, Touches, TouchSort } from './touches.ts';

export interface TouchStores {
  readonly commits: Commits;
  readonly paths: Paths;
  readonly touches: Touches;
}

/** Renames are looked for among so many files at most that a commit adds and deletes: time grows with the square. */
export const mostRenames = 400;

/** Reads what those of the commits touched that were not read yet. */
export async function readTouches(
  wanted: Iterable<number>,
  stores: TouchStores,
  asking: Asking,
): Promise<void> {
  const { commits, touches } = stores;
  const plain: string[] = [];
  const merges: string[] = [];
  for (const commit of wanted) {
    if (touches.rowsOf(commit) || touches.faultOf(commit) !== undefined) continue;
    (commits.parentsOf(commit).length > 1 ? merges : plain).push(commits.hashOf(commit));
  }
  await readPlain(plain, stores, asking);
  await readMerges(merges, stores, asking);
}

/** Three fields at most for each file, and so many files. */
const mostFields = 3_000_000;

async function readPlain(hashes: readonly string[], stores: TouchStores, asking: Asking): Promise<void> {
  const exact = ['--raw', '-M100%', `-l${mostRenames}`];
  await tellOfEach(
    {
      ...commonFor(stores),
      hashes,
      // Only exact renames are found without a look into the files, which may not be here.
      args: asking.place.isPartial ? exact : ['--raw', '-M', `-l${mostRenames}`],
      plainerArgs: exact,
      take: (hash, fields) => addRows(hash, plainRows(fields, stores.paths), stores),
    },
    asking,
  );
}

/**
 * Of a merge only what it made itself: files that are none of its parents'. Whether such a file had another name on one
 * side is a second question, asked where it is new to that side.
 */
async function readMerges(hashes: readonly string[], stores: TouchStores, asking: Asking): Promise<void> {
  const renaming: string[] = [];
  const first = { ...commonFor(stores), hashes, args: ['-c', '--raw', '--no-renames'] };
  await tellOfEach(
    {
      ...first,
      take(hash, fields) {
        const rows = mergedRows(fields, stores.paths, { allPaths: false });
        const mayRename = rows.some(({ before, sides }) => before.length > 0 && before.length < sides);
        if (mayRename && !asking.place.isPartial) renaming.push(hash);
        else addRows(hash, rows, stores);
      },
    },
    asking,
  );
  await tellOfEach(
    {
      ...first,
      hashes: renaming,
      args: ['-c', '--raw', '-M', `-l${mostRenames}`, '--combined-all-paths'],
      take: (hash, fields) => addRows(hash, mergedRows(fields, stores.paths, { allPaths: true }), stores),
    },
    asking,
  );
}

function commonFor({ commits, touches }: TouchStores): Pick<CommitsTold, 'mostFields' | 'fail'> {
  return {
    mostFields,
    fail(hash, why) {
      const commit = commits.numberOf(hash);
      if (commit !== undefined) touches.addFault(commit, why);
    },
  };
}

function addRows(hash: string, rows: readonly Touch[], { commits, touches }: TouchStores): void {
  const commit = commits.numberOf(hash);
  if (commit !== undefined) touches.add(commit, rows);
}

/** The mode of a submodule: its commit is no file. */
const submodule = '160000';

/** `:100644 100644 <before> <after> M`, then the path; of a rename the old one and the new one. */
function plainRows(fields: readonly string[], paths: Paths): readonly Touch[] {
  const rows: Touch[] = [];
  for (let at = 0; at < fields.length; ) {
    const [oldMode = '', mode = '', oldHash = '', hash = '', status = ''] = (fields[at] ?? '')
      .slice(1)
      .split(' ');
    const isRename = status.startsWith('R') || status.startsWith('C');
    const old = paths.idOf(fields[at + 1] ?? '');
    const path = isRename ? paths.idOf(fields[at + 2] ?? '') : old;
    at += isRename ? 3 : 2;
    if (mode === submodule || oldMode === submodule) continue;
    const sort = sortOf(status);
    const before = sort === 'added' ? [] : [{ path: old, hash: oldHash }];
    rows.push({ sort, path, hash, before });
  }
  return rows;
}

function sortOf(status: string): TouchSort {
  switch (status[0]) {
    case 'A':
    case 'C':
      return 'added';
    case 'D':
      return 'deleted';
    case 'R':
      return 'renamed';
    default:
      return 'changed';
  }
}

interface MergedTouch extends Touch {
  /** How many parents the merge has. */
  readonly sides: number;
}

/** `::100644 100644 100644 <before> <before> <after> MM`, then the path; with all paths, those of the parents before it. */
function mergedRows(
  fields: readonly string[],
  paths: Paths,
  { allPaths }: { readonly allPaths: boolean },
): readonly MergedTouch[] {
  const rows: MergedTouch[] = [];
  for (let at = 0; at < fields.length; ) {
    const meta = fields[at] ?? '';
    const sides = /^:*/.exec(meta)?.[0].length ?? 0;
    const parts = meta.slice(sides).split(' ');
    const modes = parts.slice(0, sides + 1);
    const hashes = parts.slice(sides + 1, sides * 2 + 2);
    const names = fields.slice(at + 1, at + 2 + (allPaths ? sides : 0));
    at += 2 + (allPaths ? sides : 0);
    if (modes.includes(submodule) || sides === 0) continue;
    const path = paths.idOf(names.at(-1) ?? '');
    const before: Contents[] = [];
    for (let side = 0; side < sides; side++) {
      const hash = hashes[side] ?? '';
      if (/^0*$/.test(hash)) continue;
      before.push({ path: allPaths ? paths.idOf(names[side] ?? '') : path, hash });
    }
    const hash = hashes[sides] ?? '';
    rows.push({ sort: 'merged', path, hash, before, sides });
  }
  return rows;
}
