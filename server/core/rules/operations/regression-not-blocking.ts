import { headRangeOf } from '../../model/record.ts';
import { owesNothing } from '../../posture/in-force.ts';
import { valueAt } from '../../syntax/node.ts';
import { aboutSystem, severityFor } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { validationOf } from './validations.ts';

export const regressionNotBlocking: RelationsRule = {
  code: 'regression-not-blocking',
  summary: 'A version that does worse than the one before can be deployed.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['validation'],

  *check({ record, root }) {
    const said = validationOf(record);
    if (said?.regression_blocks_deployment !== false) return;
    const system = aboutSystem(root, record);
    if (owesNothing(system)) return;
    yield {
      range: valueAt(record.node, ['regression_blocks_deployment'])?.range ?? headRangeOf(record),
      severity: severityFor(system),
      message:
        'A version that does worse can be deployed. Then the tests report a fault and prevent none. Let the pipeline stop ' +
        'a release whose results are worse than those of the last one, and set this to true.',
    };
  },
};
