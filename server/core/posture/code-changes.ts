import type { Day } from '../base/day.ts';
import { counted, listed } from '../base/listed.ts';
import { pathSetOf } from '../base/path-set.ts';
import { shortened } from '../base/shorten.ts';
import type { RecordFacts } from '../model/facts.ts';
import {
  type ChangesAnswer,
  type ChangesQuestion,
  type CodeCommit,
  historyOf,
  type Since,
} from '../model/history.ts';
import type { Lifecycle } from '../model/lifecycle.ts';
import type { RootView } from '../model/links.ts';
import type { Moment } from '../model/moment.ts';
import { type GovernedCode, governedCodeOf } from './governed-code.ts';
import type { Reason, RelatedPlace } from './states.ts';

/** What history says of the code of a system since an assessment of it. */
export type CodeVerdict =
  /** The system names no code, or the document looks at none. */
  | { readonly is: 'not-asked' }
  | { readonly is: 'quiet' }
  | { readonly is: 'changed'; readonly reason: Reason }
  | { readonly is: 'unknown'; readonly reason: Reason };

export interface Assessed {
  readonly root: RootView;
  readonly assessment: RecordFacts;
  readonly system: RecordFacts;
}

export function codeVerdictOn(moment: Moment, assessed: Assessed): CodeVerdict {
  const { root, assessment, system } = assessed;
  const code = governedCodeOf(root, system);
  if (!code) return { is: 'not-asked' };
  const question = changesQuestion(assessed);
  if (!question) return unknown('it does not say when it was assessed');
  const answer = historyOf(moment.history, question);
  if (!answer) return unknown('the history of the repository was not read');
  if (answer.is === 'unknown') return unknown(answer.why);
  if (answer.is !== 'changes') return unknown('the history of the repository was not understood');
  const reason = tooMuch(untilToday(answer, moment.today), code, sinceWords(question.since, assessment));
  return reason ? { is: 'changed', reason: { ...reason, related: relatedCode(system) } } : { is: 'quiet' };
}

/** What the host is asked for it; undefined where there is nothing to ask, or no moment to ask from. */
export function changesQuestion({ root, assessment, system }: Assessed): ChangesQuestion | undefined {
  const code = governedCodeOf(root, system);
  const since = lookedAtCode(assessment.lifecycle);
  if (!code || !since) return undefined;
  return { is: 'changes', root: root.uri, globs: code.globs, ignore: code.ignore, since };
}

/** Up to where somebody knows the code: a commit, else the end of a day. */
function lookedAtCode({ assessedCommit, assessedOn, approvedOn, codeSeen }: Lifecycle): Since | undefined {
  const day = assessedOn ?? approvedOn;
  // What was noted before the last assessment is part of it.
  const isLater = codeSeen && (codeSeen.on === undefined || day === undefined || codeSeen.on >= day.day);
  const commit =
    (isLater ? codeSeen.commit : undefined) ?? (isLater && codeSeen.on ? undefined : assessedCommit);
  if (commit !== undefined) return { is: 'commit', commit };
  const on = (isLater ? codeSeen.on : undefined) ?? day?.day;
  return on === undefined ? undefined : { is: 'day', day: on };
}

/** Who judges on an earlier day does not know what came after it. */
function untilToday(answer: ChangesAnswer, today: Day): ChangesAnswer {
  return { ...answer, commits: answer.commits.filter(({ on }) => on <= today) };
}

function tooMuch({ commits, more }: ChangesAnswer, code: GovernedCode, since: string): Reason | undefined {
  if (commits.length === 0) return undefined;
  const number = commits.length + more;
  const lines = commits.reduce((sum, commit) => sum + linesOf(commit), 0);
  const weighty = weightyChange(commits, code);
  if (number < code.commits && lines < code.lines && !weighty) return undefined;
  const who = `${counted(number, 'commit')} (${more > 0 ? 'at least ' : ''}${counted(lines, 'line')})`;
  const named = weighty ? `, ${weighty.path} among them` : '';
  return {
    code: 'code-changed',
    message: `${who} changed its code since ${since}${named}`,
    since: weighty ? weighty.on : crossedOn(commits, code),
    commits: commits.slice(0, mostCommits).map(({ files: _, ...commit }) => commit),
  };
}

/** So many commits go with a reason. */
const mostCommits = 20;

/** The first change of a file of which a single one counts. */
function weightyChange(
  commits: readonly CodeCommit[],
  { always }: GovernedCode,
): { readonly path: string; readonly on: Day } | undefined {
  if (always.length === 0) return undefined;
  const counts = pathSetOf(always);
  for (const { on, files } of [...commits].reverse()) {
    const paths = files.map(({ path }) => path).filter(counts);
    if (paths.length > 0) return { path: listed(paths.map(shortened), 2), on };
  }
  return undefined;
}

/** The day on which it was too much for the first time, as far as the commits are listed. */
function crossedOn(commits: readonly CodeCommit[], code: GovernedCode): Day {
  const oldestFirst = [...commits].reverse();
  let lines = 0;
  const crossing = oldestFirst.find((commit, index) => {
    lines += linesOf(commit);
    return index + 1 >= code.commits || lines >= code.lines;
  });
  return (crossing ?? oldestFirst[0])?.on ?? '';
}

function linesOf({ files }: CodeCommit): number {
  return files.reduce((sum, { added, deleted }) => sum + added + deleted, 0);
}

function sinceWords(since: Since, { lifecycle: { assessedOn, codeSeen } }: RecordFacts): string {
  if (since.is === 'day') return since.day;
  const on = since.commit === codeSeen?.commit ? codeSeen.on : assessedOn?.day;
  const commit = shortened(since.commit.slice(0, 10));
  return on === undefined ? `commit ${commit}` : `${on} (commit ${commit})`;
}

function relatedCode({ place }: RecordFacts): readonly RelatedPlace[] {
  return [{ place: { ...place, path: [...place.path, 'code'] }, message: 'the code of the system' }];
}

function unknown(why: string): CodeVerdict {
  const message = `whether its code changed since cannot be told: ${why}`;
  return { is: 'unknown', reason: { code: 'history-unknown', message } };
}
