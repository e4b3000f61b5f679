import { repeatedUsesOf } from '../../model/uses.ts';
import type { RecordRule } from '../rule.ts';

export const fieldTwice: RecordRule = {
  code: 'field-twice',
  summary: 'A field stands both in the front matter and as a section of the body, or as two sections.',
  severity: 'error',
  sees: 'record',

  *check({ record }) {
    for (const { use, first } of repeatedUsesOf(record)) {
      yield {
        range: use.keyRange,
        message:
          `"${use.field.title}" stands here and ${first.section ? 'under another heading' : 'in the front matter'} as well, ` +
          'so nobody can tell which one holds. Keep one of them.',
        related: [{ range: first.keyRange, message: 'The same field stands here first.' }],
      };
    }
  },
};
