import type { Day, HistoryAnswer, TextQuestion, VersionsQuestion } from '../../core/index.ts';
import type { AnswerOptions } from './answering.ts';
import type { Asking } from './asking.ts';
import { dayNumber } from './days.ts';
import { Untold } from './fault.ts';
import { lookUp } from './look-up.ts';
import { readTouches } from './read-touches.ts';
import type { Known } from './repository.ts';
import { reachOf, type Span, spanAfterCommit } from './span.ts';
import { largestText, type PastText } from './texts.ts';
import type { Contents } from './touches.ts';
import { type Trace, trace, type Version } from './trace.ts';
import type { View } from './view.ts';

/** A question about one file, and the number of the path of that file. */
export interface FileQuestion {
  readonly question: TextQuestion | VersionsQuestion;
  readonly path: number;
}

/** So many versions of a file are told. */
const mostVersions = 200;

/** In bytes: so much text one question brings at most, and all questions of a call together. */
const mostTextOfOne = 32 * 1024 * 1024;
const mostTextOfAll = 128 * 1024 * 1024;

/** Answers questions about files, in their order. */
export async function answerFiles(
  questions: readonly FileQuestion[],
  options: AnswerOptions,
): Promise<readonly HistoryAnswer[]> {
  const plans = questions.map(question => planFor(question, options));
  await readForCommits(plans, options);
  await readBackwards(plans, options);
  return writeAnswers(plans, options);
}

interface Plan {
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
    return { ...plan, commit: place, span: spanAfterCommit(known.view, known.commits, place) };
  } catch (error) {
    if (!(error instanceof Untold)) throw error;
    return { file, today, why: error.why };
  }
}

/** What lies between commits that questions name and today. */
async function readForCommits(plans: readonly Plan[], { known, asking }: AnswerOptions): Promise<void> {
  const { view } = known;
  const wanted = new Set<number>();
  for (const { span } of plans)
    for (const place of span?.places() ?? []) if (!view.edges.has(place)) wanted.add(place);
  await readTouches(commitsAt(wanted, known), known, asking);
  for (const plan of plans) {
    const { span } = plan;
    if (!span || plan.why !== undefined) continue;
    const fault = faultIn(span, known);
    if (fault !== undefined) plan.why = fault;
    else plan.trace = trace(plan.today, { ...known, within: span.has, most: Number.POSITIVE_INFINITY });
  }
}

function faultIn(span: Span, { view, touches }: Known): string | undefined {
  for (const [commit, why] of touches.faults()) {
    const place = view.placeOf(commit);
    if (place !== undefined && span.has(place)) return why;
  }
  return undefined;
}

function hasMerge(span: Span, { isMerge }: View): boolean {
  for (const place of span.places()) if (isMerge(place)) return true;
  return false;
}

/** From today backwards, as far as the questions about days and versions need. */
async function readBackwards(plans: readonly Plan[], options: AnswerOptions): Promise<void> {
  const { known, asking } = options;
  const { view } = known;
  const total = view.order.length;
  let waiting = plans.filter(plan => plan.trace === undefined && plan.why === undefined);
  let limit = waiting.reduce((most, plan) => Math.max(most, atLeast(plan, known)), 0);
  while (waiting.length > 0) {
    const places = Array.from({ length: limit }, (_, place) => place).filter(place => !view.edges.has(place));
    await readTouches(commitsAt(places, known), known, asking);
    const broken =
      places.find(place => known.touches.faultOf(view.order[place] ?? -1) !== undefined) ?? limit;
    for (const plan of waiting) {
      const found = trace(plan.today, { ...known, within: place => place < broken, most: mostVersions });
      const isEnough = isFarEnough(found, plan, known);
      if (isEnough || broken < limit || limit >= total) plan.trace = found;
      if (broken < limit && !isEnough) plan.brokenAt = broken;
      await asking.pace();
    }
    waiting = waiting.filter(plan => plan.trace === undefined);
    limit = Math.min(total, Math.max(limit * 3, limit + 4000));
  }
}

