import { shortened } from '../../base/shorten.ts';
import { sourceText } from '../../model/record.ts';
import { leavesOf } from '../../model/uses.ts';
import type { RecordRule } from '../rule.ts';

export const unquotedVersion: RecordRule = {
  code: 'unquoted-version',
  summary: 'A version is read as a number, which loses what was written (1.10 becomes 1.1).',
  severity: 'warning',
  sees: 'record',

  *check({ record }) {
    for (const { shape, node } of leavesOf(record)) {
      if (shape.is !== 'version' || typeof node.value !== 'number') continue;
      const written = sourceText(record, node.range);
      // An alias (`*v`) cannot be quoted where it stands.
      const quotable = !written.startsWith('*');
      const read = String(node.value) === written ? 'a number' : `the number ${node.value}`;
      yield {
        range: node.range,
        message: `This version is read as ${read}, not as the text ${shortened(written)}, and versions are compared as texts. Put it in quotes.`,
        ...(quotable && {
          fixes: [
            {
              title: `Change to "${shortened(written)}" in quotes`,
              edits: [{ range: node.range, text: `"${written}"` }],
            },
          ],
        }),
      };
    }
  },
};
