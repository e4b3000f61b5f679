import { shortened } from '../../base/shorten.ts';
import { suggest } from '../../base/suggest.ts';
import { changeTo } from '../change-to.ts';
import type { RecordRule } from '../rule.ts';
import { keyRangeAt, schemaFaultsIn } from './schema-places.ts';

export const unknownKey: RecordRule = {
  code: 'unknown-key',
  summary: 'A key is none that the format knows, so what stands under it is not seen.',
  severity: 'warning',
  sees: 'record',

  *check({ record }) {
    for (const { fault } of schemaFaultsIn(record, 'unknown-key')) {
      const range = keyRangeAt(record, fault.path, fault.key);
      const meant = suggest(fault.key, fault.known);
      const advice = meant
        ? `Did you mean "${meant}"?`
        : 'Remove it, or begin its name with "x-" to keep it as a field of your own.';
      yield {
        range,
        message: `"${shortened(fault.key)}" is no field that AIMS knows here, so what stands under it counts for nothing. ${advice}`,
        ...(meant && { fixes: [changeTo(record.document.text, range, meant)] }),
      };
    }
  },
};
