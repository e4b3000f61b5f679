import {
  headOf,
  locationOf,
  type ObligationPosture,
  postureOf,
  type Reason,
  type RecordFacts,
  recordAt,
  resolutionOf,
  type SystemPosture,
  type Workspace,
} from '../../core/index.ts';
import type { DiskHost } from '../disk.ts';
import { askedRoot } from './asked-root.ts';
import { type Context, contextOf } from './context.ts';
import { changed } from './engine-changes.ts';
import { checked } from './engine-check.ts';
import { exported } from './engine-export.ts';
import { reportedGap } from './engine-gap.ts';
import { importing } from './engine-import.ts';
import { packed } from './engine-pack.ts';
import { reportedReadiness } from './engine-readiness.ts';
import { reportedReviews } from './engine-reviews.ts';
import type { Engine } from './main.ts';
import type { ReportedObligation, ReportedReason, ReportedSystem, StatusTotals } from './report.ts';
import { totalsOrder } from './report.ts';

/** The engine behind the commands: reads the folder afresh for every question. */
export function createEngine(host: DiskHost): Engine {
  return {
    change: question => changed(host, question),

    import: question => importing(host, question),

    check: question => checked(host, question),

    export: question => exported(host, question),

    pack: question => packed(host, question),

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
