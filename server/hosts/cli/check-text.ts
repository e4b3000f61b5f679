import { Text } from '../../core/index.ts';
import { type Paint, plain, type Style } from './colors.ts';
import { printable, printableFile, widthOf } from './display.ts';
import { excerptOf } from './excerpt.ts';
import {
  type CheckReport,
  type CheckSummary,
  type ReportedDiagnostic,
  type ReportedRange,
  type Severity,
  severities,
  type UncheckedFile,
} from './report.ts';
import type { GoneFinding, ReportedSince } from './report-gate.ts';
import { changed, checkedNothing, counted, noDocument, spoken } from './wording.ts';
import { wrap } from './wrap.ts';

export interface CheckTextOptions {
  readonly paint?: Paint;
  /** The columns of the terminal; undefined where there is none, and every finding then begins with one whole line. */
  readonly width?: number | undefined;
  /** Errors and what was not checked, and no summary. */
  readonly quiet?: boolean;
  readonly written?: Written;
  /** The text of a file that has findings, for the lines they stand on. */
  readonly textOf: (file: string) => string | undefined;
}

/** A baseline that was written. */
export interface Written {
  readonly file: string;
  /** How many findings stand in it. */
  readonly count: number;
}

/** The report for people. Lines and columns count from 1, as editors show them. */
export function checkText(report: CheckReport, options: CheckTextOptions): string {
  const look: Look = { paint: options.paint ?? plain, width: options.width };
  const linesOf = rememberLatest((file: string) => linesIn(options.textOf(file)));
  const quiet = options.quiet ?? false;
  const shown = quiet
    ? report.diagnostics.filter(({ severity }) => severity === 'error')
    : report.diagnostics;

  const blocks = shown.map(diagnostic => diagnosticText(diagnostic, linesOf(diagnostic.file), look));
  if (report.unchecked.length > 0) blocks.push(uncheckedText(report.unchecked, look));
  if (!quiet) {
    if (report.doubts) blocks.push(doubtsText(report.doubts, look));
    if (report.since && report.since.systems.length > 0) blocks.push(sinceText(report.since, look));
    if (report.gone && report.gone.length > 0) blocks.push(goneText(report.gone, look));
    blocks.push(summaryText(report, look) + writtenText(options.written));
  }
  return blocks.join('\n');
}

interface Look {
  readonly paint: Paint;
  readonly width: number | undefined;
}

const styles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'cyan',
};

function diagnosticText(diagnostic: ReportedDiagnostic, lines: Lines | undefined, look: Look): string {
  const body = lines ? sourceText(diagnostic, lines, look) : [];
  const gutter = ' '.repeat(gutterWidth(diagnostic.range));
  const notes = notesOf(diagnostic).flatMap(({ label, text }) => {
    const first = gutter.length + label.length + 3;
    return wrap(printable(text), { width: look.width, first, others: first }).map(
      (line, index) =>
        `${gutter}${look.paint(index === 0 ? `= ${label}` : ' '.repeat(label.length + 2), 'dim')} ${line}`,
    );
  });
  return [...headerText(diagnostic, look), ...body, ...notes].map(line => `${line.trimEnd()}\n`).join('');
}

/** `file:line:column severity code message`, which is the one line that programs look for. */
function headerText(
  { file, range, severity, code, message }: ReportedDiagnostic,
  { paint, width }: Look,
): string[] {
  const place = placeText(file, range);
  const shownCode = printable(code);
  const first = widthOf(`${place} ${severity} ${shownCode} `);
  const [beginning = '', ...others] = wrap(printable(message), { width, first, others: 4 });
  const head = `${paint(place, 'bold')} ${paint(severity, styles[severity], 'bold')} ${paint(shownCode, 'dim')} ${beginning}`;
  return [head, ...others.map(line => `    ${line}`)];
}

function placeText(file: string, { start }: ReportedRange): string {
  return `${printableFile(file)}:${start.line + 1}:${start.character + 1}`;
}

/** The line that the finding begins on, and carets under what it means. */
function sourceText(
  { range, severity }: ReportedDiagnostic,
  lines: Lines,
  { paint, width = 100 }: Look,
): string[] {
  const { start, end } = range;
  const number = String(start.line + 1).padStart(gutterWidth(range) - 1);
  const isWhole = end.line === start.line;
  const excerpt = excerptOf(lines.at(start.line), {
    start: start.character,
    end: isWhole ? end.character : Number.POSITIVE_INFINITY,
    width: Math.max(20, width - gutterWidth(range) - 2),
  });
  const { before, marked, after, indent, carets } = excerpt;
  const rest = isWhole ? '' : paint(` to line ${end.line + 1}`, 'dim');
  return [
    `${paint(`${number} │`, 'dim')} ${before}${paint(marked, styles[severity])}${after}`,
    `${paint(`${' '.repeat(number.length)} │`, 'dim')} ${' '.repeat(indent)}${paint('^'.repeat(carets), styles[severity], 'bold')}${rest}`,
  ];
}

/** In columns, with the space before the bar: wide enough for most files, so that the bars stand in one line. */
function gutterWidth({ start }: ReportedRange): number {
  return Math.max(5, String(start.line + 1).length + 1) + 1;
}

const mostNotes = 3;

