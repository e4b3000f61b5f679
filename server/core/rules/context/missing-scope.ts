import { inForce } from '../../posture/in-force.ts';
import { aimsSpokenForBy, severityForAims } from '../aims-wide.ts';
import type { WorkspaceRule } from '../rule.ts';

export const missingScope: WorkspaceRule = {
  code: 'missing-scope',
  summary: 'The AI management system has no document that says what it covers.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    const root = aimsSpokenForBy(context);
    if (!root || inForce(root, 'scope').length > 0) return;
    const past = root.ofKind('scope');
    const what =
      past.length > 0
        ? 'Every scope of this AI management system is superseded or retired'
        : 'This AI management system has no scope';
    yield {
      range: context.document.header.range,
      severity: severityForAims(root),
      message:
        `${what}, so nobody can tell what it covers or who answers for it; an auditor starts there. ` +
        'Write a document that begins "aims: scope/v1".',
      related: past.slice(0, 3).map(record => ({
        head: record.place,
        message: 'This scope is no longer in force.',
      })),
    };
  },
};
