import { shortened } from '../../base/shorten.ts';
import type { RelationsRule } from '../rule.ts';
import { evidenceFaultsIn, rangeIn } from './evidence.ts';

export const changedEvidence: RelationsRule = {
  code: 'changed-evidence',
  summary: 'A file that is evidence is not the one whose hash was written down.',
  severity: 'warning',
  sees: 'relations',

  *check(context) {
    for (const { fault, severity } of evidenceFaultsIn(context)) {
      const path = `"${shortened(fault.item.location ?? '')}"`;
      const range = rangeIn(context.record, fault.item, 'sha256');
      if (fault.is === 'changed') {
        yield {
          range,
          severity,
          message:
            `${path} was changed since its hash was written down: its SHA-256 is now ${fault.sha256}. What was approved is ` +
            'not what lies there. Bring the file back, or look at it again and write down its new hash and the day.',
        };
      }
      if (fault.is === 'unhashed') {
        yield {
          range,
          severity,
          message:
            `Whether ${path} is still what it was could not be checked: ${fault.why}. Until it can be, the hash proves ` +
            'nothing. Compare it by other means, or name a file that can be compared.',
        };
      }
    }
  },
};
