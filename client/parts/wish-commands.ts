/** The commands that do or show something about documents. Each takes what a menu, a lens or a caller points at. */
import { commands, Disposable, type ExtensionContext, env, Uri, window } from 'vscode';
import { clientCommands, type WishParams, wishCommands } from '../../server/lsp/protocol.ts';
import { actTargetOf } from './act-target.ts';
import type { AskContext } from './ask.ts';
import { createHistoryPick } from './history-pick.ts';
import type { Server } from './server.ts';
import { createWhyPages } from './why-pages.ts';
import { type Found, follow, type WishContext } from './wishes.ts';

type WishName = WishParams['wants'];

export interface WishCommandsOptions extends AskContext {
  readonly server: Server;
  readonly extension: ExtensionContext['extension'];
}

export function registerWishCommands({ server, person, extension }: WishCommandsOptions): Disposable {
  const pages = createWhyPages({ server, titleOf: command => titleOf(extension, command) });
  const history = createHistoryPick(server);
  const show: Shows = { why: pages.show, 'copy-id': copyId, reveal, history: history.show };
  const context: WishContext = { server, person, found: async (found, { wants }) => show[wants]?.(found) };
  const registered = Object.entries(wishCommands).map(([wants, command]) => {
    const title = titleOf(extension, command);
    return commands.registerCommand(command, (argument?: unknown) =>
      follow(context, { wants: wants as WishName, ...pointedAt(argument) }, { title }),
    );
  });
  return Disposable.from(pages, history, ...registered);
}

type Shows = { readonly [wants in WishName]?: (found: Found) => Promise<void> };

/** What is acted on: what the caller points at, else what the cursor is on in the active editor. */
function pointedAt(argument: unknown): Omit<WishParams, 'wants'> {
  const target = actTargetOf(argument);
  if (target) {
    const { key, uri, range, act, kind } = target;
    // What is to be created may resolve something that no system owes, such as a management review that is due.
    return { key, uri, range, pointed: true, ...(act === 'create' && kind !== undefined && { kind }) };
  }
  const editor = window.activeTextEditor;
  const uri = argument instanceof Uri ? argument : editor?.document.uri;
  if (uri === undefined) return {};
  const { start, end } = editor?.selection ?? {};
  const isActive = editor?.document.uri.toString() === uri.toString();
  return { uri: uri.toString(), ...(isActive && start && end && { range: { start, end } }) };
}

async function copyId({ id = '' }: Found): Promise<void> {
  await env.clipboard.writeText(id);
  window.setStatusBarMessage(`AIMS: copied ${id}`, 3000);
}

async function reveal({ key }: Found): Promise<void> {
  await commands.executeCommand(clientCommands.reveal, key);
}

/** As the palette has it, so that it is written down once. */
function titleOf({ packageJSON }: ExtensionContext['extension'], command: string): string {
  const { commands: listed }: { readonly commands: readonly { command: string; title: string }[] } =
    packageJSON.contributes;
  return listed.find(each => each.command === command)?.title ?? command;
}
