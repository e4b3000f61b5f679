import { type Bench, inFolder, startEditor, untilAllKnown } from './bench.ts';
import { findingsIn, measureCommand } from './check.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { median } from './numbers.ts';
import { measureQuestions } from './questions.ts';
import { registerWorkload } from './workloads.ts';

/** One register of so many entries, as somebody opens it and types in it. */
export async function measureRegister(bench: Bench, size: number): Promise<void> {
  const { options, texts, note, say } = bench;
  const workload = registerWorkload({ entries: size, seed: options.seed, texts, faults: 0.02 });
  const [register] = workload.files;
  if (!register) return;
  const megabytes = register.text.length / 1024 / 1024;
  const lines = register.text.split('\n').length;
  say(`register of ${size} entries: ${lines} lines, ${megabytes.toFixed(2)} MB`);
  const common = { scenario: 'register', size } as const;
  await inFolder(workload, async folder => {
    const cold = { answer: [] as number[], first: [] as number[], all: [] as number[] };
    for (let round = 0; round < options.repeat; round++) {
      const editor = await startEditor(bench, folder);
      editor.open(register.path, register.text);
      const first = await editor.until(
        'first diagnostics',
        () => editor.diagnosticsOf(register.path).length > 0,
      );
      const all = await untilAllKnown(editor, workload);
      cold.answer.push(editor.initialized - editor.begun);
      cold.first.push(first - editor.begun);
      cold.all.push(all - editor.begun);
      await editor.stop();
    }
    const samples = options.repeat;
    note({
      ...common,
      metric: 'start to initialize answered',
      unit: 'ms',
      value: median(cold.answer),
      samples,
    });
    note({ ...common, metric: 'start to first diagnostics', unit: 'ms', value: median(cold.first), samples });
    note({ ...common, metric: 'start to all diagnostics', unit: 'ms', value: median(cold.all), samples });
    const editor = await startEditor(bench, folder);
    editor.open(register.path, register.text);
    await untilAllKnown(editor, workload);
    await editor.quiet(400);
    const posture = await editor.askPosture();
    note({
      ...common,
      metric: 'posture for the sidebar',
      unit: 'ms',
      value: posture.answered - posture.asked,
      samples: 1,
    });
    await measureQuestions(bench, editor, { ...common, folder, file: register.path, text: register.text });
    await measureKeystrokes(bench, editor, { ...common, file: register.path, text: register.text });
    await editor.quiet(400);
    const { now, most } = editor.memory();
    note({ ...common, metric: 'server memory afterwards', unit: 'MB', value: now, samples: 1 });
    note({ ...common, metric: 'server memory, most', unit: 'MB', value: most, samples: 1 });
    await editor.stop();
    const checked = await measureCommand(bench, { ...common, folder, command: 'check', repeat: samples });
    note({ ...common, metric: 'findings', unit: 'count', value: findingsIn(checked), samples: 1 });
    note({
      ...common,
      metric: 'faults that were seeded',
      unit: 'count',
      value: workload.faults.length,
      samples: 1,
    });
  });
}
