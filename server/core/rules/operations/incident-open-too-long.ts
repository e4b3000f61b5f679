import { daysBetween } from '../../base/day.ts';
import { configOf } from '../../model/config.ts';
import { saidIn } from '../../model/placeholder.ts';
import { headRangeOf } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import type { WorkspaceRule } from '../rule.ts';
import { counted } from '../wording.ts';
import { incidentsIn, severityOfIncident } from './incidents-in.ts';

export const incidentOpenTooLong: WorkspaceRule = {
  code: 'incident-open-too-long',
  summary: 'An incident has been open for longer than its severity allows.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    const { today } = context;
    for (const incident of incidentsIn(context)) {
      const { record, root, said, status } = incident;
      // What was meant by a word that is none, nobody can say.
      if (!said.severity && saidIn(record, 'severity') !== undefined) continue;
      const field = said.detected_on ? 'detected_on' : 'occurred_on';
      const since = said[field]?.first;
      if (since === undefined || !status || !open.has(status)) continue;
      const days = daysBetween(since, today);
      const allowed = configOf(root).thresholds.incidentOpenDays[said.severity ?? 'critical'];
      if (days <= allowed) continue;
      yield {
        range: valueAt(record.node, [field])?.range ?? headRangeOf(record),
        severity: severityOfIncident(incident),
        message:
          `This incident has been open for ${counted(days, 'day')}, since ${since}; ` +
          `${said.severity ? `one of ${said.severity} severity` : 'one without a severity counts as critical and'} may be for ${allowed}. ` +
          'What caused it can do harm again until it is removed. Finish the work and set the status to resolved or closed' +
          `${said.severity ? '' : ', or say how severe it is'}.`,
      };
    }
  },
};

/** While it is, its cause is still there. */
const open: ReadonlySet<string> = new Set(['new', 'investigating', 'contained', 'mitigated']);
