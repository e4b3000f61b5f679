import { shortened } from '../../base/shorten.ts';
import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import { headRangeOf } from '../../model/record.ts';
import { approvedScopes } from '../../posture/scope.ts';
import { valueAt } from '../../syntax/node.ts';
import type { WorkspaceRule } from '../rule.ts';
import { recordsAsSeen } from '../seen.ts';

export const severalScopes: WorkspaceRule = {
  code: 'several-scopes',
  summary: 'One AI management system has more than one approved scope.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    const { workspace, file } = context;
    for (const { record, facts } of recordsAsSeen(context)) {
      if (facts.kind !== 'scope') continue;
      const [first, ...others] = approvedScopes(linksAround(workspace, file.uri));
      if (!first || !others.some(other => other.record === facts)) continue;
      const name = first.record.id === undefined ? 'another scope' : `"${shortened(first.record.id)}"`;
      yield {
        range: valueAt(record.node, ['status'])?.range ?? headRangeOf(record),
        message:
          `This scope is approved, and so is ${name}; with two of them nobody can tell where the AI management system ends. ` +
          'Set the status of the one that no longer holds to "superseded". Where there are two management systems, keep each ' +
          'in a folder of its own with a document that begins "aims: config/v1".',
        related: [{ ...headOf(workspace, first.record), message: 'This scope is approved too.' }],
      };
    }
  },
};
