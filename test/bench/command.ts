import { spawn } from 'node:child_process';

/** One run of the command line as a process. */
export interface Run {
  /** In milliseconds from the start of the process. */
  readonly firstOutput: number;
  readonly end: number;
  /** In megabytes, at most. */
  readonly memory: number;
  /** In milliseconds, over all threads: what somebody else does on the machine hardly changes it. */
  readonly processor: number;
  readonly status: number | null;
  readonly stdout: string;
}

/** @param peak the module that has a process say how much memory it had */
export function run(
  command: readonly string[],
  { folder, peak }: { readonly folder: string; readonly peak: string },
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--require', peak, ...command], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    const chunks: Buffer[] = [];
    let firstOutput = Number.NaN;
    let usage = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunks.length === 0) firstOutput = performance.now() - begun;
      chunks.push(chunk);
    });
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      usage += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', status => {
      const end = performance.now() - begun;
      const stdout = Buffer.concat(chunks).toString('utf8');
      const { memory, processor } = JSON.parse(usage);
      resolve({ firstOutput, end, memory: memory / 1024, processor: processor / 1000, status, stdout });
    });
  });
}
