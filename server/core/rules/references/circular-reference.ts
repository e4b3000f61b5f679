import { shortened } from '../../base/shorten.ts';
import { localFaultsOf } from '../../model/local-faults.ts';
import { fieldOf, wayRound } from '../../posture/reference-cycles.ts';
import { isHistory } from '../../posture/succession.ts';
import { rangeAt } from '../range-at.ts';
import type { RelationsRule } from '../rule.ts';

export const circularReference: RelationsRule = {
  code: 'circular-reference',
  summary: 'References lead in a circle where one thing has to come before the other.',
  severity: 'error',
  sees: 'relations',

  *check({ record, facts, root }) {
    if (isHistory(facts)) return;
    for (const reference of facts.references) {
      const way = wayRound(root, facts, reference);
      if (!way) continue;
      yield {
        range: rangeAt(record, reference.place),
        message: messageFor(fieldOf(facts, reference), [reference, ...way]),
        related: way.map(step => ({
          place: step.place,
          message: `From here on to "${step.id}".`,
        })),
      };
    }
    for (const fault of localFaultsOf(record)) {
      if (fault.is !== 'circular') continue;
      yield {
        range: fault.at.node.range,
        message: messageFor(fault.at.field, [fault.at, ...fault.way]),
        related: fault.way.map(step => ({
          range: step.node.range,
          message: `From here on to "${step.id}".`,
        })),
      };
    }
  },
};

/** `steps` begins with the reference that the finding is about. */
function messageFor(field: string, steps: readonly { readonly id: string }[]): string {
  const names = steps.map(({ id }) => `"${shortened(id)}"`);
  const way = names.length > 4 ? [...names.slice(0, 3), '...'] : names;
  return `Under "${field}" this leads back to where it stands, over ${way.join(', then ')}: nobody can tell which comes first. Remove or correct the one that is wrong.`;
}
