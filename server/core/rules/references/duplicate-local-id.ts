import { shortened } from '../../base/shorten.ts';
import { localFaultsOf } from '../../model/local-faults.ts';
import { isHistory } from '../../posture/succession.ts';
import type { RelationsRule } from '../rule.ts';

export const duplicateLocalId: RelationsRule = {
  code: 'duplicate-local-id',
  summary: 'Two entries of one list within a document have the same id.',
  severity: 'error',
  sees: 'relations',

  *check({ record, facts }) {
    if (isHistory(facts)) return;
    for (const fault of localFaultsOf(record)) {
      if (fault.is !== 'repeated') continue;
      const { at, first } = fault;
      yield {
        range: at.node.range,
        message: `"${shortened(at.id)}" is the id of another entry of "${at.list}" already, so nobody can tell which one is meant. Give one of them another id.`,
        related: [{ range: first.node.range, message: `"${first.id}" stands here first.` }],
      };
    }
  },
};
