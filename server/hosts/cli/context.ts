import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Checked, liesIn, type Range, type SourceFile } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import { type Loaded, load, type Target } from '../load.ts';
import { toPath, toUri } from '../uris.ts';
import type { Question } from './main.ts';
import type { ReportedRange } from './report.ts';

/** What a question is about, read from the disk. */
export interface Context {
  readonly today: string;
  /** The path of the folder that the program runs in, without a link in it. */
  readonly here: string;
  readonly loaded: Loaded;
  /** What is reported on, in the order of the arguments. */
  readonly asked: readonly Target[];
  /** Whether a file is among those that are reported on. */
  isAsked(uri: string): boolean;
  /** How the report names a file: relative to the folder it runs in, with `/`. */
  nameOf(uri: string): string;
}

export async function contextOf(host: Host, { folder, paths, today }: Question): Promise<Context> {
  // A folder that is named through a link is the folder that the link leads to: walks follow none.
  const here = await realpath(folder);
  const asked = await Promise.all(
    paths.map(async ({ path: named, is }): Promise<Target> => ({ uri: toUri(await realpath(named)), is })),
  );
  const loaded = await load(host, { folder: toUri(here), targets: asked, today });
  return {
    today,
    here,
    loaded,
    asked,
    isAsked: uri =>
      asked.some(target => (target.is === 'file' ? target.uri === uri : liesIn(uri, target.uri))),
    nameOf(uri) {
      const file = toPath(uri);
      return file === undefined ? uri : path.relative(here, file).split(path.sep).join('/');
    },
  };
}

/** Throws where a rule failed: a check that did not happen must not read as one that found nothing. */
export function refuseFailures(failures: Checked['failures'], file: string): void {
  for (const { rule, error } of failures) {
    throw new Error(`The rule ${rule} failed on ${file}`, { cause: error });
  }
}

export function toRange(file: SourceFile, { start, end }: Range): ReportedRange {
  return { start: file.text.positionAt(start), end: file.text.positionAt(end) };
}
