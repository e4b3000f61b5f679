import { recordsOf } from '../model/record.ts';
import { usesOf } from '../model/uses.ts';
import type { DocumentRule } from './rule.ts';

export const fieldTwice: DocumentRule = {
  code: 'field-twice',
  summary: 'A field stands both in the front matter and as a section of the body, or as two sections.',
  severity: 'error',
  sees: 'document',

  *check({ file, document }) {
    for (const record of recordsOf(document)) {
      const first = new Map(
        usesOf(record).flatMap(use => (use.path.length === 1 && !use.section ? [[use.field, use]] : [])),
      );
      for (const use of usesOf(record)) {
        if (!use.section) continue;
        const other = first.get(use.field);
        if (!other) {
          first.set(use.field, use);
          continue;
        }
        yield {
          range: use.keyRange,
          message:
            `"${use.field.title}" stands here and ${other.section ? 'under another heading' : 'in the front matter'} as well, ` +
            'so nobody can tell which one holds. Keep one of them.',
          related: [{ uri: file.uri, range: other.keyRange, message: 'The same field stands here first.' }],
        };
      }
    }
  },
};
