import type { Steps } from '../base/steps.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type Links, linksAround, linksOf, type RootLinks } from '../model/links.ts';
import { atMoment, type Moment } from '../model/moment.ts';
import type { SystemFacts } from '../model/system-facts.ts';
import { whileAnswersHold } from '../model/watching.ts';
import type { Workspace } from '../model/workspace.ts';
import { isRepeated } from './cross-faults.ts';
import { type ObligationPosture, obligationsOf } from './obligations.ts';
import { type State, worstOf } from './states.ts';

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
  const links = linksOf(workspace);
  const remembered = postures(workspace, links);
  remembered.posture ??= {
    roots: links.roots
      .map(root => ({ uri: root.uri, systems: systemsIn(workspace, root) }))
      .filter(root => root.systems.length > 0),
  };
  return remembered.posture;
}

/** The same, with pauses: of thousands of systems that nobody has asked about each takes a moment. */
export function* postureSteps(workspace: Workspace): Steps<Posture> {
  const links = linksOf(workspace);
  const remembered = postures(workspace, links);
  if (remembered.posture) return remembered.posture;
  const roots: RootPosture[] = [];
  for (const root of links.roots) {
    const systems: SystemPosture[] = [];
    for (const [index, record] of root.ofKind('ai-system').entries()) {
      const posture = systemPosture.of(workspace, root, record);
      if (posture) systems.push(posture);
      if (index % systemsAtOnce === 0) yield;
    }
    if (systems.length > 0) roots.push({ uri: root.uri, systems });
  }
  remembered.posture ??= { roots };
  return remembered.posture;
}

/** So many systems are gone through between two pauses: most are as they were. */
const systemsAtOnce = 8;

const postures = atMoment((_: Links): { posture?: Posture } => ({}));

/** The systems of one root. */
export function systemsIn(moment: Moment, root: RootLinks): readonly SystemPosture[] {
  return root.ofKind('ai-system').flatMap(record => systemPosture.of(moment, root, record) ?? []);
}

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
