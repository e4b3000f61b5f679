import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootLinks } from '../model/links.ts';
import { inForce } from './in-force.ts';

/** The types of incidents that the runbooks of an AIMS have to cover, whatever the systems. */
export const requiredIncidentTypes: readonly string[] = [
  'harmful-hallucination',
  'biased-output',
  'prompt-injection',
  'data-leak',
];

/** A type of incident, and the runbooks that name it. */
export interface RunbooksOfType {
  readonly approved: readonly RunbookReach[];
  /** Those that nobody has approved yet. */
  readonly unapproved: readonly RunbookReach[];
}

export interface RunbookReach {
  readonly record: RecordFacts;
  /** The ids of the systems it is for; undefined: all. */
  readonly systems?: readonly string[];
}

/** The runbooks that name a type of incident, but for those that are superseded or retired. */
export function runbooksOfType(root: RootLinks, type: string): RunbooksOfType {
  return runbooksByType(root).get(type) ?? { approved: [], unapproved: [] };
}

/** The first approved runbook that names a type and is for all of the systems; undefined where there is none. */
export function runbookFor(
  root: RootLinks,
  { type, systems }: { readonly type: string; readonly systems: readonly string[] },
): RecordFacts | undefined {
  const { approved } = runbooksOfType(root, type);
  return approved.find(runbook => !runbook.systems || systems.every(id => runbook.systems?.includes(id)))
    ?.record;
}

const runbooksByType = memo((root: RootLinks): ReadonlyMap<string, RunbooksOfType> => {
  const byType = new Map<string, { approved: RunbookReach[]; unapproved: RunbookReach[] }>();
  for (const { record, seen } of inForce(root, 'runbook')) {
    const reach = { record, ...(seen.systems && { systems: seen.systems }) };
    for (const type of new Set(seen.incident_types)) {
      const known = byType.get(type) ?? { approved: [], unapproved: [] };
      (record.lifecycle.status === 'approved' ? known.approved : known.unapproved).push(reach);
      byType.set(type, known);
    }
  }
  return byType;
});
