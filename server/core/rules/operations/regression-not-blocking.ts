import { headRangeOf } from '../../model/record.ts';
import { owesNothing } from '../../posture/in-force.ts';
import { valueAt } from '../../syntax/node.ts';
import { aboutSystem, severityFor } from '../grave.ts';
import type { WorkspaceRule } from '../rule.ts';
import { validationsIn } from './validations.ts';

export const regressionNotBlocking: WorkspaceRule = {
  code: 'regression-not-blocking',
  summary: 'A version that does worse than the one before can be deployed.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    for (const { record, said } of validationsIn(context.document)) {
      if (said.regression_blocks_deployment !== false) continue;
      const system = aboutSystem(context, record);
      if (owesNothing(system)) continue;
      yield {
        range: valueAt(record.node, ['regression_blocks_deployment'])?.range ?? headRangeOf(record),
        severity: severityFor(system),
        message:
          'A version that does worse can be deployed. Then the tests report a fault and prevent none. Let the pipeline stop ' +
          'a release whose results are worse than those of the last one, and set this to true.',
      };
    }
  },
};
