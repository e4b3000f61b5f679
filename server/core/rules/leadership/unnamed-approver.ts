import { shortened } from '../../base/shorten.ts';
import type { RootView } from '../../model/links.ts';
import type { Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { inForce } from '../../posture/in-force.ts';
import { isNamedInScope } from '../../posture/leaders.ts';
import { valueAt } from '../../syntax/node.ts';
import type { Related, RelationsRule } from '../rule.ts';
import { kindNoun } from '../wording.ts';

export const unnamedApprover: RelationsRule = {
  code: 'unnamed-approver',
  summary: 'A policy was approved by somebody whom the scope does not name among its roles.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['policy', 'scope', 'statement-of-applicability'],

  *check({ record, facts, root }) {
    const approvers = facts.lifecycle.status === 'approved' ? approversOf(record) : [];
    // Of several who approved it together, one with authority is enough.
    if (approvers.length === 0 || approvers.some(each => isNamedInScope(root, each) !== false)) return;
    const range = valueAt(record.node, ['approved', 'by'])?.range;
    if (!range) return;
    yield {
      range,
      ...(facts.kind !== 'policy' && { severity: 'info' as const }),
      message:
        `"${shortened(approvers.join(', '))}" approved this ${kindNoun(record.kind)}, but is neither a role nor a holder in the scope, so ` +
        'nobody can tell that leadership stands behind it. Have one of those roles approve it, or name the approver under ' +
        '"roles" of the scope.',
      related: rolesOf(root),
    };
  },
};

/** Who approved a document by which leadership directs the AIMS. Others may be approved where the work is done. */
function approversOf(record: Record): readonly string[] {
  const said =
    saidBy(record, 'policy') ?? saidBy(record, 'scope') ?? saidBy(record, 'statement-of-applicability');
  return said?.approved?.by ?? [];
}

function rolesOf(root: RootView): readonly Related[] {
  return inForce(root, 'scope')
    .filter(({ seen }) => seen.roles !== undefined)
    .slice(0, 3)
    .map(({ record: { place } }) => ({
      place: { ...place, path: [...place.path, 'roles'] },
      message: 'The roles of the scope stand here.',
    }));
}
