/** What is seen without opening the view: at files, in the status bar, at the open document and above code. */
import { Disposable, type LogOutputChannel } from 'vscode';
import type { Attention } from './attention.ts';
import { createFileMarks } from './file-marks.ts';
import { createGovernedCode } from './governed-code.ts';
import { createLanguageStatus } from './language-status.ts';
import type { MarkLook } from './mark-look.ts';
import type { Server } from './server.ts';
import { createStatusBar } from './status-bar.ts';
import type { StatusLook } from './status-look.ts';

/** What is shown right now, for the tests in a real editor. */
export interface Signals {
  /** By uri. */
  marks(): ReadonlyMap<string, MarkLook>;
  attention(): Attention | undefined;
  status(): StatusLook | undefined;
}

/** A window without AIMS documents has no server, and then nothing of this either. */
export function createSignals(context: {
  readonly server: Server;
  readonly log: LogOutputChannel;
}): Signals & Disposable {
  const { server } = context;
  let shown: Signals | undefined;
  let disposables: readonly Disposable[] = [];
  const begin = server.onDidChangeState(() => {
    begin.dispose();
    const marks = createFileMarks(context);
    const bar = createStatusBar(server);
    const status = createLanguageStatus(context);
    disposables = [marks, bar, status, createGovernedCode(context)];
    shown = { marks: () => marks.shown(), attention: () => bar.shown(), status: () => status.shown() };
  });
  return {
    marks: () => shown?.marks() ?? new Map(),
    attention: () => shown?.attention(),
    status: () => shown?.status(),
    dispose() {
      Disposable.from(begin, ...disposables).dispose();
    },
  };
}
