/** Asks what an action of the server needs to know, and sends back the answers. What becomes of them the server decides. */
import { window } from 'vscode';
import type { ActResult, Asked, Question } from '../../server/lsp/protocol.ts';
import type { Person } from './person.ts';
import type { Server } from './server.ts';

export interface AskContext {
  readonly server: Pick<Server, 'act'>;
  readonly person: Person;
}

/**
 * Nothing happens if one of the questions is left with Escape.
 *
 * @returns what was done, or undefined where nothing was
 */
export async function ask(context: AskContext, asked: Asked): Promise<ActResult | undefined> {
  const answers = await answersTo(context, asked);
  if (!answers) return undefined;
  const result = await context.server.act({ ...asked.act, answers });
  if (result.done) return result;
  if (result.why !== undefined) void window.showWarningMessage(result.why);
  return undefined;
}

async function answersTo(
  { person }: AskContext,
  { title, questions }: Asked,
): Promise<{ readonly [name: string]: string } | undefined> {
  const answers: { [name: string]: string } = {};
  for (const [index, question] of questions.entries()) {
    const step = questions.length > 1 ? ` (${index + 1} of ${questions.length})` : '';
    const likely = question.suggestion ?? (question.form === 'person' ? person.last() : undefined);
    const answer = await window.showInputBox({
      title: title + step,
      prompt: question.prompt,
      ignoreFocusOut: true,
      ...(likely !== undefined && { value: likely }),
      validateInput: text => faultOf(question, text),
    });
    if (answer === undefined) return undefined;
    answers[question.name] = answer;
    if (question.form === 'person') person.remember(answer);
  }
  return answers;
}

function faultOf({ form }: Question, text: string): string | undefined {
  if (text.trim() === '') return 'An answer is needed here.';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
  return form === 'day' && !isDay ? 'A day, written as 2026-09-01.' : undefined;
}
