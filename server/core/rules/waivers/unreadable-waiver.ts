import { inlineWaiversOf } from '../../model/inline-waivers.ts';
import type { DocumentRule } from '../rule.ts';
import { standsIn } from './within.ts';

export const unreadableWaiver: DocumentRule = {
  code: 'unreadable-waiver',
  summary: 'A comment begins as a waiver and lacks what one has to say.',
  severity: 'warning',
  sees: 'document',

  *check({ file, document }) {
    for (const { range, lacks } of inlineWaiversOf(file).unreadable) {
      if (!standsIn(document, range)) continue;
      yield {
        range,
        message:
          `This comment waives nothing, because it lacks ${lacks}. An auditor accepts a waiver that says why and until when. ` +
          'Write "aims-waive: CODE until YYYY-MM-DD because REASON", if you like with "by NAME" before "because".',
      };
    }
  },
};
