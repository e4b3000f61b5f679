import type { Day, HistoryAnswer } from '../../core/index.ts';
import type { AnswerOptions } from './answering.ts';
import type { Asking } from './asking.ts';
import { dayNumber } from './days.ts';
import { Untold } from './fault.ts';
import { lookUp } from './look-up.ts';
import type { Plan } from './past-files.ts';
import type { Known } from './repository.ts';
import { reachOf, type Span } from './span.ts';
import { largestText, type PastText } from './texts.ts';
import type { Contents } from './touches.ts';
import type { Trace } from './trace.ts';
import type { View } from './view.ts';

/** In bytes: so much text one question brings at most, and all questions of a call together. */
const mostTextOfOne = 32 * 1024 * 1024;
const mostTextOfAll = 128 * 1024 * 1024;

/** What an answer shows of a file: the texts and the commits that have to be fetched for it. */
interface Shown {
  readonly versions: readonly { readonly place: number; readonly hash: string }[];
  readonly isComplete: boolean;
}

/** Makes the answers of questions whose ways back are known. */
export async function writeAnswers(
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
  const { view } = known;
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
  return file.question.is === 'text' && file.question.at.is === 'day'
    ? shownOnDay(plan, found, { known, day: file.question.at.day })
    : undefined;
}

/** With the newest commit of the day, or of one before it. */
function shownOnDay(
  { brokenAt }: Plan,
  { versions, open }: Trace,
  { known, day }: { readonly known: Known; readonly day: Day },
): Shown | undefined {
  const { view, touches } = known;
  const number = dayNumber(day);
  const version = versions.find(({ place }) => view.dayAt(place) <= number);
  if (!version && brokenAt !== undefined) throw new Untold(touches.faultOf(view.order[brokenAt] ?? -1) ?? '');
  if (!version && [...view.edges].some(edge => view.dayAt(edge) > number) && open.length > 0) {
    throw new Untold(reachOf(view));
  }
  const { hash } = version ?? open[0] ?? {};
  if (hash === undefined) return undefined;
  // In a clone that was cut off, what files held at its edge is known, but not what led to several of them.
  if (!version && open.length > 1) throw new Untold('where the file came from could not be followed');
  const [, places = []] = view.byDay.find(([other]) => other <= number) ?? [];
  const [place] = places;
  if (place === undefined) throw new Untold(reachOf(view));
  return { versions: [{ place, hash }], isComplete: true };
}

function hasMerge(span: Span, { isMerge }: View): boolean {
  for (const place of span.places()) if (isMerge(place)) return true;
  return false;
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
