/**
 * What there is in this window, for all views alike: by the context keys that it sets `package.json` chooses the words of
 * empty views and ticks the steps of the walkthrough.
 */
import { commands, Disposable, type Event, EventEmitter, workspace } from 'vscode';
import type { PostureSummary } from '../../server/lsp/protocol.ts';
import type { Server } from './server.ts';
import { type ViewState, viewStateOf } from './welcome.ts';

export interface WindowState extends Disposable {
  /** Why the views are empty, or that they are not. */
  state(): ViewState;
  /** The newest posture whose look through the workspace was complete. */
  posture(): PostureSummary | undefined;
  readonly onDidChange: Event<void>;
  /** For a view that came into sight: that is the wish to see, and the one reason to look where nothing else points. */
  startIfUseful(): void;
  /** The view of the systems can be seen; with systems in it that is a step of the walkthrough. */
  sawSystems(): void;
}

export function watchWindow(server: Server): WindowState {
  const changed = new EventEmitter<void>();
  const setContext = contextSetter();
  let posture: PostureSummary | undefined;
  const disposables = Disposable.from(
    changed,
    workspace.onDidChangeWorkspaceFolders(update),
    server.onDidChangePosture(summary => {
      if (summary.complete) posture = summary;
      update();
    }),
    server.onDidChangeState(now => {
      if (now === 'stopped') posture = undefined;
      update();
    }),
  );
  update();

  return {
    state,
    posture: () => posture,
    onDidChange: changed.event,
    startIfUseful() {
      if (folderSchemes().includes('file')) server.start('a view was opened');
    },
    sawSystems() {
      if (state() === 'systems') setContext('aims.sawSystems', true);
    },
    dispose: () => void disposables.dispose(),
  };

  function state(): ViewState {
    return viewStateOf({ folders: folderSchemes(), server: server.state(), posture });
  }

  function update(): void {
    setContext('aims.view', state());
    setContext('aims.hasDocuments', (posture?.documents ?? 0) > 0);
    setContext('aims.hasSystems', (posture?.systems ?? 0) > 0);
    setContext('aims.hasAssessment', (posture?.assessments ?? 0) > 0);
    changed.fire();
  }
}

function folderSchemes(): readonly string[] {
  return (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
}

/** Tells the editor what is new and nothing else. */
function contextSetter() {
  const told = new Map<string, unknown>();
  return (key: string, value: unknown): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
}
