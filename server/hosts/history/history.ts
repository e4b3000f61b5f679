import type { HistoryAnswer, HistoryQuestion } from '../../core/index.ts';
import type { HistoryReader } from '../../lsp/host.ts';
import { combineChanges } from './combine.ts';
import { cancelled, Untold } from './fault.ts';
import { findPlaces, type Places } from './places.ts';
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

/** What Git tells of the folders of this machine. */
export function createHistory(options: HistoryOptions = {}): HistoryReader {
  const { avoid = [], timeLimit = defaultTimeLimit } = options;
  const repositories = new Map<string, Repository>();
  /** The repositories within roots that answers rested on, so that a stamp speaks of them too. */
  const within = new Map<string, Set<string>>();

  const repositoryAt = (places: Places, top: string): Repository => {
    const place = places.at(top);
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
        repositoryAt(places, top).answer(
          places.at(top),
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

  return {
    async answer(root, questions, { signal }) {
      if (questions.length === 0) return [];
      const unknown = (why: string) => questions.map((): HistoryAnswer => ({ is: 'unknown', why }));
      try {
        return await untilAborted(answer(root, questions, signal), signal);
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
        return (await places.own()).head;
      } catch {
        return undefined;
      }
    },
  };
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
