import type { RecordFacts } from '../../model/facts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type ObligationPosture, postureOf, type SystemPosture } from '../../posture/posture.ts';
import type { State } from '../../posture/states.ts';

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
  /** Why it is in the state that it is in now, for people. */
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
    const obligations = changedObligations(old, system);
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
  before: SystemPosture | undefined,
  now: SystemPosture,
): readonly ObligationChange[] {
  const olds = new Map((before?.obligations ?? []).map(each => [nameOf(each), each.state]));
  return now.obligations.flatMap(({ kind, subject, state, reasons }) => {
    const old = olds.get(nameOf({ kind, subject }));
    // What nobody owes now and nobody owed before there was such a system is no news.
    if (old === state || (old === undefined && state === 'not-required')) return [];
    return [
      {
        kind,
        ...(subject !== undefined && { subject }),
        before: old,
        after: state,
        reasons: reasons.map(({ message }) => message),
      },
    ];
  });
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
