import { headRangeOf, valueRangeIn } from '../../model/record.ts';
import { inForce } from '../../posture/in-force.ts';
import { severityForAims } from '../aims-wide.ts';
import type { AimsRule } from '../rule.ts';

export const scopeNotApproved: AimsRule = {
  code: 'scope-not-approved',
  summary: 'There is a scope, but none that is approved.',
  severity: 'warning',
  sees: 'aims',

  *check({ record, root }) {
    if (record.kind.name !== 'scope') return;
    const scopes = inForce(root, 'scope');
    // A status that is none is a fault of its own: it may well be meant to say that the scope is approved.
    if (!scopes.every(({ record: { lifecycle } }) => waiting.has(lifecycle.status))) return;
    const [, ...others] = scopes;
    const status = valueRangeIn(record, ['status']);
    yield {
      range: status && status.end > status.start ? status : headRangeOf(record),
      severity: severityForAims(root),
      message:
        `${others.length > 0 ? 'No scope of this AI management system is approved' : 'This scope is not approved'}, so it only proposes what ` +
        'the AI management system covers and who answers for it. ' +
        'Have leadership approve it, and record that under "status" and "approved".',
      related: others.slice(0, 3).map(({ record: other }) => ({
        head: other.place,
        message: 'This scope is not approved either.',
      })),
    };
  },
};

const waiting: ReadonlySet<string> = new Set(['draft', 'in-review']);
