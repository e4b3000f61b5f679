import { createEngine } from '../../../server/hosts/cli/engine.ts';
import { main } from '../../../server/hosts/cli/main.ts';
import { disk } from '../../../server/hosts/disk.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly pageOf?: (code: string) => Promise<string | undefined>;
  /** Of the terminal; without them it writes into a pipe. */
  readonly columns?: number;
}

/** Runs the program in a folder, with the disk and Git as they are, on 23 November 2026. */
export async function runAims(
  folder: string,
  args: readonly string[],
  { environment = {}, pageOf = async () => undefined, columns }: RunOptions = {},
): Promise<Ran> {
  const written = { output: '', errors: '' };
  const terminal = (to: keyof typeof written) => ({
    isTerminal: columns !== undefined,
    columns,
    write: async (text: string) => {
      written[to] += text;
    },
  });
  const code = await main({
    arguments: args,
    environment: { AIMS_TODAY: '2026-11-23', ...environment },
    folder,
    now: new Date(2026, 10, 23),
    output: terminal('output'),
    errors: terminal('errors'),
    version: '1.2.3',
    engine: createEngine(disk),
    pageOf,
    serve: async () => 0,
  });
  return { code, ...written };
}
