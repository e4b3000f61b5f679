import { shortened } from '../../base/shorten.ts';
import { localFaultsOf } from '../../model/local-faults.ts';
import { isSelfReference } from '../../posture/cross-faults.ts';
import { fieldOf } from '../../posture/reference-cycles.ts';
import { isHistory } from '../../posture/succession.ts';
import { rangeAt } from '../range-at.ts';
import type { RelationsRule } from '../rule.ts';

export const selfReference: RelationsRule = {
  code: 'self-reference',
  summary: 'Something names itself where only another one makes sense.',
  severity: 'error',
  sees: 'relations',

  *check({ record, facts }) {
    if (isHistory(facts)) return;
    for (const reference of facts.references) {
      if (!isSelfReference(facts, reference)) continue;
      yield {
        range: rangeAt(record, reference.place),
        message: messageFor(reference.id, fieldOf(facts, reference)),
      };
    }
    for (const fault of localFaultsOf(record)) {
      if (fault.is !== 'self') continue;
      yield { range: fault.at.node.range, message: messageFor(fault.at.id, fault.at.field) };
    }
  },
};

function messageFor(id: string, field: string): string {
  return `"${shortened(id)}" names itself under "${field}", which says nothing: it cannot come before itself or take its own place. Name the other one that is meant, or remove this.`;
}
