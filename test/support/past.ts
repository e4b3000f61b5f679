import { pathSetOf } from '../../server/core/base/path-set.ts';
import { runThrough } from '../../server/core/base/steps.ts';
import { segmentsBelow } from '../../server/core/base/uri.ts';
import {
  type CodeCommit,
  type CommitInfo,
  type History,
  type HistoryAnswer,
  type HistoryQuestion,
  type KnownHistory,
  questionKey,
  type Since,
} from '../../server/core/model/history.ts';
import { knownHistorySteps } from '../../server/core/model/past.ts';
import { applyChange, type Workspace } from '../../server/core/model/workspace.ts';
import { historyQuestionsOf } from '../../server/core/posture/history-questions.ts';

/** A commit of a made-up past, for tests of pure code: what a host would tell, without a repository. */
export interface PastCommit {
  readonly commit?: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly by?: string;
  readonly subject?: string;
  /** By path: a new text, or how many lines were changed. */
  readonly files: { readonly [path: string]: string | { readonly added: number; readonly deleted: number } };
}

/** The workspace with all that it wants to know of a past, the oldest commit first. */
export function withPast(workspace: Workspace, past: readonly PastCommit[]): Workspace {
  const commits = past.map((each, index) => ({ ...each, info: infoOf(each, index) })).reverse();
  const answers = new Map<string, KnownHistory>();
  const heads = new Map<string, string>();
  for (const [root, questions] of historyQuestionsOf(workspace)) {
    const [newest] = commits;
    if (newest) heads.set(root, newest.info.commit);
    for (const question of questions) {
      const uri = 'uri' in question ? question.uri : '';
      const answer = answerIn(commits, question);
      answers.set(
        questionKey(question),
        runThrough(knownHistorySteps(answer, { uri, now: workspace.files.get(uri) })),
      );
    }
  }
  const history: History = { answers, heads };
  return applyChange(workspace, { history });
}

type Commit = PastCommit & { readonly info: CommitInfo };

function infoOf({ commit, on, by = 'Kim', subject = 'A change' }: PastCommit, index: number): CommitInfo {
  return { commit: (commit ?? `c${index}`).padEnd(40, '0'), on, by, subject };
}

function answerIn(commits: readonly Commit[], question: HistoryQuestion): HistoryAnswer {
  switch (question.is) {
    case 'changes': {
      const since = after(commits, question.since);
      if (!since) return { is: 'unknown', why: 'the commit is not a part of the history' };
      const [wanted, ignored] = [pathSetOf(question.globs), pathSetOf(question.ignore)];
      const touching = since.flatMap(({ info, files }): readonly CodeCommit[] => {
        const changed = Object.entries(files).flatMap(([path, change]) => {
          const lines =
            typeof change === 'string' ? { added: change.split('\n').length - 1, deleted: 0 } : change;
          return wanted(path) && !ignored(path) ? [{ path, ...lines }] : [];
        });
        return changed.length > 0 ? [{ ...info, files: changed }] : [];
      });
      return { is: 'changes', commits: touching, more: 0 };
    }
    case 'text': {
      const since = after(commits, question.at);
      if (!since) return { is: 'unknown', why: 'the commit is not a part of the history' };
      const [version] = versionsIn(commits.slice(since.length), question);
      return version ? { is: 'text', ...version } : { is: 'absent' };
    }
    case 'versions': {
      const { from = '' } = question;
      return {
        is: 'versions',
        versions: versionsIn(commits, question).filter(({ on }) => on >= from),
        complete: true,
      };
    }
    case 'commit': {
      const found = commits.find(({ info }) => info.commit.startsWith(question.commit));
      return found
        ? { is: 'commit', ...found.info }
        : { is: 'unknown', why: 'the commit is not a part of the history' };
    }
    case 'last-change':
    case 'files':
      return { is: 'unknown', why: 'contents have no names here' };
    default:
      return question satisfies never;
  }
}

/** The commits after a moment, the newest first; undefined where there is no such moment. */
function after(commits: readonly Commit[], since: Since): readonly Commit[] | undefined {
  if (since.is === 'day') return commits.filter(({ on }) => on > since.day);
  const at = commits.findIndex(({ info }) => info.commit.startsWith(since.commit));
  return at < 0 ? undefined : commits.slice(0, at);
}

function versionsIn(
  commits: readonly Commit[],
  { uri, root }: { readonly uri: string; readonly root: string },
): readonly (CommitInfo & { readonly text: string })[] {
  const path = segmentsBelow(uri, root).join('/');
  return commits.flatMap(({ info, files }) => {
    const text = files[path];
    return typeof text === 'string' ? [{ ...info, text }] : [];
  });
}
