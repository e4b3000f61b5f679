import { type Bench, inFolder, startEditor, untilAllKnown } from './bench.ts';
import { heldOfEach } from './held-of-each.ts';
import { hub, hubWorkload, users } from './hub.ts';
import { quantile } from './numbers.ts';

/** How often the id is another and itself again. */
const rounds = 8;

/**
 * An id that 500 files name is changed while it is typed, among so many documents: how long it takes until the last of
 * these files says that it is gone, and until the last one says no more of it.
 */
export async function measureCrossFile(bench: Bench, size: number): Promise<void> {
  const { options, note, say } = bench;
  const workload = hubWorkload(bench, size);
  say(`cross-file: an id that ${users} of ${size} documents name is typed`);
  await inFolder(workload, async folder => {
    const editor = await startEditor(bench, folder);
    await untilAllKnown(editor, workload);
    editor.open(hub.path, hub.text);
    await editor.quiet(600);
    const naming = workload.files.flatMap(({ path }) => (/monitoring-\d+\./.test(path) ? [path] : []));
    const misses = (file: string) =>
      editor.diagnosticsOf(file).some(({ code }) => code === 'unresolved-reference');
    const end = { line: 1, character: 'id: hub'.length };
    const late: number[] = [];
    const processor = editor.processorTime();
    for (let round = 0; round < Math.min(rounds, options.keystrokes); round++) {
      for (const isGone of [true, false]) {
        const begun = performance.now();
        if (isGone) editor.change(hub.path, end, 0, 'x');
        else editor.change(hub.path, end, 1, '');
        const areAllTold = heldOfEach(naming, file => misses(file) === isGone);
        const until = await editor.until('the last of the findings', areAllTold);
        late.push(until - begun);
        await editor.quiet(600);
      }
    }
    const common = { scenario: 'cross-file', size, samples: late.length } as const;
    const metric = `an id that ${users} files name is typed: last of their diagnostics`;
    note({ ...common, unit: 'ms', metric: `${metric}, p50`, value: quantile(late, 0.5) });
    note({ ...common, unit: 'ms', metric: `${metric}, p95`, value: quantile(late, 0.95) });
    const spent = (editor.processorTime() - processor) / late.length;
    note({ ...common, unit: 'ms', metric: 'processor time for it', value: spent });
    const before = editor.processorTime();
    const keys = 20;
    for (let key = 0; key < keys; key++) {
      editor.change(hub.path, { line: 5, character: 'notes: N'.length }, 0, 'x');
      // Nothing is told of it that one could wait for.
      await new Promise(resolve => setTimeout(resolve, 150));
    }
    const prose = (editor.processorTime() - before) / keys;
    note({
      ...common,
      samples: keys,
      unit: 'ms',
      metric: 'processor time for a letter of prose',
      value: prose,
    });
    await editor.stop();
  });
}
