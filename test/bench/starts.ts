import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Bench, startEditor } from './bench.ts';
import { type Figure, median } from './numbers.ts';

/** When something was there, from the start of the process on, in milliseconds. */
interface Start {
  /** What the sidebar shows. */
  readonly sidebar: number;
  /** The last diagnostics. */
  readonly told: number;
  /** What the processors had worked by then: until the sidebar. */
  readonly work: number;
}

/** A first start of a server that keeps what it knows, and a second one, with nothing changed in between. */
export async function measureStarts(
  bench: Bench,
  { folder, repeat, ...common }: Pick<Figure, 'scenario' | 'size'> & { folder: string; repeat: number },
): Promise<void> {
  const firsts: Start[] = [];
  const seconds: Start[] = [];
  for (let round = 0; round < repeat; round++) {
    const cacheFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'aims-bench-cache-'));
    try {
      firsts.push(await startOnce(bench, folder, cacheFolder));
      seconds.push(await startOnce(bench, folder, cacheFolder));
    } finally {
      fs.rmSync(cacheFolder, { recursive: true, force: true });
    }
  }
  const parts = {
    sidebar: 'to the sidebar',
    told: 'to all diagnostics',
    work: 'processor time to the sidebar',
  };
  for (const [part, words] of Object.entries(parts)) {
    const of = (starts: readonly Start[]) => median(starts.map(start => start[part as keyof Start]));
    const [first, second] = [of(firsts), of(seconds)];
    const share = (second / first) * 100;
    bench.note({ ...common, metric: `first start: ${words}`, unit: 'ms', value: first, samples: repeat });
    bench.note({ ...common, metric: `second start: ${words}`, unit: 'ms', value: second, samples: repeat });
    bench.note({ ...common, metric: `second of first: ${words}`, unit: '%', value: share, samples: repeat });
  }
}

/** As long as this nothing is told any more once everything is told, in milliseconds. */
const silence = 1500;

async function startOnce(bench: Bench, folder: string, cacheFolder: string): Promise<Start> {
  const editor = await startEditor(bench, folder, { cacheFolder });
  await editor.until('the first look is done', () => editor.isComplete());
  const { answered } = await editor.askPosture();
  const work = editor.processorTime();
  await editor.quiet(silence);
  const told = editor.lastDiagnostics();
  // What is kept is what the sidebar was told last.
  await editor.askPosture();
  await untilKept(cacheFolder);
  await editor.stop();
  return { sidebar: answered - editor.begun, told: told - editor.begun, work };
}

/** In milliseconds. */
const [patience, between] = [30_000, 200];

/** What is known is kept once somebody was quiet for some seconds, and nobody closes a window that soon. */
async function untilKept(cacheFolder: string): Promise<void> {
  const isThere = () =>
    fs.existsSync(cacheFolder) && fs.readdirSync(cacheFolder).some(name => name.endsWith('.cache'));
  for (let waited = 0; waited < patience && !isThere(); waited += between) {
    await new Promise(resolve => setTimeout(resolve, between));
  }
}
