/** Where the editor enters. Nothing here costs anything until the window has an AIMS document or shows the view. */
import { type ExtensionContext, window, workspace } from 'vscode';
import { registerCommands } from './parts/commands.ts';
import { keepDocumentKey } from './parts/document-key.ts';
import { createErrands } from './parts/errand.ts';
import { registerExportReviews } from './parts/export-reviews.ts';
import { registerExport } from './parts/exports.ts';
import { onFirstDocument } from './parts/first-document.ts';
import { registerImport } from './parts/import-register.ts';
import { registerLensCommands } from './parts/lens-commands.ts';
import { tellOfOpenPages } from './parts/open-pages.ts';
import { registerOrderKeys } from './parts/order-keys.ts';
import { personIn } from './parts/person.ts';
import { createReadinessView } from './parts/readiness-view.ts';
import type { ShownRow } from './parts/report-view.ts';
import { createReviewsView } from './parts/reviews-view.ts';
import { createServer, type Server, type ServerState } from './parts/server.ts';
import { createSignals, type Signals } from './parts/signals.ts';
import { createSystemsView, type SystemsView } from './parts/systems-view.ts';
import type { ShownSystem } from './parts/tree-shown.ts';
import type { ViewState } from './parts/welcome.ts';
import { watchWindow } from './parts/window-state.ts';
import { registerWishCommands } from './parts/wish-commands.ts';

/** What `activate` returns, for the tests in a real editor; no promise to other extensions. */
export interface Api {
  /** How long `activate` took, in milliseconds. */
  readonly activatedIn: number;
  /** `off` until the window has an AIMS document or shows the view. */
  server(): ServerState;
  /** Starts the server if need be; resolves when the view shows the newest that the server knows. */
  whenReady(): Promise<void>;
  /** Whether the view shows systems, else why it is empty. */
  state(): ViewState;
  /** The systems that the view shows, however they are grouped. */
  systems(): readonly ShownSystem[];
  /** What is seen without the view. */
  readonly signals: Signals;
  /** What the view of the readiness shows, once it is the newest. */
  readiness(): Promise<readonly ShownRow[]>;
  /** The view of the systems, for what the other answers do not tell. */
  readonly view: Pick<SystemsView, 'rows' | 'message' | 'selected'>;
  /** The same for what is due. */
  reviews(): Promise<readonly ShownRow[]>;
}

let server: Server | undefined;

export function activate(context: ExtensionContext): Api {
  const began = performance.now();
  const log = window.createOutputChannel('AIMS', { log: true });
  const started = createServer({
    module: context.asAbsolutePath('dist/server.js'),
    // That of the workspace; a window without a folder has none.
    cacheFolder: context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : undefined,
    log,
  });
  server = started;
  const errands = createErrands({ program: context.asAbsolutePath('dist/cli.js'), log });
  const person = personIn(context.globalState);
  const signals = createSignals({ server: started, log });
  const state = watchWindow(started);
  const view = createSystemsView({
    server: started,
    window: state,
    log,
    memory: context.workspaceState,
    person,
  });
  const readiness = createReadinessView({ server: started, window: state, log });
  const reviews = createReviewsView({ server: started, window: state, log });
  context.subscriptions.push(
    log,
    state,
    view,
    signals,
    readiness,
    registerCommands({ server: started, person, log }),
    registerWishCommands({ server: started, person, extension: context.extension }),
    keepDocumentKey(),
    reviews,
    registerExportReviews(started),
    registerExport({ server: started, errands }),
    registerImport({ errands, onWritten: () => started.start('a register was imported') }),
    tellOfOpenPages(),
    registerLensCommands(),
    registerOrderKeys(started),
    onFirstDocument(reason => started.start(reason)),
    workspace.onDidGrantWorkspaceTrust(() => {
      if (started.state() !== 'off') void started.restart('the workspace is trusted now');
    }),
  );
  return {
    activatedIn: performance.now() - began,
    server: () => started.state(),
    whenReady() {
      started.start('a test asked for it');
      return view.settled();
    },
    state: () => state.state(),
    systems: () => view.systems(),
    view,
    signals,
    async readiness() {
      await readiness.settled();
      return readiness.rows();
    },
    async reviews() {
      await reviews.settled();
      return reviews.rows();
    },
  };
}

export function deactivate(): Promise<void> | undefined {
  return server?.close();
}
