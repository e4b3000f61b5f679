/** The language server as the rest of the client sees it: off until it is needed, restarted when it falls over. */
import {
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type Position,
  type TextDocument,
  type TextEdit,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  type ActParams,
  type ActResult,
  type CalendarReport,
  clientCommands,
  type DocumentStatusReport,
  type Explained,
  type FileMarksReport,
  type GovernedCodeReport,
  type InitializationOptions,
  type Offered,
  type PostureReport,
  type PostureSummary,
  type ReadinessParams,
  type ReadinessReport,
  type ReviewsReport,
  type VersionsReport,
  type WhyParams,
  type WishParams,
  wishCommands,
} from '../../server/lsp/protocol.ts';
import type { Connection } from './language-client.ts';
import { afterCrash } from './restarts.ts';

/** `off`: nobody needed it yet. `stopped`: it ended too often, and waits for a person to restart it. */
export type ServerState = 'off' | 'starting' | 'running' | 'stopped';

export interface Server {
  readonly state: () => ServerState;
  /** Also fires `starting` for every new life, whatever came before. */
  readonly onDidChangeState: Event<ServerState>;
  readonly onDidChangePosture: Event<PostureSummary>;
  /** Does nothing but when the server is off. */
  start(reason: string): void;
  /** Also from off and stopped. */
  restart(reason: string): Promise<void>;
  /** Rejects when there is no server running. */
  posture(): Promise<PostureReport>;
  /** Which files are marked where files are listed. Rejects when there is no server running. */
  fileMarks(): Promise<FileMarksReport>;
  /** What stands above code. Rejects when there is no server running. */
  governedCode(uri: Uri): Promise<GovernedCodeReport>;
  /** How a document stands, at the cursor; null where it is not ours. Rejects when there is no server running. */
  documentStatus(uri: Uri, cursor: Position): Promise<DocumentStatusReport | null>;
  /** Rejects when there is no server running. */
  readiness(params: ReadinessParams): Promise<ReadinessReport>;
  /** Rejects when there is no server running. */
  reviews(): Promise<ReviewsReport>;
  /** What is due as an iCalendar file. Rejects when there is no server running. */
  calendar(): Promise<CalendarReport>;
  /** Does an action with the answers of a person. Rejects when there is no server running. */
  act(params: ActParams): Promise<ActResult>;
  /** What becomes of a wish. Rejects when there is no server running. */
  offer(wish: WishParams): Promise<Offered>;
  /** Why something is in its state; null where it is gone. Rejects when there is no server running. */
  why(subject: WhyParams): Promise<Explained | null>;
  /** What a file said in each of its commits. Rejects when there is no server running. */
  versions(uri: string): Promise<VersionsReport>;
  /** The edits that order the keys of a document. Rejects when there is no server running. */
  orderedKeys(document: TextDocument): Promise<readonly TextEdit[]>;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** The path of the server's script. */
  readonly module: string;
  /** Where the server may keep what it knows until the next start; undefined where there is no such folder. */
  readonly cacheFolder: string | undefined;
  readonly log: LogOutputChannel;
}

export function createServer({ module, cacheFolder, log }: ServerOptions): Server {
  const stateChanged = new EventEmitter<ServerState>();
  const postureChanged = new EventEmitter<PostureSummary>();
  let state: ServerState = 'off';
  let connection: Connection | undefined;
  let crashes: readonly number[] = [];
  // Counts the lives of the server. What belongs to an earlier one comes too late and is dropped.
  let life = 0;

  return {
    state: () => state,
    onDidChangeState: stateChanged.event,
    onDidChangePosture: postureChanged.event,

    start(reason) {
      if (state === 'off') void begin(reason);
    },

    restart,

    posture: () => connected(open => open.posture()),
    fileMarks: () => connected(open => open.fileMarks()),
    governedCode: uri => connected(open => open.governedCode(uri)),
    documentStatus: (uri, cursor) => connected(open => open.documentStatus(uri, cursor)),
    readiness: params => connected(open => open.readiness(params)),
    offer: wish => connected(open => open.offer(wish)),
    versions: uri => connected(open => open.versions(uri)),
    why: subject => connected(open => open.why(subject)),
    calendar: () => connected(open => open.calendar()),
    reviews: () => connected(open => open.reviews()),
    act: params => connected(open => open.act(params)),
    orderedKeys: document => connected(open => open.orderedKeys(document)),

    async close() {
      await endLife();
      stateChanged.dispose();
      postureChanged.dispose();
    },
  };

  function connected<Answer>(ask: (open: Connection) => Promise<Answer>): Promise<Answer> {
    return connection ? ask(connection) : Promise.reject(new Error('The AIMS server does not run.'));
  }

  async function restart(reason: string): Promise<void> {
    crashes = [];
    const ended = await endLife();
    // Of several restarts at once the last one counts.
    if (ended === life) await begin(reason);
  }

  async function begin(reason: string): Promise<void> {
    const mine = ++life;
    log.info(`Starting the server: ${reason}.`);
    become('starting');
    let opened: Connection | undefined;
    try {
      const { openConnection } = await import('./language-client.ts');
      if (mine !== life) return;
      opened = openConnection({
        module,
        log,
        // What was kept has no part in a second fall.
        initializationOptions: initializationOptions(crashes.length === 0 ? cacheFolder : undefined),
        onPostureChanged: summary => {
          if (mine === life) postureChanged.fire(summary);
        },
        onLost: () => lost(mine),
      });
      connection = opened;
      await opened.ready;
      if (mine === life) become('running');
    } catch (error) {
      log.error(`The server could not be started: ${error instanceof Error ? error.message : String(error)}`);
      lost(mine);
      await opened?.close();
    }
  }

  /** @returns the number that the lives have come to by that */
  async function endLife(): Promise<number> {
    const ended = ++life;
    const ending = connection;
    connection = undefined;
    await ending?.close();
    return ended;
  }

  function lost(mine: number): void {
    if (mine !== life) return;
    life++;
    connection = undefined;
    const next = afterCrash(crashes, Date.now());
    crashes = next.crashes;
    if (next.restartIn === undefined) {
      giveUp();
      return;
    }
    become('starting');
    const waiting = life;
    setTimeout(() => {
      if (waiting === life) void begin('it ended unexpectedly');
    }, next.restartIn);
  }

  function giveUp(): void {
    log.error(`The server ended ${crashes.length} times within three minutes and is not started again.`);
    become('stopped');
    const again = 'Restart Server';
    const show = 'Show Output';
    void window
      .showErrorMessage(
        'The AIMS server keeps ending, so AIMS documents are not checked any more. The output says why.',
        again,
        show,
      )
      .then(choice => {
        if (choice === show) log.show();
        if (choice === again && state === 'stopped') void restart('asked for');
      });
  }

  function become(next: ServerState): void {
    state = next;
    stateChanged.fire(next);
  }
}

function initializationOptions(cacheFolder: string | undefined): InitializationOptions {
  const today = process.env.AIMS_TODAY;
  return {
    trusted: workspace.isTrusted,
    commands: [...Object.values(clientCommands), ...Object.values(wishCommands)],
    ...(today ? { today } : {}),
    ...(cacheFolder !== undefined && { cacheFolder }),
  };
}
