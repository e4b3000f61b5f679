import { shortened } from '../../base/shorten.ts';
import { headRangeOf } from '../../model/record.ts';
import { approvedScopes } from '../../posture/scope.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';

export const severalScopes: RelationsRule = {
  code: 'several-scopes',
  summary: 'One AI management system has more than one approved scope.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['scope'],

  *check({ record, facts, root }) {
    if (facts.kind !== 'scope') return;
    const [first, ...others] = root.ask(approvedScopes);
    if (!first || !others.some(other => other.record === facts)) return;
    const name = first.record.id === undefined ? 'another scope' : `"${shortened(first.record.id)}"`;
    yield {
      range: valueAt(record.node, ['status'])?.range ?? headRangeOf(record),
      message:
        `This scope is approved, and so is ${name}; with two of them nobody can tell where the AI management system ends. ` +
        'Set the status of the one that no longer holds to "superseded". Where there are two management systems, keep each ' +
        'in a folder of its own with a document that begins "aims: config/v1".',
      related: [{ head: first.record.place, message: 'This scope is approved too.' }],
    };
  },
};
