import { shortenedTo } from '../../core/base/shorten.ts';
import { byCodeUnits, encodeUriPart } from '../../core/base/uri.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { namedFrom } from './named-file.ts';
import {
  type CheckReport,
  type CheckSummary,
  type ReportedDiagnostic,
  type Severity,
  severities,
} from './report.ts';
import type { ChangedObligation, ChangedSystem } from './report-gate.ts';
import { changed, checkedNothing, counted, noDocument, spoken } from './wording.ts';

export interface SummaryOptions {
  /** Whether the check fails. */
  readonly fails: boolean;
  /** What stands before the names of files, so that they are those in the repository. */
  readonly namedFrom: string;
  /** Where the files of this commit are shown, with a slash behind; empty for links that are relative. */
  readonly filesAt: string;
  /** The file of the baseline, as it was given. */
  readonly baseline?: string;
}

/** In code units. GitHub takes 65,536 characters for a comment; what else somebody writes into it needs some of them. */
export const longestSummary = 60_000;

/** In code units, of one message. */
const longestMessage = 400;

/** In code units: what the systems and the files that were not checked may take, so that there is room for findings. */
const roomForSystems = 18_000;
const roomForUnchecked = 6_000;

const mostReasons = 3;
const mostCodes = 12;

/**
 * The report as a comment of a pull request: what was found, which systems stand otherwise than before, where the findings are,
 * and what to do. What does not fit is counted.
 */
