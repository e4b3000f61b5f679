import { recordsOf } from '../../model/record.ts';
import { repeatedUsesOf } from '../../model/uses.ts';
import type { DocumentRule } from '../rule.ts';

export const fieldTwice: DocumentRule = {
  code: 'field-twice',
  summary: 'A field stands both in the front matter and as a section of the body, or as two sections.',
  severity: 'error',
  sees: 'document',

  *check({ file, document }) {
    for (const record of recordsOf(document)) {
      for (const { use, first } of repeatedUsesOf(record)) {
        yield {
          range: use.keyRange,
          message:
            `"${use.field.title}" stands here and ${first.section ? 'under another heading' : 'in the front matter'} as well, ` +
            'so nobody can tell which one holds. Keep one of them.',
          related: [{ uri: file.uri, range: first.keyRange, message: 'The same field stands here first.' }],
        };
      }
    }
  },
};
