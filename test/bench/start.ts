import { type Bench, benchDay, inFolder, startEditor } from './bench.ts';
import { run } from './command.ts';
import { median } from './numbers.ts';
import { filesWorkload } from './workloads.ts';

/** What somebody waits for who types a command, beside what Node itself needs to start. */
export async function measureStart(bench: Bench): Promise<void> {
  const { options, texts, note, say } = bench;
  say('start: a workspace of 12 documents');
  const workload = filesWorkload({ documents: 12, seed: options.seed, texts, faults: 0.2 });
  const repeat = options.repeat * 2;
  await inFolder(workload, async folder => {
    const commands: Readonly<Record<string, readonly string[]>> = {
      'node alone': ['--eval', 'console.log(1)'],
      'aims --version': [bench.cli, '--version'],
      'aims check': [bench.cli, 'check', '--today', benchDay],
      'aims status': [bench.cli, 'status', '--today', benchDay],
    };
    for (const [name, command] of Object.entries(commands)) {
      const firsts: number[] = [];
      const ends: number[] = [];
      for (let round = 0; round < repeat; round++) {
        const { firstOutput, end } = await run(command, { folder, peak: bench.peak });
        firsts.push(firstOutput);
        ends.push(end);
      }
      const common = { scenario: 'start', unit: 'ms', samples: repeat } as const;
      note({ ...common, metric: `${name}: start to first line`, value: median(firsts) });
      note({ ...common, metric: `${name}: start to end`, value: median(ends) });
    }
    const answers: number[] = [];
    for (let round = 0; round < repeat; round++) {
      const editor = await startEditor(bench, folder);
      answers.push(editor.initialized - editor.begun);
      await editor.stop();
    }
    const value = median(answers);
    note({
      scenario: 'start',
      metric: 'server: start to initialize answered',
      unit: 'ms',
      value,
      samples: repeat,
    });
  });
}
