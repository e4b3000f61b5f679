import { addDays, type Day, daysBetween } from '../base/day.ts';
import { type Config, isInUse } from '../model/config.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { saidIn } from '../model/placeholder.ts';
import type { Record } from '../model/record.ts';
import type { Said } from '../model/said.ts';
import { isReportingOwed, statutoryDueDay } from './statutory-clock.ts';

/** An incident as it stands in its file, and what it says. */
export interface IncidentSaid {
  readonly record: Record;
  readonly said: Said['incident'];
}

/** How far the work has come: `new` where nothing says it; undefined where what stands there is no such word. */
export function incidentStatus({ record, said }: IncidentSaid): Said['incident']['status'] {
  return said.status ?? (saidIn(record, 'status') === undefined ? 'new' : undefined);
}

/** Until when an incident may be open. */
export interface OpenTerm {
  /** The last such day. */
  readonly day: Day;
  readonly since: Day;
  /** The field that says since when. */
  readonly field: 'detected_on' | 'occurred_on';
  /** In days. */
  readonly allowed: number;
}

/** Undefined for one that is not open any more, or of which nobody can tell. Without a severity it counts as critical. */
export function openUntil(
  incident: IncidentSaid,
  { thresholds }: Pick<Config, 'thresholds'>,
): OpenTerm | undefined {
  const { record, said } = incident;
  // What was meant by a word that is none, nobody can say.
  if (!said.severity && saidIn(record, 'severity') !== undefined) return undefined;
  const status = incidentStatus(incident);
  const field = said.detected_on ? 'detected_on' : 'occurred_on';
  const since = said[field]?.first;
  if (since === undefined || !status || !open.has(status)) return undefined;
  const allowed = thresholds.incidentOpenDays[said.severity ?? 'critical'];
  return { day: addDays(since, allowed), since, field, allowed };
}

/** While it is, its cause is still there. */
const open: ReadonlySet<string> = new Set(['new', 'investigating', 'contained', 'mitigated']);

/** Whether a serious incident is of those that the EU AI Act wants reported, as far as its record can be read. */
export function isReportable(root: RootView, { record, said }: IncidentSaid): boolean {
  if (!isInUse(root, 'eu-ai-act')) return false;
  if (said.serious_incident !== true || said.ruledOut?.includes('statutory_report')) return false;
  // A report in another form than the schema's cannot be read, and that is reported.
  if (saidIn(record, 'statutory_report') !== undefined) return false;
  return (
    said.statutory_report?.reported_on !== undefined ||
    saidIn(record, 'statutory_report', 'reported_on') === undefined
  );
}

/**
 * The last day for a report that is still to be made. A day of one's own may be earlier than that of the Act, and never
 * later; without a clock the longest period counts.
 */
export function reportDueOf(root: RootLinks, incident: IncidentSaid): Day | undefined {
  const { statutory_report: report, detected_on: aware } = incident.said;
  if (!isReportable(root, incident) || report?.reported_on) return undefined;
  const own = report?.due?.last;
  const lawful =
    aware && isReportingOwed(aware.first)
      ? statutoryDueDay(aware.first, report?.clock ?? 'serious')
      : undefined;
  if (own === undefined || lawful === undefined) return own ?? lawful;
  return daysBetween(own, lawful) < 0 ? lawful : own;
}
