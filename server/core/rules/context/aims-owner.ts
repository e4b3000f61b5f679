import type { Range } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { type Record, recordsOf } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { entryOf, follow, valueAt } from '../../syntax/node.ts';
import { isPartial } from '../reading/syntax-faults.ts';
import type { DocumentRule, Finding } from '../rule.ts';

export const aimsOwner: DocumentRule = {
  code: 'aims-owner',
  summary: 'Not exactly one role owns the AI management system.',
  severity: 'warning',
  sees: 'document',

  *check({ document }) {
    const [record] = recordsOf(document);
    const scope = record && saidBy(record, 'scope');
    if (!record || !scope?.roles || scope.status === 'superseded' || scope.status === 'retired') return;
    const owners = scope.roles.flatMap((role, index) => (role.owns_aims === true ? [{ role, index }] : []));
    if (owners.length > 1) yield* rivalsIn(record, owners);
    if (owners.length > 0 || isPartial(document) || !isClear(record, scope.roles)) return;
    const range = entryOf(record.node, 'roles')?.keyRange;
    if (!range) return;
    yield {
      range,
      ...(scope.status !== 'approved' && { severity: 'info' as const }),
      message:
        'None of these roles owns the AI management system, so nobody answers for it as a whole. Write "owns_aims: true" at ' +
        'the one role that does.',
    };
  },
};

type Role = NonNullable<Said['scope']['roles']>[number];

interface Owner {
  readonly role: Role;
  readonly index: number;
}

function* rivalsIn(record: Record, [first, ...rivals]: readonly Owner[]): Generator<Finding> {
  const firstPlace = first && placeOf(record, first);
  if (!first || !firstPlace) return;
  for (const rival of rivals) {
    const range = placeOf(record, rival);
    if (!range) continue;
    yield {
      range,
      message:
        `${nameOf(rival, 'This role')} owns the AI management system, and so does ${nameOf(first, 'another role')}; where two answer ` +
        'for it, neither does. Leave "owns_aims: true" at one role.',
      related: [
        {
          uri: record.document.uri,
          range: firstPlace,
          message: `${nameOf(first, 'This role')} owns it too.`,
        },
      ],
    };
  }
}

function placeOf(record: Record, { index }: Owner): Range | undefined {
  return valueAt(record.node, ['roles', index, 'owns_aims'])?.range;
}

function nameOf({ role }: Owner, otherwise: string): string {
  const [name] = role.role ?? role.holder ?? [];
  return name === undefined ? otherwise : `"${shortened(name)}"`;
}

/** Whether every role could be read: one that was not, or whose `owns_aims` is no yes or no, may be the owner. */
function isClear(record: Record, roles: readonly Role[]): boolean {
  return roles.every((role, index) => {
    const node = follow(valueAt(record.node, ['roles', index]));
    if (node?.type !== 'mapping') return false;
    const value = follow(entryOf(node, 'owns_aims')?.value);
    return role.owns_aims !== undefined || !value || (value.type === 'scalar' && value.value === null);
  });
}
