import {
  actsFor,
  daysBetween,
  governsCode,
  headOf,
  levels,
  linksOf,
  locationOf,
  memo,
  nameOf,
  type ObligationPosture,
  obligationNames,
  obligationTitle,
  ownersAt,
  postureOf,
  problemCounts,
  problemStates,
  type Reason,
  type RecordFacts,
  resolutionOf,
  type SystemPosture,
  stages,
  states,
  systemWords,
  type Workspace,
} from '../core/index.ts';
import {
  type AnswerReport,
  type ObligationReport,
  type PackedPosture,
  type PackedRoot,
  type PackedSystem,
  type PostureSummary,
  type ReasonReport,
  type StateCount,
  systemKey,
  type Vocabulary,
} from './protocol.ts';
import { toLocation } from './to-proto.ts';

/** What has to be known beside the workspace to report on it. */
export interface Moment {
  readonly revision: number;
  readonly complete: boolean;
}

export function postureSummary(workspace: Workspace, { revision, complete }: Moment): PostureSummary {
  const { roots } = postureOf(workspace);
  const attention = attentionIn(workspace);
  return {
    revision,
    complete,
    documents: [...workspace.files.values()].reduce((sum, file) => sum + file.documentCount, 0),
    systems: roots.reduce((sum, { systems }) => sum + systems.length, 0),
    assessments: linksOf(workspace).roots.reduce(
      (sum, root) => sum + root.ofKind('impact-assessment').length,
      0,
    ),
    problems: attention.reduce((sum, { count }) => sum + count, 0),
    attention,
    governsCode: governsCode(workspace),
  };
}

function attentionIn(workspace: Workspace): readonly StateCount[] {
  const counts = problemCounts(workspace);
  return states.flatMap(state => {
    const count = counts.get(state) ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
}

export function packedPosture(workspace: Workspace, moment: Moment): PackedPosture {
  const distinct = distinctList();
  const roots = postureOf(workspace).roots.map((root): PackedRoot => {
    const seen = new Map<string, number>();
    const systems = root.systems.map(system => {
      const id = system.record.id ?? '';
      const nth = (seen.get(id) ?? 0) + 1;
      seen.set(id, nth);
      // Systems that have no id yet are told apart by their order.
      const key = `${systemKey(root.uri, id)}${nth > 1 ? `#${nth}` : ''}`;
      const obligations = system.obligations.map(each => distinct.placeOf(writtenReport(workspace, each)));
      return { obligations, ...systemReport(workspace, system, key) };
    });
    return { uri: root.uri, name: nameOf(root.uri), systems };
  });
  return {
    ...postureSummary(workspace, moment),
    today: workspace.today,
    vocabulary,
    obligations: distinct.items,
    roots,
  };
}

/** A report and its text, by which it is known to be like another one. */
interface WrittenReport {
  readonly report: ObligationReport;
  readonly text: string;
}

function distinctList() {
  const items: ObligationReport[] = [];
  const places = new Map<string, number>();
  return {
    items: items as readonly ObligationReport[],
    placeOf({ report, text }: WrittenReport): number {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, items.length);
      return items.push(report) - 1;
    },
  };
}

/** Of thousands of obligations a keystroke changes few, and what names no place in a document does not move with it. */
function writtenReport(workspace: Workspace, obligation: ObligationPosture): WrittenReport {
  const isPlaced = obligation.document || obligation.reasons.some(({ related = [] }) => related.length > 0);
  const remembered = writtenReports(obligation);
  if (!isPlaced && remembered.written && remembered.today === workspace.today) return remembered.written;
  const report = obligationReport(workspace, obligation);
  const written = { report, text: JSON.stringify(report) };
  if (!isPlaced) Object.assign(remembered, { written, today: workspace.today });
  return written;
}

const writtenReports = memo((_: ObligationPosture): { written?: WrittenReport; today?: string } => ({}));

const vocabulary: Vocabulary = {
  states: states.map(name => ({ name, problem: problemStates.has(name) })),
  stages,
  risks: levels.toReversed(),
  kinds: obligationNames.map(kind => ({ name: kind, title: obligationTitle({ kind }) })),
};

function systemReport(
  workspace: Workspace,
  posture: SystemPosture,
  key: string,
): Omit<PackedSystem, 'obligations'> {
  const { record, system, state } = posture;
  return {
    key,
    id: record.id ?? '',
    name: record.title ?? record.id ?? '',
    location: toLocation(workspace, headOf(workspace, record)),
    stage: system.stage ?? '',
    risk: system.risk ?? '',
    owner: record.owner ?? '',
    owners: ownersAt(workspace, record.place),
    state,
    summary: systemWords(posture),
  };
}

function obligationReport(workspace: Workspace, obligation: ObligationPosture): ObligationReport {
  const { today } = workspace;
  const { kind, subject, state, reasons, document, due } = obligation;
  const since = oldestOf(reasons);
  return {
    kind,
    ...(subject !== undefined && { subject }),
    title: obligationTitle(obligation),
    state,
    reasons: reasons.map(reason => reasonReport(workspace, reason)),
    acts: actsFor(obligation),
    ...(document && { document: answerReport(workspace, document) }),
    ...(due && { due: due.day, dueIn: daysBetween(today, due.day) }),
    ...(since !== undefined && { age: Math.max(0, daysBetween(since, today)) }),
  };
}

function reasonReport(workspace: Workspace, reason: Reason): ReasonReport {
  const related = (reason.related ?? []).map(({ place, message }) => ({
    location: toLocation(workspace, locationOf(workspace, place)),
    message,
  }));
  return { resolves: resolutionOf(reason.code), ...reason, related };
}

function oldestOf(reasons: readonly Reason[]): Reason['since'] {
  return reasons.reduce<Reason['since']>(
    (oldest, { since }) =>
      since === undefined || (oldest !== undefined && oldest <= since) ? oldest : since,
    undefined,
  );
}

function answerReport(workspace: Workspace, document: RecordFacts): AnswerReport {
  return {
    id: document.id ?? '',
    location: toLocation(workspace, headOf(workspace, document)),
    owners: ownersAt(workspace, document.place),
  };
}
