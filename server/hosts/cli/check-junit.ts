import type { FailOn } from './arguments.ts';
import { logCommand } from './display.ts';
import { isAtOrAbove } from './fail-on.ts';
import type { CheckReport, ReportedDiagnostic, UncheckedFile, WaivedDiagnostic } from './report.ts';

export interface JunitOptions {
  /** The files that were checked, in order. */
  readonly files: readonly string[];
  readonly failOn: FailOn;
}

/**
 * The report as JUnit's XML, which build servers read: a file is a suite, and a finding is a test that failed if it is one
 * that the check fails for. What weighs less, or is waived, was skipped. A file without findings is one test that passed.
 */
export function checkJunit(report: CheckReport, { files, failOn }: JunitOptions): string {
  const byFile = new Map<string, Case[]>(files.map(file => [file, []]));
  const add = (file: string, each: Case) => {
    const cases = byFile.get(file);
    if (cases) cases.push(each);
    else byFile.set(file, [each]);
  };
  for (const each of report.diagnostics) add(each.file, caseOf(each, failOn));
  for (const each of report.waived) add(each.file, waivedCase(each));
  for (const each of report.unchecked) add(each.file, uncheckedCase(each));
  const suites = [...byFile].map(([file, cases]) =>
    suiteOf(file, cases.length > 0 ? cases : [{ name: 'no findings', is: 'passed' }]),
  );
  // What was skipped has no place here in the schemas of build servers, of which some refuse the file.
  const { skipped: _, ...total } = countsOf(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="aims check"${attributes(total)} time="0">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly name: string;
  readonly is: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  /** What stands below the message: where it is, and what there is to do. */
  readonly details?: readonly string[];
}

function caseOf(diagnostic: ReportedDiagnostic, failOn: FailOn): Case {
  const { severity, code, message } = diagnostic;
  const fails = isAtOrAbove(failOn, diagnostic);
  return {
    name: nameOf(diagnostic),
    is: fails ? 'failure' : 'skipped',
    type: `${severity}: ${code}`,
    message: fails ? message : `${severity}: ${message}`,
    details: detailsOf(diagnostic),
  };
}

function waivedCase(diagnostic: WaivedDiagnostic): Case {
  const { reason, approved_by: by, expires } = diagnostic.waiver;
  return {
    name: nameOf(diagnostic),
    is: 'skipped',
    details: [placeOf(diagnostic)],
    message: `Waived until ${expires}${by === null ? '' : ` by ${by}`}: ${reason}`,
  };
}

function uncheckedCase({ reason }: UncheckedFile): Case {
  return { name: 'not checked', is: 'error', type: 'unchecked', message: reason };
}

/** The same test has the same name in the next run, wherever the finding stands then. */
function nameOf({ code, identity }: ReportedDiagnostic): string {
  if (!identity) return code;
  const at = identity.at === '' ? '' : ` ${identity.at}`;
  return `${code}: ${identity.about}${at}`;
}

function detailsOf(diagnostic: ReportedDiagnostic): readonly string[] {
  const { related, fixes } = diagnostic;
  return [
    placeOf(diagnostic),
    ...related.map(
      each =>
        `see ${each.file}:${each.range.start.line + 1}:${each.range.start.character + 1} ${each.message}`,
    ),
    ...fixes.map(title => `fix: ${title}`),
  ];
}

function placeOf({ file, range, code }: Pick<ReportedDiagnostic, 'file' | 'range' | 'code'>): string {
  return `${file}:${range.start.line + 1}:${range.start.character + 1} ${code}`;
}

interface Suite {
  readonly cases: readonly Case[];
  readonly lines: readonly string[];
}

function suiteOf(file: string, named: readonly Case[]): Suite {
  const cases = withOwnNames(named);
  const counts = countsOf(cases);
  const lines = [
    `  <testsuite name="${escaped(file)}"${attributes(counts)} time="0">`,
    ...cases.flatMap(each => caseLines(file, each)),
    '  </testsuite>',
  ];
  return { cases, lines };
}

/** Build servers know a test by its name, and take equal names for one. */
function withOwnNames(cases: readonly Case[]): readonly Case[] {
  const seen = new Map<string, number>();
  return cases.map(each => {
    const number = (seen.get(each.name) ?? 0) + 1;
    seen.set(each.name, number);
    return number === 1 ? each : { ...each, name: `${each.name} (${number})` };
  });
}

function caseLines(file: string, { name, is, type, message = '', details = [] }: Case): readonly string[] {
  const head = `    <testcase name="${escaped(name)}" classname="${escaped(file)}" time="0"`;
  if (is === 'passed') return [`${head}/>`];
  // The text alone is what every build server shows of a test that was skipped.
  const ofType = type === undefined ? '' : ` type="${escaped(type)}"`;
  const said = is === 'skipped' ? '' : ` message="${escaped(message)}"${ofType}`;
  const body = [message, ...details].map(escaped).join('\n');
  return [`${head}>`, `      <${is}${said}>${body}</${is}>`, '    </testcase>'];
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function countsOf(cases: readonly Case[]): Counts {
  const count = (is: Case['is']) => cases.filter(each => each.is === is).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function attributes(counts: Partial<Counts>): string {
  return Object.entries(counts)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/**
 * A text as it can stand in XML, in an attribute as well. What XML 1.0 cannot hold, and what a terminal would obey, is
 * named; of what turns the direction of text around nothing is left but its number.
 */
function escaped(text: string): string {
  return text
    .replace(
      /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu,
      named,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replace(logCommand, '&#35;');
}

function named(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
