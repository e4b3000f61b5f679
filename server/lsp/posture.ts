import {
  actsFor,
  governsCode,
  headOf,
  linksOf,
  locationOf,
  nameOf,
  type ObligationPosture,
  obligationTitle,
  obligationWords,
  postureOf,
  problemStates,
  type Reason,
  type RecordFacts,
  resolutionOf,
  type SystemPosture,
  states,
  systemWords,
  type Workspace,
} from '../core/index.ts';
import {
  type ObligationReport,
  obligationKey,
  type PostureReport,
  type PostureSummary,
  type ReasonReport,
  type RootReport,
  type StateCount,
  type SystemReport,
  systemKey,
} from './protocol.ts';
import { toLocation } from './to-proto.ts';

/** What has to be known beside the workspace to report on it. */
export interface Moment {
  readonly revision: number;
  readonly complete: boolean;
}

export function postureSummary(workspace: Workspace, { revision, complete }: Moment): PostureSummary {
  const systems = postureOf(workspace).roots.flatMap(root => root.systems);
  const obligations = systems.flatMap(system => system.obligations);
  return {
    revision,
    complete,
    documents: [...workspace.files.values()].reduce((sum, file) => sum + file.documents.length, 0),
    systems: systems.length,
    assessments: linksOf(workspace).roots.reduce(
      (sum, root) => sum + root.ofKind('impact-assessment').length,
      0,
    ),
    problems: obligations.filter(({ state }) => problemStates.has(state)).length,
    attention: attentionTo(obligations),
    governsCode: governsCode(workspace),
  };
}

function attentionTo(obligations: readonly ObligationPosture[]): readonly StateCount[] {
  return states
    .filter(state => problemStates.has(state))
    .map(state => ({ state, count: obligations.filter(each => each.state === state).length }))
    .filter(({ count }) => count > 0);
}

export function postureReport(workspace: Workspace, moment: Moment): PostureReport {
  const roots = postureOf(workspace).roots.map((root): RootReport => {
    const seen = new Map<string, number>();
    const systems = root.systems.map(system => {
      const id = system.record.id ?? '';
      const nth = (seen.get(id) ?? 0) + 1;
      seen.set(id, nth);
      // Systems that have no id yet are told apart by their order.
      return systemReport(workspace, system, `${systemKey(root.uri, id)}${nth > 1 ? `#${nth}` : ''}`);
    });
    return { uri: root.uri, name: nameOf(root.uri), systems };
  });
  return { ...postureSummary(workspace, moment), today: workspace.today, roots };
}

function systemReport(workspace: Workspace, posture: SystemPosture, key: string): SystemReport {
  const { record, system, state, obligations } = posture;
  return {
    key,
    id: record.id ?? '',
    name: record.title ?? record.id ?? '',
    location: toLocation(workspace, headOf(workspace, record)),
    stage: system.stage ?? '',
    risk: system.risk ?? '',
    owner: record.owner ?? '',
    state,
    summary: systemWords(posture),
    obligations: obligations.map(obligation => obligationReport(workspace, obligation, key)),
  };
}

function obligationReport(
  workspace: Workspace,
  obligation: ObligationPosture,
  systemKey: string,
): ObligationReport {
  const { kind, state, reasons, document, due } = obligation;
  return {
    key: obligationKey(systemKey, obligation),
    kind,
    title: obligationTitle(obligation),
    state,
    summary: obligationWords(obligation),
    reasons: reasons.map(reason => reasonReport(workspace, reason)),
    acts: actsFor(obligation),
    ...(document && { document: documentOf(workspace, document) }),
    ...(due && { due: due.day }),
  };
}

function reasonReport(workspace: Workspace, reason: Reason): ReasonReport {
  const related = (reason.related ?? []).map(({ place, message }) => ({
    location: toLocation(workspace, locationOf(workspace, place)),
    message,
  }));
  return { ...reason, resolves: resolutionOf(reason.code), related };
}

function documentOf(workspace: Workspace, document: RecordFacts) {
  return { id: document.id ?? '', location: toLocation(workspace, headOf(workspace, document)) };
}
