/**
 * The line above code that says which AI systems it is a part of. Nothing is registered in a window whose systems name
 * no code, and nothing is read: the path of a file decides, and the server is who knows.
 */
import {
  CodeLens,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  languages,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { LensReport } from '../../server/lsp/protocol.ts';
import { plain } from './row.ts';
import type { Server } from './server.ts';

/** In milliseconds: a state that changes while somebody writes an assessment need not change above code at once. */
const spacing = 500;

const setting = 'codeLens.governedCode';

export function createGovernedCode({
  server,
  log,
}: {
  readonly server: Server;
  readonly log: LogOutputChannel;
}): Disposable {
  const changed = new EventEmitter<void>();
  /** The answers by uri, as long as the posture is the same. */
  const known = new Map<string, Promise<readonly LensReport[]>>();
  let governsCode = false;
  let registration: Disposable | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const disposables: readonly Disposable[] = [
    changed,
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(`aims.${setting}`)) registerOrNot();
    }),
    server.onDidChangePosture(summary => {
      if (!summary.complete) return;
      governsCode = summary.governsCode;
      registerOrNot();
      if (registration) waiting ??= setTimeout(askAgain, spacing);
    }),
    server.onDidChangeState(state => {
      // What nobody checks any more must not look as if it were.
      if (state === 'stopped') governsCode = false;
      registerOrNot();
    }),
  ];

  return {
    dispose() {
      clearTimeout(waiting);
      registration?.dispose();
      for (const disposable of disposables) disposable.dispose();
    },
  };

  function registerOrNot(): void {
    const isWanted = governsCode && workspace.getConfiguration('aims').get(setting, true);
    if (isWanted === (registration !== undefined)) return;
    registration?.dispose();
    known.clear();
    registration = isWanted
      ? languages.registerCodeLensProvider(
          { scheme: 'file' },
          { onDidChangeCodeLenses: changed.event, provideCodeLenses },
        )
      : undefined;
  }

  function askAgain(): void {
    waiting = undefined;
    known.clear();
    changed.fire();
  }

  async function provideCodeLenses({ uri }: TextDocument): Promise<CodeLens[]> {
    const key = uri.toString();
    const asked = known.get(key) ?? lensesOf(uri);
    known.set(key, asked);
    return (await asked).map(({ title, command }) => {
      const does = command && { command: command.command, arguments: [...command.arguments] };
      return new CodeLens(new Range(0, 0, 0, 0), { title: plain(title), command: '', ...does });
    });
  }

  async function lensesOf(uri: TextDocument['uri']): Promise<readonly LensReport[]> {
    try {
      return (await server.governedCode(uri)).lenses;
    } catch (error) {
      log.warn(`Which systems ${uri.path} is a part of could not be had: ${String(error)}`);
      return [];
    }
  }
}
