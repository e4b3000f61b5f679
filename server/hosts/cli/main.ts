import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Day } from '../../core/base/day.ts';
import { calendarText } from '../../core/features/calendar.ts';
import type { HeadCommit } from '../../core/features/export/pack/pack.ts';
import type { CrosswalkFramework } from '../../core/posture/gap.ts';
import { type State, states } from '../../core/posture/states.ts';
import { reasonOf } from '../reasons.ts';
import { today } from '../today.ts';
import { type OutputRequest, readArguments, type StatusRequest } from './arguments.ts';
import { changeJson, changeText } from './change-output.ts';
import type { ChangeRequest, Wish } from './change-requests.ts';
import { checkAnswer } from './check-answer.ts';
import { type Paint, paintFor, plain } from './colors.ts';
import { printable, withoutCommands } from './display.ts';
import type { Exported } from './engine-export.ts';
import { explainAnswer } from './explain-answer.ts';
import { exportAnswer } from './export-answer.ts';
import type { ExportRequest, PackRequest } from './export-requests.ts';
import { gapText } from './gap-text.ts';
import { helpText } from './help.ts';
import { type ImportQuestion, imported } from './import-answer.ts';
import type { ImportReport } from './import-report.ts';
import type { Format } from './options.ts';
import { packAnswer } from './pack-answer.ts';
import { lookAt, type NamedPath } from './paths.ts';
import { readinessText } from './readiness-text.ts';
import type { ChangeReport, CheckReport, ReportedDiagnostic, StatusReport } from './report.ts';
import { reviewsText } from './reviews-text.ts';
import { statusJson } from './status-json.ts';
import { type StatusTextOptions, statusText } from './status-text.ts';
import type { Terminal } from './terminal.ts';

/** What the program needs from the world around it. */
export interface Surroundings {
  /** Those behind the program's name. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder it runs in. */
  readonly folder: string;
  readonly now: Date;
  readonly output: Terminal;
  readonly errors: Terminal;
  /** The program's own version. */
  readonly version: string;
  readonly engine: Engine;
  /** The page of a rule, in Markdown; undefined where there is none. */
  readonly pageOf: (code: string) => Promise<string | undefined>;
  /** Runs the language server over standard input and output until it is told to stop; its exit code. */
  readonly serve: () => Promise<number>;
}

/** What finds out what there is to report. */
export interface Engine {
  check(question: CheckQuestion): Promise<Checked | Refusal>;
  status(question: StatusQuestion): Promise<StatusReport | Refusal>;
  change(question: ChangeQuestion): Promise<ChangeReport | Refusal>;
  import(question: ImportQuestion): Promise<ImportReport | Refusal>;
  export(question: ExportQuestion): Promise<Exported | Refusal>;
  pack(question: PackQuestion): Promise<PackReport | Refusal>;
}

/** Why a question has no answer, in words for the end of a line. */
export interface Refusal {
  readonly refused: string;
}

export interface Question {
  /** The folder that the program runs in: the root, in whose whole references are looked up. */
  readonly folder: string;
  /** What is reported. A file here is read even if it would be left out. */
  readonly paths: readonly NamedPath[];
  readonly today: Day;
}

export interface CheckQuestion extends Question {
  /** Whether each finding is to come with its identity and the edits of its fixes. */
  readonly exact: boolean;
  /** Only what a branch touched or caused is asked for: the revision that it is to go into. */
  readonly since?: string;
}

export interface StatusQuestion extends Question {
  /** Whether what is due is asked for, too. */
  readonly reviews: boolean;
  /** Whether the readiness is asked for, too. */
  readonly readiness: boolean;
  /** The framework to compare ISO/IEC 42001 with, where that is asked for. */
  readonly gap?: CrosswalkFramework;
}

export interface ChangeQuestion extends Pick<Question, 'folder' | 'today'> {
  readonly wish: Wish;
}

export interface ExportQuestion extends Question, Pick<ExportRequest, 'what' | 'systems' | 'include'> {
  /** The program's own version, for what names what it was made with. */
  readonly version: string;
}

export interface PackQuestion extends Question, Pick<PackRequest, 'target' | 'shape' | 'withEvidence'> {
  readonly version: string;
}

/** What was written for an auditor. */
export interface PackReport {
  readonly target: string;
  readonly files: number;
  readonly bytes: number;
  readonly commit: HeadCommit;
  /** What could not be checked, in sentences. */
  readonly unchecked: readonly string[];
  /** The documents that could not be read whole. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

export interface Checked {
  readonly report: CheckReport;
  /** With `since`: the findings that were left out of the report. */
  readonly unchanged: readonly ReportedDiagnostic[];
  /** The files that were checked, in order. */
  readonly files: readonly string[];
  /** Whether a file, as the report names it, is among what was asked about. */
  readonly isAsked: (file: string) => boolean;
  /** The text of a file of the report, for the lines that findings stand on. */
  readonly textOf: (file: string) => string | undefined;
}

export const exitCodes = { fine: 0, found: 1, wrongUse: 2, internalFault: 70 } as const;

/** Runs the program and gives its exit code. Never rejects. */
export async function main(surroundings: Surroundings): Promise<number> {
  try {
    return await run(surroundings);
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = details.split('\n').map(line => `  ${printable(line)}\n`);
    await surroundings.errors.write(
      `aims: a fault of the program itself; please report it.\n${lines.join('')}`,
    );
    return exitCodes.internalFault;
  }
}

