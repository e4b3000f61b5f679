import { askMeanwhile } from './asking.ts';
import { type Bench, expectedFindings, inFolder, startEditor, untilAllKnown } from './bench.ts';
import { findingsIn, measureCommand } from './check.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { median } from './numbers.ts';
import { measureQuestions } from './questions.ts';
import { measureStarts } from './starts.ts';
import { filesWorkload } from './workloads.ts';

/** So many documents that nobody opens, and keystrokes in one that somebody does. */
export async function measureWorkspace(bench: Bench, size: number): Promise<void> {
  const { options, texts, note, say } = bench;
  const workload = filesWorkload({ documents: size, seed: options.seed, texts, faults: 0.1 });
  const megabytes = workload.files.reduce((sum, { text }) => sum + text.length, 0) / 1024 / 1024;
  say(`workspace of ${size} documents: ${workload.files.length} files, ${megabytes.toFixed(1)} MB`);
  const repeat = Math.min(options.repeat, 3);
  const common = { scenario: 'workspace', size } as const;
  const faulty = expectedFindings(workload);
  const opened = workload.files.find(({ path }) => /systems\/.*\.yaml$/.test(path) && !faulty.has(path));
  await inFolder(workload, async folder => {
    const looks: number[] = [];
    for (let round = 0; round < repeat; round++) {
      const editor = await startEditor(bench, folder);
      looks.push((await untilAllKnown(editor, workload)) - editor.initialized);
      await editor.stop();
    }
    note({
      ...common,
      metric: 'first look to all diagnostics',
      unit: 'ms',
      value: median(looks),
      samples: repeat,
    });
    await measureStarts(bench, { ...common, folder, repeat });
    const editor = await startEditor(bench, folder);
    if (opened) {
      // Somebody who is at work while the first look goes on.
      editor.open(opened.path, opened.text);
      const delays = await askMeanwhile(editor, opened.path, () => untilAllKnown(editor, workload));
      const metric = 'answers during the first look, longest';
      note({ ...common, metric, unit: 'ms', value: Math.max(...delays), samples: delays.length });
    }
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
    const { now, most } = editor.memory();
    note({ ...common, metric: 'server memory after the first look', unit: 'MB', value: now, samples: 1 });
    note({ ...common, metric: 'server memory, most', unit: 'MB', value: most, samples: 1 });
    if (opened) {
      await measureQuestions(bench, editor, { ...common, folder, file: opened.path, text: opened.text });
      await measureKeystrokes(bench, editor, { ...common, file: opened.path, text: opened.text });
    }
    await editor.stop();
    const checked = await measureCommand(bench, { ...common, folder, command: 'check', repeat });
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
