import { actionDueOf } from '../corrective-actions.ts';
import { inForce } from '../in-force.ts';
import { openUntil, reportDueOf } from '../incidents.ts';
import { type Due, type Looking, named, saidInForce } from './due.ts';

/** Incidents that are open, and those that an authority has to be told of. */
export function* incidentsDue(looking: Looking): Generator<Due> {
  const { root, config } = looking;
  for (const { facts, record, said } of saidInForce(looking, 'incident')) {
    if (facts.lifecycle.status === 'dismissed') continue;
    const report = reportDueOf(root, { record, said });
    if (report !== undefined) {
      const what = `Report serious ${named(facts)} to the authority`;
      yield { sort: 'incident-report', day: report, what, record: facts, path: ['statutory_report'] };
    }
    const term = openUntil({ record, said }, config);
    if (term) {
      const { day, field } = term;
      yield { sort: 'incident', day, what: `Resolve ${named(facts)}`, record: facts, path: [field] };
    }
  }
}

export function* correctiveActionsDue({ root }: Looking): Generator<Due> {
  for (const action of inForce(root, 'corrective-action')) {
    const day = actionDueOf(action);
    if (day === undefined) continue;
    const { record } = action;
    yield {
      sort: 'corrective-action',
      day,
      what: `Finish and verify ${named(record)}`,
      record,
      path: ['due'],
    };
  }
}
