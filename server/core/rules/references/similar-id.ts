import { headRangeOf } from '../../model/record.ts';
import type { RelationsRule } from '../rule.ts';

export const similarId: RelationsRule = {
  code: 'similar-id',
  summary: 'Two ids of one kind differ only in upper and lower case.',
  severity: 'warning',
  sees: 'relations',

  *check({ record, facts, root }) {
    if (facts.id === undefined || root.definitions(facts.idKind, facts.id)[0] !== facts) return;
    const [other] = root.idsLike(facts.idKind, facts.id);
    const definition = other === undefined ? undefined : root.definitions(facts.idKind, other)[0];
    if (!definition) return;
    yield {
      range: headRangeOf(record),
      message: `"${facts.id}" and "${other}" are two ids that differ only in case, which people and some file systems mix up. Give one of them another name.`,
      related: [{ head: definition.place, message: `"${other}" stands here.` }],
    };
  },
};