/** The day up to which, from today on backwards, commits matter. */
function dayOf(question: TextQuestion | VersionsQuestion): Day | undefined {
  if (question.is === 'versions') return question.from;
  return question.at.is === 'day' ? question.at.day : undefined;
}

/** How many commits have to be looked at for a question before its answer can be known. */
function atLeast({ file: { question } }: Plan, { view }: Known): number {
  const day = dayOf(question);
  if (day === undefined) return Math.min(view.order.length, 1000);
  const first = dayNumber(day) + (question.is === 'versions' ? 0 : 1);
  for (let place = view.order.length - 1; place >= 0; place--)
    if (view.dayAt(place) >= first) return place + 1;
  return 0;
}

function isFarEnough(
  { versions, open, isCut }: Trace,
  { file: { question } }: Plan,
  { view }: Known,
): boolean {
  if (isCut || open.length === 0) return true;
  const day = dayOf(question);
  if (day === undefined) return false;
  // All commits of the day and later ones were looked at, and no others are asked for.
  if (question.is === 'versions') return true;
  return versions.some(({ place }) => view.dayAt(place) <= dayNumber(day));
}

function commitsAt(places: Iterable<number>, { view }: Known): readonly number[] {
  return [...places].map(place => view.order[place] ?? -1);
}

/** What an answer shows of a file: the texts and the commits that have to be fetched for it. */
interface Shown {
  readonly versions: readonly { readonly place: number; readonly hash: string }[];
  readonly isComplete: boolean;
}

async function writeAnswers(
  plans: readonly Plan[],
  { known, asking }: AnswerOptions,
): Promise<readonly HistoryAnswer[]> {
  const { view, texts, infos } = known;
  const atCommits = await contentsAtCommits(plans, known, asking);
  const shown = plans.map(plan => {
    try {
      return shownBy(plan, { known, atCommits });
    } catch (error) {
      if (!(error instanceof Untold)) throw error;
      return error;
    }
  });
  const limited = await withinLimits(shown, known, asking);
  const versions = limited.flatMap(each => (each && 'versions' in each ? each.versions : []));
  const read = await texts.read(
    versions.map(({ hash }) => hash),
    asking,
  );
  const commitAt = (place: number) => view.order[place] ?? -1;
  await infos.read(
    versions.map(({ place }) => commitAt(place)),
    asking,
  );
  return limited.map((each, index): HistoryAnswer => {
    if (!each) return { is: 'absent' };
    if (each instanceof Untold) return { is: 'unknown', why: each.why };
    const told = each.versions.map(({ place, hash }) => ({
      info: infos.of(commitAt(place)),
      past: read.get(hash) ?? missingText,
    }));
    const unreadable = told.findIndex(({ past }) => 'why' in past);
    const readable = unreadable < 0 ? told : told.slice(0, unreadable);
    const [first] = told;
    if (first && 'why' in first.past) return { is: 'unknown', why: first.past.why };
    const list = readable.map(({ info, past }) => ({ ...info, text: 'text' in past ? past.text : '' }));
    if (plans[index]?.file.question.is === 'versions') {
      return { is: 'versions', versions: list, complete: each.isComplete && unreadable < 0 };
    }
    const [only] = list;
    return only ? { is: 'text', ...only } : { is: 'absent' };
  });
}

const missingText: PastText = { why: 'what the file said then could not be read' };

/** Undefined where the file was not there. */
function shownBy(
  plan: Plan,
  {
    known,
    atCommits,
  }: { readonly known: Known; readonly atCommits: ReadonlyMap<Plan, Contents | undefined> },
): Shown | undefined {
  const { view, touches } = known;
  const { file, trace: found, why, commit, brokenAt } = plan;
  if (why !== undefined || !found) throw new Untold(why ?? 'the history could not be followed');
  if (file.question.is === 'versions') {
    const from = file.question.from === undefined ? 0 : dayNumber(file.question.from);
    const versions = found.versions.filter(({ place }) => view.dayAt(place) >= from);
    const mayBeMore =
      found.open.length > 0 && (from === 0 || [...view.edges].some(edge => view.dayAt(edge) >= from));
    return { versions, isComplete: !found.isCut && !mayBeMore && brokenAt === undefined };
  }
  if (commit !== undefined) {
    const contents = atCommits.get(plan);
    if (contents) return { versions: [{ place: commit, hash: contents.hash }], isComplete: true };
    if (view.edges.size > 0 && found.open.length > 0) throw new Untold(reachOf(view));
    return undefined;
  }
  const day = file.question.at.is === 'day' ? dayNumber(file.question.at.day) : 0;
  const version = found.versions.find(({ place }: Version) => view.dayAt(place) <= day);
  if (version) return { versions: [version], isComplete: true };
  if (brokenAt !== undefined) throw new Untold(touches.faultOf(view.order[brokenAt] ?? -1) ?? '');
  if (found.open.length === 0) return undefined;
  return atEdge(found, day, known);
}

