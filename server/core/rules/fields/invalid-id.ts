import { shortened } from '../../base/shorten.ts';
import { idFrom } from '../../model/id-form.ts';
import { valueAt } from '../../syntax/node.ts';
import { changeTo } from '../change-to.ts';
import type { RecordRule } from '../rule.ts';
import { whatStands } from '../wording.ts';
import { schemaFaultsIn } from './schema-places.ts';

export const invalidId: RecordRule = {
  code: 'invalid-id',
  summary: 'An id has characters that an id cannot have, or is too long.',
  severity: 'error',
  sees: 'record',

  *check({ record }) {
    for (const { fault, range } of schemaFaultsIn(record, 'invalid-id')) {
      const node = valueAt(record.node, fault.path);
      const written = node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
      const better = written === undefined ? undefined : idFrom(written);
      yield {
        range,
        message:
          `${written === undefined ? whatStands(record, fault.path) : `"${shortened(written)}"`} cannot be an id, so nothing can ` +
          'refer to it. An id has letters, digits, dots, underscores and hyphens, begins with a letter or digit, and has 100 ' +
          `characters at most${better ? `; for example "${better}"` : ''}.`,
        ...(better && { fixes: [changeTo(record.document.text, range, better)] }),
      };
    }
  },
};
