import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type Links, linksAround, linksOf, type RootLinks } from '../model/links.ts';
import type { SystemFacts } from '../model/system-facts.ts';
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
  const known = postures(links);
  const { today, named } = workspace;
  if (known.today === today && known.named === named && known.posture) return known.posture;
  known.today = today;
  known.named = named;
  known.posture = {
    roots: links.roots
      .map(root => ({ uri: root.uri, systems: systemsOf(workspace, root) }))
      .filter(root => root.systems.length > 0),
  };
  return known.posture;
}

interface Moment {
  today: string;
  /** What was found at the places that documents name. */
  named: Workspace['named'] | undefined;
}

const postures = memo((_: Links): Moment & { posture: Posture | undefined } => ({
  today: '',
  named: undefined,
  posture: undefined,
}));

function systemsOf(workspace: Workspace, root: RootLinks): readonly SystemPosture[] {
  return root.records.flatMap(record => systemPosture(workspace, root, record) ?? []);
}

/** The posture of the system that facts speak of; undefined where they speak of none. */
export function systemPostureOf(workspace: Workspace, record: RecordFacts): SystemPosture | undefined {
  return systemPosture(workspace, linksAround(workspace, record.place.uri), record);
}

/** Each system by itself, so that whoever asks about one does not pay for all. */
function systemPosture(
  workspace: Workspace,
  root: RootLinks,
  record: RecordFacts,
): SystemPosture | undefined {
  // What has the id of a system before it is no other system: until it has one of its own the first one counts.
  if (!record.system || isRepeated(root, record)) return undefined;
  const known = systemPostures(root);
  const { today, named } = workspace;
  if (known.today !== today || known.named !== named) {
    known.today = today;
    known.named = named;
    known.byRecord.clear();
  }
  const before = known.byRecord.get(record);
  if (before) return before;
  const { system } = record;
  const obligations = obligationsOf({ root, config: configOf(root), today, named, record, system });
  const posture = { record, system, state: worstOf(obligations.map(({ state }) => state)), obligations };
  known.byRecord.set(record, posture);
  return posture;
}

const systemPostures = memo((_: RootLinks): Moment & { byRecord: Map<RecordFacts, SystemPosture> } => ({
  today: '',
  named: undefined,
  byRecord: new Map(),
}));
