import path from 'node:path';
import { parseArgs } from 'node:util';
import { peerName, peerVersion } from './peer.ts';

export const scenarioNames = [
  'start',
  'register',
  'beside',
  'documents',
  'workspace',
  'company',
  'posture',
  'navigation',
  'cross-file',
  'neighbour',
  'history',
  'long-session',
  'federal',
] as const;

export type ScenarioName = (typeof scenarioNames)[number];

/** What the aims for speed are about. */
const quickScenarios: readonly ScenarioName[] = [
  'start',
  'beside',
  'documents',
  'workspace',
  'cross-file',
  'neighbour',
  'long-session',
];

export interface Options {
  /** Whether a short run is wanted, of which only the rough figures count. */
  readonly isQuick: boolean;
  readonly scenarios: readonly ScenarioName[];
  readonly registers: readonly number[];
  readonly workspaces: readonly number[];
  /** How many systems the companies have. */
  readonly companies: readonly number[];
  /** How many commits the repositories have. */
  readonly histories: readonly number[];
  /** How often what starts a process is measured; the median counts. */
  readonly repeat: number;
  readonly keystrokes: number;
  readonly seed: number;
  readonly texts: 'real' | 'generated' | undefined;
  /** The folder of the bundles to measure; they are built if it is not named. */
  readonly dist: string | undefined;
  readonly output: string | undefined;
  /** Whether answers are compared with those of another server, which is installed for it. */
  readonly peers: boolean;
  /** Whether a rule that takes too much of a check makes it end with failure. */
  readonly strict: boolean;
  /** Where the server writes CPU profiles. */
  readonly cpuProfile: string | undefined;
}

export const help = `Measures the language server over its standard streams, as an editor drives it, and the command line as a process.

  npm run bench                     everything; ten to twenty minutes
  npm run bench -- --quick          what the aims for speed are about, in the smaller sizes and once; two minutes, with
                                    --peers five

Options:
  --quick                 ${quickScenarios.join(', ')}:
                          registers of 10, 100 and 1,000 entries, workspaces of 1,000 documents, few keystrokes
  --only NAMES            of: ${scenarioNames.join(', ')}; separated by commas
                            start      the command line on a small workspace, from start to first line and to the end
                            register   one register of so many entries: cold start, keystrokes, check
                            beside     the same register in the other server of --peers: what a keystroke costs both
                            documents  so many documents, from the start to the last diagnostics, and in the other server
                                       of --peers, for which each of them is opened
                            workspace  so many documents: first look, second start, keystrokes, check, memory
                            company    so many systems with all their documents, about eight each: check and the
                                       share of each rule of it, first look, keystrokes, memory
                            posture    the states of all those systems after a keystroke in their register, part by
                                       part, in one process
                            navigation finding and renaming an id that 500 files name, among so many documents
                            cross-file an id that 500 files name is typed, among so many documents
                            neighbour  answers about a small document while one of 4 MB is opened and edited, in YAML, JSON
                                       and Markdown (--quick: in YAML)
                            history    what 200 systems ask a repository of so many commits: the first answer, the
                                       next one, and the one after a new commit
                            long-session the memory after 50,000 edits of a register (--quick: 5,000)
                            federal    the published register of the US federal agencies, where it is there: both starts,
                                       check, and the import of the table that it was published as
  --registers SIZES       entries, such as 10,100,1000
  --workspaces SIZES      documents, such as 100,1000
  --companies SIZES       systems, such as 100,1000
  --histories SIZES       commits, such as 4000,40000
  --repeat N              how often what starts a process is measured; the median counts
  --keystrokes N          how many keystrokes are measured
  --texts real|generated  what documents are filled with; default: real where ../shared/real is there
  --seed N                other documents
  --dist DIR              measure the bundles that are there; without it dist/ is built first, as it is packaged
  --peers                 ask ${peerName} ${peerVersion} the same beside it and print how many times as long it takes;
                          it is installed into ~/.cache/aims-bench by npm, without its scripts
  --strict                end with 1 where a rule takes more than a fifth of the check of a company
  --output FILE           the figures as JSON; default: bench-results/<time>.json
  --cpu-prof DIR          the server writes a CPU profile of every run there
  --help
`;

/** The options that the arguments mean; the text of what is wrong with them, if anything is. */
export function readOptions(args: readonly string[]): Options | 'help' | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string' },
        registers: { type: 'string' },
        workspaces: { type: 'string' },
        companies: { type: 'string' },
        histories: { type: 'string' },
        peers: { type: 'boolean' },
        strict: { type: 'boolean' },
        repeat: { type: 'string' },
        keystrokes: { type: 'string' },
        texts: { type: 'string' },
        seed: { type: 'string' },
        dist: { type: 'string' },
        output: { type: 'string' },
        'cpu-prof': { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return 'help';
    const { quick = false, dist, output, texts } = values;
    if (texts !== undefined && texts !== 'real' && texts !== 'generated') {
      throw new Error(`--texts is "real" or "generated", not "${texts}"`);
    }
    return {
      isQuick: quick,
      scenarios: scenariosIn(values.only, quick ? quickScenarios : scenarioNames),
      registers: sizesIn('--registers', values.registers, quick ? [10, 100, 1000] : [10, 100, 1000, 5000]),
      workspaces: sizesIn('--workspaces', values.workspaces, quick ? [1000] : [100, 1000, 10_000]),
      companies: sizesIn('--companies', values.companies, quick ? [100] : [100, 1000]),
      histories: sizesIn('--histories', values.histories, quick ? [4000] : [4000, 40_000]),
      peers: values.peers ?? false,
      strict: values.strict ?? false,
      repeat: numberIn('--repeat', values.repeat, quick ? 1 : 5),
      keystrokes: numberIn('--keystrokes', values.keystrokes, quick ? 12 : 60),
      seed: numberIn('--seed', values.seed, 1),
      texts,
      dist: dist === undefined ? undefined : path.resolve(dist),
      output: output === undefined ? undefined : path.resolve(output),
      cpuProfile: values['cpu-prof'] === undefined ? undefined : path.resolve(values['cpu-prof']),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function scenariosIn(text: string | undefined, fallback: readonly ScenarioName[]): readonly ScenarioName[] {
  if (text === undefined) return fallback;
  const names = text.split(',').map(name => name.trim());
  const unknown = names.filter(name => !scenarioNames.some(known => known === name));
  if (unknown.length > 0) throw new Error(`there is no scenario ${unknown.join(', ')}`);
  return scenarioNames.filter(name => names.includes(name));
}

function sizesIn(option: string, text: string | undefined, fallback: readonly number[]): readonly number[] {
  if (text === undefined) return fallback;
  return [...new Set(text.split(',').map(size => numberIn(option, size, 0)))].sort((a, b) => a - b);
}

function numberIn(option: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${option} takes whole numbers from 1, not "${text}"`);
  return number;
}
