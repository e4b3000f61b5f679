import { shortened } from '../../base/shorten.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { entryOf, follow } from '../../syntax/node.ts';
import type { Node } from '../../syntax/tree.ts';
import { isPartial } from '../partial.ts';
import type { Finding, RecordRule } from '../rule.ts';

export const aimsOwner: RecordRule = {
  code: 'aims-owner',
  summary: 'Not exactly one role owns the AI management system.',
  severity: 'warning',
  sees: 'record',
  kinds: ['scope'],

  *check({ record }) {
    const scope = saidBy(record, 'scope');
    if (!scope?.roles || scope.status === 'superseded' || scope.status === 'retired') return;
    const entry = entryOf(record.node, 'roles');
    const list = follow(entry?.value);
    if (!entry || list?.type !== 'sequence') return;
    const roles = scope.roles.map((role, index) => ({ role, node: list.items[index] }));
    const owners = roles.filter(({ role }) => role.owns_aims === true);
    if (owners.length > 1) yield* rivalsAmong(owners);
    if (owners.length > 0 || isPartial(record) || !roles.every(isClear)) return;
    yield {
      range: entry.keyRange,
      ...(scope.status !== 'approved' && { severity: 'info' as const }),
      message:
        'None of these roles owns the AI management system, so nobody answers for it as a whole. Write "owns_aims: true" at ' +
        'the one role that does.',
    };
  },
};

interface WrittenRole {
  readonly role: NonNullable<Said['scope']['roles']>[number];
  readonly node: Node | undefined;
}

function* rivalsAmong([first, ...rivals]: readonly WrittenRole[]): Generator<Finding> {
  const firstPlace = first && answerIn(first)?.range;
  if (!first || !firstPlace) return;
  for (const rival of rivals) {
    const range = answerIn(rival)?.range;
    if (!range) continue;
    yield {
      range,
      message:
        `${nameOf(rival, 'This role')} owns the AI management system, and so does ${nameOf(first, 'another role')}; where two answer ` +
        'for it, neither does. Leave "owns_aims: true" at one role.',
      related: [{ range: firstPlace, message: `${nameOf(first, 'This role')} owns it too.` }],
    };
  }
}

function answerIn({ node }: WrittenRole): Node | undefined {
  return entryOf(node, 'owns_aims')?.value;
}

function nameOf({ role }: WrittenRole, otherwise: string): string {
  const [name] = role.role ?? role.holder ?? [];
  return name === undefined ? otherwise : `"${shortened(name)}"`;
}

/** Whether a role could be read: one that was not, or whose `owns_aims` is no yes or no, may be the owner. */
function isClear(written: WrittenRole): boolean {
  if (follow(written.node)?.type !== 'mapping') return false;
  const value = follow(answerIn(written));
  return written.role.owns_aims !== undefined || !value || (value.type === 'scalar' && value.value === null);
}
