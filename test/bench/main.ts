import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { federalRecords } from '../real/federal.ts';
import { type Answers, ratioOf, ratioTable } from './answers.ts';
import type { Bench } from './bench.ts';
import { type Beside, measureBeside } from './beside.ts';
import { measureDocumentsBeside } from './beside-documents.ts';
import { besideTable } from './beside-table.ts';
import { measureCompany } from './company/measure.ts';
import { measureCrossFile } from './cross-file.ts';
import { measureFederal } from './federal.ts';
import { measureHistory } from './history.ts';
import { measureLongSession } from './long-session.ts';
import { measureNavigation } from './navigation.ts';
import { measureNeighbour } from './neighbour.ts';
import { type Figure, growthsOf } from './numbers.ts';
import { help, type Options, readOptions, type ScenarioName } from './options.ts';
import { type Peer, peerInCache, peerName, peerVersion } from './peer.ts';
import { measurePosture } from './posture.ts';
import { measureRegister } from './register.ts';
import { type SizedShares, shareTable } from './share-table.ts';
import { tooLong } from './shares.ts';
import { measureStart } from './start.ts';
import { tablesOf } from './table.ts';
import { generatedTexts, realTexts, type Texts } from './texts.ts';
import { measureWorkspace } from './workspace.ts';

/** Where things are, which only the one who starts the measurements knows. */
export interface Places {
  readonly repository: string;
  readonly peak: string;
  /** Builds what is to be measured and gives its folder. */
  build(): Promise<string>;
}

/** Measures what the arguments ask for. Gives the exit code of the process. */
export async function bench(args: readonly string[], places: Places): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    console.log(help);
    return 0;
  }
  if ('problem' in options) {
    console.error(`${options.problem}. What there is: npm run bench -- --help`);
    return 2;
  }
  const begun = new Date();
  const figures: Figure[] = [];
  const shares: SizedShares[] = [];
  const answers: Answers[] = [];
  const beside: Beside[] = [];
  const texts = textsFor(options);
  const peer = options.peers ? peerFor(places) : undefined;
  if (options.peers && !peer) return 2;
  const dist = options.dist ?? (await places.build());
  const context: Bench = {
    options,
    texts,
    server: path.join(dist, 'server.js'),
    cli: path.join(dist, 'cli.js'),
    peak: places.peak,
    peer,
    note: figure => figures.push(figure),
    noteAnswers: each => answers.push(each),
    noteBeside: each => beside.push(each),
    noteShares: measured => shares.push(measured),
    say: text => console.log(text),
  };
  console.log(`Texts: ${texts.origin}. Node ${process.version}, ${machine()}.`);
  for (const scenario of options.scenarios) await measurements[scenario](context);
  console.log(`\n${tablesOf(figures)}\n`);
  if (shares.length > 0) console.log(`${shareTable(shares)}\n`);
  if (answers.length > 0) {
    console.log(`${ratioTable(answers, peer && `${peerName} ${peerVersion}`)}\n`);
  }
  if (beside.length > 0) console.log(`${besideTable(beside, peer && `${peerName} ${peerVersion}`)}\n`);
  const output = options.output ?? path.join(places.repository, 'bench-results', `${stamp(begun)}.json`);
  fs.mkdirSync(path.dirname(output), { recursive: true });
  fs.writeFileSync(
    output,
    `${JSON.stringify(report({ begun, options, texts, figures, shares, answers, beside }), null, 2)}\n`,
  );
  const seconds = ((Date.now() - begun.getTime()) / 1000).toFixed(0);
  console.log(`${seconds} s. The figures are in ${path.relative(process.cwd(), output)}.`);
  return options.strict && shares.some(each => tooLong(each.shares).length > 0) ? 1 : 0;
}

const measurements: Readonly<Record<ScenarioName, (context: Bench) => Promise<void>>> = {
  start: measureStart,
  async register(context) {
    for (const size of context.options.registers) await measureRegister(context, size);
  },
  async beside(context) {
    for (const size of context.options.registers) await measureBeside(context, size);
  },
  async documents(context) {
    for (const size of context.options.workspaces) await measureDocumentsBeside(context, size);
  },
  async workspace(context) {
    for (const size of context.options.workspaces) await measureWorkspace(context, size);
  },
  async company(context) {
    for (const size of context.options.companies) await measureCompany(context, size);
  },
  async posture(context) {
    for (const size of context.options.companies) await measurePosture(context, size);
  },
  async navigation(context) {
    for (const size of context.options.workspaces) await measureNavigation(context, size);
  },
  async 'cross-file'(context) {
    for (const size of context.options.workspaces) await measureCrossFile(context, size);
  },
  neighbour: measureNeighbour,
  async history(context) {
    for (const size of context.options.histories) await measureHistory(context, size);
  },
  'long-session': measureLongSession,
  federal: measureFederal,
};

function peerFor({ repository }: Places): Peer | undefined {
  try {
    const say = (text: string): void => console.log(text);
    return peerInCache({ schemas: path.join(repository, 'schemas'), say });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function textsFor({ texts }: Options): Texts {
  const records = texts === 'generated' ? undefined : federalRecords();
  if (texts === 'real' && !records) throw new Error('The published register for --texts real is not there.');
  return records ? realTexts(records) : generatedTexts;
}

function report({
  begun,
  options,
  texts,
  figures,
  shares,
  answers,
  beside,
}: {
  readonly begun: Date;
  readonly options: Options;
  readonly texts: Texts;
  readonly figures: readonly Figure[];
  readonly shares: readonly SizedShares[];
  readonly answers: readonly Answers[];
  readonly beside: readonly Beside[];
}): object {
  return {
    version: 1,
    begun: begun.toISOString(),
    machine: machine(),
    node: process.version,
    loadAverage: os.loadavg().map(load => Number(load.toFixed(2))),
    texts: texts.origin,
    options,
    figures,
    growth: growthsOf(figures),
    shares,
    beside,
    answers: { peer: options.peers ? `${peerName} ${peerVersion}` : null, ratios: answers.map(ratioOf) },
  };
}

function machine(): string {
  const cpus = os.cpus();
  const gigabytes = (os.totalmem() / 1024 ** 3).toFixed(0);
  return `${cpus.length} x ${cpus[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB, ${os.platform()} ${os.release()}`;
}

function stamp(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-').slice(0, 19);
}
