import { type Day, daysBetween } from '../../base/day.ts';
import type { Range } from '../../base/range.ts';
import { configOf } from '../../model/config.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { isReportable } from '../../posture/incidents.ts';
import {
  daysOf,
  isReportingOwed,
  type StatutoryClock,
  statutoryDueDay,
} from '../../posture/statutory-clock.ts';
import { valueAt } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import type { Finding, RelationsContext, RelationsRule, Severity } from '../rule.ts';
import { counted } from '../wording.ts';
import { type IncidentSeen, incidentOf } from './incidents-in.ts';

/** The periods are those of Article 73 of Regulation (EU) 2024/1689, the EU AI Act; see `posture/statutory-clock.ts`. */
export const unreportedSeriousIncident: RelationsRule = {
  code: 'unreported-serious-incident',
  summary: 'A serious incident was not reported to the authority within the time that the EU AI Act gives.',
  severity: 'error',
  sees: 'relations',
  kinds: ['incident'],

  *check(context) {
    const incident = incidentOf(context);
    if (!incident) return;
    if (!isReportable(incident.root, incident)) return;
    const reported = incident.said.statutory_report?.reported_on;
    if (reported) {
      yield* reportedLate(incident, reported.first);
    } else {
      yield unreported(context, incident);
      yield* dueTooLate(incident);
    }
  },
};

function unreported(context: RelationsContext, incident: IncidentSeen): Finding {
  const { record, said } = incident;
  const clock = said.statutory_report?.clock;
  const awareOn = said.detected_on?.first;
  const range = rangeAt(record, ['statutory_report', 'clock'], ['serious_incident']);
  if (awareOn === undefined) {
    return {
      range,
      severity: 'warning',
      message:
        `This is a serious incident, and no report of it is recorded. The EU AI Act (Article 73) counts ${clock ? daysText(clock) : periods()} ` +
        'from the day it became known, which is not given. Write that day as "detected_on", report the incident, and ' +
        'record it under "statutory_report".',
    };
  }
  const due = statutoryDueDay(awareOn, clock ?? 'serious');
  const left = daysBetween(context.today, due);
  const { dueSoonDays } = configOf(incident.root).thresholds;
  const severity = left < 0 ? 'error' : left <= dueSoonDays ? 'warning' : 'info';
  const when = left < 0 ? `by ${due}, ${counted(-left, 'day')} ago` : `by ${due}, ${inDays(left)}`;
  const had = left < 0 ? 'had' : 'has';
  return {
    range,
    severity: lawful(awareOn, severity),
    message: clock
      ? `This serious incident ${had} to be reported ${when}: the EU AI Act (Article 73) gives ${daysText(clock)} from the day it became known, ` +
        `${awareOn}.${beforeTheAct(awareOn)} Report it, and write the day as "reported_on"; or say under "statutory_report" why no report is owed.`
      : `This serious incident ${had} to be reported at the latest ${when}: the EU AI Act (Article 73) gives ${periods()} from the day it ` +
        `became known, ${awareOn}.${beforeTheAct(awareOn)} Report it, and write the clock and the day under "statutory_report"; or say there why no report is owed.`,
  };
}

function* reportedLate({ record, said }: IncidentSeen, reportedOn: Day): Generator<Finding> {
  const awareOn = said.detected_on?.first;
  if (awareOn === undefined) return;
  // Without a clock the longest period counts: what is later than that is late by every clock.
  const clock = said.statutory_report?.clock ?? 'serious';
  const due = statutoryDueDay(awareOn, clock);
  if (reportedOn <= due) return;
  yield {
    range: rangeAt(record, ['statutory_report', 'reported_on'], ['serious_incident']),
    severity: said.status === 'closed' ? 'info' : lawful(awareOn, 'warning'),
    message:
      `This serious incident was reported on ${reportedOn}, ${counted(daysBetween(due, reportedOn), 'day')} after the last day, ${due}: the EU AI Act ` +
      `(Article 73) gives ${daysText(clock)} from the day it became known, ${awareOn}.${beforeTheAct(awareOn)} Write down what delayed it, and mend that ` +
      'with a corrective action, since the authority and the auditor will ask.',
  };
}

/** A due day of one's own may be earlier than the Act's, and never later. */
function* dueTooLate({ record, said }: IncidentSeen): Generator<Finding> {
  const { clock, due: written } = said.statutory_report ?? {};
  const awareOn = said.detected_on?.first;
  if (!clock || !written || awareOn === undefined) return;
  const due = statutoryDueDay(awareOn, clock);
  if (written.last <= due) return;
  const range = rangeAt(record, ['statutory_report', 'due']);
  yield {
    range,
    severity: lawful(awareOn, 'warning'),
    message:
      `This day is ${counted(daysBetween(due, written.last), 'day')} later than the EU AI Act (Article 73) allows: ${daysText(clock)} from the day it ` +
      `became known, ${awareOn}, end on ${due}. Whoever goes by it reports too late. Write ${due} or an earlier day.`,
    fixes: [changeTo(record.document.text, range, due)],
  };
}

/** What became known before the article applied owes no report by it; that it was serious is still worth a look. */
function lawful(awareOn: Day, severity: Severity): Severity {
  return isReportingOwed(awareOn) ? severity : 'info';
}

function beforeTheAct(awareOn: Day): string {
  return isReportingOwed(awareOn) ? '' : ' The article did not apply yet on that day.';
}

function daysText(clock: StatutoryClock): string {
  const days = counted(daysOf(clock), 'day');
  if (clock === 'death') return `${days}, since somebody died,`;
  return clock === 'serious' ? days : `${days}, since it is widespread or hits critical infrastructure,`;
}

function periods(): string {
  return (
    `${counted(daysOf('serious'), 'day')} (${daysOf('death')} after a death, ` +
    `${daysOf('widespread-or-critical-infrastructure')} if it is widespread or hits critical infrastructure)`
  );
}

function inDays(days: number): string {
  return days === 0 ? 'which is today' : `in ${counted(days, 'day')}`;
}

/** The first of the values that stands there, else the incident's id. */
function rangeAt(record: Record, ...paths: readonly (readonly string[])[]): Range {
  for (const path of paths) {
    const range = valueAt(record.node, path)?.range;
    if (range && range.end > range.start) return range;
  }
  return headRangeOf(record);
}
