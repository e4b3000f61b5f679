import { type Bench, inFolder, startEditor } from './bench.ts';
import { type Aim, shareAt } from './beside.ts';
import type { MeasuringEditor } from './editor.ts';
import { heldOfEach } from './held-of-each.ts';
import { median } from './numbers.ts';
import { startPeer } from './peer.ts';
import { systemsWorkload, type Workload } from './workloads.ts';

/** In milliseconds: a server that is silent for so long has nothing left to do. */
const silence = 1500;

/** Each takes a minute where there are ten thousand. */
const mostRounds = 3;

/**
 * So many documents of AI systems, each in a file of its own: from the start of a server until it has told of the last
 * one. Ours finds them in the folder that is open; a peer is told of each, since it knows of none that is not open.
 */
export async function measureDocumentsBeside(bench: Bench, size: number): Promise<void> {
  const { options, texts, say, noteBeside, peer } = bench;
  const workload = systemsWorkload({ systems: size, seed: options.seed, texts });
  say(`documents: ${size} systems in files of their own`);
  await inFolder(workload, async folder => {
    const rounds = Math.min(options.repeat, mostRounds);
    const ours = await measureRounds(rounds, workload, () => startEditor(bench, folder));
    const theirs =
      peer && (await measureRounds(rounds, workload, () => startPeer(peer, folder), { isOpened: true }));
    for (const { name, of, aim } of figures) {
      const unit = of === 'memory' ? 'MB' : 'ms';
      const common = { figure: name, size, of: 'documents', unit } as const;
      noteBeside({ ...common, ours: ours[of], theirs: theirs?.[of], ...aim(size) });
    }
  });
}

interface Measured {
  /** From the start of the process to the last diagnostics. */
  readonly time: number;
  /** Of all its threads, until it has nothing left to do. */
  readonly processor: number;
  readonly memory: number;
}

const figures: readonly {
  readonly name: string;
  readonly of: keyof Measured;
  readonly aim: (size: number) => Aim;
}[] = [
  { name: 'start to the last diagnostics', of: 'time', aim: size => shareAt(size, { 10000: 1 / 6 }) },
  { name: 'processor time for all', of: 'processor', aim: () => ({}) },
  { name: 'memory with all', of: 'memory', aim: size => shareAt(size, { 10000: 1 / 4 }) },
];

async function measureRounds(
  rounds: number,
  { files }: Workload,
  start: () => Promise<MeasuringEditor>,
  { isOpened = false } = {},
): Promise<Measured> {
  const systems = files.filter(({ path }) => path.includes('/systems/'));
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const editor = await start();
    if (isOpened) for (const { path, text } of systems) editor.open(path, text);
    const last = await editor.until(
      'the last diagnostics',
      heldOfEach(systems, ({ path }) => editor.hasDiagnosticsOf(path)),
    );
    await editor.quiet(silence);
    measured.push({
      time: last - editor.begun,
      processor: editor.processorTime(),
      memory: editor.memory().now,
    });
    await editor.stop();
  }
  const of = (figure: keyof Measured) => median(measured.map(each => each[figure]));
  return { time: of('time'), processor: of('processor'), memory: of('memory') };
}
