import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type {
  ChangesAnswer,
  ChangesQuestion,
  HistoryAnswer,
  HistoryQuestion,
} from '../../../server/core/index.ts';
import type { LastChangeAnswer, TextAnswer, VersionsAnswer } from '../../../server/core/model/history.ts';
import {
  createHistory,
  type GitHistory,
  type HistoryOptions,
} from '../../../server/hosts/history/history.ts';
import { toUri } from '../../../server/hosts/uris.ts';
import {
  type CommitSpec,
  makeRepository,
  type RepositoryOptions,
  type TestRepository,
} from '../../support/repository.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Questions about a folder in short, and the answers in short. */
export interface Asking {
  readonly history: GitHistory;
  /** `since`: a day, or a commit. */
  changes(
    globs: string | readonly string[],
    since: string,
    options?: Partial<ChangesQuestion>,
  ): Promise<HistoryAnswer>;
  text(file: string, at: string): Promise<HistoryAnswer>;
  versions(file: string, from?: string): Promise<HistoryAnswer>;
  commit(name: string): Promise<HistoryAnswer>;
  lastChange(file: string): Promise<HistoryAnswer>;
  answer(...questions: readonly HistoryQuestion[]): Promise<readonly HistoryAnswer[]>;
}

export function askingAbout(folder: string, options?: HistoryOptions): Asking {
  const history = createHistory(options);
  const root = toUri(folder);
  const answer = (...questions: readonly HistoryQuestion[]) => history.answer(root, questions, {});
  const only = async (question: HistoryQuestion) => {
    const [first] = await answer(question);
    assert.ok(first);
    return first;
  };
  return {
    history,
    answer,
    changes: (globs, since, more) =>
      only({
        is: 'changes',
        root,
        globs: typeof globs === 'string' ? [globs] : globs,
        ignore: [],
        since: sinceOf(since),
        ...more,
      }),
    text: (file, at) => only({ is: 'text', root, uri: fileUri(folder, file), at: sinceOf(at) }),
    versions: (file, from) =>
      only({ is: 'versions', root, uri: fileUri(folder, file), ...(from !== undefined && { from }) }),
    lastChange: file => only({ is: 'last-change', root, uri: fileUri(folder, file) }),
    commit: commit => only({ is: 'commit', root, commit }),
  };
}

export function sinceOf(text: string): ChangesQuestion['since'] {
  return /^\d{4}-/.test(text) ? { is: 'day', day: text } : { is: 'commit', commit: text };
}

export function fileUri(folder: string, file: string): string {
  return toUri(`${folder}/${file}`);
}

/** How Git names a content. */
export function blobOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

export function repositoryOf(specs: readonly CommitSpec[], options?: RepositoryOptions): TestRepository {
  return makeRepository(temporaryFolder(), specs, options);
}

/** `2026-02-01 Ada Example: Subject: a.py +1 -0, b.py +2 -2`, a line for each commit. */
export function shown(answer: HistoryAnswer): string | readonly string[] {
  switch (answer.is) {
    case 'changes':
      return changesShown(answer);
    case 'text':
      return textShown(answer);
    case 'versions':
      return versionsShown(answer);
    case 'commit':
      return `${answer.commit} ${answer.on} ${answer.by}: ${answer.subject}`;
    case 'last-change':
      return `${madeShown(answer)}: ${answer.path} ${answer.contents}`;
    case 'files':
      return answer.paths;
    case 'absent':
      return 'absent';
    case 'unknown':
      return `unknown: ${answer.why}`;
    default:
      return answer satisfies never;
  }
}

function madeShown({ made }: LastChangeAnswer): string {
  return 'why' in made ? made.why : `${made.on} ${made.by}: ${made.subject}`;
}

function changesShown({ commits, more }: ChangesAnswer): readonly string[] {
  const lines = commits.map(({ on, subject, files }) => {
    const changed = files.map(({ path, added, deleted }) => `${path} +${added} -${deleted}`);
    return `${on} ${subject}: ${changed.join(', ')}`;
  });
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

function textShown({ on, subject, text }: TextAnswer): string {
  return `${on} ${subject}: ${JSON.stringify(text)}`;
}

function versionsShown({ versions, complete }: VersionsAnswer): readonly string[] {
  return [
    ...versions.map(({ on, subject, text }) => `${on} ${subject}: ${JSON.stringify(text)}`),
    complete ? 'complete' : 'incomplete',
  ];
}
