import { byCodeUnits, type HistoryAnswer, questionKey } from '../../core/index.ts';
import type { CommitQuestion, FilesQuestion } from '../../core/model/history.ts';
import { type Limit, startLimit } from '../limit.ts';
import type { Pace } from '../pace.ts';
import { type AboutChanges, answerChanges } from './answer-changes.ts';
import { answerCommits } from './answer-commits.ts';
import { type Asking, type AskingOptions, whileAsking } from './asking.ts';
import { type Commits, createCommits } from './commits.ts';
import { createSelections, type Selections } from './globs.ts';
import { createInfos, type Infos } from './infos.ts';
import { createLines, type Lines } from './lines.ts';
import { findCommits } from './named-commits.ts';
import { answerFiles, type FileQuestion } from './past-files.ts';
import { createPaths, type Paths } from './paths.ts';
import type { Place } from './place.ts';
import { followRenames, type Renames } from './renames.ts';
import { createSpans, type Spans } from './span.ts';
import { createTexts, type Texts } from './texts.ts';
import { createTouches, type Touches } from './touches.ts';
import { readTracked, type Tracked } from './tracked.ts';
import { type View, viewOf } from './view.ts';

/** A question to one repository. */
export type RepositoryQuestion = AboutChanges | AboutFile | AboutCommit | AboutFiles;

export interface AboutFile {
  readonly question: FileQuestion['question'];
  /** Of the file, from the top of the repository. */
  readonly path: string;
}

export interface AboutCommit {
  readonly question: CommitQuestion;
}

export interface AboutFiles {
  readonly question: FilesQuestion;
  /** The names that lead from the top of the repository to the folder. */
  readonly folder: readonly string[];
}

/** One repository, and what was learnt of it. */
export interface Repository {
  /** Answers in the order of the questions. One call after the other: the later rests on what the earlier one read. */
  readonly answer: (
    place: Place,
    questions: readonly RepositoryQuestion[],
    options: Omit<AskingOptions, 'deadline'> & { readonly timeLimit: number },
  ) => Promise<readonly HistoryAnswer[]>;
}

/** What holds as long as the repository is there. */
interface Facts {
  readonly commits: Commits;
  readonly paths: Paths;
  readonly touches: Touches;
  readonly lines: Lines;
  readonly infos: Infos;
  readonly texts: Texts;
  readonly selections: Selections;
}

/** All that is known, as it looks from the commit that is checked out. */
export interface Known extends Facts {
  readonly view: View;
  readonly tracked: Tracked;
  readonly spans: Spans;
  /** As far as it was read what commits touched. */
  readonly renames: (pace: Pace) => Promise<Renames>;
}

interface Today {
  readonly known: Known;
  readonly answers: Map<string, HistoryAnswer>;
}

export function createRepository({ head }: Place): Repository {
  const facts = createFacts(head.length / 2);
  const oneByOne: Limit = startLimit(1);
  let today: Today | undefined;
  return {
    answer: (place, questions, { program, signal, timeLimit }) =>
      oneByOne(async () => {
        const deadline = performance.now() + timeLimit;
        return whileAsking(place, { program, signal, deadline }, async asking => {
          if (today?.known.view.head !== place.head) {
            today = { known: await lookFrom(place, facts, asking), answers: new Map() };
          }
          return answerAll(questions, today, asking);
        });
      }),
  };
}

function createFacts(hashSize: number): Facts {
  const commits = createCommits();
  const paths = createPaths();
  const touches = createTouches(hashSize);
  return {
    commits,
    paths,
    touches,
    lines: createLines({ commits, paths, touches }),
    infos: createInfos(commits),
    texts: createTexts(),
    selections: createSelections(paths),
  };
}

async function lookFrom(place: Place, facts: Facts, asking: Asking): Promise<Known> {
  await facts.commits.readTo(place.head, asking);
  const view = await viewOf(facts.commits, { ...place, pace: asking.pace });
  const tracked = await readTracked(place.head, facts.paths, asking);
  let followed: { readonly rows: number; readonly renames: Renames } | undefined;
  return {
    ...facts,
    view,
    tracked,
    spans: createSpans(view, facts.commits),
    async renames(pace) {
      const rows = facts.touches.count();
      if (followed?.rows === rows) return followed.renames;
      const renames = await followRenames(view, { ...facts, tracked, pace });
      followed = { rows, renames };
      return renames;
    },
  };
}

