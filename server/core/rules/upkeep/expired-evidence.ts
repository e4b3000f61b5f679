import { daysBetween } from '../../base/day.ts';
import { shortened } from '../../base/shorten.ts';
import { isExpired } from '../../model/evidence.ts';
import { isUnfinished } from '../../posture/evidence-term.ts';
import { severityFor, systemOf } from '../grave.ts';
import type { RelationsRule } from '../rule.ts';
import { evidenceToHold, rangeIn } from './evidence.ts';
import { leftBare } from './left-bare.ts';

export const expiredEvidence: RelationsRule = {
  code: 'expired-evidence',
  summary: 'The last day on which an item of evidence was valid has passed.',
  severity: 'warning',
  sees: 'relations',

  *check(context) {
    const { record, facts, root, today } = context;
    const isToldOf = leftBare(root, facts, today);
    for (const item of evidenceToHold(context)) {
      if (!isExpired(item, today) || isToldOf(item)) continue;
      const days = daysBetween(item.validUntil, today);
      yield {
        range: rangeIn(record, item, 'valid_until'),
        severity: isUnfinished(facts) ? 'info' : severityFor(systemOf(root, record)),
        message:
          `"${shortened(item.title)}" was valid until ${item.validUntil}, ${days} ${days === 1 ? 'day' : 'days'} ago, so it proves nothing ` +
          'about today. Collect the evidence anew, and give it the day until which it holds.',
      };
    }
  },
};
