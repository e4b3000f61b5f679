import { daysBetween } from '../../base/day.ts';
import { inlineWaiversOf } from '../../model/inline-waivers.ts';
import { headRangeOf, recordsOfKind } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { valueAt } from '../../syntax/node.ts';
import type { DocumentRule } from '../rule.ts';
import { counted } from '../wording.ts';
import { waiversWithin } from './within.ts';

export const expiredWaiver: DocumentRule = {
  code: 'expired-waiver',
  summary: 'A waiver has ended, so what it let go is found again.',
  severity: 'warning',
  sees: 'document',

  *check({ file, document, today }) {
    for (const { until, untilRange } of waiversWithin(inlineWaiversOf(file), document)) {
      if (today > until.last) yield { range: untilRange, message: messageFor(until.last, today) };
    }
    for (const record of recordsOfKind(document, 'waivers')) {
      const said = saidBy(record, 'waivers');
      if (!said) continue;
      for (const [index, { expires }] of (said.waivers ?? []).entries()) {
        if (!expires || today <= expires.last) continue;
        const range = valueAt(record.node, ['waivers', index, 'expires'])?.range ?? headRangeOf(record);
        yield { range, message: messageFor(expires.last, today) };
      }
    }
  },
};

function messageFor(last: string, today: string): string {
  const ago = counted(daysBetween(last, today), 'day');
  return (
    `This waiver ended on ${last}, ${ago} ago, and waives nothing any more. A list of dead waivers hides the living ` +
    'ones. Remove it, or have it allowed again with a new reason and a new day.'
  );
}
