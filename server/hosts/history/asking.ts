import { type Pace, startPace } from '../pace.ts';
import { cancelled, saidBy, Untold } from './fault.ts';
import { makeOwnFolder } from './own-folder.ts';
import type { Place } from './place.ts';
import { type GitEnd, runGit } from './run-git.ts';

/** What all steps of answering the questions of one call share. */
export interface Asking {
  readonly place: Place;
  readonly pace: Pace;
  /** Runs Git on the objects of the repository, apart from its configuration. */
  readonly git: (args: readonly string[], call: AskedGit) => Promise<GitEnd>;
  /** Throws once the questions were withdrawn or took too long. */
  readonly check: () => void;
}

export interface AskedGit {
  readonly input?: string;
  readonly take: (bytes: Buffer) => boolean | undefined;
  /** In milliseconds: for so long it may print nothing. */
  readonly silence?: number;
}

export interface AskingOptions {
  readonly program: string;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds of `performance.now()`. */
  readonly deadline: number;
}

/** Does work with Git at hand; what Git needs for it is gone afterwards. */
export async function whileAsking<Result>(
  place: Place,
  { program, signal, deadline }: AskingOptions,
  work: (asking: Asking) => Promise<Result>,
): Promise<Result> {
  const own = await makeOwnFolder(place);
  try {
    return await work({
      place,
      pace: startPace(),
      git: (args, call) =>
        runGit({
          program,
          args: ['--no-pager', '--literal-pathspecs', ...args],
          folder: own.folder,
          environment: own.environment,
          signal,
          deadline,
          ...call,
        }),
      check() {
        if (signal?.aborted) throw new Untold(cancelled);
        if (performance.now() > deadline) throw new Untold(tooLong);
      },
    });
  } finally {
    await own.remove();
  }
}

const tooLong = 'it took git too long to look through the history';

/** Throws where Git did not come to its regular end. */
export function mustBeDone(end: GitEnd): void {
  switch (end.is) {
    case 'done':
    case 'enough':
      return;
    case 'aborted':
      throw new Untold(cancelled);
    case 'silent':
    case 'too-long':
      throw new Untold(tooLong);
    case 'failed':
      if (end.code === undefined) throw new Untold('git could not be started');
      if (end.code === 129) throw new Untold('the git that is installed is too old');
      throw new Untold(`git cannot read the history (${saidBy(end.errors)})`);
    default:
      end satisfies never;
  }
}