export function checkSummary(report: CheckReport, options: SummaryOptions): string {
  const head = [
    ...headLines(report, options),
    ...systemLines(report, options),
    ...uncheckedLines(report, options),
  ];
  const next = nextLines(report, options);
  const room = longestSummary - lengthOf(head) - lengthOf(next);
  return [...head, ...findingLines(report, { ...options, room }), ...next].map(line => `${line}\n`).join('');
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

const signs: Readonly<Record<Severity, string>> = {
  error: '🔴 error',
  warning: '🟠 warning',
  info: '🔵 info',
  hint: '⚪ hint',
};

function headLines(
  { summary, since, unchecked, doubts = [], today }: CheckReport,
  { fails }: SummaryOptions,
): readonly string[] {
  if (checkedNothing({ summary, unchecked }))
    return ['## ⚠️ AIMS: nothing to check', '', `There is ${markdownText(noDocument)}.`, ''];
  const compared = since
    ? `, compared with ${markdownCode(shortenedTo(100, since.revision))} where the branch left it (${since.base.slice(0, 10)})`
    : '';
  const doubtful = new Set(doubts.map(({ file }) => file)).size;
  const apart = [
    [summary.unchanged ?? 0, since ? 'there before' : ''],
    [summary.baselined ?? 0, 'in the baseline'],
    [summary.waived, 'waived'],
    [unchecked.length, 'not checked'],
    [
      doubtful,
      doubtful === 1
        ? 'document of which the history does not tell whether it is stale'
        : 'documents of which the history does not tell whether they are stale',
    ],
  ] as const;
  const others = apart.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [
    `## ${fails ? '❌' : '✅'} AIMS: ${foundWords(summary)}`,
    '',
    `${counted(summary.files, 'file')} with ${counted(summary.documents, 'document')} on ${today}${compared}.` +
      (others.length > 0 ? ` Apart from these: ${others.join(', ')}.` : ''),
    '',
  ];
}

function foundWords(summary: CheckSummary): string {
  const plurals: Readonly<Record<Severity, string>> = {
    error: 'errors',
    warning: 'warnings',
    info: 'info',
    hint: 'hints',
  };
  const found = severities
    .filter(severity => summary[severity] > 0)
    .map(severity => counted(summary[severity], severity, plurals[severity]));
  return found.length > 0 ? found.join(', ') : 'no findings';
}

function systemLines({ since }: CheckReport, options: SummaryOptions): readonly string[] {
  if (!since || since.systems.length === 0) return [];
  const blocks = fitting(since.systems, roomForSystems, system => linesOfSystem(system, options));
  return ['### Systems that stand otherwise', '', ...blocks, ''];
}

/** The lines of as many items as there is room for, and how many there are besides. */
function fitting<Item>(
  items: readonly Item[],
  room: number,
  linesOf: (item: Item) => readonly string[],
): readonly string[] {
  const lines: string[] = [];
  let left = room;
  for (const [index, item] of items.entries()) {
    const block = linesOf(item);
    left -= lengthOf(block);
    if (left < 0) return [...lines, `- and ${items.length - index} more`];
    lines.push(...block);
  }
  return lines;
}

function linesOfSystem(
  { name, id, file, before, after, obligations }: ChangedSystem,
  options: SummaryOptions,
): readonly string[] {
  const title = `**${markdownText(shortenedTo(120, name))}** (${fileLink(file, markdownCode(shortenedTo(100, id)), options)})`;
  return [
    `- ${title}: ${changed(before, after, bold)}`,
    ...obligations.map(each => `  - ${obligationWords(each)}`),
  ];
}

const bold = (text: string) => `**${text}**`;

function obligationWords({ kind, subject, before, after, reasons }: ChangedObligation): string {
  const about = subject === null ? '' : ` of ${markdownText(shortenedTo(80, subject))}`;
  const said = reasons.slice(0, mostReasons).map(reason => markdownText(shortenedTo(longestMessage, reason)));
  const more = reasons.length - said.length;
  const why = [...said, ...(more > 0 ? [counted(more, 'more reason', 'more reasons')] : [])];
  return `${spoken(kind)}${about}: ${changed(before, after, bold)}${why.length > 0 ? `: ${why.join('; ')}` : ''}`;
}

function uncheckedLines({ unchecked, doubts = [] }: CheckReport, options: SummaryOptions): readonly string[] {
  const all = [...unchecked, ...doubts];
  if (all.length === 0) return [];
  const blocks = fitting(all, roomForUnchecked, ({ file, reason }) => [
    `- ${fileLink(file, markdownCode(shortenedTo(200, file)), options)}: ${markdownText(shortenedTo(longestMessage, reason))}`,
  ]);
  return ['### Not checked', '', ...blocks, ''];
}

/** The findings by document, those with the gravest first, as far as there is room. */
function findingLines(
  { diagnostics, since, gone }: CheckReport,
  options: SummaryOptions & { readonly room: number },
): readonly string[] {
  if (diagnostics.length === 0) return [];
  const title = since ? '### Findings of this branch' : gone ? '### New findings' : '### Findings';
  const lines = [title, ''];
  // The last line says how many are left out; the largest number takes this many.
  let room = options.room - lengthOf(lines) - 120;
  let shown = 0;
  for (const [file, found] of byDocument(diagnostics)) {
    const head = [
      `**${fileLink(file, markdownCode(shortenedTo(200, file)), options)}**`,
      '',
      '| | Line | Finding |',
      '| --- | --- | --- |',
    ];
    const rows: string[] = [];
    let needed = lengthOf(head) + 1;
    for (const each of found) {
      const row = rowOf(each, options);
      if (needed + row.length + 1 > room) break;
      needed += row.length + 1;
      rows.push(row);
    }
    if (rows.length === 0) break;
    lines.push(...head, ...rows, '');
    room -= needed;
    shown += rows.length;
    if (rows.length < found.length) break;
  }
  const left = diagnostics.length - shown;
  if (left > 0)
    lines.push(
      `${counted(left, 'more finding', 'more findings')}: there is no room for them here; the log has all.`,
      '',
    );
  return lines;
}

function byDocument(
  diagnostics: readonly ReportedDiagnostic[],
): readonly (readonly [string, readonly ReportedDiagnostic[]])[] {
  const byFile = new Map<string, ReportedDiagnostic[]>();
  for (const each of diagnostics) {
    const found = byFile.get(each.file);
    if (found) found.push(each);
    else byFile.set(each.file, [each]);
  }
  const weight = ({ severity }: ReportedDiagnostic) => severities.indexOf(severity);
  const worst = (found: readonly ReportedDiagnostic[]) =>
    found.reduce<number>((least, each) => Math.min(least, weight(each)), severities.length);
  for (const found of byFile.values()) found.sort((a, b) => weight(a) - weight(b));
  return [...byFile].sort(([a, x], [b, y]) => worst(x) - worst(y) || byCodeUnits(a, b));
}

function rowOf(
  { file, range, severity, code, message }: ReportedDiagnostic,
  options: SummaryOptions,
): string {
  const line = range.start.line + 1;
  const said = markdownText(shortenedTo(longestMessage, message));
  return `| ${signs[severity]} | ${fileLink(file, String(line), options, line)} | ${said} ${markdownCode(code)} |`;
}

/** A link to a file. Of Markdown the service would show what it makes of it, and that has no lines. */
function fileLink(
  file: string,
  words: string,
  { namedFrom: from, filesAt }: SummaryOptions,
  line?: number,
): string {
  const name = encodeUriPart(namedFrom(from, file), /\//);
  const plain = line !== undefined && filesAt !== '' && /\.md$/i.test(file) ? '?plain=1' : '';
  return `[${words}](${filesAt}${name}${plain}${line === undefined ? '' : `#L${line}`})`;
}

function nextLines(
  { diagnostics, since, gone }: CheckReport,
  { fails, baseline }: SummaryOptions,
): readonly string[] {
  const steps: string[] = [];
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  if (codes.length > 0) {
    const named = codes.slice(0, mostCodes).map(markdownCode);
    const more = codes.length - named.length;
    steps.push(
      `\`aims explain RULE\` says why a finding matters and how it is mended: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    );
  }
  const fixable = diagnostics.filter(({ fixes }) => fixes.length > 0).length;
  if (fixable > 0) steps.push(`${fixable} of the findings can be mended by a quick fix in the editor.`);
  const isStale = since?.systems.some(({ obligations }) =>
    obligations.some(({ after }) => after === 'stale'),
  );
  if (isStale) {
    steps.push(
      'An assessment that still holds is re-affirmed with `aims reaffirm ID --by NAME --reason TEXT`; one that does not is revised.',
    );
  }
  if (fails)
    steps.push(
      'What has to wait gets a waiver with a reason, an approver and a last day (`aims new waivers`).',
    );
  if (gone && gone.length > 0) {
    const count = gone.reduce((sum, each) => sum + each.count, 0);
    const file = baseline === undefined ? 'FILE' : baseline;
    steps.push(
      `${counted(count, 'finding')} of the baseline ${count === 1 ? 'is' : 'are'} gone: shorten it with ${markdownCode(`aims check --write-baseline ${shortenedTo(200, file)}`)}.`,
    );
  }
  return steps.length === 0 ? [] : ['### What to do next', '', ...steps.map(step => `- ${step}`)];
}
