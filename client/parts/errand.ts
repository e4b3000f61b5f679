/**
 * Has a process of its own do what takes long or reads what others wrote: the program `aims`, which ends with its errand.
 * Neither this process nor the language server waits for it.
 */
import { fork } from 'node:child_process';
import path from 'node:path';
import {
  type CancellationToken,
  CancellationTokenSource,
  type LogOutputChannel,
  ProgressLocation,
  window,
  workspace,
} from 'vscode';
import { type Errand, type ErrandNews, errandArgument } from '../../server/lsp/protocol.ts';
import { shownWhenSlow } from './slow-work.ts';

export interface Errands {
  /**
   * Shows how it gets on, and ends it where the person does not want it any more.
   *
   * @returns what came of it; undefined where it was cancelled. Never rejects.
   */
  run(errand: Wanted, options: RunOptions): Promise<Outcome | undefined>;
}

/** Whether the workspace is trusted is not for the caller to say. */
export type Wanted = Errand extends infer Each
  ? Each extends Errand
    ? Omit<Each, 'trusted'>
    : never
  : never;

export type Outcome = Exclude<ErrandNews, { readonly is: 'progress' }>;

export interface RunOptions {
  readonly title: string;
  /** `unobtrusive`: in the status bar, for what nobody asked for just now. */
  readonly shown?: 'notification' | 'unobtrusive';
  /** Ends it, too. */
  readonly token?: CancellationToken;
}

/** In milliseconds. A register of thousands of systems takes a few seconds. */
const patience = 10 * 60_000;

/** In megabytes. What a source may hold, many times over. */
const mostMemory = 2048;

export function createErrands({
  program,
  log,
}: {
  /** The path of the script. */
  readonly program: string;
  readonly log: LogOutputChannel;
}): Errands {
  return {
    async run(wanted, { title, shown = 'notification', token }) {
      const ending = new CancellationTokenSource();
      const listener = token?.onCancellationRequested(() => ending.cancel());
      let latest: string | undefined;
      let onProgress = (doing: string): void => {
        latest = doing;
      };
      const errand = { ...wanted, trusted: workspace.isTrusted } as Errand;
      const outcome = done(errand, {
        program,
        log,
        token: ending.token,
        onProgress: doing => onProgress(doing),
      }).catch((error: Error): Outcome => ({ is: 'refused', why: notRun(error) }));
      void window.withProgress({ location: ProgressLocation.Window, title: `AIMS: ${title}` }, () => outcome);
      if (shown === 'notification')
        await shownWhenSlow({
          title,
          work: outcome,
          cancel: () => ending.cancel(),
          onShown(say) {
            onProgress = say;
            if (latest !== undefined) say(latest);
          },
        });
      listener?.dispose();
      return outcome;
    },
  };
}

interface Doing {
  readonly program: string;
  readonly log: LogOutputChannel;
  readonly token: CancellationToken;
  readonly onProgress: (doing: string) => void;
}

function notRun({ message }: Error): string {
  return `The program of AIMS could not be run: ${message}`;
}

function done(errand: Errand, { program, log, token, onProgress }: Doing): Promise<Outcome | undefined> {
  return new Promise(resolve => {
    const child = fork(program, [errandArgument], {
      // Not in a folder of the workspace: nothing that lies there is to have a say in how the program starts.
      cwd: path.dirname(program),
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
      execArgv: [`--max-old-space-size=${mostMemory}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const timer = setTimeout(
      () => end({ is: 'refused', why: `It took longer than ${patience / 60_000} minutes and was ended.` }),
      patience,
    );
    const listener = token.onCancellationRequested(() => end(undefined));
    let isOver = false;
    child.stderr?.on('data', chunk => log.warn(String(chunk).trimEnd()));
    child.on('message', (news: ErrandNews) => {
      if (news.is === 'progress') onProgress(news.doing);
      else end(news);
    });
    child.on('error', error => end({ is: 'refused', why: notRun(error) }));
    child.on('exit', (code, signal) => {
      log.debug(`${errand.is} ended with ${signal ?? code}.`);
      end({
        is: 'refused',
        why: 'The program ended before it was done. It may have needed more memory than it is given; the output of AIMS says more.',
      });
    });
    if (token.isCancellationRequested) end(undefined);
    else child.send(errand);

    /** What comes after the first end says nothing new. */
    function end(outcome: Outcome | undefined): void {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      listener.dispose();
      resolve(outcome);
      child.kill();
    }
  });
}
