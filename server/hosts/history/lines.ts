import type { Asking } from './asking.ts';
import { tellOfEach } from './each-commit.ts';
import { mostRenames, type TouchStores } from './read-touches.ts';

/** How many lines commits added and deleted: read only where somebody asks about the files. */
export interface Lines {
  /** Reads what is not known yet of the files (by the numbers of their paths) of commits. */
  readonly read: (wanted: ReadonlyMap<number, ReadonlySet<number>>, asking: Asking) => Promise<void>;
  readonly of: (commit: number, path: number) => LineCount;
  /** Why the lines of a commit cannot be known, where it was tried. */
  readonly faultOf: (commit: number) => string | undefined;
}

export interface LineCount {
  readonly added: number;
  readonly deleted: number;
}

/** Of a commit that touched more files than this, only those that are asked about are counted. */
const mostFiles = 200;

/** In characters: longer command lines are too long for some systems. */
const longestNames = 16_000;

export function createLines(stores: TouchStores): Lines {
  const { commits, paths, touches } = stores;
  const known = new Map<number, Map<number, LineCount>>();
  const faults = new Map<number, string>();

  const store = (hash: string, fields: readonly string[]) => {
    const commit = commits.numberOf(hash);
    if (commit === undefined) return;
    const counts = known.get(commit) ?? new Map<number, LineCount>();
    known.set(commit, counts);
    for (let at = 0; at < fields.length; ) {
      // Of a file that was renamed, both names follow in fields of their own.
      const [added = '', deleted = '', ...rest] = (fields[at] ?? '').split('\t');
      const single = rest.join('\t');
      const name = single === '' ? (fields[at + 2] ?? '') : single;
      at += single === '' ? 3 : 1;
      counts.set(paths.idOf(name), { added: Number(added) || 0, deleted: Number(deleted) || 0 });
    }
  };
  const common = {
    args: ['--numstat', '-M', `-l${mostRenames}`],
    plainerArgs: ['--numstat', '-M100%', `-l${mostRenames}`],
    mostFields: 1_000_000,
    take: store,
    fail(hash: string, why: string) {
      const commit = commits.numberOf(hash);
      if (commit !== undefined) faults.set(commit, why);
    },
  };

  return {
    async read(wanted, asking) {
      const narrow: string[] = [];
      for (const [commit, files] of wanted) {
        const counts = known.get(commit);
        if (faults.has(commit) || (counts && [...files].every(file => counts.has(file)))) continue;
        const { from, to } = touches.rowsOf(commit) ?? { from: 0, to: 0 };
        const names = namesFor(commit, files, stores);
        const isWide = to - from > mostFiles && names !== undefined;
        if (!isWide) {
          narrow.push(commits.hashOf(commit));
          continue;
        }
        await tellOfEach({ ...common, hashes: [commits.hashOf(commit)], only: names }, asking);
      }
      await tellOfEach({ ...common, hashes: narrow }, asking);
      // What Git says nothing of has no lines: it is not asked again.
      for (const [commit, files] of wanted) {
        const counts = known.get(commit);
        if (counts) for (const file of files) if (!counts.has(file)) counts.set(file, noLines);
      }
    },
    of: (commit, path) => known.get(commit)?.get(path) ?? noLines,
    faultOf: commit => faults.get(commit),
  };
}

const noLines: LineCount = { added: 0, deleted: 0 };

/** The names of the files after the commit and before it; undefined where they do not fit on a command line. */
function namesFor(
  commit: number,
  files: ReadonlySet<number>,
  { paths, touches }: TouchStores,
): readonly string[] | undefined {
  const { from, to } = touches.rowsOf(commit) ?? { from: 0, to: 0 };
  const names = new Set<string>();
  let length = 0;
  for (let row = from; row < to; row++) {
    if (!files.has(touches.pathOf(row))) continue;
    for (const path of [touches.pathOf(row), touches.oldPathOf(row)]) {
      const name = paths.nameOf(path);
      if (!names.has(name)) length += name.length + 1;
      names.add(name);
    }
    if (length > longestNames) return undefined;
  }
  return [...names];
}
