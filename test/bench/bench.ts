import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type MeasuringEditor, startMeasuringEditor } from './editor.ts';
import type { Figure } from './numbers.ts';
import type { Options } from './options.ts';
import type { SizedShares } from './share-table.ts';
import type { Texts } from './texts.ts';
import type { Workload } from './workloads.ts';

/** What every scenario works with. */
export interface Bench {
  readonly options: Options;
  readonly texts: Texts;
  /** The bundles to measure. */
  readonly server: string;
  readonly cli: string;
  /** A module that has a process say how much memory it had. */
  readonly peak: string;
  /** Adds a figure to the report. */
  note(figure: Figure): void;
  /** Adds to the report how the time of the check of a company of that size divides among its parts. */
  noteShares(measured: SizedShares): void;
  /** Tells the person at the terminal what goes on. */
  say(text: string): void;
}

/** The day on which generated documents have no findings but those that were seeded. */
export const benchDay = '2026-11-23';

/** Does the work in a folder with the files of a workload, which is gone afterwards. */
export async function inFolder<Result>(
  { files }: Pick<Workload, 'files'>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aims-bench-')));
  try {
    for (const { path: name, text } of files) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

export function startEditor({ server, options }: Bench, folder: string): Promise<MeasuringEditor> {
  return startMeasuringEditor({ server, folder, today: benchDay, cpuProfile: options.cpuProfile });
}

/** How many findings each file has that has any: as many as faults were seeded in it. */
export function expectedFindings({ faults }: Workload): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path: file } of faults) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Resolves with the time at which every seeded fault of the workspace has been reported. */
export function untilAllKnown(editor: MeasuringEditor, workload: Workload): Promise<number> {
  const expected = [...expectedFindings(workload)];
  return editor.until('all findings', () => {
    if (!editor.isComplete()) return false;
    return expected.every(([file, count]) => editor.diagnosticsOf(file).length >= count);
  });
}
