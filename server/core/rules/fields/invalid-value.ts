import { shortened } from '../../base/shorten.ts';
import { suggest } from '../../base/suggest.ts';
import { follow, textOf, valueAt } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import type { Finding, Rule } from '../rule.ts';
import { alternatives, pathText, whatStands } from '../wording.ts';
import { schemaFaultsIn } from './schema-places.ts';

export const invalidValue: Rule = {
  code: 'invalid-value',
  summary: 'A value is none of those that its field allows.',
  severity: 'error',
  sees: 'record',

  *check({ record }): Generator<Finding> {
    for (const { fault, range } of schemaFaultsIn(record, 'invalid-value')) {
      const node = follow(valueAt(record.node, fault.path));
      const written = textOf(node) ?? whatStands(record, fault.path);
      const meant = suggest(written, fault.allowed);
      const advice = meant ? ` Did you mean "${meant}"?` : '';
      yield {
        range,
        message: `"${shortened(written)}" is no value of "${pathText(fault.path)}".${advice} Allowed: ${alternatives(fault.allowed)}${fault.or ? `, or ${fault.or}` : ''}.`,
        ...(meant && { fixes: [changeTo(record.document.text, range, meant)] }),
      };
    }
    for (const { fault, range } of schemaFaultsIn(record, 'out-of-bounds')) {
      yield {
        range,
        message: `"${pathText(fault.path)}" is to be ${fault.expected}; ${whatStands(record, fault.path)} stands here.`,
      };
    }
  },
};
