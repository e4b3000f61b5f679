import { type Bench, comparedSize, inFolder, startEditor, untilAllKnown } from './bench.ts';
import type { MeasuringEditor } from './editor.ts';
import { hub, hubWorkload, users } from './hub.ts';
import { quantile } from './numbers.ts';

/** Finding and renaming an id that 500 files name, among so many documents. */
export async function measureNavigation(bench: Bench, size: number): Promise<void> {
  const { options, note, say } = bench;
  const isCompared = size === comparedSize(options, 'workspace');
  const workload = hubWorkload(bench, size);
  say(`navigation among ${size} documents and ${users} that name one system`);
  await inFolder(workload, async folder => {
    const editor = await startEditor(bench, folder);
    await untilAllKnown(editor, workload);
    await editor.quiet(400);
    editor.open(hub.path, hub.text);
    await editor.quiet(400);
    for (const { metric, method, params, count } of questions) {
      const times: number[] = [];
      for (let round = 0; round < options.repeat * 4; round++) {
        const { asked, answered, result } = await editor.ask(method, hub.path, params);
        const found = count(result);
        if (found < users) throw new Error(`${method} found ${found} of ${users}`);
        times.push(answered - asked);
      }
      const common = { scenario: 'navigation', size, unit: 'ms', samples: times.length } as const;
      note({ ...common, metric: `${metric}, median`, value: quantile(times, 0.5) });
      note({ ...common, metric: `${metric}, p95`, value: quantile(times, 0.95) });
      if (isCompared) {
        bench.noteAnswers({ scenario: 'workspace', size, question: metric, ours: times, peerHasIt: false });
      }
    }
    await symbols(bench, editor, size);
    await editor.stop();
  });
}

const at = { position: { line: 1, character: 5 } };

interface Question {
  readonly metric: string;
  readonly method: string;
  readonly params: object;
  count(result: unknown): number;
}

const questions: readonly Question[] = [
  {
    metric: `references to an id in ${users} files`,
    method: 'textDocument/references',
    params: { ...at, context: { includeDeclaration: false } },
    count: result => (Array.isArray(result) ? result.length : 0),
  },
  {
    metric: `rename of an id in ${users} files`,
    method: 'textDocument/rename',
    params: { ...at, newName: 'hub-2' },
    count: changedFiles,
  },
];

async function symbols({ options, note }: Bench, editor: MeasuringEditor, size: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < options.repeat; round++) {
    for (const query of ['h', 'hu', 'hub', 'system 1', 'zzz', '']) {
      const { asked, answered } = await editor.ask('workspace/symbol', hub.path, { query });
      times.push(answered - asked);
    }
  }
  const common = { scenario: 'navigation', size, unit: 'ms', samples: times.length } as const;
  note({ ...common, metric: 'symbols of the workspace, p95', value: quantile(times, 0.95) });
}

function changedFiles(result: unknown): number {
  const changes = typeof result === 'object' && result !== null && 'changes' in result ? result.changes : {};
  return Object.keys(changes ?? {}).length;
}
