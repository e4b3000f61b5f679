import type { HistoryAnswer } from '../../core/index.ts';
import type { AnswerOptions } from './answering.ts';
import { Untold } from './fault.ts';
import type { Plan } from './past-files.ts';
import { reachOf } from './span.ts';

/** Says which commits gave files what they hold in the newest one. No text is read for it. */
export async function answerLastChanges(
  plans: readonly Plan[],
  { known, asking }: Pick<AnswerOptions, 'known' | 'asking'>,
): Promise<readonly HistoryAnswer[]> {
  const { view, infos, paths } = known;
  const found = plans.map(plan => {
    try {
      return view.order[placeOfLast(plan, known)] ?? -1;
    } catch (error) {
      if (!(error instanceof Untold)) throw error;
      return error;
    }
  });
  await infos.read(
    found.filter(each => typeof each === 'number'),
    asking,
  );
  return plans.map(({ today, why }, index): HistoryAnswer => {
    if (why !== undefined) return { is: 'unknown', why };
    const commit = found[index];
    return {
      is: 'last-change',
      made: typeof commit === 'number' ? infos.of(commit) : { why: commit?.why ?? 'nobody knows' },
      path: paths.nameOf(today.path),
      contents: today.hash,
    };
  });
}

/** Where it stands in the order of the history. */
function placeOfLast(
  { trace, why, brokenAt }: Plan,
  { view, touches }: Pick<AnswerOptions['known'], 'view' | 'touches'>,
): number {
  if (why !== undefined || !trace) throw new Untold(why ?? 'the history could not be followed');
  const [last] = trace.versions;
  if (last) return last.place;
  if (brokenAt !== undefined) throw new Untold(touches.faultOf(view.order[brokenAt] ?? -1) ?? '');
  if (view.edges.size > 0) throw new Untold(reachOf(view));
  throw new Untold('no commit is to be found that made the file what it is');
}
