import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareFindings } from '../../core/features/gate/known-findings.ts';
import { reasonOf } from '../reasons.ts';
import { replaceFile } from '../write-file.ts';
import type { CheckRequest } from './arguments.ts';
import { type BaselineFinding, baselineFindings, baselineText, readBaseline } from './baseline.ts';
import { checkGithub } from './check-github.ts';
import { checkGitlab } from './check-gitlab.ts';
import { checkJson } from './check-json.ts';
import { checkJunit } from './check-junit.ts';
import { checkSarif } from './check-sarif.ts';
import { checkSummary } from './check-summary.ts';
import { checkText, type Written } from './check-text.ts';
import { filesAt, repositoryNames } from './ci-environment.ts';
import { countsOf } from './engine-check.ts';
import { isMet } from './fail-on.ts';
import {
  type Checked,
  exitCodes,
  type Look,
  type Question,
  type Refusal,
  type Surroundings,
} from './main.ts';
import type { CheckReport } from './report.ts';

/** What `aims check` has to say: the findings, less those that a baseline names, in the format that is asked for. */
export async function checkAnswer(
  request: CheckRequest,
  question: Question,
  { engine, environment, version, pageOf }: Surroundings,
) {
  const { failOn, baseline, writeBaseline, changedSince } = request;
  const { folder } = question;
  const known = baseline === undefined ? undefined : await baselineIn(folder, baseline);
  if (known && 'refused' in known) return known;
  const checked = await engine.check({
    ...question,
    exact: isExact(request),
    ...(changedSince !== undefined && { since: changedSince }),
  });
  if ('refused' in checked) return checked;

  const found = [...checked.report.diagnostics, ...checked.unchanged];
  let written: Written | undefined;
  if (writeBaseline !== undefined) {
    const unseen = known?.filter(({ file }) => !wasChecked(file, checked)) ?? [];
    const findings = [...unseen, ...baselineFindings(found)];
    const why = await writtenTo(folder, writeBaseline, baselineText(findings));
    if (why) return why;
    written = { file: writeBaseline, count: found.length };
  }
  const taken = known ?? (writeBaseline === undefined ? undefined : baselineFindings(found));
  const report = taken ? without(taken, checked) : checked.report;
  const exitCode = isMet(failOn, report.summary) ? exitCodes.found : exitCodes.fine;
  const namedFrom = await repositoryNames(environment, folder);
  if (request.summary !== undefined) {
    const fails = exitCode === exitCodes.found;
    const more = {
      fails,
      namedFrom,
      filesAt: filesAt(environment),
      ...(baseline !== undefined && { baseline }),
    };
    const why = await writtenTo(folder, request.summary, checkSummary(report, more));
    if (why) return why;
  }
  return {
    formats: {
      json: () => checkJson(report),
      sarif: async () =>
        checkSarif(report, { version, exitCode, namedFrom, pages: await pagesOf(report, pageOf) }),
      github: () => checkGithub(report, { namedFrom }),
      gitlab: () => checkGitlab(report, { namedFrom }),
      junit: () => checkJunit(report, { files: checked.files, failOn }),
    },
    text: (look: Look) => checkText(report, { ...look, textOf: checked.textOf, ...(written && { written }) }),
    exitCode,
  };
}

/** The pages of the rules that a report has findings of. */
async function pagesOf(
  { diagnostics, waived }: CheckReport,
  pageOf: Surroundings['pageOf'],
): Promise<ReadonlyMap<string, string>> {
  const codes = new Set([...diagnostics, ...waived].map(({ code }) => code));
  const pages = await Promise.all([...codes].map(async code => [code, await pageOf(code)] as const));
  return new Map(pages.flatMap(([code, page]) => (page === undefined ? [] : [[code, page] as const])));
}

/** Only who compares findings, or hands them to a program that does, needs to know what makes them the same. */
function isExact({ format, baseline, writeBaseline }: CheckRequest): boolean {
  return (format !== 'text' && format !== 'json') || baseline !== undefined || writeBaseline !== undefined;
}

async function baselineIn(folder: string, named: string): Promise<readonly BaselineFinding[] | Refusal> {
  let text: string;
  try {
    text = await readFile(path.resolve(folder, named), 'utf8');
  } catch (error) {
    return {
      refused: `the baseline "${named}" cannot be read: ${reasonOf(error)}. "--write-baseline" writes one.`,
    };
  }
  const read = readBaseline(text);
  return 'why' in read ? { refused: `"${named}" ${read.why}.` } : read;
}

async function writtenTo(folder: string, named: string, text: string): Promise<Refusal | undefined> {
  try {
    await replaceFile(path.resolve(folder, named), text);
    return undefined;
  } catch (error) {
    return { refused: `"${named}" cannot be written: ${reasonOf(error)}.` };
  }
}

/** The report less what the baseline names, and with what of the baseline is gone. */
function without(known: readonly BaselineFinding[], checked: Checked): CheckReport {
  const { report, unchanged } = checked;
  const findings = [...report.diagnostics, ...unchanged];
  const recognizable = findings.map(({ identity, severity }) => ({
    fingerprint: identity?.fingerprint ?? '',
    severity,
  }));
  const { isKnown, gone } = compareFindings(recognizable, known);
  const diagnostics = report.diagnostics.filter((_, index) => !isKnown[index]);
  return {
    ...report,
    summary: {
      ...report.summary,
      ...countsOf(diagnostics),
      baselined: report.diagnostics.length - diagnostics.length,
    },
    diagnostics,
    gone: gone.filter(({ file }) => wasChecked(file, checked) && !isDoubtful(file, checked)),
  };
}

/** What only the history tells of a document may be as it was. */
function isDoubtful(file: string, { report: { doubts = [] } }: Checked): boolean {
  return doubts.some(each => each.file === file);
}

/** Of what was not asked for, or could not be read, nobody knows whether it is gone. */
function wasChecked(file: string, { report, isAsked }: Checked): boolean {
  return isAsked(file) && !report.unchecked.some(each => each.file === file);
}
