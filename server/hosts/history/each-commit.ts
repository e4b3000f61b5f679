import { type Asking, mustBeDone } from './asking.ts';
import { cancelled, saidBy, Untold } from './fault.ts';
import { recordsEndingWith } from './records.ts';
import type { GitEnd } from './run-git.ts';

/** What `git diff-tree` says of each of many commits, by one process as long as nothing stands in its way. */
export interface CommitsTold {
  /** The whole hashes. */
  readonly hashes: readonly string[];
  /** How Git is to tell it: `--raw` or `--numstat`, which renames it looks for. */
  readonly args: readonly string[];
  /** How to ask about a commit that Git could not tell of, if there is another way. */
  readonly plainerArgs?: readonly string[];
  /** The files to tell of. Default: all. */
  readonly only?: readonly string[];
  /** So many files of one commit are taken in; one that touches more is left out. */
  readonly mostFields: number;
  /** Gets what is between the zeros that Git prints for a commit, all at once. */
  readonly take: (hash: string, fields: readonly string[]) => void;
  /** Told of a commit of which Git cannot tell. */
  readonly fail: (hash: string, why: string) => void;
}

/** In milliseconds. Hardly any commit takes a hundredth of it. */
const longestSilence = 3000;

/** After so many commits of which Git could not tell, the rest is no better: a clone without its trees, a broken disk. */
const mostFaults = 12;

const tooWide = 'a commit touched more files than can be looked at';

/**
 * A commit of a hostile repository can hold a tree that unfolds to billions of files. Git would gather them all in memory
 * before it says a word; so once it has been silent for a while it is ended, and the commit looked at with care.
 */
export async function tellOfEach(told: CommitsTold, asking: Asking): Promise<void> {
  let waiting = told.hashes;
  let faults = 0;
  while (waiting.length > 0) {
    const { done, end, isWide } = await run(waiting, { ...told, silence: longestSilence }, asking);
    if (end.is === 'done') return;
    if (end.is === 'aborted' || end.is === 'too-long') mustBeDone(end);
    const [culprit, ...rest] = waiting.slice(done);
    if (culprit === undefined) return;
    const why = isWide ? tooWide : await tellOfOne(culprit, { told, end }, asking);
    if (why !== undefined) {
      told.fail(culprit, why);
      faults += 1;
      if (faults >= mostFaults) {
        for (const hash of rest) told.fail(hash, why);
        return;
      }
    }
    waiting = rest;
  }
}

/** Asks about a single commit that a run has stopped at. Gives the reason where nothing helps. */
async function tellOfOne(
  hash: string,
  { told, end }: { readonly told: CommitsTold; readonly end: GitEnd },
  asking: Asking,
): Promise<string | undefined> {
  if (end.is === 'silent') {
    if (await isTooWide(hash, asking)) return tooWide;
    const slowly = await run([hash], told, asking);
    if (slowly.end.is === 'done') return undefined;
    if (slowly.isWide) return tooWide;
    if (slowly.end.is !== 'failed') mustBeDone(slowly.end);
  }
  const plainly = told.plainerArgs && (await run([hash], { ...told, args: told.plainerArgs }, asking));
  if (plainly?.end.is === 'done') return undefined;
  if (plainly?.isWide) return tooWide;
  const last = plainly?.end ?? end;
  if (last.is !== 'failed') mustBeDone(last);
  if (asking.place.isPartial)
    return 'the clone is a partial one, and some of what commits changed is not here';
  return last.is === 'failed'
    ? `git cannot read what commit ${hash.slice(0, 10)} changed (${saidBy(last.errors)})`
    : cancelled;
}

interface Ran {
  /** Of how many commits all was told. */
  readonly done: number;
  readonly end: GitEnd;
  /** Whether it was stopped because a commit touched too much. */
  readonly isWide: boolean;
}

async function run(
  hashes: readonly string[],
  { args, only = [], mostFields, take, silence }: CommitsTold & { readonly silence?: number },
  { git }: Asking,
): Promise<Ran> {
  let done = 0;
  let current: string | undefined;
  let fields: string[] = [];
  let isWide = false;
  let fault: Untold | undefined;
  const close = () => {
    if (current !== undefined) {
      take(current, fields);
      done += 1;
    }
    current = undefined;
    fields = [];
  };
  const records = recordsEndingWith(0, record => {
    try {
      if (record.startsWith(mark)) {
        close();
        current = record.slice(mark.length);
      } else if (current === undefined) {
        current = record;
      } else {
        fields.push(record);
        isWide = fields.length > mostFields;
      }
      return !isWide;
    } catch (error) {
      fault = error instanceof Untold ? error : new Untold('what it tells is not understood');
      return false;
    }
  });
  const end = await git(
    [
      'diff-tree',
      '--stdin',
      '-r',
      '--root',
      '--always',
      '--no-abbrev',
      '-z',
      '--no-ext-diff',
      '--no-textconv',
      ...args,
      '--',
      ...only,
    ],
    {
      // What is no hash comes back as it is, and with it all that was printed so far: the end of a commit.
      input: hashes.map(hash => `${hash}\n${mark}`).join(''),
      take: records.take,
      ...(silence !== undefined && { silence }),
    },
  );
  try {
    if (!fault && records.rest() === mark) close();
  } catch (error) {
    fault = error instanceof Untold ? error : new Untold('what it tells is not understood');
  }
  if (fault) throw fault;
  return { done, end, isWide };
}

const mark = '.\n';

/** A tree with more files than this is not gone through at once. */
const mostFiles = 1_000_000;

/** Whether a commit, or what was before it, has too many files. Git lists them without gathering them. */
async function isTooWide(hash: string, { git }: Asking): Promise<boolean> {
  for (const tree of [hash, `${hash}^1`]) {
    let files = 0;
    const end = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree], {
      take(bytes) {
        for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) files += 1;
        return files <= mostFiles;
      },
    });
    if (end.is === 'enough') return true;
    // A first commit has nothing before it.
    if (end.is !== 'failed') mustBeDone(end);
  }
  return false;
}