async function run(surroundings: Surroundings): Promise<number> {
  const { output, version, serve } = surroundings;
  const request = readArguments(surroundings.arguments);
  switch (request.is) {
    case 'help':
      await output.write(helpText(request.about));
      return exitCodes.fine;
    case 'version':
      await output.write(`${version}\n`);
      return exitCodes.fine;
    case 'wrong-use':
      return refuse(request.message, surroundings);
    case 'lsp':
      return serve();
    case 'check':
      return answer(request, surroundings, question => checkAnswer(request, question, surroundings));
    case 'status':
      return answer(request, surroundings, stated(request, surroundings));
    case 'explain':
      return answer({ ...request, paths: [] }, surroundings, () => explainAnswer(request.what, surroundings));
    case 'export':
      return answer(request, surroundings, question => exportAnswer(request, question, surroundings));
    case 'pack':
      return answer(request, surroundings, question => packAnswer(request, question, surroundings));
    case 'change':
      return answer({ ...request, paths: [] }, surroundings, changed(request, surroundings));
    case 'import':
      return answer({ ...request, paths: [] }, surroundings, question =>
        imported(request, question, surroundings),
      );
    default:
      return request satisfies never;
  }
}

/** What a command has to say in each of its formats, and the exit code that goes with it. */
export interface Answer {
  readonly formats: Partial<
    Readonly<Record<Exclude<Format, 'text'>, () => string | Uint8Array | Promise<string>>>
  >;
  /** Absent where every format has to be asked for. */
  readonly text?: (look: Look) => string;
  readonly exitCode: number;
  /** Said beside the answer, so that whoever reads that is not disturbed. */
  readonly warnings?: readonly string[];
}

/** How a text is to look; `width`: undefined where nobody knows. */
export interface Look {
  readonly paint: Paint;
  readonly width: number | undefined;
  readonly quiet: boolean;
}

type Ask = (question: Question) => Promise<Answer | Refusal>;

function stated({ failOn, reviews, readiness, gap }: StatusRequest, { engine }: Surroundings): Ask {
  return async question => {
    const report = await engine.status({
      ...question,
      reviews,
      readiness,
      ...(gap !== undefined && { gap }),
    });
    if ('refused' in report) return report;
    return {
      formats: {
        json: () => statusJson(report),
        ics: () => calendarText(report.reviews ?? [], report.today),
      },
      text: look => [...statusTexts(report, look)].join('\n'),
      exitCode: failOn !== undefined && isReached(failOn, report) ? exitCodes.found : exitCodes.fine,
    };
  };
}

function changed({ wish }: ChangeRequest, { engine }: Surroundings): Ask {
  return async ({ folder, today: day }) => {
    const report = await engine.change({ folder, today: day, wish });
    if ('refused' in report) return report;
    return {
      formats: { json: () => changeJson(report) },
      text: look => changeText(report, look),
      exitCode: exitCodes.fine,
      warnings: report.warnings,
    };
  };
}

/** What was asked for beside the posture stands in its place: in text there is one answer to one question. */
function* statusTexts(report: StatusReport, look: StatusTextOptions): Generator<string> {
  if (report.reviews) yield reviewsText(report, look);
  if (report.readiness) yield readinessText(report, look);
  if (report.gap) yield gapText(report, look);
  if (!report.reviews && !report.readiness && !report.gap) yield statusText(report, look);
}

async function answer(
  request: OutputRequest & { readonly paths: readonly string[] },
  surroundings: Surroundings,
  ask: Ask,
): Promise<number> {
  const { environment, folder, now, output } = surroundings;
  const day = request.today === undefined ? today(environment, now) : { day: request.today };
  if (day.problem !== undefined) return refuse(day.problem, surroundings);
  const paths = await lookAt(request.paths.length > 0 ? request.paths : ['.'], folder);
  if ('unreadable' in paths) return refuse(paths.unreadable, surroundings);

  const answered = await ask({ folder, paths: paths.named, today: day.day });
  if ('refused' in answered) return refuse(answered.refused, surroundings);
  const { formats, text, exitCode, warnings = [] } = answered;
  for (const warning of warnings) await say(warning, surroundings);
  const toFile = request.output !== undefined;
  const width = toFile ? undefined : output.columns;
  const paint = toFile
    ? plain
    : paintFor({ noColor: request.noColor, isTerminal: output.isTerminal, environment });
  const format = request.format === 'text' ? undefined : formats[request.format];
  const written = format ? await format() : (text?.({ paint, width, quiet: request.quiet }) ?? '');
  if (request.output === undefined) {
    if (typeof written !== 'string') throw new Error('There is no text to write to standard output');
    await output.write(format || output.isTerminal ? written : withoutCommands(written));
    return exitCode;
  }
  try {
    await writeFile(resolve(folder, request.output), written);
    return exitCode;
  } catch (error) {
    return refuse(`"${request.output}" cannot be written: ${reasonOf(error)}.`, surroundings);
  }
}

/** Says in exactly one line why nothing was done. */
async function refuse(message: string, surroundings: Surroundings): Promise<number> {
  await say(message, surroundings);
  return exitCodes.wrongUse;
}

async function say(message: string, { errors }: Surroundings): Promise<void> {
  await errors.write(`aims: ${withoutCommands(printable(message))}\n`);
}

/** Whether an obligation is in the state or in a worse one. */
function isReached(failOn: State, { totals }: StatusReport): boolean {
  return states.slice(0, states.indexOf(failOn) + 1).some(state => totals[state] > 0);
}
