import { shortened } from '../../base/shorten.ts';
import { headRangeOf, sourceText } from '../../model/record.ts';
import { valueAt } from '../../syntax/node.ts';
import type { RecordRule } from '../rule.ts';
import { isBeyond, measuredCriteria } from './criteria.ts';
import { validationOf } from './validations.ts';

export const failedCriterion: RecordRule = {
  code: 'failed-criterion',
  summary: 'A validation passed although a result is beyond its threshold.',
  severity: 'error',
  sees: 'record',
  kinds: ['validation'],

  *check({ record }) {
    const decision = validationOf(record)?.decision;
    if (decision !== 'pass' && decision !== 'conditional') return;
    for (const measured of measuredCriteria(record)) {
      const { criterion, index, result } = measured;
      if (!result || !isBeyond(measured)) continue;
      const valueNode = valueAt(record.node, ['results', result.index, 'value']);
      const thresholdNode = valueAt(record.node, ['criteria', index, 'threshold']);
      const written = (node: typeof valueNode) => (node ? shortened(sourceText(record, node.range)) : '');
      const limit = criterion.direction === 'at-least' ? 'at least' : 'at most';
      const what =
        `"${shortened(criterion.metric ?? '')}" came out at ${written(valueNode)}, and the criterion is ${limit} ` +
        `${written(thresholdNode)}`;
      yield {
        range: valueNode?.range ?? headRangeOf(record),
        ...(decision === 'conditional' && { severity: 'warning' }),
        message:
          decision === 'pass'
            ? `${what}, but the decision is "pass". A limit that can be missed is none. Change the decision, or measure ` +
              'again after a correction; a limit is not moved after the test.'
            : `${what}. The decision is "conditional", so what has to happen before it is met must be written down. Name ` +
              'the condition and its day under "notes", and measure again.',
        ...(thresholdNode && {
          related: [
            {
              range: thresholdNode.range,
              message: 'The threshold that it is held against.',
            },
          ],
        }),
      };
    }
  },
};
