import { headRangeOf } from '../../model/record.ts';
import type { RelationsRule } from '../rule.ts';

export const duplicateId: RelationsRule = {
  code: 'duplicate-id',
  summary: 'Two records of one kind have the same id.',
  severity: 'error',
  sees: 'relations',

  *check({ record, facts, root }) {
    if (facts.id === undefined) return;
    const [first] = root.definitions(facts.idKind, facts.id);
    if (!first || first === facts) return;
    yield {
      range: headRangeOf(record),
      message: `The id "${facts.id}" already belongs to another ${facts.idKind}, so nobody can tell which one is meant. Give one of them another id.`,
      related: [{ head: first.place, message: `"${facts.id}" stands here first.` }],
    };
  },
};
