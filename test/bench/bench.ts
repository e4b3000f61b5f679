import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Answers } from './answers.ts';
import type { Beside } from './beside.ts';
import { type EditorOptions, type MeasuringEditor, startMeasuringEditor } from './editor.ts';
import { heldOfEach } from './held-of-each.ts';
import type { Figure } from './numbers.ts';
import type { Options } from './options.ts';
import type { Peer } from './peer.ts';
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
  /** The server to compare with, where that was asked for. */
  readonly peer: Peer | undefined;
  /** Adds a figure to the report. */
  note(figure: Figure): void;
  /** Adds to the report how long answers took that are compared with a peer's. */
  noteAnswers(answers: Answers): void;
  /** Adds to the report a figure of ours beside a peer's. */
  noteBeside(figure: Beside): void;
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

export function startEditor(
  { server, options }: Bench,
  folder: string,
  more: Pick<EditorOptions, 'cacheFolder'> = {},
): Promise<MeasuringEditor> {
  return startMeasuringEditor({ server, folder, today: benchDay, cpuProfile: options.cpuProfile, ...more });
}

/**
 * The one size of a scenario whose answers are compared with those of a peer: what a large company has, or the largest
 * that is measured.
 */
export function comparedSize(
  { registers, workspaces }: Pick<Options, 'registers' | 'workspaces'>,
  scenario: 'register' | 'workspace',
): number | undefined {
  const [sizes, wanted] = scenario === 'register' ? [registers, 1000] : [workspaces, 10_000];
  return sizes.includes(wanted) ? wanted : sizes.at(-1);
}

/** How many findings each file has that has any: as many as faults were seeded in it. */
export function expectedFindings({ faults }: Workload): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path: file } of faults) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Resolves with the time at which every seeded fault of the workspace has been reported. */
export function untilAllKnown(editor: MeasuringEditor, workload: Workload): Promise<number> {
  const areAllTold = heldOfEach(
    [...expectedFindings(workload)],
    ([file, count]) => editor.diagnosticsOf(file).length >= count,
  );
  return editor.until('all findings', () => editor.isComplete() && areAllTold());
}
