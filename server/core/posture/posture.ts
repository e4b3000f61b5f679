import { groupsOfList, joined } from '../base/list-groups.ts';
import { memo } from '../base/memo.ts';
import { runThrough, type Steps } from '../base/steps.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type Links, linksAround, linksOf, type RootLinks } from '../model/links.ts';
import { atMoment, type Moment } from '../model/moment.ts';
import type { SystemFacts } from '../model/system-facts.ts';
import { type Bundle, bundled, bundleHolds, type Made, whileAnswersHold } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { isRepeated } from './cross-faults.ts';
import { type ObligationPosture, obligationsOf } from './obligations.ts';
import { problemStates, type State, worstOf } from './states.ts';

export type { ObligationPosture } from './obligations.ts';

/** The states and reasons of all systems: what the sidebar, the command line and the rules share. */
export interface Posture {
  /** The AIMS roots that have systems, in order. */
  readonly roots: readonly RootPosture[];
}

export interface RootPosture {
  readonly uri: string;
  /** In the order of the files, and as they stand in each. */
  readonly systems: readonly SystemPosture[];
}

export interface SystemPosture {
  readonly record: RecordFacts;
  readonly system: SystemFacts;
  /** The worst of its obligations. */
  readonly state: State;
  readonly obligations: readonly ObligationPosture[];
}

export function postureOf(workspace: Workspace): Posture {
  return runThrough(postureSteps(workspace));
}

/** The same, with pauses: of thousands of systems that nobody has asked about each takes a moment. */
export function* postureSteps(workspace: Workspace): Steps<Posture> {
  const links = linksOf(workspace);
  const remembered = postures(workspace, links);
  if (remembered.posture) return remembered.posture;
  const roots: RootPosture[] = [];
  for (const root of links.roots) {
    const systems = joined(yield* groupsIn(workspace, root));
    if (systems.length > 0) roots.push({ uri: root.uri, systems });
  }
  remembered.posture ??= { roots };
  return remembered.posture;
}

const postures = atMoment((_: Links): { posture?: Posture } => ({}));

/** The systems of one root. */
export function systemsIn(moment: Moment, root: RootLinks): readonly SystemPosture[] {
  return joined(runThrough(groupsIn(moment, root)));
}

/** How many obligations ask somebody to act, by state: summed up group by group, since of thousands of systems a keystroke changes one. */
export function problemCounts(workspace: Workspace): ReadonlyMap<State, number> {
  const counts = new Map<State, number>();
  for (const root of linksOf(workspace).roots) {
    for (const group of runThrough(groupsIn(workspace, root))) {
      for (const [state, count] of problemsIn(group)) counts.set(state, (counts.get(state) ?? 0) + count);
    }
  }
  return counts;
}

const problemsIn = memo((systems: readonly SystemPosture[]): ReadonlyMap<State, number> => {
  const counts = new Map<State, number>();
  for (const { state } of systems.flatMap(({ obligations }) => obligations)) {
    if (problemStates.has(state)) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
});

/** The systems of a root in groups of neighbours, each the same array as long as its systems are as they were. */
function* groupsIn(moment: Moment, root: RootLinks): Steps<readonly (readonly SystemPosture[])[]> {
  const groups: (readonly SystemPosture[])[] = [];
  for (const records of groupsOfList(root.ofKind('ai-system'))) {
    const cell = groupCells(records);
    if (!cell.known || !bundleHolds(cell.known.bundle, root, moment)) {
      const made: Made<SystemPosture | undefined>[] = [];
      for (const [index, record] of records.entries()) {
        made.push(systemPosture.made(moment, root, record));
        if (index % systemsAtOnce === 0) yield;
      }
      const bundle = bundled(
        root,
        made.map(({ reliance }) => reliance),
      );
      cell.known = { systems: made.flatMap(({ value }) => value ?? []), bundle };
    }
    groups.push(cell.known.systems);
  }
  return groups;
}

/** What neighbouring systems owe, and all answers that it was made of. */
interface KnownGroup {
  readonly systems: readonly SystemPosture[];
  readonly bundle: Bundle;
}

const groupCells = memo((_: readonly RecordFacts[]): { known?: KnownGroup } => ({}));

/** So many systems are gone through between two pauses: most are as they were. */
const systemsAtOnce = 8;

/** The posture of the system that facts speak of; undefined where they speak of none. */
export function systemPostureOf(workspace: Workspace, record: RecordFacts): SystemPosture | undefined {
  return systemPosture.of(workspace, linksAround(workspace, record.place.uri), record);
}

/**
 * Each system by itself, so that whoever asks about one does not pay for all, and a keystroke is paid for by the systems
 * whose questions it gives another answer.
 */
export const systemPosture = whileAnswersHold(
  ({ root, moment }, record: RecordFacts): SystemPosture | undefined => {
    const { system } = record;
    // What has the id of a system before it is no other system: until it has one of its own the first one counts.
    if (!system || isRepeated(root, record)) return undefined;
    const obligations = obligationsOf({ root, config: configOf(root), moment, record, system });
    return { record, system, state: worstOf(obligations.map(({ state }) => state)), obligations };
  },
);
