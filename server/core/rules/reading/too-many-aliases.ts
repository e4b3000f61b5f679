import { hasTooManyAliases } from '../../model/aliases.ts';
import { headRangeOf } from '../../model/record.ts';
import type { RecordRule } from '../rule.ts';

export const tooManyAliases: RecordRule = {
  code: 'too-many-aliases',
  summary: 'The aliases of a record stand for so many values that they are not looked behind.',
  severity: 'error',
  sees: 'record',

  *check({ record }) {
    if (!hasTooManyAliases(record)) return;
    yield {
      range: headRangeOf(record),
      message:
        'The aliases in here stand for more than 10,000 values, so what is behind them is not checked. Write out what ' +
        'is meant where it is meant.',
    };
  },
};
