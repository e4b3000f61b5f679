import { type ChildProcess, spawn } from 'node:child_process';

export interface GitCall {
  /** The program, by an absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Gets what Git prints, piece by piece. Where it returns false, it has seen enough, and Git is ended. */
  readonly take: (bytes: Buffer) => boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds of `performance.now()`: until when it may run. */
  readonly deadline: number;
  /** In milliseconds: for so long it may print nothing. */
  readonly silence?: number;
}

export type GitEnd =
  | { readonly is: 'done' }
  /** `take` has seen enough. */
  | { readonly is: 'enough' }
  | { readonly is: 'aborted' }
  | { readonly is: 'too-long' }
  | { readonly is: 'silent' }
  /** `code`: undefined where it could not be started. */
  | { readonly is: 'failed'; readonly code: number | undefined; readonly errors: string };

/** In characters: what is kept of what Git says on faults. */
const mostErrors = 4096;

/**
 * Runs Git without a shell. Never rejects. Whatever ends it before its time, it is gone when this resolves: none is left
 * running behind.
 */
export function runGit(call: GitCall): Promise<GitEnd> {
  const { program, args, folder, environment, input, take, signal, deadline, silence } = call;
  if (signal?.aborted) return Promise.resolve({ is: 'aborted' });
  return new Promise(resolve => {
    let child: ChildProcess;
    try {
      child = spawn(program, args, { cwd: folder, env: environment, shell: false, windowsHide: true });
    } catch (error) {
      resolve({ is: 'failed', code: undefined, errors: String(error) });
      return;
    }
    let early: GitEnd | undefined;
    let errors = '';
    let lastHeard = performance.now();
    const end = (why: GitEnd) => {
      early ??= why;
      child.kill('SIGKILL');
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.stdin?.destroy();
    };
    const onAbort = () => end({ is: 'aborted' });
    const finish = (regular: GitEnd) => {
      clearInterval(watch);
      signal?.removeEventListener('abort', onAbort);
      resolve(early ?? regular);
    };
    const watch = setInterval(() => {
      const now = performance.now();
      if (now > deadline) end({ is: 'too-long' });
      // What was printed while this process was busy waits to be heard first.
      else if (silence !== undefined && now - lastHeard > silence) setImmediate(endIfSilent);
    }, 50);
    const endIfSilent = () => {
      if (silence !== undefined && performance.now() - lastHeard > silence) end({ is: 'silent' });
    };
    signal?.addEventListener('abort', onAbort);

    child.stdout?.on('data', (bytes: Buffer) => {
      lastHeard = performance.now();
      if (!early && take(bytes) === false) end({ is: 'enough' });
    });
    child.stderr?.on('data', (bytes: Buffer) => {
      if (errors.length < mostErrors) errors += bytes.toString('utf8').slice(0, mostErrors - errors.length);
    });
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.on('error', () => undefined);
    child.on('error', error => finish({ is: 'failed', code: undefined, errors: String(error) }));
    child.on('close', code =>
      finish(code === 0 ? { is: 'done' } : { is: 'failed', code: code ?? undefined, errors }),
    );
    child.stdin?.end(input ?? '');
  });
}
