import type { Bench } from './bench.ts';
import { benchDay } from './bench.ts';
import { type Run, run } from './command.ts';
import { median } from './numbers.ts';

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
  const common = { scenario, samples: repeat, ...(size !== undefined && { size }) };
  bench.note({ ...common, metric: `aims ${command}`, unit: 'ms', value: median(runs.map(({ end }) => end)) });
  bench.note({
    ...common,
    metric: `aims ${command}, processor`,
    unit: 'ms',
    value: median(runs.map(({ processor }) => processor)),
  });
  bench.note({
    ...common,
    metric: `aims ${command}, most memory`,
    unit: 'MB',
    value: median(runs.map(({ memory }) => memory)),
  });
  return first;
}

/** How many findings `aims check --format json` told of. */
export function findingsIn({ stdout }: Run): number {
  return JSON.parse(stdout).diagnostics.length;
}
