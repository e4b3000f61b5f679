import {
  byCodeUnits,
  type Checked,
  check,
  type Diagnostic,
  filesInOrder,
  headOf,
  locationOf,
  type ObligationPosture,
  postureOf,
  type Reason,
  type RecordFacts,
  recordAt,
  recordsOf,
  resolutionOf,
  type SourceFile,
  type SystemPosture,
  textIn,
  type Workspace,
} from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import { askedRoot } from './asked-root.ts';
import { type Context, contextOf, refuseFailures, toRange } from './context.ts';
import { changed } from './engine-changes.ts';
import { reportedGap } from './engine-gap.ts';
import { reportedReadiness } from './engine-readiness.ts';
import { reportedReviews } from './engine-reviews.ts';
import type { Engine } from './main.ts';
import type {
  CheckReport,
  ReportedDiagnostic,
  ReportedObligation,
  ReportedReason,
  ReportedSystem,
  StatusTotals,
} from './report.ts';
import { totalsOrder } from './report.ts';

/** The engine behind the commands: reads the folder afresh for every question. */
export function createEngine(host: Host): Engine {
  return {
    change: question => changed(host, question),

    async check(question) {
      const context = await contextOf(host, question);
      const { workspace } = context.loaded;
      const files = filesInOrder(workspace).filter(file => context.isAsked(file.uri));
      const checked = files.map(file => ({ file, ...check(workspace, file) }));
      for (const { file, failures } of checked) {
        refuseFailures(failures, context.nameOf(file.uri));
      }
      const texts = new Map(files.map(file => [context.nameOf(file.uri), file.text.whole]));
      return { report: checkReport(context, checked), textOf: file => texts.get(file) };
    },

    async status(question) {
      const context = await contextOf(host, question);
      const { readiness, gap, reviews } = question;
      const of = readiness || gap !== undefined ? askedRoot(context) : undefined;
      if (of && 'refused' in of) return of;
      const systems = postureOf(context.loaded.workspace)
        .roots.flatMap(root => root.systems)
        .filter(system => context.isAsked(system.record.place.uri))
        .map(system => reportedSystem(context, system));
      return {
        version: 1,
        root: '.',
        today: question.today,
        systems,
        totals: totalsOf(systems),
        ...(reviews && reportedReviews(context)),
        ...(of && readiness && reportedReadiness(context, of.root)),
        ...(of && gap !== undefined && reportedGap(context, of.root, gap)),
      };
    },
  };
}

interface CheckedFile extends Checked {
  readonly file: SourceFile;
}

function checkReport(context: Context, checked: readonly CheckedFile[]): CheckReport {
  const diagnostics = checked
    .flatMap(({ file, diagnostics }) => diagnostics.map(each => reported(context, file, each)))
    .sort((a, b) => byCodeUnits(a.file, b.file));
  const waived = checked
    .flatMap(({ file, waived }) =>
      waived.map(({ waiving, ...each }) => ({
        ...reported(context, file, each),
        waiver: {
          reason: waiving.reason,
          approved_by: waiving.approvedBy ?? null,
          expires: waiving.expires,
        },
      })),
    )
    .sort((a, b) => byCodeUnits(a.file, b.file));
  const count = (severity: ReportedDiagnostic['severity']) =>
    diagnostics.filter(each => each.severity === severity).length;
  return {
    version: 1,
    root: '.',
    today: context.today,
    summary: {
      files: checked.length,
      documents: checked.reduce((sum, { file }) => sum + file.documents.length, 0),
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      hint: count('hint'),
      waived: waived.length,
    },
    diagnostics,
    waived,
    unchecked: [...context.loaded.unchecked]
      .filter(([uri]) => context.isAsked(uri))
      .map(([uri, reason]) => ({ file: context.nameOf(uri), reason }))
      .sort((a, b) => byCodeUnits(a.file, b.file)),
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

function reportedSystem(
  context: Context,
  { record, system, state, obligations }: SystemPosture,
): ReportedSystem {
  const { workspace } = context.loaded;
  return {
    id: record.id ?? '',
    name: record.title ?? '',
    file: context.nameOf(record.place.uri),
    line: firstLineOf(workspace, record),
    stage: system.stage ?? null,
    risk: system.risk ?? null,
    state,
    obligations: obligations.map(obligation => reportedObligation(context, obligation)),
  };
}

function reportedObligation(
  context: Context,
  { kind, subject, state, reasons, document, due }: ObligationPosture,
): ReportedObligation {
  return {
    kind,
    ...(subject !== undefined && { subject }),
    state,
    document: document?.id ?? null,
    file: document ? context.nameOf(document.place.uri) : null,
    due: due?.day ?? null,
    reasons: reasons.map(reason => reportedReason(context, reason)),
  };
}

function reportedReason(context: Context, reason: Reason): ReportedReason {
  const { workspace } = context.loaded;
  const related = (reason.related ?? []).flatMap(({ place, message }) => {
    const file = workspace.files.get(place.uri);
    if (!file) return [];
    const { start } = locationOf(workspace, place).range;
    return { file: context.nameOf(place.uri), line: file.text.positionAt(start).line, message };
  });
  return { ...reason, related, resolves: resolutionOf(reason.code) };
}

function totalsOf(systems: readonly ReportedSystem[]): StatusTotals {
  const states = systems.flatMap(system => system.obligations.map(({ state }) => state));
  const counts = totalsOrder.map(name => [name, states.filter(state => state === name).length]);
  return { systems: systems.length, ...Object.fromEntries(counts) };
}

function firstLineOf(workspace: Workspace, facts: RecordFacts): number {
  const file = workspace.files.get(facts.place.uri);
  if (!file) return 0;
  const start = recordAt(workspace, facts)?.node.range.start ?? headOf(workspace, facts).range.start;
  return file.text.positionAt(start).line;
}
