import type { HistoryAnswer, HistoryQuestion } from '../../core/index.ts';
import type { HistoryReader } from '../../lsp/host.ts';
import { type BranchBase, readBase } from './branch-base.ts';
import { combineChanges } from './combine.ts';
import { cancelled, Untold } from './fault.ts';
import { createFolders, namesBetween } from './folders.ts';
import type { Place } from './place.ts';
import { findPlaces } from './places.ts';
import { createRepository, type Repository, type RepositoryQuestion } from './repository.ts';

export interface HistoryOptions {
  /** Folders of the workspace: a `git` that lies in one of them is not run. What is asked about is left out anyway. */
  readonly avoid?: readonly string[];
  /** In milliseconds, for the questions of one call. What was read by then is kept for the next. */
  readonly timeLimit?: number;
}

const defaultTimeLimit = 60_000;

/** So many repositories are kept in mind. */
const mostRepositories = 16;

/** What Git tells of the folders of this machine, and what was there where a branch began. */
export interface GitHistory extends HistoryReader {
  /** The repository around a folder as it was where what is checked out left a revision. */
  readonly base: (root: string, asked: BaseQuestion) => Promise<BranchBase | BaseRefusal>;
}

export interface BaseQuestion {
  /** As a person wrote it. */
  readonly revision: string;
  /** The uris of the folders whose documents are asked for. Those outside of the repository are left out. */
  readonly folders: readonly string[];
}

/** In words that go on a sentence. */
export interface BaseRefusal {
  readonly why: string;
}

/** What Git tells of the folders of this machine. */
export function createHistory(options: HistoryOptions = {}): GitHistory {
  const { avoid = [], timeLimit = defaultTimeLimit } = options;
  const repositories = new Map<string, Repository>();
  /** The repositories within roots that answers rested on, so that a stamp speaks of them too. */
  const within = new Map<string, Set<string>>();

  const repositoryAt = (place: Place): Repository => {
    const key = [place.objects, place.head.length, place.shallow, place.isPartial].join('\n');
    const repository = repositories.get(key) ?? createRepository(place);
    repositories.delete(key);
    repositories.set(key, repository);
    for (const oldest of repositories.keys())
      if (repositories.size > mostRepositories) repositories.delete(oldest);
    return repository;
  };

  const answer = async (
    root: string,
    questions: readonly HistoryQuestion[],
    signal: AbortSignal | undefined,
    seen: (place: Place) => Place = place => place,
  ): Promise<readonly HistoryAnswer[]> => {
    const places = await findPlaces(root, { avoid, signal });
    const asked: (readonly Asked[] | Untold)[] = [];
    for (const question of questions) asked.push(await orUntold(() => places.forQuestion(question)));
    const byTop = new Map<string, Asked[]>();
    for (const each of asked.flatMap(parts => (parts instanceof Untold ? [] : parts))) {
      byTop.set(each.top, [...(byTop.get(each.top) ?? []), each]);
    }
    const answers = new Map<Asked, HistoryAnswer>();
    for (const [top, parts] of byTop) {
      within.set(root, (within.get(root) ?? new Set()).add(top));
      const given = await orUntold(() =>
        repositoryAt(places.at(top)).answer(
          seen(places.at(top)),
          parts.map(({ asked: question }) => question),
          { program: places.program, signal, timeLimit },
        ),
      );
      for (const [index, part] of parts.entries()) {
        const why = given instanceof Untold ? given.why : 'nobody knows';
        answers.set(part, (given instanceof Untold ? undefined : given[index]) ?? { is: 'unknown', why });
      }
    }
    return asked.map(parts =>
      parts instanceof Untold
        ? { is: 'unknown', why: parts.why }
        : combineChanges(parts.flatMap(part => answers.get(part) ?? [])),
    );
  };

  /** @param seen a repository as it is to be looked at: from another commit than the one that is checked out */
  const readerOf = (seen?: (place: Place) => Place): HistoryReader => ({
    async answer(root, questions, { signal }) {
      if (questions.length === 0) return [];
      const unknown = (why: string) => questions.map((): HistoryAnswer => ({ is: 'unknown', why }));
      try {
        return await untilAborted(answer(root, questions, signal, seen), signal);
      } catch (error) {
        return unknown(error instanceof Untold ? error.why : 'an unexpected fault stands in the way');
      }
    },
    async stamp(root) {
      try {
        const places = await findPlaces(root, { avoid });
        return await places.stamp(within.get(root) ?? []);
      } catch {
        return undefined;
      }
    },
    async head(root) {
      try {
        const places = await findPlaces(root, { avoid });
        const place = await places.own();
        return (seen ? seen(place) : place).head;
      } catch {
        return undefined;
      }
    },
  });

  return {
    ...readerOf(),
    async base(root, { revision, folders: asked }) {
      try {
        const places = await findPlaces(root, { avoid });
        const place = await places.own();
        const deadline = performance.now() + timeLimit;
        const folders = await foldersWithin(place, asked);
        const { program } = places;
        const base = await readBase({ place, revision, folders, program, deadline });
        const { top } = place;
        return {
          ...base,
          history: readerOf(other => (other.top === top ? { ...other, head: base.commit } : other)),
        };
      } catch (error) {
        return { why: error instanceof Untold ? error.why : 'an unexpected fault stands in the way' };
      }
    },
  };
}

/** The names that lead from the top of a repository to folders in it. */
async function foldersWithin(
  { top }: Place,
  uris: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const folders = createFolders();
  const names = await Promise.all(uris.map(async uri => namesBetween(top, await folders.real(uri))));
  return names.flatMap(each => (each ? [each] : []));
}

/** A question, or the part of it that goes to one repository. */
export interface Asked {
  /** The top of the repository. */
  readonly top: string;
  readonly asked: RepositoryQuestion;
}

async function orUntold<Result>(make: () => Promise<Result>): Promise<Result | Untold> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Untold) return error;
    throw error;
  }
}

/** Does not wait for others that are served first, once nobody wants the result. */
async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return work;
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new Untold(cancelled));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort);
  });
  // Who is not waited for any more must not end the process by failing.
  work.catch(() => undefined);
  aborted.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (onAbort) signal.removeEventListener('abort', onAbort);
  }
}
