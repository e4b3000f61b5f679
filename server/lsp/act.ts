import { type ExecuteCommandParams, type Location, Range } from 'vscode-languageserver';
import { type CodeAction, codeActionSteps, linksOf, nameOf, type ProposedChange } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { fromRange } from './from-proto.ts';
import { offerFor } from './offer.ts';
import { atEase } from './pace.ts';
import { toChangeEdit, toCursor } from './proposed-change.ts';
import { type ActParams, type ActResult, showCommand } from './protocol.ts';
import { toLocation } from './to-proto.ts';
import { staleFiles } from './unchanged.ts';

/** Does an action that was offered at a place, with the answers of a person, and shows where to go on writing. */
export async function act(desk: Desk, params: ActParams): Promise<ActResult> {
  try {
    return await acted(desk, params);
  } catch (error) {
    desk.failed(`doing ${params.action} in ${params.uri}`, error);
    return { done: false, why: 'AIMS failed to do it; the output says why.' };
  }
}

async function acted(desk: Desk, params: ActParams): Promise<ActResult> {
  const { connection, session, buffers, host } = desk;
  const uri = host.canonicalUri(params.uri);
  await session.settled(uri);
  if ((buffers.get(uri)?.version ?? null) !== params.version) return nothing(changedMeanwhile);
  const wanted = params.wish ? await wished(desk, params) : await atPlace(desk, params);
  const change = wanted?.change(params.answers);
  if (!wanted || !change) return nothing('This cannot be done here any more.');
  const inTheWay = await whatStandsIn(desk, change);
  if (inTheWay !== undefined) return nothing(inTheWay);
  const edit = toChangeEdit(desk, change);
  if (!edit) return nothing('This cannot be done here any more.');
  // As soon as the change is made the workspace is another one.
  const cursor = toCursor(session.workspace, change);
  const done = { done: true, ...outcome(desk, change, cursor) };
  const { applied, failureReason } = await connection.workspace.applyEdit({ label: wanted.title, edit });
  if (!applied) return nothing(failureReason ?? 'The editor did not apply the change; nothing was done.');
  if (cursor && desk.abilities.showDocument) await showPlace(desk, cursor.uri, cursor.range);
  return done;
}

const changedMeanwhile = 'The document changed while you answered, so nothing was done. Please try again.';

function nothing(why: string): ActResult {
  return { done: false, why };
}

/** The action that fulfils a wish as of now. */
async function wished(desk: Desk, { wish, action }: ActParams): Promise<CodeAction | undefined> {
  const offer = wish && (await offerFor(desk, wish));
  return offer?.is === 'action' && offer.action.id === action ? offer.action : undefined;
}

async function atPlace(
  { session, host }: Desk,
  { uri, range, action }: ActParams,
): Promise<CodeAction | undefined> {
  const file = session.workspace.files.get(host.canonicalUri(uri));
  if (!file) return undefined;
  const steps = codeActionSteps(session.workspace, file, fromRange(file, range));
  const found = await atEase(steps, { isStale: () => false, urgency: 'soon' });
  return found?.find(({ id }) => id === action);
}

/** Why a change cannot be made as it was meant: a file is not what it was, or there is one where a new one was to be. */
async function whatStandsIn(
  desk: Desk,
  { edits, creates = [] }: ProposedChange,
): Promise<string | undefined> {
  const { session, host } = desk;
  const { workspace } = session;
  const files = edits.flatMap(({ uri }) => workspace.files.get(uri) ?? []);
  const [stale] = await staleFiles(desk, files);
  if (stale !== undefined)
    return `${nameOf(stale)} has changed since it was read, so nothing was done. Please try again.`;
  for (const { uri } of creates) {
    const root = linksOf(workspace).rootOf(uri);
    const { is } = await host.look(uri, { root, hash: false, maxSize: 0 });
    if (is === 'absent') continue;
    return is === 'outside'
      ? `${nameOf(uri)} would lie outside of the folder, for a link leads there. Nothing was written.`
      : `There is a file ${nameOf(uri)} already, and it is no AIMS document. Nothing is overwritten: move or rename it first.`;
  }
  return undefined;
}

/** What an editor has to know to show what was done, and to save what is new. */
function outcome(
  { session: { workspace }, buffers }: Desk,
  { edits, creates = [] }: ProposedChange,
  cursor: Location | undefined,
): Pick<ActResult, 'changed' | 'created'> {
  const [file] = edits;
  const start = file && Math.min(...file.edits.map(({ range }) => range.start));
  const first = file && start !== undefined && { uri: file.uri, range: { start, end: start } };
  const changed = cursor ?? (first ? toLocation(workspace, first) : undefined);
  const uri = changed && (buffers.get(changed.uri)?.editorUri ?? changed.uri);
  return {
    ...(changed && uri !== undefined && { changed: { range: changed.range, uri } }),
    ...(creates.length > 0 && { created: creates.map(each => each.uri) }),
  };
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
