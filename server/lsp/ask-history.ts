import {
  type History,
  type HistoryAnswer,
  type HistoryQuestion,
  historyQuestionsOf,
  type KnownHistory,
  knownHistorySteps,
  questionKey,
  type Steps,
  type Workspace,
} from '../core/index.ts';
import type { HistoryReader } from './host.ts';

/** How steps are driven: at once, or with pauses in which others are answered. Undefined once nobody wants the result. */
export type Drive = <Result>(steps: Steps<Result>) => Promise<Result | undefined>;

/**
 * All that the documents of a workspace want to know of history. What is known already is not asked again.
 *
 * @param known what was answered before, of repositories whose history is still the same
 * @returns undefined once the signal is aborted
 */
export async function askHistory(
  reader: HistoryReader,
  workspace: Workspace,
  { known, drive, signal }: { readonly known: History; readonly drive: Drive; readonly signal?: AbortSignal },
): Promise<History | undefined> {
  const answers = new Map<string, KnownHistory>();
  const heads = new Map<string, string>();
  for (const [root, questions] of historyQuestionsOf(workspace)) {
    const head = known.heads.get(root) ?? (await reader.head(root));
    if (head !== undefined) heads.set(root, head);
    const open = questions.filter(question => !keep(answers, known, question));
    const given = open.length === 0 ? [] : await reader.answer(root, open, signal ? { signal } : {});
    for (const [index, question] of open.entries()) {
      const answer = given[index];
      const kept = answer && (await drive(stepsOf(workspace, question, answer)));
      if (signal?.aborted) return undefined;
      if (kept) answers.set(questionKey(question), kept);
    }
  }
  return signal?.aborted ? undefined : { answers, heads };
}

function keep(
  answers: Map<string, KnownHistory>,
  known: History,
  question: HistoryQuestion,
): KnownHistory | undefined {
  const key = questionKey(question);
  const answer = known.answers.get(key);
  if (answer) answers.set(key, answer);
  return answer;
}

function stepsOf(
  workspace: Workspace,
  question: HistoryQuestion,
  answer: HistoryAnswer,
): Steps<KnownHistory> {
  const uri = 'uri' in question ? question.uri : '';
  return knownHistorySteps(answer, { uri, now: workspace.files.get(uri) });
}
