import type { Day, HistoryAnswer, TextQuestion, VersionsQuestion } from '../../core/index.ts';
import type { LastChangeQuestion } from '../../core/model/history.ts';
import type { AnswerOptions } from './answering.ts';
import type { Asking } from './asking.ts';
import { dayNumber } from './days.ts';
import { Untold } from './fault.ts';
import { answerLastChanges } from './last-changes.ts';
import { writeAnswers } from './past-answers.ts';
import { readTouches } from './read-touches.ts';
import type { Known } from './repository.ts';
import { placesOf, type Span } from './span.ts';
import type { Contents } from './touches.ts';
import { type Trace, trace } from './trace.ts';

/** A question about one file, and the number of the path of that file. */
export interface FileQuestion {
  readonly question: TextQuestion | VersionsQuestion | LastChangeQuestion;
  readonly path: number;
}

/** So many versions of a file are told. */
const mostVersions = 200;

/** Answers questions about files, in their order. */
export async function answerFiles(
  questions: readonly FileQuestion[],
  options: AnswerOptions,
): Promise<readonly HistoryAnswer[]> {
  const plans = questions.map(question => planFor(question, options));
  await readForCommits(plans, options);
  await readBackwards(plans, options);
  const isLast = ({ file: { question } }: Plan) => question.is === 'last-change';
  const lasts = plans.filter(isLast);
  const others = plans.filter(plan => !isLast(plan));
  const told = new Map([
    ...zipped(lasts, await answerLastChanges(lasts, options)),
    ...zipped(others, await writeAnswers(others, options)),
  ]);
  return plans.map(plan => told.get(plan) ?? { is: 'unknown', why: 'nobody knows' });
}

function zipped(
  plans: readonly Plan[],
  answers: readonly HistoryAnswer[],
): readonly (readonly [Plan, HistoryAnswer])[] {
  return answers.flatMap((answer, index) => {
    const plan = plans[index];
    return plan ? [[plan, answer] as const] : [];
  });
}

/** A question, and how far the way to its answer is gone. */
export interface Plan {
  readonly file: FileQuestion;
  readonly today: Contents;
  /** The commits between the one that the question names and today. */
  readonly span?: Span;
  readonly commit?: number;
  /** The way back, as soon as it leads far enough. */
  trace?: Trace;
  /** The place of a commit of which nobody knows what it touched: from there on nothing is sure. */
  brokenAt?: number;
  why?: string;
}

function planFor(file: FileQuestion, { known, named }: AnswerOptions): Plan {
  const { question, path } = file;
  const today = { path, hash: '' };
  try {
    const tracked = known.tracked.fileAt(path);
    if (!tracked) throw new Untold('the file is not under version control');
    if (tracked.isLink) throw new Untold('the file is a link to another');
    const plan = { file, today: { path, hash: tracked.hash } };
    const day = dayOf(question);
    if (day !== undefined) dayNumber(day);
    if (question.is !== 'text' || question.at.is !== 'commit') return plan;
    const place = named.placeOf(question.at.commit);
    return { ...plan, commit: place, span: known.spans.afterCommit(place) };
  } catch (error) {
    if (!(error instanceof Untold)) throw error;
    return { file, today, why: error.why };
  }
}

/** What lies between commits that questions name and today. */
async function readForCommits(plans: readonly Plan[], { known, asking }: AnswerOptions): Promise<void> {
  const { view } = known;
  const spans = plans.flatMap(({ span }) => span ?? []);
  await readPlaces(placesOf(spans, view), { known, asking });
  for (const plan of plans) {
    const { span, today } = plan;
    if (!span || plan.why !== undefined) continue;
    const fault = faultPlaces(known).find(span.has);
    if (fault !== undefined) plan.why = known.touches.faultOf(view.order[fault] ?? -1) ?? '';
    else plan.trace = trace(today, { ...known, within: span.has, most: Number.POSITIVE_INFINITY });
    await asking.pace();
  }
}

/** From today backwards, as far as the questions about days and versions need. */
async function readBackwards(plans: readonly Plan[], { known, asking }: AnswerOptions): Promise<void> {
  const total = known.view.order.length;
  let waiting = plans.filter(plan => plan.trace === undefined && plan.why === undefined);
  let read = 0;
  let limit = waiting.reduce((most, plan) => Math.max(most, atLeast(plan, known)), 0);
  while (waiting.length > 0) {
    await readPlaces(numbers(read, limit), { known, asking });
    read = limit;
    const broken = faultPlaces(known).reduce((nearest, place) => Math.min(nearest, place), limit);
    for (const plan of waiting) {
      const most = mostOf(plan.file.question);
      const found = trace(plan.today, { ...known, within: place => place < broken, most });
      const isEnough = isFarEnough(found, { plan, known, reached: broken });
      if (isEnough || broken < limit || limit >= total) plan.trace = found;
      if (broken < limit && !isEnough) plan.brokenAt = broken;
      await asking.pace();
    }
    waiting = waiting.filter(plan => plan.trace === undefined);
    limit = Math.min(total, Math.max(limit * 3, limit + 4000));
  }
}

/** So many commits that changed a file are looked for. */
function mostOf({ is }: FileQuestion['question']): number {
  if (is === 'last-change') return 1;
  return is === 'versions' ? mostVersions : Number.POSITIVE_INFINITY;
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** What commits touched whose parents were left out of a clone cannot be known. */
function readPlaces(
  places: readonly number[],
  { known, asking }: { readonly known: Known; readonly asking: Asking },
): Promise<void> {
  const { view } = known;
  const commits = places.filter(place => !view.edges.has(place)).map(place => view.order[place] ?? -1);
  return readTouches(commits, known, asking);
}

/** The places of commits of which nobody knows what they touched. */
function faultPlaces({ view, touches }: Known): readonly number[] {
  return [...touches.faults()].flatMap(([commit]) => view.placeOf(commit) ?? []);
}

/** The day up to which, from today on backwards, commits matter. */
function dayOf(question: FileQuestion['question']): Day | undefined {
  if (question.is === 'last-change') return undefined;
  if (question.is === 'versions') return question.from;
  return question.at.is === 'day' ? question.at.day : undefined;
}

/** How many commits have to be looked at for a question before its answer can be known. */
function atLeast({ file: { question } }: Plan, { view }: Known): number {
  const day = dayOf(question);
  if (day === undefined) return Math.min(view.order.length, 1000);
  const first = dayNumber(day) + (question.is === 'versions' ? 0 : 1);
  let last = -1;
  for (const [number, places] of view.byDay) {
    if (number < first) break;
    last = Math.max(last, places.at(-1) ?? -1);
  }
  return last + 1;
}

function isFarEnough(
  { versions, open, isCut }: Trace,
  { plan, known, reached }: { readonly plan: Plan; readonly known: Known; readonly reached: number },
): boolean {
  if (isCut || open.length === 0) return true;
  const { question } = plan.file;
  if (question.is === 'last-change') return versions.length > 0;
  const day = dayOf(question);
  if (day === undefined) return false;
  const isAllLater = reached >= atLeast(plan, known);
  if (question.is === 'versions') return isAllLater;
  // What the file held before the first change after the day is what it held then.
  if (isAllLater && open.length === 1) return true;
  return versions.some(({ place }) => known.view.dayAt(place) <= dayNumber(day));
}
