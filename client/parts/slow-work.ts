/** Says in a notification that something goes on, once somebody has begun to wait for it. */
import { ProgressLocation, window } from 'vscode';

export interface SlowWork<Result> {
  readonly title: string;
  /** Never rejects. */
  readonly work: Promise<Result>;
  /** Ends the work; without it nobody can. */
  readonly cancel?: () => void;
  /** Is given the way to say how the work gets on, once that is shown. */
  readonly onShown?: (say: (doing: string) => void) => void;
}

/** In milliseconds: what is done within this time needs no notification, and how long one takes to go. */
const unnoticed = 700;
const gone = 300;

/** Resolves with the work, and once a person can see what is said then. */
export async function shownWhenSlow<Result>({
  title,
  work,
  cancel,
  onShown,
}: SlowWork<Result>): Promise<Result> {
  if (!(await isSlow(work))) return work;
  await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: cancel !== undefined },
    (progress, token) => {
      token.onCancellationRequested(() => cancel?.());
      onShown?.(doing => progress.report({ message: `${doing}...` }));
      return work;
    },
  );
  // What is said while a notification goes is not shown by all versions of the editor.
  await new Promise(resolve => setTimeout(resolve, gone));
  return work;
}

function isSlow(work: Promise<unknown>): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(true), unnoticed);
    void work.then(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
