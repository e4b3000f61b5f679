import type { ChangesQuestion, HistoryAnswer } from '../../core/index.ts';
import type { AnswerOptions } from './answering.ts';
import { changesAnswer, type Touched, touchedIn, whyUntold } from './code-changes.ts';
import { Untold } from './fault.ts';
import type { Frame } from './frame.ts';
import { readTouches } from './read-touches.ts';
import { placesOf, type Span } from './span.ts';

export interface AboutChanges {
  readonly question: ChangesQuestion;
  /** How the folder of the question lies to the repository. */
  readonly frame: Frame;
}

/** Goes through the history once for all questions: for the commits, for what they touched, and for the lines. */
export async function answerChanges(
  questions: readonly AboutChanges[],
  options: AnswerOptions,
): Promise<readonly HistoryAnswer[]> {
  if (questions.length === 0) return [];
  const { known, asking } = options;
  const { view, lines, infos } = known;
  const spans: (Span | Untold)[] = [];
  for (const { question } of questions) {
    spans.push(orUntold(() => spanSince(question, options)));
    await asking.pace();
  }
  const wanted = new Set(spans.flatMap(span => (span instanceof Untold ? [] : span)));
  for (const span of wanted) if (whyUntold(span, known) !== undefined) wanted.delete(span);
  const places = placesOf(wanted, view).filter(place => !view.isMerge(place));
  await readTouches(
    places.map(place => view.order[place] ?? -1),
    known,
    asking,
  );
  const renames = await known.renames(asking.pace);

  const found: (Touched | Untold)[] = [];
  for (const [index, { question, frame }] of questions.entries()) {
    const span = spans[index];
    found.push(
      await orUntoldLater(async () => {
        if (!span || span instanceof Untold) throw span ?? new Untold('the moment is not known');
        const why = whyUntold(span, known);
        if (why !== undefined) throw new Untold(why);
        return touchedIn(span, { question, frame, renames }, { known, asking });
      }),
    );
    await asking.pace();
  }
  const listed = found.flatMap(each => (each instanceof Untold ? [] : each.commits));
  const files = new Map<number, Set<number>>();
  for (const { commit, files: inCommit } of listed) {
    const names = files.get(commit) ?? new Set<number>();
    files.set(commit, names);
    for (const paths of inCommit.values()) for (const path of paths) names.add(path);
  }
  await lines.read(files, asking);
  await infos.read(files.keys(), asking);
  return found.map(each => {
    const answer = each instanceof Untold ? each : orUntold(() => changesAnswer(each, known));
    return answer instanceof Untold ? { is: 'unknown', why: answer.why } : answer;
  });
}

function spanSince({ since }: ChangesQuestion, { known, named }: AnswerOptions): Span {
  const { spans } = known;
  return since.is === 'day' ? spans.afterDay(since.day) : spans.afterCommit(named.placeOf(since.commit));
}

function orUntold<Result>(make: () => Result): Result | Untold {
  try {
    return make();
  } catch (error) {
    if (error instanceof Untold) return error;
    throw error;
  }
}

async function orUntoldLater<Result>(make: () => Promise<Result>): Promise<Result | Untold> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Untold) return error;
    throw error;
  }
}
