import { shortened } from '../../base/shorten.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround } from '../../model/links.ts';
import type { Workspace } from '../../model/workspace.ts';
import { documentPostureOf } from '../../posture/document-posture.ts';
import { type ObligationPosture, postureOf, type SystemPosture } from '../../posture/posture.ts';
import { problemStates, type State } from '../../posture/states.ts';
import { stateWords } from '../words.ts';

/** A system that owes something else than before, or stands otherwise with what it owes. */
export interface SystemChange {
  /** As it is now; where it is gone, as it was. */
  readonly record: RecordFacts;
  /** Undefined where there was no such system, or is none any more. */
  readonly before: State | undefined;
  readonly after: State | undefined;
  /** Those that are in another state than before. */
  readonly obligations: readonly ObligationChange[];
}

export interface ObligationChange {
  readonly kind: string;
  readonly subject?: string;
  readonly before: State | undefined;
  readonly after: State | undefined;
  /**
   * Why it is in the state that it is in now, for people; first of all what became of the document that answered it, where that
   * is not the one any more.
   */
  readonly reasons: readonly string[];
}

/**
 * The systems in whose obligations something changed, in the order of the documents; those that are gone come last.
 *
 * @param rootNow what the root of a management system of then is called now
 */
export function changedSystems(
  before: Workspace,
  now: Workspace,
  rootNow: (uri: string) => string,
): readonly SystemChange[] {
  const olds = systemsOf(before, rootNow);
  const changes: SystemChange[] = [];
  for (const [key, system] of systemsOf(now, uri => uri)) {
    const old = olds.get(key);
    olds.delete(key);
    const obligations = changedObligations(now, old, system);
    if (obligations.length > 0 || old?.state !== system.state) {
      changes.push({ record: system.record, before: old?.state, after: system.state, obligations });
    }
  }
  const gone = [...olds.values()].map(({ record, state }): SystemChange => {
    return { record, before: state, after: undefined, obligations: [] };
  });
  return [...changes, ...gone];
}

/** By root and id; of several with one id the first. */
function systemsOf(workspace: Workspace, rootOf: (uri: string) => string): Map<string, SystemPosture> {
  const systems = new Map<string, SystemPosture>();
  for (const root of postureOf(workspace).roots) {
    for (const system of root.systems) {
      const { id } = system.record;
      const key = `${rootOf(root.uri)}\n${id}`;
      if (id !== undefined && !systems.has(key)) systems.set(key, system);
    }
  }
  return systems;
}

function changedObligations(
  workspace: Workspace,
  before: SystemPosture | undefined,
  { record, obligations }: SystemPosture,
): readonly ObligationChange[] {
  const olds = new Map((before?.obligations ?? []).map(each => [nameOf(each), each]));
  return obligations.flatMap(each => {
    const { kind, subject, state } = each;
    const old = olds.get(nameOf(each));
    // What nobody owes now and nobody owed before there was such a system is no news.
    if (old?.state === state || (!old && state === 'not-required')) return [];
    return [
      {
        kind,
        ...(subject !== undefined && { subject }),
        before: old?.state,
        after: state,
        reasons: reasonsOf(workspace, record, old, each),
      },
    ];
  });
}

function reasonsOf(
  workspace: Workspace,
  system: RecordFacts,
  old: ObligationPosture | undefined,
  { state, reasons, document }: ObligationPosture,
): readonly string[] {
  const own = reasons.map(({ message }) => message);
  const former = old?.document;
  const isReplaced = former && (former.id !== document?.id || former.kind !== document?.kind);
  if (!isReplaced || former.id === undefined || !problemStates.has(state)) return own;
  const fate = `${shortened(former.id)}, which answered it, is ${fateOf(workspace, system, former)}`;
  const name = document?.id;
  return [fate, ...(name === undefined ? own : own.map(why => `${shortened(name)} takes its place: ${why}`))];
}

/** `stale: models changed since 2026-09-01`; `retired`; `gone` */
function fateOf(workspace: Workspace, system: RecordFacts, { kind, id = '' }: RecordFacts): string {
  const [record] = linksAround(workspace, system.place.uri).definitions(kind, id);
  if (!record) return 'gone';
  const posture = documentPostureOf(workspace, record);
  if (!posture || posture.state === 'history') return record.lifecycle.status ?? 'not what is asked for';
  const why = posture.reasons.map(({ message }) => message).join('; ');
  return `${stateWords[posture.state]}${why === '' ? '' : `: ${why}`}`;
}

function nameOf({
  kind,
  subject,
}: {
  readonly kind: ObligationPosture['kind'];
  readonly subject?: string | undefined;
}): string {
  return `${kind}\n${subject ?? ''}`;
}
