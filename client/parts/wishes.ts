/**
 * What a person wishes for with a command, from the palette, a tree, a lens or a key. The server says what becomes of it;
 * here it is only followed: choosing, asking, showing.
 */
import { commands, env, ProgressLocation, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { ActResult, ChoiceReport, Offered, WishParams } from '../../server/lsp/protocol.ts';
import { type AskContext, ask } from './ask.ts';
import { pick } from './pick.ts';
import type { Server } from './server.ts';
import { type PlainLocation, showPlace, toRange } from './show-place.ts';

export type Found = Extract<Offered, { readonly is: 'found' }>;

export interface WishContext extends AskContext {
  readonly server: Server;
  /** What is done with what was looked for. */
  readonly found: (found: Found, wish: WishParams) => Promise<void>;
}

export interface WishOptions {
  /** What the command is called. */
  readonly title: string;
}

/** Follows a wish to its end; ends quietly where the person leaves a list or a question. */
export async function follow(context: WishContext, wish: WishParams, { title }: WishOptions): Promise<void> {
  if (!(await whenRunning(context.server))) {
    await sayStopped(context.server);
    return;
  }
  let next: WishParams | undefined = wish;
  while (next) {
    const wanted: WishParams = next;
    const offered = await waitingFor(context.server.offer(wanted), title);
    next = await step(context, { wanted, offered, title });
  }
}

interface Step extends WishOptions {
  readonly wanted: WishParams;
  readonly offered: Offered;
}

/** @returns what is wished for after it */
async function step(context: WishContext, { wanted, offered, title }: Step): Promise<WishParams | undefined> {
  switch (offered.is) {
    case 'ask': {
      const done = await ask(context, offered.asked);
      if (done) await showDone(done);
      return undefined;
    }
    case 'choose': {
      const choice = await pick(offered.choices, { title, prompt: offered.prompt });
      return choice && (await go(choice));
    }
    case 'found':
      await context.found(offered, wanted);
      return undefined;
    case 'there':
      await showPlace(offered.location);
      void window.showInformationMessage(offered.why);
      return undefined;
    case 'refused':
      void window.showInformationMessage(offered.why);
      return undefined;
    default:
      return offered satisfies never;
  }
}

async function go({ wish, location, target }: ChoiceReport): Promise<WishParams | undefined> {
  if (location) await showPlace(location);
  else if (target !== undefined) await openTarget(target);
  return wish;
}

/** The server names nothing but files within the workspace and web pages. */
async function openTarget(target: string): Promise<void> {
  const uri = Uri.parse(target, true);
  if (uri.scheme === 'https' || uri.scheme === 'http') await env.openExternal(uri);
  else await commands.executeCommand('vscode.open', uri);
}

/** New files are saved, so that they are there for everybody; what was changed in others is shown and left to the person. */
async function showDone({ changed, created = [] }: ActResult): Promise<void> {
  for (const uri of created) {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    await document.save();
  }
  if (changed) await showChange(changed);
}

/** Where the document is before the person's eyes, the cursor stays. */
async function showChange(place: PlainLocation): Promise<void> {
  const active = window.activeTextEditor;
  if (active?.document.uri.toString() === Uri.parse(place.uri).toString()) {
    active.revealRange(toRange(place.range), TextEditorRevealType.InCenterIfOutsideViewport);
    return;
  }
  await showPlace(place);
}

function waitingFor<Answer>(answer: Promise<Answer>, title: string): Promise<Answer> {
  return Promise.resolve(
    window.withProgress({ location: ProgressLocation.Window, title: `AIMS: ${title}` }, () => answer),
  );
}

/** Starts the server if nobody has needed it yet. Whether it runs then. */
export function whenRunning(server: Server): Promise<boolean> {
  server.start('a command was called');
  return new Promise(resolve => {
    const settle = (state: ReturnType<Server['state']>): boolean => {
      if (state !== 'running' && state !== 'stopped') return false;
      resolve(state === 'running');
      return true;
    };
    if (settle(server.state())) return;
    const listener = server.onDidChangeState(state => {
      if (settle(state)) listener.dispose();
    });
  });
}

async function sayStopped(server: Server): Promise<void> {
  const again = 'Restart Server';
  const chosen = await window.showWarningMessage(
    'The AIMS server has ended too often and does not run, so nothing can be done. Its output says why.',
    again,
  );
  if (chosen === again) await server.restart('asked for');
}
