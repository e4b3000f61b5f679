import type { Bench } from './bench.ts';
import { benchDay } from './bench.ts';
import { type Run, run } from './command.ts';
import { type Figure, median } from './numbers.ts';

/** Runs a command of the command line so often and notes how long it took and how much memory it had. */
export async function measureCommand(
  bench: Bench,
  what: {
    readonly scenario: string;
    readonly size?: number;
    readonly folder: string;
    /** `check`, `status`. */
    readonly command: string;
    readonly repeat: number;
  },
): Promise<Run> {
  const { scenario, size, folder, command, repeat } = what;
  const runs: Run[] = [];
  const args = [bench.cli, command, '--format', 'json', '--today', benchDay];
  for (let round = 0; round < repeat; round++) runs.push(await run(args, { folder, peak: bench.peak }));
  const [first] = runs;
  if (!first || first.status === 2 || first.status === 70)
    throw new Error(`aims ${command} ended with ${first?.status}`);
  noteRuns(bench, runs, { scenario, metric: `aims ${command}`, ...(size !== undefined && { size }) });
  return first;
}

/** Notes how long the runs of one command took, how long the processors worked and how much memory they had. */
export function noteRuns(
  { note }: Bench,
  runs: readonly Run[],
  { metric, ...common }: Pick<Figure, 'scenario' | 'size' | 'metric'>,
): void {
  const of = (figure: 'end' | 'processor' | 'memory') => median(runs.map(each => each[figure]));
  const samples = runs.length;
  note({ ...common, samples, metric, unit: 'ms', value: of('end') });
  note({ ...common, samples, metric: `${metric}, processor`, unit: 'ms', value: of('processor') });
  note({ ...common, samples, metric: `${metric}, most memory`, unit: 'MB', value: of('memory') });
}

/** How many findings `aims check --format json` told of. */
export function findingsIn({ stdout }: Run): number {
  return JSON.parse(stdout).diagnostics.length;
}
