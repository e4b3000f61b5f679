import {
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type CodeAction as LspCodeAction,
} from 'vscode-languageserver';
import {
  type CodeAction,
  carrierOf,
  codeActionSteps,
  conversionsOf,
  type ProposedChange,
  type SourceFile,
  unasked,
} from '../core/index.ts';
import type { Desk } from './desk.ts';
import { toDiagnostic } from './diagnostics.ts';
import { fromRange } from './from-proto.ts';
import { atEase } from './pace.ts';
import { toChangeEdit, toCursor } from './proposed-change.ts';
import { type ActParams, type Asked, clientCommands, showCommand } from './protocol.ts';

/** What can be done at a place, as edits of the texts that the editor has, or as questions to ask first. */
export async function codeActions(
  desk: Desk,
  file: SourceFile,
  params: CodeActionParams,
): Promise<LspCodeAction[]> {
  const { abilities, session, host } = desk;
  if (!abilities.codeActions) return [];
  const place = fromRange(file, params.range);
  const found = await atEase(codeActionSteps(session.workspace, file, place), {
    isStale: () => false,
    urgency: 'soon',
  });
  const context = { workspace: session.workspace, abilities, pageOf: host.pageOf };
  return (found ?? [])
    .filter(({ kind }) => isAskedFor(kind, params.context.only))
    .flatMap(action => {
      const done = asked(desk, action, params) ?? edited(desk, action.change(unasked(action.needs)));
      if (!done) return [];
      const { title, kind, diagnostic, isPreferred } = action;
      return {
        title,
        kind,
        ...(diagnostic && { diagnostics: [toDiagnostic(context, file, diagnostic)] }),
        ...(isPreferred !== undefined && { isPreferred }),
        ...done,
      };
    });
}

/**
 * What can be made of an open file that is not ours: a table of metadata, an inventory. Undefined where it is ours, or
 * nobody asks for such.
 */
export async function conversionActions(
  desk: Desk,
  { textDocument, context }: CodeActionParams,
): Promise<LspCodeAction[] | undefined> {
  const { abilities, buffers, session, host } = desk;
  const uri = host.canonicalUri(textDocument.uri);
  await session.settled(uri);
  const buffer = buffers.get(uri);
  const carrier = carrierOf(uri);
  if (session.workspace.files.has(uri) || !buffer || !carrier || !abilities.codeActions) return undefined;
  if (!isAskedFor(CodeActionKind.RefactorRewrite, context.only)) return undefined;
  return conversionsOf({ uri, text: buffer.text.whole, carrier }).flatMap(({ title, kind, change }) => {
    const done = edited(desk, change({}));
    return done ? { title, kind, ...done } : [];
  });
}

type Done = Pick<LspCodeAction, 'edit' | 'command'>;

/** An action that needs answers, where the client can ask for them and apply what comes of it. */
function asked(desk: Desk, action: CodeAction, { textDocument, range }: CodeActionParams): Done | undefined {
  const { abilities, clientCommands: known } = desk;
  const { title, needs = [] } = action;
  if (!known.has(clientCommands.ask) || !abilities.applyEdit || needs.length === 0) return undefined;
  const asked = askedOf(desk, action, { uri: textDocument.uri, range });
  return { command: { title, command: clientCommands.ask, arguments: [asked] } };
}

/** An action with its questions, for the client to ask and to send back with the answers. */
export function askedOf(
  { buffers, host }: Pick<Desk, 'buffers' | 'host'>,
  { id, title, needs = [] }: CodeAction,
  place: Pick<ActParams, 'uri' | 'range' | 'wish'>,
): Asked {
  const version = buffers.get(host.canonicalUri(place.uri))?.version ?? null;
  return {
    title,
    act: { ...place, version, action: id },
    questions: needs.map(({ name, prompt, suggestion, form }) => ({
      name,
      prompt,
      form,
      ...(suggestion !== undefined && { suggestion }),
    })),
  };
}

function edited(desk: Desk, change: ProposedChange | undefined): Done | undefined {
  const edit = change && toChangeEdit(desk, change);
  if (!edit) return undefined;
  const command = showing(desk, change);
  return { edit, ...(command && { command }) };
}

/** Where one goes on writing: shown by the client itself where it can, else it is asked to. */
function showing(
  { abilities, session, clientCommands: known }: Desk,
  change: ProposedChange,
): Command | undefined {
  const cursor = toCursor(session.workspace, change);
  if (!cursor) return undefined;
  const shown = { title: 'Show it', arguments: [cursor.uri, cursor.range] };
  if (known.has(clientCommands.open)) return { ...shown, command: clientCommands.open };
  return abilities.showDocument ? { ...shown, command: showCommand } : undefined;
}

/** What is done to a whole file is only offered to who asks for such. */
function isAskedFor(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !isWithin(kind, CodeActionKind.Source);
  return only.some(asked => isWithin(kind, asked));
}

/** Whether a kind of action is another or lies below it: `quickfix.x` lies below `quickfix`. */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
