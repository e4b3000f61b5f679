/**
 * Pages that say why something is in its state: read-only documents of a scheme of their own, in an editor, where links
 * lead to places and lenses do what there is to do. They are written anew when the posture changes.
 */
import {
  CodeLens,
  Disposable,
  DocumentLink,
  EventEmitter,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Explained, type WhyParams, wishCommands } from '../../server/lsp/protocol.ts';
import type { ActName, ActTarget } from './act-target.ts';
import type { Server } from './server.ts';
import { toRange } from './show-place.ts';
import type { Found } from './wishes.ts';

const scheme = 'aims-why';

export interface WhyPages extends Disposable {
  show(found: Found): Promise<void>;
}

export interface WhyPagesOptions {
  readonly server: Server;
  /** What a command is called. */
  readonly titleOf: (command: string) => string;
}

export function createWhyPages({ server, titleOf }: WhyPagesOptions): WhyPages {
  // What lies over the text of a page, by its uri.
  const explained = new Map<string, Explained>();
  const changed = new EventEmitter<Uri>();
  const lensesChanged = new EventEmitter<void>();
  const selector = { scheme };
  const disposables = Disposable.from(
    changed,
    lensesChanged,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: write,
    }),
    languages.registerDocumentLinkProvider(selector, { provideDocumentLinks: linksIn }),
    languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: lensesChanged.event,
      provideCodeLenses: lensesIn,
    }),
    server.onDidChangePosture(({ complete }) => {
      if (!complete) return;
      for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => explained.delete(uri.toString())),
  );
  return {
    async show(found) {
      const document = await workspace.openTextDocument(uriFor(found));
      await window.showTextDocument(document, { preview: true });
    },
    dispose: () => disposables.dispose(),
  };

  async function write(uri: Uri): Promise<string> {
    const page = await server.why(subjectOf(uri)).catch(() => undefined);
    if (page) explained.set(uri.toString(), page);
    else explained.delete(uri.toString());
    lensesChanged.fire();
    if (page === undefined) return 'The AIMS server does not run, so nothing can be said at the moment.\n';
    return page?.text ?? 'What this page was about is not there any more.\n';
  }

  function linksIn({ uri }: TextDocument): DocumentLink[] {
    const { links = [] } = explained.get(uri.toString()) ?? {};
    return links.map(({ range, location }) => {
      const { line, character } = location.range.start;
      const target = Uri.parse(location.uri).with({ fragment: `L${line + 1},${character + 1}` });
      return new DocumentLink(toRange(range), target);
    });
  }

  function lensesIn({ uri }: TextDocument): CodeLens[] {
    const { acts = [] } = explained.get(uri.toString()) ?? {};
    return acts.flatMap(({ line, key, location, acts: names }) => {
      const target: ActTarget = { key, ...location };
      const range = toRange({ start: { line, character: 0 }, end: { line, character: 0 } });
      return names.flatMap(act => {
        const command = commandFor(act);
        return command === undefined
          ? []
          : [new CodeLens(range, { title: titleOf(command), command, arguments: [target] })];
      });
    });
  }
}

/** Undefined for what a link does already, and what a newer server may know. */
function commandFor(act: ActName): string | undefined {
  if (act === 'create') return wishCommands['new-document'];
  const commands: Readonly<Record<string, string>> = wishCommands;
  return Object.hasOwn(commands, act) ? commands[act] : undefined;
}

function uriFor({ name, key, location, document }: Found): Uri {
  const subject: WhyParams = key === undefined ? { uri: location.uri, document } : { key };
  const title = name.replaceAll(/[\\/]/g, ' ');
  return Uri.from({ scheme, path: `/Why ${title}.md`, query: JSON.stringify(subject) });
}

/** What comes back in a uri is what we wrote into it; the server looks whether it names anything. */
function subjectOf({ query }: Uri): WhyParams {
  return JSON.parse(query);
}