function notesOf({
  related,
  fixes,
}: ReportedDiagnostic): { readonly label: string; readonly text: string }[] {
  const notes = related
    .slice(0, mostNotes)
    .map(({ file, range, message }) => ({ label: 'see', text: `${placeText(file, range)} ${message}` }));
  if (related.length > mostNotes)
    notes.push({ label: 'see', text: `and ${related.length - mostNotes} more` });
  notes.push(...fixes.slice(0, mostNotes).map(title => ({ label: 'fix', text: title })));
  if (fixes.length > mostNotes) notes.push({ label: 'fix', text: `or ${fixes.length - mostNotes} more` });
  return notes;
}

function uncheckedText(unchecked: readonly UncheckedFile[], { paint, width }: Look): string {
  const entries = unchecked.flatMap(({ file, reason }) => [
    `  ${paint(printableFile(file), 'bold')}`,
    ...wrap(printable(reason), { width, first: 4, others: 4 }).map(line => `    ${line}`),
  ]);
  return [paint('Not checked:', 'yellow', 'bold'), ...entries].map(line => `${line}\n`).join('');
}

const mostShown = 20;

/** What the history of the repository should have told of documents, and did not. */
function doubtsText(doubts: readonly UncheckedFile[], { paint, width }: Look): string {
  const entries = doubts
    .slice(0, mostShown)
    .flatMap(({ file, reason }, index) => [
      ...(doubts[index - 1]?.file === file ? [] : [`  ${paint(printableFile(file), 'bold')}`]),
      ...wrap(printable(reason), { width, first: 4, others: 4 }).map(line => `    ${line}`),
    ]);
  const more = doubts.length > mostShown ? [`  and ${doubts.length - mostShown} more`] : [];
  return [paint('Not known, since the history does not tell it:', 'yellow', 'bold'), ...entries, ...more]
    .map(line => `${line}\n`)
    .join('');
}

/** The systems that stand otherwise than where the branch began. */
function sinceText({ revision, systems }: ReportedSince, { paint, width }: Look): string {
  const entries = systems.slice(0, mostShown).flatMap(({ name, before, after, obligations }) => [
    `  ${paint(printable(name), 'bold')}: ${changed(before, after)}`,
    ...obligations.flatMap(each => {
      const about = each.subject === null ? '' : ` of ${each.subject}`;
      const line = `${spoken(each.kind)}${printable(about)}: ${changed(each.before, each.after)}`;
      return wrap(line, { width, first: 4, others: 6 }).map(
        (part, index) => `${index === 0 ? '    ' : '      '}${part}`,
      );
    }),
  ]);
  const more = systems.length > mostShown ? [`  and ${systems.length - mostShown} more`] : [];
  return [paint(`Systems that stand otherwise since ${printable(revision)}:`, 'bold'), ...entries, ...more]
    .map(line => `${line}\n`)
    .join('');
}

/** What the baseline names and nobody finds any more. */
function goneText(gone: readonly GoneFinding[], { paint, width }: Look): string {
  const entries = gone.slice(0, mostShown).flatMap(({ file, code, about, count }) => {
    const line = `${printableFile(file)} ${printable(code)} ${printable(about)}${count > 1 ? ` (${count} times)` : ''}`;
    return wrap(line, { width, first: 2, others: 4 }).map(
      (part, index) => `${index === 0 ? '  ' : '    '}${part}`,
    );
  });
  const more = gone.length > mostShown ? [`  and ${gone.length - mostShown} more`] : [];
  return [
    `${paint('Gone, and still in the baseline', 'green', 'bold')} (--write-baseline leaves it out from now on):`,
    ...entries,
    ...more,
  ]
    .map(line => `${line}\n`)
    .join('');
}

function writtenText(written: Written | undefined): string {
  return written ? `${printable(written.file)} is written, with ${counted(written.count, 'finding')}\n` : '';
}

function summaryText({ summary, unchecked }: CheckReport, { paint }: Look): string {
  const { files, documents } = summary;
  const looked = `${counted(files, 'file')}, ${counted(documents, 'document')}`;
  const left = unchecked.length > 0 ? `, ${paint(`${unchecked.length} not checked`, 'yellow')}` : '';
  const found = checkedNothing({ summary, unchecked }) ? noDocument : findingsText(summary, paint);
  const apart = [
    [summary.waived, 'waived'],
    [summary.baselined ?? 0, 'in the baseline'],
    [summary.unchanged ?? 0, 'there before'],
  ] as const;
  const others = apart
    .filter(([count]) => count > 0)
    .map(([count, words]) => `, ${paint(`${count} ${words}`, 'dim')}`);
  return `${looked}: ${found}${others.join('')}${left}\n`;
}

function findingsText(summary: CheckSummary, paint: Paint): string {
  const parts = severities
    .filter(severity => summary[severity] > 0)
    .map(severity =>
      paint(counted(summary[severity], severity, plurals[severity]), styles[severity], 'bold'),
    );
  return parts.length > 0 ? parts.join(', ') : paint('no findings', 'green', 'bold');
}

const plurals: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'info',
  hint: 'hints',
};

interface Lines {
  /** The line without its end; an empty one where there is none. */
  readonly at: (line: number) => string;
}

function linesIn(written: string | undefined): Lines | undefined {
  if (written === undefined) return undefined;
  const text = Text.of(written);
  return {
    at: line => {
      const { start, end } = text.lineRange(line);
      return text.slice(start, end);
    },
  };
}

/** Remembers the answer to the latest question only: findings come sorted by file. */
function rememberLatest<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let latest: { readonly question: Question; readonly answer: Answer } | undefined;
  return question => {
    if (latest?.question !== question) latest = { question, answer: answer(question) };
    return latest.answer;
  };
}
