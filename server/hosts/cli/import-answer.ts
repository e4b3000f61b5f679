import { basename } from 'node:path';
import { importJson, importText } from './import-output.ts';
import type { ImportRequest } from './import-request.ts';
import type { Question, Refusal, Surroundings } from './main.ts';
import { progressBar } from './progress-bar.ts';

export interface ImportQuestion
  extends Pick<Question, 'folder' | 'today'>,
    Pick<ImportRequest, 'files' | 'into' | 'as' | 'system' | 'mapping' | 'write'> {
  /** By the name of a file, which of its tables is meant. */
  readonly sheets?: readonly NamedSheet[];
  /** What the mapping says instead of what its file says, for who edits it and has not written it yet. */
  readonly mappingText?: string;
  /** Hears of each part of the work when it begins. */
  readonly progress: (doing: string) => Promise<void>;
  /** Hears how many of all the files that are to be written are ready. */
  readonly wrote?: (done: number, total: number) => Promise<void>;
}

export interface NamedSheet {
  /** Without folders. */
  readonly file: string;
  readonly sheet: string;
}

/** What `aims import` has to say, once it did it or found out what it would do. */
export async function imported(
  request: ImportRequest,
  { folder, today }: Question,
  { engine, errors }: Surroundings,
) {
  const { files, into, as, sheet, system, mapping, write } = request;
  // Who waits at a terminal wants to know for what; in a log it would only be noise.
  const isWatched = errors.isTerminal && !request.quiet;
  const bar = progressBar(errors);
  const report = await engine.import({
    folder,
    today,
    files,
    into,
    as,
    write,
    ...(sheet !== undefined && { sheets: files.map(file => ({ file: basename(file), sheet })) }),
    ...(system !== undefined && { system }),
    ...(mapping !== undefined && { mapping }),
    async progress(doing) {
      if (isWatched) await errors.write(`aims: ${doing}\n`);
    },
    ...(isWatched && { wrote: bar.show }),
  });
  await bar.close();
  if ('refused' in report) return report satisfies Refusal;
  return {
    formats: { json: () => importJson(report) },
    text: (look: Parameters<typeof importText>[1]) => importText(report, look),
    exitCode: 0,
    warnings: report.warnings,
  };
}
