import type { RecordRule } from '../rule.ts';
import { kindNoun, pathText, whatStands } from '../wording.ts';
import { schemaFaultsIn } from './schema-places.ts';

export const wrongType: RecordRule = {
  code: 'wrong-type',
  summary: 'A value has another form than its field asks for.',
  severity: 'error',
  sees: 'record',

  *check({ record }) {
    for (const { fault, range } of schemaFaultsIn(record, 'wrong-type')) {
      const where = fault.path.length > 0 ? `"${pathText(fault.path)}"` : `This ${kindNoun(record.kind)}`;
      yield {
        range,
        message: `${where} is to be ${fault.expected}; ${whatStands(record, fault.path)} stands here.`,
      };
    }
  },
};