/** In a shallow clone: the commits at its edge are as old as what a file held there, or older. */
function atEdge({ open }: Trace, day: number, { view }: Known): Shown {
  const edges = [...view.edges];
  const [only] = open;
  const latest = edges.toSorted((a, b) => view.dayAt(b) - view.dayAt(a))[0];
  if (latest === undefined || !only) throw new Untold('where the file came from could not be followed');
  if (open.length > 1 || view.dayAt(latest) > day) throw new Untold(reachOf(view));
  return { versions: [{ place: latest, hash: only.hash }], isComplete: true };
}

/**
 * What files held at the commits that questions name. Where the history is a line, that is what was before the first change
 * after it; where branches met, the commit itself is asked.
 */
async function contentsAtCommits(
  plans: readonly Plan[],
  known: Known,
  asking: Asking,
): Promise<ReadonlyMap<Plan, Contents | undefined>> {
  const { view, commits, paths } = known;
  const found = new Map<Plan, Contents | undefined>();
  const wanted: { readonly plan: Plan; readonly names: readonly number[] }[] = [];
  for (const plan of plans) {
    const { trace: way, span, commit } = plan;
    if (!way || !span || commit === undefined) continue;
    const isLine = !hasMerge(span, view);
    // A name with a line break cannot be asked for.
    if (isLine || [...way.names].some(name => paths.nameOf(name).includes('\n'))) {
      if (way.open.length < 2) found.set(plan, way.open[0]);
      else wanted.push({ plan, names: way.open.map(({ path }) => path) });
    } else {
      wanted.push({ plan, names: [...way.open.map(({ path }) => path), ...way.names] });
    }
  }
  const asked = wanted.flatMap(({ plan, names }) =>
    names.map(name => ({
      commit: commits.hashOf(view.order[plan.commit ?? -1] ?? -1),
      path: paths.nameOf(name),
    })),
  );
  const hashes = await lookUp(asked, asking);
  let at = 0;
  for (const { plan, names } of wanted) {
    const own = hashes.slice(at, at + names.length);
    at += names.length;
    const index = own.findIndex(hash => hash !== undefined);
    const hash = own[index];
    found.set(plan, hash === undefined ? undefined : { path: names[index] ?? -1, hash });
  }
  return found;
}

/** Cuts lists of versions short where their texts together are too large to be kept in mind. */
async function withinLimits(
  shown: readonly (Shown | Untold | undefined)[],
  { texts }: Known,
  asking: Asking,
): Promise<readonly (Shown | Untold | undefined)[]> {
  const lists = shown.filter(each => each !== undefined && 'versions' in each);
  const sizes = await texts.sizes(
    lists.flatMap(({ versions }) => versions.map(({ hash }) => hash)),
    asking,
  );
  const most = Math.max(largestText, Math.min(mostTextOfOne, mostTextOfAll / Math.max(1, lists.length)));
  return shown.map(each => {
    if (!each || !('versions' in each)) return each;
    let sum = 0;
    // The first one stays in any case: whoever reads it sees for themselves that it is too large.
    const kept = each.versions.filter(({ hash }, index) => {
      sum += sizes.get(hash) ?? 0;
      return index === 0 || sum <= most;
    });
    return kept.length === each.versions.length ? each : { versions: kept, isComplete: false };
  });
}
