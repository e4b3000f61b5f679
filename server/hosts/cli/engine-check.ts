import path from 'node:path';
import {
  byCodeUnits,
  type Diagnostic,
  historyDoubtsOf,
  identityOf,
  recordsOf,
  type SourceFile,
  textIn,
} from '../../core/index.ts';
import type { DiskHost } from '../disk.ts';
import { toUri } from '../uris.ts';
import { type CheckedFile, checkedFiles } from './checked-files.ts';
import { type Context, contextOf, toRange } from './context.ts';
import { changedSince } from './engine-since.ts';
import type { Checked, CheckQuestion, Refusal } from './main.ts';
import type { CheckReport, CheckSummary, ReportedDiagnostic } from './report.ts';

/** Reads the folder and asks the rules about what is asked for. */
export async function checked(host: DiskHost, question: CheckQuestion): Promise<Checked | Refusal> {
  const context = await contextOf(host, question);
  const files = checkedFiles(context).filter(({ file }) => context.isAsked(file.uri));
  const texts = new Map(files.map(({ file }) => [context.nameOf(file.uri), file.text.whole]));
  const answer = {
    files: [...texts.keys()].sort(byCodeUnits),
    textOf: (file: string) => texts.get(file),
    isAsked: (file: string) => context.isAsked(toUri(path.resolve(context.here, file))),
  };
  if (question.since === undefined) {
    return { ...answer, report: checkReport(context, files, question), unchanged: [] };
  }
  const since = await changedSince(host, context, files, question.since);
  if ('refused' in since) return since;
  const report = checkReport(context, since.touched, question);
  const { diagnostics: unchanged } = checkReport(context, since.unchanged, question);
  const summary = { ...report.summary, unchanged: unchanged.length };
  return { ...answer, report: { ...report, summary, since: since.report }, unchanged };
}

function checkReport(
  context: Context,
  checked: readonly CheckedFile[],
  { exact }: Pick<CheckQuestion, 'exact'>,
): CheckReport {
  const told = (file: SourceFile, diagnostic: Diagnostic): ReportedDiagnostic => ({
    ...reported(context, file, diagnostic),
    ...(exact && exactly(context, file, diagnostic)),
  });
  const diagnostics = checked
    .flatMap(({ file, diagnostics }) => diagnostics.map(each => told(file, each)))
    .sort((a, b) => byCodeUnits(a.file, b.file));
  const waived = checked
    .flatMap(({ file, waived }) =>
      waived.map(({ waiving, ...each }) => ({
        ...told(file, each),
        waiver: {
          reason: waiving.reason,
          approved_by: waiving.approvedBy ?? null,
          expires: waiving.expires,
        },
      })),
    )
    .sort((a, b) => byCodeUnits(a.file, b.file));
  const doubts = historyDoubtsOf(context.loaded.workspace)
    .filter(({ document }) => context.isAsked(document.place.uri))
    .map(({ document, message }) => ({ file: context.nameOf(document.place.uri), reason: message }))
    .sort((a, b) => byCodeUnits(a.file, b.file));
  return {
    version: 1,
    root: '.',
    today: context.today,
    summary: {
      files: checked.length,
      documents: checked.reduce((sum, { file }) => sum + file.documents.length, 0),
      ...countsOf(diagnostics),
      waived: waived.length,
    },
    diagnostics,
    waived,
    unchecked: [...context.loaded.unchecked]
      .filter(([uri]) => context.isAsked(uri))
      .map(([uri, reason]) => ({ file: context.nameOf(uri), reason }))
      .sort((a, b) => byCodeUnits(a.file, b.file)),
    ...(doubts.length > 0 && { doubts }),
  };
}

/** How many there are of each severity. */
export function countsOf(
  diagnostics: readonly ReportedDiagnostic[],
): Pick<CheckSummary, 'error' | 'warning' | 'info' | 'hint'> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** What makes it the same finding elsewhere, and the edits of its fixes. */
function exactly(
  { loaded: { workspace }, nameOf }: Context,
  file: SourceFile,
  diagnostic: Diagnostic,
): Pick<ReportedDiagnostic, 'identity' | 'repairs'> {
  const repairs = diagnostic.fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ range, text }) => ({ range: toRange(file, range), text })),
  }));
  return {
    identity: identityOf(workspace, file, diagnostic, { nameOf }),
    ...(repairs.length > 0 && { repairs }),
  };
}

function reported(context: Context, file: SourceFile, diagnostic: Diagnostic): ReportedDiagnostic {
  const { workspace } = context.loaded;
  return {
    file: context.nameOf(file.uri),
    range: toRange(file, diagnostic.range),
    severity: diagnostic.severity,
    code: diagnostic.code,
    message: diagnostic.message,
    document: documentOf(diagnostic),
    related: diagnostic.related.map(({ uri, range, message }) => {
      const other = workspace.files.get(uri) ?? file;
      return { file: context.nameOf(uri), range: toRange(other, range), message };
    }),
    fixes: diagnostic.fixes.map(fix => fix.title),
    docs: `docs/rules/${diagnostic.code}.md`,
  };
}

function documentOf({ document }: Diagnostic): ReportedDiagnostic['document'] {
  if (!document) return { kind: null, id: null };
  const own = recordsOf(document).find(record => record.path.length === 0);
  return { kind: document.header.kindName, id: (own && textIn(own, 'id')) ?? null };
}