/** More answers than that are not kept. */
const mostAnswers = 5000;

/** In characters: longer answers are not kept. */
const longestAnswer = 100_000;

async function answerAll(
  questions: readonly RepositoryQuestion[],
  { known, answers }: Today,
  asking: Asking,
): Promise<readonly HistoryAnswer[]> {
  const keys = questions.map(keyOf);
  const open = questions.filter((_, index) => !answers.has(keys[index] ?? ''));
  const fresh = new Map<RepositoryQuestion, HistoryAnswer>();
  if (open.length > 0) {
    const named = await findCommits(open.flatMap(commitsNamedBy), { ...known, asking });
    const changes = open.filter(isAboutChanges);
    const files = open.filter(isAboutFile);
    const options = { known, named, asking };
    keep(fresh, changes, await answerChanges(changes, options));
    const aboutFiles = files.map(
      ({ question, path }): FileQuestion => ({ question, path: pathIn(known, path) }),
    );
    keep(fresh, files, await answerFiles(aboutFiles, options));
    const aboutCommits = open.filter(isAboutCommit);
    keep(fresh, aboutCommits, await answerCommits(aboutCommits, options));
    const aboutFolders = open.filter(isAboutFiles);
    keep(
      fresh,
      aboutFolders,
      aboutFolders.map(each => filesBelow(known, each)),
    );
  }
  asking.check();
  return questions.map((question, index) => {
    const key = keys[index] ?? '';
    const answer = answers.get(key) ?? fresh.get(question) ?? { is: 'unknown', why: 'nobody knows' };
    if (answers.size < mostAnswers && lengthOf(answer) < longestAnswer) answers.set(key, answer);
    return answer;
  });
}

function filesBelow({ paths, tracked }: Known, { question, folder }: AboutFiles): HistoryAnswer {
  const endings = new Set(question.endings);
  const start = folder.join('/').length + (folder.length > 0 ? 1 : 0);
  const found: string[] = [];
  for (const id of paths.below(folder)) {
    const name = paths.nameOf(id);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (endings.has(ending) && tracked.fileAt(id)?.isLink === false) found.push(name.slice(start));
  }
  return { is: 'files', paths: found.sort(byCodeUnits) };
}

/** The number of a path; some systems spell `ä` in two characters where Git has one. */
function pathIn({ paths, tracked }: Known, path: string): number {
  const own = paths.idOf(path);
  if (tracked.has(own)) return own;
  return paths.known(path.normalize('NFC')) ?? own;
}

function keep(
  answers: Map<RepositoryQuestion, HistoryAnswer>,
  questions: readonly RepositoryQuestion[],
  given: readonly HistoryAnswer[],
): void {
  for (const [index, question] of questions.entries()) {
    const answer = given[index];
    if (answer) answers.set(question, answer);
  }
}

function keyOf(asked: RepositoryQuestion): string {
  const { question: _, ...where } = asked;
  return `${questionKey(asked.question)} ${JSON.stringify(where)}`;
}

function lengthOf(answer: HistoryAnswer): number {
  switch (answer.is) {
    case 'changes':
      return answer.commits.length * 300;
    case 'text':
      return answer.text.length;
    case 'versions':
      return answer.versions.reduce((sum, { text }) => sum + text.length, 0);
    case 'files':
      return answer.paths.length * 100;
    default:
      return 0;
  }
}

function commitsNamedBy({ question }: RepositoryQuestion): readonly string[] {
  if (question.is === 'commit') return [question.commit];
  const since = question.is === 'changes' ? question.since : question.is === 'text' ? question.at : undefined;
  return since?.is === 'commit' ? [since.commit] : [];
}

function isAboutChanges(asked: RepositoryQuestion): asked is AboutChanges {
  return 'frame' in asked;
}

function isAboutCommit(asked: RepositoryQuestion): asked is AboutCommit {
  return asked.question.is === 'commit';
}

function isAboutFiles(asked: RepositoryQuestion): asked is AboutFiles {
  return 'folder' in asked;
}

function isAboutFile(asked: RepositoryQuestion): asked is AboutFile {
  return 'path' in asked;
}
