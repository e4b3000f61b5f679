/** Asks what an action of the server needs to know, and sends back the answers. What becomes of them the server decides. */
import { window } from 'vscode';
import type { Asked, Question } from '../../server/lsp/protocol.ts';
import type { Server } from './server.ts';

/** Nothing happens if one of the questions is left with Escape. */
export async function ask(server: Pick<Server, 'act'>, { title, act, questions }: Asked): Promise<void> {
  const answers: { [name: string]: string } = {};
  for (const [index, question] of questions.entries()) {
    const step = questions.length > 1 ? ` (${index + 1} of ${questions.length})` : '';
    const answer = await window.showInputBox({
      title: title + step,
      prompt: question.prompt,
      ignoreFocusOut: true,
      ...(question.suggestion !== undefined && { value: question.suggestion }),
      validateInput: text => faultOf(question, text),
    });
    if (answer === undefined) return;
    answers[question.name] = answer;
  }
  const { done, why } = await server.act({ ...act, answers });
  if (!done && why !== undefined) void window.showWarningMessage(why);
}

function faultOf({ form }: Question, text: string): string | undefined {
  if (text.trim() === '') return 'An answer is needed here.';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
  return form === 'day' && !isDay ? 'A day, written as 2026-09-01.' : undefined;
}
