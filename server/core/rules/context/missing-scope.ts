import { inForce } from '../../posture/in-force.ts';
import { severityForAims } from '../aims-wide.ts';
import type { AimsRule } from '../rule.ts';

export const missingScope: AimsRule = {
  code: 'missing-scope',
  summary: 'The AI management system has no document that says what it covers.',
  severity: 'warning',
  sees: 'aims',

  *check({ record, root }) {
    if (inForce(root, 'scope').length > 0) return;
    const past = root.ofKind('scope');
    const what =
      past.length > 0
        ? 'Every scope of this AI management system is superseded or retired'
        : 'This AI management system has no scope';
    yield {
      range: record.document.header.range,
      severity: severityForAims(root),
      message:
        `${what}, so nobody can tell what it covers or who answers for it; an auditor starts there. ` +
        'Write a document that begins "aims: scope/v1".',
      related: past.slice(0, 3).map(({ place }) => ({
        head: place,
        message: 'This scope is no longer in force.',
      })),
    };
  },
};
