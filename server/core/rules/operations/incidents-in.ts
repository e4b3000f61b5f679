import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, type RootLinks } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { incidentStatus } from '../../posture/incidents.ts';
import { severityForAny } from '../grave.ts';
import type { Severity, WorkspaceContext } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export interface IncidentSeen {
  readonly record: Record;
  readonly facts: RecordFacts;
  readonly said: Said['incident'];
  /** How far the work has come: `new` where nothing says it; undefined where what stands there is no such word. */
  readonly status: Said['incident']['status'];
  /** The root of the AIMS it belongs to. */
  readonly root: RootLinks;
}

/** The incidents in a document, but for those that turned out to be none. */
export function* incidentsIn(context: WorkspaceContext): Generator<IncidentSeen> {
  for (const { record, facts } of recordsAsSeen(context)) {
    const said = saidBy(record, 'incident');
    if (!said || said.status === 'dismissed') continue;
    const status = incidentStatus({ record, said });
    yield { record, facts, said, status, root: linksAround(context.workspace, context.file.uri) };
  }
}

/** The severity of what is wrong with an incident: that of the system for which it weighs most. */
export function severityOfIncident({ root, said: { systems = [] } }: IncidentSeen): Severity {
  return severityForAny(systems.map(id => root.definitions('system', id)[0]?.system));
}
