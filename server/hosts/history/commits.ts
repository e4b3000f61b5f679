import { type Asking, mustBeDone } from './asking.ts';
import { authorDay } from './days.ts';
import { Untold } from './fault.ts';
import { recordsEndingWith } from './records.ts';
import type { GitEnd } from './run-git.ts';

/**
 * The commits of a repository that were ever read, each with a number. What is known of a commit is true for ever, so
 * it is only ever added to.
 */
export interface Commits {
  readonly count: () => number;
  readonly numberOf: (hash: string) => number | undefined;
  readonly hashOf: (commit: number) => string;
  readonly parentsOf: (commit: number) => readonly number[];
  /** The day of its author's date in the author's offset, as a number: 20260301. */
  readonly dayOf: (commit: number) => number;
  /** In seconds: when it was committed. */
  readonly timeOf: (commit: number) => number;
  /** Reads all commits that lead to this one and were not read yet. */
  readonly readTo: (head: string, asking: Asking) => Promise<void>;
}

/** More than any repository has that a person works in; of so many the graph alone takes some 200 MB. */
const mostCommits = 2_000_000;

/** So many heads are told to Git as known, so that it reads only what is new since. */
const mostTips = 64;

export function createCommits(): Commits {
  const hashes: string[] = [];
  const numbers = new Map<string, number>();
  const parents: (readonly number[])[] = [];
  const days: number[] = [];
  const times: number[] = [];
  let tips: readonly string[] = [];

  const numberFor = (hash: string): number => {
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    if (hashes.length >= mostCommits) throw new Untold(`the repository has more than ${mostCommits} commits`);
    numbers.set(hash, hashes.length);
    hashes.push(hash);
    parents.push(none);
    days.push(0);
    times.push(0);
    return hashes.length - 1;
  };

  /** What is read before it ends early stays: it is true, only not all there is. */
  const read = async (wanted: readonly string[], { git }: Asking): Promise<GitEnd> => {
    let current = -1;
    let fault: unknown;
    const { take } = recordsEndingWith(newline, line => {
      try {
        if (line.startsWith('commit ')) {
          const [own = '', ...rest] = line.slice('commit '.length).split(' ');
          current = numberFor(own);
          parents[current] = rest.length === 0 ? none : rest.map(numberFor);
        } else if (current >= 0) {
          const [seconds = '', offset = '', committed = ''] = line.split(' ');
          days[current] = authorDay(Number(seconds), offset);
          times[current] = Number(committed) || 0;
        }
        return true;
      } catch (error) {
        fault = error;
        return false;
      }
    });
    const args = ['rev-list', '--parents', '--date=raw', '--format=%ad %ct', '--stdin'];
    const end = await git(args, { input: `${wanted.join('\n')}\n`, take });
    if (fault !== undefined) throw fault;
    return end;
  };

  return {
    count: () => hashes.length,
    numberOf: hash => numbers.get(hash),
    hashOf: commit => hashes[commit] ?? '',
    parentsOf: commit => parents[commit] ?? none,
    dayOf: commit => days[commit] ?? 0,
    timeOf: commit => times[commit] ?? 0,
    async readTo(head, asking) {
      if (tips.includes(head)) return;
      const end = await read([head, ...tips.map(tip => `^${tip}`)], asking);
      if (end.is === 'failed' && tips.length > 0) {
        // One of those that are known may have been rewritten and cleared away since.
        tips = [];
        mustBeDone(await read([head], asking));
      } else {
        mustBeDone(end);
      }
      tips = [head, ...tips].slice(0, mostTips);
    },
  };
}

const none: readonly number[] = [];

const newline = 0x0a;
