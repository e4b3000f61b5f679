import { shortened } from '../../base/shorten.ts';
import { headRangeOf } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import { isPartial } from '../partial.ts';
import type { RecordRule } from '../rule.ts';
import { measuredCriteria } from './criteria.ts';
import { validationOf } from './validations.ts';

export const unmeasuredCriterion: RecordRule = {
  code: 'unmeasured-criterion',
  summary: 'A validation passed although one of its criteria has no result.',
  severity: 'warning',
  sees: 'record',
  kinds: ['validation'],

  *check({ record }) {
    if (isPartial(record)) return;
    const said = validationOf(record);
    // Without any result it is the results that are missing, which is told as that.
    if (said?.decision !== 'pass' || said.results === undefined) return;
    for (const { criterion, index, result } of measuredCriteria(record)) {
      if (result) continue;
      yield {
        range: valueAt(record.node, ['criteria', index, 'metric'])?.range ?? headRangeOf(record),
        message:
          `No result is called "${shortened(criterion.metric ?? '')}", but the decision is "pass". What was not measured was ` +
          'not passed. Add the result under the same name, or take the criterion out with a new version.',
      };
    }
  },
};
