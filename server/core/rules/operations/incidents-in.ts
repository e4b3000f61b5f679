import type { RecordFacts } from '../../model/facts.ts';
import type { RootView } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { incidentStatus } from '../../posture/incidents.ts';
import { severityForAny } from '../grave.ts';
import type { RelationsContext, Severity } from '../rule.ts';

export interface IncidentSeen {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly said: Said['incident'];
  /** How far the work has come: `new` where nothing says it; undefined where what stands there is no such word. */
  readonly status: Said['incident']['status'];
  /** The root of the AIMS it belongs to. */
  readonly root: RootView;
}

/** A record as an incident; undefined for what is none, or turned out to be none. */
export function incidentOf({ record, facts, root }: RelationsContext): IncidentSeen | undefined {
  const said = saidBy(record, 'incident');
  if (!said || said.status === 'dismissed') return undefined;
  return { record, facts, said, status: incidentStatus({ record, said }), root };
}

/** The severity of what is wrong with an incident: that of the system for which it weighs most. */
export function severityOfIncident({ root, said: { systems = [] } }: IncidentSeen): Severity {
  return severityForAny(systems.map(id => root.definitions('system', id)[0]?.system));
}
