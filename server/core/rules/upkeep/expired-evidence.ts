import { type Day, daysBetween } from '../../base/day.ts';
import { shortened } from '../../base/shorten.ts';
import { isExpired } from '../../model/evidence.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { linksAround, type RootLinks } from '../../model/links.ts';
import { isInPlace, ownControl } from '../../posture/annex-a.ts';
import { controlEvidence } from '../../posture/control-evidence.ts';
import { severityFor, systemOf } from '../grave.ts';
import type { WorkspaceRule } from '../rule.ts';
import { rangeIn, recordsNotOver } from './evidence.ts';

export const expiredEvidence: WorkspaceRule = {
  code: 'expired-evidence',
  summary: 'The last day on which an item of evidence was valid has passed.',
  severity: 'warning',
  sees: 'workspace',

  *check(context) {
    const { today } = context;
    const root = linksAround(context.workspace, context.file.uri);
    for (const { record, facts } of recordsNotOver(context)) {
      if (lacksAllEvidence(root, facts, today)) continue;
      for (const item of facts.lifecycle.evidence) {
        if (!isExpired(item, today)) continue;
        const days = daysBetween(item.validUntil, today);
        yield {
          range: rangeIn(record, item, 'valid_until'),
          severity: isUnfinished(facts) ? 'info' : severityFor(systemOf(context, record)),
          message:
            `"${shortened(item.title)}" was valid until ${item.validUntil}, ${days} ${days === 1 ? 'day' : 'days'} ago, so it proves nothing ` +
            'about today. Collect the evidence anew, and give it the day until which it holds.',
        };
      }
    }
  },
};

/** A control in place of which all evidence has expired is told of by `control-without-evidence`, once. */
function lacksAllEvidence(root: RootLinks, facts: RecordFacts, today: Day): boolean {
  const control = ownControl(root, facts);
  return control !== undefined && isInPlace(control) && controlEvidence(facts, today).is === 'expired';
}

/** Nobody relies on a draft or a plan yet; but systems and registers need no approval to be relied on. */
function isUnfinished({ kind, system, lifecycle: { status } }: RecordFacts): boolean {
  if (status === 'draft') return !system && kind !== 'register';
  return status === 'in-review' || status === 'planned' || status === 'in-progress';
}
