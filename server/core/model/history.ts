import type { Day } from '../base/day.ts';
import type { FactItem } from './fact-words.ts';

/**
 * What the version control of a repository can tell, as far as the engine asks for it. The host reads it; the engine
 * says what it wants to know (`HistoryQuestion`) and rests only on what it was told.
 */

/** A moment in the past: a commit, by its hash or the beginning of one, or the end of a day. */
export type Since =
  | { readonly is: 'commit'; readonly commit: string }
  | { readonly is: 'day'; readonly day: Day };

export type HistoryQuestion =
  | ChangesQuestion
  | TextQuestion
  | VersionsQuestion
  | CommitQuestion
  | LastChangeQuestion
  | FilesQuestion;

/** Which commits after a moment touched files that match. */
export interface ChangesQuestion {
  readonly is: 'changes';
  /** The uri of the folder that the globs start at. */
  readonly root: string;
  /** As `base/path-set` reads them. A file that was renamed counts under its name of then and its name of today. */
  readonly globs: readonly string[];
  /** Globs of files that are left out, in the same way. */
  readonly ignore: readonly string[];
  readonly since: Since;
}

/** What a file said at a moment; by the name that it has today, whatever it was called then. */
export interface TextQuestion {
  readonly is: 'text';
  readonly root: string;
  readonly uri: string;
  readonly at: Since;
}

/** What a file said in each commit that changed it. */
export interface VersionsQuestion {
  readonly is: 'versions';
  readonly root: string;
  readonly uri: string;
  /** Only those of this day and later ones are asked for. Default: all. */
  readonly from?: Day;
}

/** Whether a commit is a part of the history of today, and whose it is. */
export interface CommitQuestion {
  readonly is: 'commit';
  readonly root: string;
  readonly commit: string;
}

/** Which commit gave a file what it holds in the newest commit; where branches met, the one that it comes from. */
export interface LastChangeQuestion {
  readonly is: 'last-change';
  readonly root: string;
  readonly uri: string;
}

/** Which files the newest commit has below a folder; links are none. */
export interface FilesQuestion {
  readonly is: 'files';
  /** The uri of the folder. */
  readonly root: string;
  /** Without a dot, in lower case: files with other endings are left out. */
  readonly endings: readonly string[];
}

/** A commit as people know it. */
export interface CommitInfo {
  /** The whole hash, in lower case. */
  readonly commit: string;
  /** The day of its author's date, in the offset that the author wrote it in. */
  readonly on: Day;
  /** The name of its author. */
  readonly by: string;
  /** The first line of its message. */
  readonly subject: string;
}

/** What a host answers. */
export type HistoryAnswer =
  | ChangesAnswer
  | TextAnswer
  | AbsentAnswer
  | VersionsAnswer
  | CommitAnswer
  | LastChangeAnswer
  | FilesAnswer
  | UnknownAnswer;

export interface ChangesAnswer {
  readonly is: 'changes';
  /** The newest first; merges are left out, for what they bring in was counted where it was made. */
  readonly commits: readonly CodeCommit[];
  /** How many more there are than those that are listed: the list ends after `mostCodeCommits`. */
  readonly more: number;
}

export interface CodeCommit extends CommitInfo {
  readonly files: readonly ChangedFile[];
}

export interface ChangedFile {
  /** From the folder of the question, with `/`: as it is called today where it is still there. */
  readonly path: string;
  /** Lines; 0 where the file is none of text. */
  readonly added: number;
  readonly deleted: number;
}

/** So many commits of an answer are listed one by one. */
export const mostCodeCommits = 1000;

/** The commit is the one that was asked about; of a day, the newest one until its end. */
export interface TextAnswer extends CommitInfo {
  readonly is: 'text';
  readonly text: string;
}

/** The file was not there then. */
export interface AbsentAnswer {
  readonly is: 'absent';
}

export interface VersionsAnswer {
  readonly is: 'versions';
  /** The newest first. */
  readonly versions: readonly (CommitInfo & { readonly text: string })[];
  /** Whether all that were asked for are among them. */
  readonly complete: boolean;
}

export interface CommitAnswer extends CommitInfo {
  readonly is: 'commit';
}

export interface LastChangeAnswer {
  readonly is: 'last-change';
  /** The commit; where history does not reach back to it, why not. */
  readonly made: CommitInfo | Omit<UnknownAnswer, 'is'>;
  /** From the top of the repository. */
  readonly path: string;
  /** What the file holds in the newest commit, as Git names contents: the hash of a blob, in lower case. */
  readonly contents: string;
}

export interface FilesAnswer {
  readonly is: 'files';
  /** From the folder of the question, with `/`, in order. */
  readonly paths: readonly string[];
}

/** History cannot tell. `why`: in words that go on a sentence, `the folder is not under version control`. */
export interface UnknownAnswer {
  readonly is: 'unknown';
  readonly why: string;
}

/** Two questions with equal keys have equal answers, as long as history is the same. */
export function questionKey(question: HistoryQuestion): string {
  return JSON.stringify(question);
}

/** What can be asked of the history that a workspace knows. */
export interface HistoryView {
  /** Why nobody answers any question at all, in words that go on a sentence: `the workspace is not trusted`. */
  readonly silent?: string | undefined;
  /** By the keys of the questions. What was not asked (yet) is not among them. */
  readonly answers: Pick<ReadonlyMap<string, KnownHistory>, 'get'>;
}

/** What a workspace knows of history: a part of the ground state, as the host tells it. */
export interface History extends HistoryView {
  readonly answers: ReadonlyMap<string, KnownHistory>;
  /** The newest commit of the repository that a root lies in, by the uri of the root, where there is one. */
  readonly heads: ReadonlyMap<string, string>;
}

/** What is kept of an answer. */
export type KnownHistory =
  | ChangesAnswer
  | PastFile
  | AbsentAnswer
  | PastVersions
  | CommitAnswer
  | LastChangeAnswer
  | FilesAnswer
  | UnknownAnswer;

/** What a file said at some time, as far as anybody compares it with today. */
export interface PastFile extends CommitInfo {
  readonly is: 'past';
  readonly records: readonly PastRecord[];
}

export interface PastVersions {
  readonly is: 'versions';
  /** The newest first. */
  readonly versions: readonly PastFile[];
  readonly complete: boolean;
}

export interface PastRecord {
  /** The kind of its document. */
  readonly kind: string;
  readonly id?: string;
  readonly status: string;
  readonly approvedOn?: Day;
  /** Of what was approved: the fingerprint of what it says, but for what acts write into it. */
  readonly substance?: string;
  /** Of a system. */
  readonly facts?: PastFacts;
}

/** The facts of a system that assessments look at, by their names. */
export interface PastFacts {
  readonly fingerprints: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, readonly FactItem[]>>;
}

/** Nobody has said anything about history. */
export const untoldHistory: History = { answers: new Map(), heads: new Map() };

/** What is known in answer to a question; undefined where nobody has answered it yet. */
export function historyOf(history: HistoryView, question: HistoryQuestion): KnownHistory | undefined {
  if (history.silent !== undefined) return { is: 'unknown', why: history.silent };
  return history.answers.get(questionKey(question));
}
