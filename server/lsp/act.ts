import { type ExecuteCommandParams, Range } from 'vscode-languageserver';
import { codeActionSteps } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { fromRange } from './from-proto.ts';
import { atEase } from './pace.ts';
import { toChangeEdit, toCursor } from './proposed-change.ts';
import { type ActParams, type ActResult, showCommand } from './protocol.ts';

/** Does an action that was offered at a place, with the answers of a person, and shows where to go on writing. */
export async function act(desk: Desk, params: ActParams): Promise<ActResult> {
  try {
    return await acted(desk, params);
  } catch (error) {
    desk.failed(`doing ${params.action} in ${params.uri}`, error);
    return { done: false, why: 'AIMS failed to do it; the output says why.' };
  }
}

async function acted(
  desk: Desk,
  { uri: editorUri, version, range, action, answers }: ActParams,
): Promise<ActResult> {
  const { connection, session, buffers, host } = desk;
  const uri = host.canonicalUri(editorUri);
  await session.settled(uri);
  const file = session.workspace.files.get(uri);
  if (!file || (buffers.get(uri)?.version ?? null) !== version) {
    return {
      done: false,
      why: 'The document changed while you answered, so nothing was done. Please try again.',
    };
  }
  const place = fromRange(file, range);
  const found = await atEase(codeActionSteps(session.workspace, file, place), {
    isStale: () => false,
    urgency: 'soon',
  });
  const wanted = found?.find(({ id }) => id === action);
  const change = wanted?.change(answers);
  const edit = change && toChangeEdit(desk, change);
  if (!wanted || !edit) return { done: false, why: 'This cannot be done here any more.' };
  const { applied, failureReason } = await connection.workspace.applyEdit({ label: wanted.title, edit });
  if (!applied) {
    return { done: false, why: failureReason ?? 'The editor did not apply the change; nothing was done.' };
  }
  const cursor = toCursor(change);
  if (cursor && desk.abilities.showDocument) await showPlace(desk, cursor.uri, cursor.range);
  return { done: true };
}

/** The command that shows a place in the editor. */
export async function show(
  desk: Desk,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<void> {
  const [uri, range]: readonly unknown[] = given;
  if (command !== showCommand || typeof uri !== 'string' || !Range.is(range)) return;
  await showPlace(desk, uri, range);
}

async function showPlace({ connection, failed }: Desk, uri: string, selection: Range): Promise<void> {
  try {
    await connection.window.showDocument({ uri, selection, takeFocus: true });
  } catch (error) {
    failed(`showing ${uri}`, error);
  }
}
