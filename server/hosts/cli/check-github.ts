import { logCommand, printable } from './display.ts';
import { namedFrom } from './named-file.ts';
import {
  type CheckReport,
  type ReportedDiagnostic,
  type Severity,
  severities,
  type UncheckedFile,
} from './report.ts';
import { checkedNothing, counted, noDocument } from './wording.ts';

export interface GithubOptions {
  /** What stands before the names of files, so that they are those in the repository. */
  readonly namedFrom: string;
}

/** So many annotations of each level a step shows; what comes after them stands in its log only. */
const mostShown = 10;

/**
 * The report as workflow commands of GitHub Actions, which shows them beside the lines that they are about. The gravest come
 * first, since only so many are shown.
 */
export function checkGithub(report: CheckReport, { namedFrom: from }: GithubOptions): string {
  const annotations = severities.map(severity =>
    report.diagnostics.filter(each => each.severity === severity).map(each => annotation(from, each)),
  );
  const [errors = [], ...others] = annotations;
  const unchecked = report.unchecked.map(({ file, reason }) =>
    command('warning', { file: fileText(from, file), title: 'aims: not checked' }, reason),
  );
  const doubts = report.doubts
    ? [command('warning', { title: 'aims: history' }, doubtsWords(report.doubts))]
    : [];
  const nothing = checkedNothing(report)
    ? [command('warning', { title: 'aims: nothing checked' }, `There is ${noDocument}.`)]
    : [];
  const lines = [...nothing, ...errors, ...unchecked, ...doubts, ...others.flat(), lastLine(report)];
  return lines.map(line => `${line}\n`).join('');
}

/** One annotation for all of them: mostly they have one reason, and only so many are shown. */
function doubtsWords(doubts: readonly UncheckedFile[]): string {
  const isCut = ({ reason }: UncheckedFile) => reason.includes('shallow');
  const example = doubts.find(isCut) ?? doubts[0];
  const count = counted(new Set(doubts.map(({ file }) => file)).size, 'document');
  const said = example ? `, ${example.file} for one: ${example.reason}` : '';
  const cure = doubts.some(isCut) ? ' A checkout with "fetch-depth: 0" has all of it.' : '';
  return `The history does not tell whether ${count} went stale${said}.${cure}`;
}

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

function annotation(from: string, { file, range, severity, code, message }: ReportedDiagnostic): string {
  const { start, end } = range;
  // Columns mean something to the service only where the finding stands on one line.
  const columns =
    start.line === end.line
      ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) }
      : {};
  return command(
    levels[severity],
    {
      file: fileText(from, file),
      line: start.line + 1,
      endLine: end.line + 1,
      ...columns,
      title: `aims: ${code}`,
    },
    message,
  );
}

function command(
  level: Level,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`);
  return `::${level} ${written.join(',')}::${messageText(printable(message))}`;
}

/** A name with a character that a terminal obeys is shown, and leads nowhere. */
function fileText(from: string, file: string): string {
  const name = namedFrom(from, file);
  return /[\x00-\x09\x0B\x0C\x0E-\x1F\x7F-\x9F]/.test(name) ? printable(name) : name;
}

/** Of the older form of a command the runner looks for the beginning anywhere in a line. */
function messageText(text: string): string {
  return text
    .replace(logCommand, '# ')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function propertyText(text: string): string {
  return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function lastLine(report: CheckReport): string {
  const { diagnostics, unchecked, doubts, summary, gone = [] } = report;
  const count = (level: Level) =>
    diagnostics.filter(({ severity }) => levels[severity] === level).length +
    (level === 'warning' ? unchecked.length + (doubts ? 1 : 0) + (checkedNothing(report) ? 1 : 0) : 0);
  const counts = { error: count('error'), warning: count('warning'), notice: count('notice') };
  const found = Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => counted(number, level));
  const looked = `aims: ${counted(summary.files, 'file')}, ${found.length > 0 ? found.join(', ') : 'no findings'}.`;
  const isCut = Object.values(counts).some(number => number > mostShown);
  const left =
    gone.length > 0
      ? ` ${counted(gone.length, 'entry', 'entries')} of the baseline can be removed: --write-baseline.`
      : '';
  return isCut
    ? `${looked}${left} GitHub shows ${mostShown} of each level; this log has all of them.`
    : looked + left;
}
