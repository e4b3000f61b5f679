import fs from 'node:fs';
import path from 'node:path';
import { randomFrom } from '../support/random.ts';
import { askMeanwhile } from './asking.ts';
import { type Bench, inFolder, startEditor } from './bench.ts';
import type { MeasuringEditor } from './editor.ts';
import { type LargeDocument, largeDocuments } from './large.ts';
import { median, quantile } from './numbers.ts';
import { filesWorkload } from './workloads.ts';

/** In milliseconds: how long an answer about another document may take at most while a large one is read. */
export const longestDelay = 150;

const edits = 6;

/**
 * Asks about a small document again and again while a document of 4 MB appears on the disk, is opened, is outlined
 * and is edited, and measures how long the answers take.
 */
export async function measureNeighbour(bench: Bench): Promise<void> {
  const { options, texts, note, say } = bench;
  const small = filesWorkload({ documents: 12, seed: options.seed, texts });
  const asked = small.files.find(({ path: name }) => /systems\/.*\.yaml$/.test(name));
  if (!asked) return;
  const all = largeDocuments(texts, randomFrom(options.seed));
  for (const large of options.isQuick ? all.slice(0, 1) : all) {
    say(`neighbour: ${large.name}, ${(large.text.length / 1024 / 1024).toFixed(1)} MB`);
    await inFolder(small, async folder => {
      const editor = await startEditor(bench, folder);
      editor.open(asked.path, asked.text);
      await editor.until('the first look', () => editor.isComplete());
      await editor.quiet(300);
      const context = { bench, editor, folder, asked: asked.path, large };
      await during(context, 'nothing goes on', () => pause(500));
      await during(context, 'it appears on the disk', async () => {
        fs.writeFileSync(path.join(folder, large.file), large.text);
        editor.tellOfFile(large.file, 'created');
        await editor.until('its diagnostics', () => editor.diagnosticsOf(large.file).length > 0);
      });
      await during(context, 'it is opened', async () => {
        editor.open(large.file, large.text);
        // The diagnostics are those of the closed file, so that nothing tells the end but an answer about it.
        await editor.ask('textDocument/hover', large.file, { position: { line: 1, character: 1 } });
      });
      await during(context, 'it is outlined', async () => {
        await editor.ask('textDocument/documentSymbol', large.file);
      });
      const lags: number[] = [];
      await during(context, 'it is edited', async () => {
        for (let round = 0; round < edits; round++)
          lags.push(await editLarge(editor, large, round % 2 === 0));
      });
      const common = { scenario: `neighbour of ${large.name}`, unit: 'ms', samples: edits } as const;
      note({ ...common, metric: 'edit of it to its diagnostics, p50', value: median(lags) });
      await editor.stop();
    });
  }
}

interface Context {
  readonly bench: Bench;
  readonly editor: MeasuringEditor;
  readonly asked: string;
  readonly large: LargeDocument;
}

/** Notes how long answers take while something goes on. */
async function during(
  { bench, editor, asked, large }: Context,
  what: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const delays = await askMeanwhile(editor, asked, work);
  const common = { scenario: `neighbour of ${large.name}`, unit: 'ms', samples: delays.length } as const;
  const longest = Math.max(...delays);
  bench.note({ ...common, metric: `answers while ${what}, p95`, value: quantile(delays, 0.95) });
  bench.note({ ...common, metric: `answers while ${what}, longest`, value: longest });
  if (longest > longestDelay) {
    bench.say(`  an answer took ${longest.toFixed(0)} ms while ${what} (at most ${longestDelay} is wanted)`);
  }
}

/** Breaks or mends a value in the middle; the time until the diagnostics say so. */
async function editLarge(
  editor: MeasuringEditor,
  { file, place }: LargeDocument,
  breaks: boolean,
): Promise<number> {
  const begun = performance.now();
  if (breaks) editor.change(file, place, 0, 'x');
  else editor.change(file, place, 1, '');
  const isWrong = (): boolean =>
    editor.diagnosticsOf(file).some(({ range }) => range.start.line === place.line);
  const told = await editor.until('the diagnostics of an edit', () => isWrong() === breaks);
  await pause(150);
  return told - begun;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
