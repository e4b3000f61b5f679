import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { Text } from '../../server/core/base/text.ts';
import { applyChange, emptyWorkspace, readFile, type Workspace } from '../../server/core/index.ts';
import { collectGarbage } from '../support/collect-garbage.ts';
import { edited } from '../support/edited.ts';
import { randomFrom } from '../support/random.ts';
import { type Bench, benchDay } from './bench.ts';
import { registerWorkload } from './workloads.ts';

const folder = 'file:///session';
const entries = 200;

/** What has settled after so many edits is what the end is compared with. */
const settledAfter = 1000;

/** Somebody edits a register all day: the memory that is in use afterwards, and what it was after the first edits. */
export async function measureLongSession({ options, texts, note, say }: Bench): Promise<void> {
  const edits = options.isQuick ? 5_000 : 50_000;
  const workload = registerWorkload({ entries, seed: options.seed, texts });
  say(`long session: ${edits} edits of a register of ${entries} entries`);
  const uriOf = (path: string) => `${folder}/${path}`;
  let workspace: Workspace = applyChange(emptyWorkspace({ folders: [folder], today: benchDay }), {
    files: workload.files.map(({ path, text }) => readFile({ uri: uriOf(path), text })),
  });
  const uri = uriOf(workload.files[0]?.path ?? '');
  const original = Text.of(workspace.files.get(uri)?.text ?? '');
  const random = randomFrom(options.seed);
  const places = [...original.whole.matchAll(/(?:seen_by|purpose|name): "?\w/g)].map(
    match => match.index + match[0].length,
  );
  let settled = Number.NaN;
  for (let edit = 1; edit <= edits; edit++) {
    const at = random.pick(places);
    // One letter is typed somewhere, and taken back by the next edit.
    const text = edit % 2 === 0 ? original : original.replaced({ start: at, end: at }, 'x');
    workspace = edited(workspace, { uri, text });
    // No server hears of two edits in one turn. In one, the engine keeps all that was referred to weakly.
    await turn();
    if (edit === settledAfter) settled = await heapInUse();
  }
  const common = { scenario: 'long session', samples: 1 } as const;
  const end = await heapInUse();
  note({ ...common, metric: `heap in use after ${settledAfter} edits`, unit: 'MB', value: settled });
  note({ ...common, metric: `heap in use after ${edits} edits`, unit: 'MB', value: end });
  note({ ...common, metric: 'the end of the beginning', unit: '%', value: (100 * end) / settled });
}

/** In megabytes, without what nobody needs any more. */
async function heapInUse(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await sleep(5);
    collectGarbage();
  }
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
