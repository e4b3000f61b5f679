import type { HistoryAnswer } from '../../core/index.ts';
import type { AnswerOptions } from './answering.ts';
import { Untold } from './fault.ts';
import type { AboutCommit } from './repository.ts';

/** Says whose the commits are, of those that led to what is checked out. */
export async function answerCommits(
  questions: readonly AboutCommit[],
  { known, named, asking }: AnswerOptions,
): Promise<readonly HistoryAnswer[]> {
  const found = questions.map(({ question }) => {
    try {
      return known.view.order[named.placeOf(question.commit)] ?? -1;
    } catch (error) {
      if (!(error instanceof Untold)) throw error;
      return error;
    }
  });
  await known.infos.read(
    found.filter(each => typeof each === 'number'),
    asking,
  );
  return found.map(each =>
    typeof each === 'number' ? { is: 'commit', ...known.infos.of(each) } : { is: 'unknown', why: each.why },
  );
}
