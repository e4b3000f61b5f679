import { daysBetween } from '../../base/day.ts';
import { configOf } from '../../model/config.ts';
import { headRangeOf } from '../../model/record.ts';
import { openUntil } from '../../posture/incidents.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';
import { counted } from '../wording.ts';
import { incidentOf, severityOfIncident } from './incidents-in.ts';

export const incidentOpenTooLong: RelationsRule = {
  code: 'incident-open-too-long',
  summary: 'An incident has been open for longer than its severity allows.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['incident'],

  *check(context) {
    const incident = incidentOf(context);
    if (!incident) return;
    const { record, root, said } = incident;
    const { today } = context;
    const term = openUntil(incident, configOf(root));
    if (!term || today <= term.day) return;
    const { since, field, allowed } = term;
    const days = daysBetween(since, today);
    yield {
      range: valueAt(record.node, [field])?.range ?? headRangeOf(record),
      severity: severityOfIncident(incident),
      message:
        `This incident has been open for ${counted(days, 'day')}, since ${since}; ` +
        `${said.severity ? `one of ${said.severity} severity` : 'one without a severity counts as critical and'} may be for ${allowed}. ` +
        'What caused it can do harm again until it is removed. Finish the work and set the status to resolved or closed' +
        `${said.severity ? '' : ', or say how severe it is'}.`,
    };
  },
};
