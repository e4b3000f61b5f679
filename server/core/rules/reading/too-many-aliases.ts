import { hasTooManyAliases } from '../../model/aliases.ts';
import { headRangeOf, recordsOf } from '../../model/record.ts';
import type { DocumentRule } from '../rule.ts';

export const tooManyAliases: DocumentRule = {
  code: 'too-many-aliases',
  summary: 'The aliases of a record stand for so many values that they are not looked behind.',
  severity: 'error',
  sees: 'document',

  *check({ document }) {
    for (const record of recordsOf(document)) {
      if (!hasTooManyAliases(record)) continue;
      yield {
        range: headRangeOf(record),
        message:
          'The aliases in here stand for more than 10,000 values, so what is behind them is not checked. Write out what ' +
          'is meant where it is meant.',
      };
    }
  },
};
