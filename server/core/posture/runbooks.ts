import { addDays, type Day } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import { configOf } from '../model/config.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { seenIn } from '../model/said.ts';
import { inForce, type SeenDocument } from './in-force.ts';

/** The types of incidents that the runbooks of an AIMS have to cover, whatever the systems. */
export const requiredIncidentTypes: readonly string[] = [
  'harmful-hallucination',
  'biased-output',
  'prompt-injection',
  'data-leak',
];

/** The runbooks that name a type of incident, but for those that are superseded or retired. */
export interface RunbooksOfType {
  readonly approved: readonly RecordFacts[];
  /** Those that nobody has approved yet. */
  readonly unapproved: readonly RecordFacts[];
}

export function runbooksOfType(root: RootView, type: string): RunbooksOfType {
  return runbooksByType(inForce(root, 'runbook')).get(type) ?? { approved: [], unapproved: [] };
}

/**
 * The approved runbook that names a type and is for all of the systems: one that names the systems before one that is
 * for every system. Undefined where there is none.
 */
export function runbookFor(
  root: RootView,
  { type, systems }: { readonly type: string; readonly systems: readonly string[] },
): RecordFacts | undefined {
  const known = runbooksByType(inForce(root, 'runbook')).get(type);
  const [first, ...others] = systems;
  if (first === undefined) return known?.approved[0];
  const specific = (known?.bySystem.get(first) ?? []).find(({ all }) => others.every(id => all.has(id)));
  return specific?.record ?? known?.forEverySystem[0];
}

/** The runbooks that speak of a system, and those that speak of none in particular, which are for all; in order. */
export function runbooksAbout(root: RootView, system: string | undefined): readonly RecordFacts[] {
  return root.lookUp(runbooksFor, system) ?? root.lookUp(runbooksFor, undefined) ?? [];
}

const runbooksFor = (root: RootView) => runbooksBySystem(inForce(root, 'runbook'));

/** The last day on which an approved runbook counts as exercised; undefined for one that never was, or is not in force. */
export function exerciseDueOf(root: RootView, runbook: RecordFacts): Day | undefined {
  const exercised = seenIn(runbook, 'runbook')?.last_exercised?.first;
  if (exercised === undefined || runbook.lifecycle.status !== 'approved') return undefined;
  return addDays(exercised, configOf(root).thresholds.exerciseDays);
}

interface Indexed {
  readonly approved: RecordFacts[];
  readonly unapproved: RecordFacts[];
  /** Of the approved ones. */
  readonly forEverySystem: RecordFacts[];
  readonly bySystem: Map<string, { readonly record: RecordFacts; readonly all: ReadonlySet<string> }[]>;
}

type Runbook = SeenDocument<'runbook'>;

/** By the id of each system that one of them names; under `undefined` those that are for all. */
const runbooksBySystem = memo(
  (runbooks: readonly Runbook[]): ReadonlyMap<string | undefined, readonly RecordFacts[]> => {
    const named = runbooks.flatMap(({ seen }) => seen.systems ?? []);
    const bySystem = new Map<string | undefined, RecordFacts[]>([undefined, ...named].map(id => [id, []]));
    for (const { record, seen } of runbooks) {
      const about = seen.systems ? new Set(seen.systems) : bySystem.keys();
      for (const id of about) bySystem.get(id)?.push(record);
    }
    return bySystem;
  },
);

const runbooksByType = memo((runbooks: readonly Runbook[]): ReadonlyMap<string, Indexed> => {
  const byType = new Map<string, Indexed>();
  for (const { record, seen } of runbooks) {
    for (const type of new Set(seen.incident_types)) {
      const known: Indexed = byType.get(type) ?? {
        approved: [],
        unapproved: [],
        forEverySystem: [],
        bySystem: new Map(),
      };
      byType.set(type, known);
      if (record.lifecycle.status !== 'approved') {
        known.unapproved.push(record);
        continue;
      }
      known.approved.push(record);
      if (!seen.systems) known.forEverySystem.push(record);
      const all = new Set(seen.systems);
      for (const id of all) known.bySystem.set(id, [...(known.bySystem.get(id) ?? []), { record, all }]);
    }
  }
  return byType;
});
