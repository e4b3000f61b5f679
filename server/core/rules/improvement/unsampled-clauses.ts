import { headRangeOf } from '../../model/record.ts';
import { newestAudit, programmeMonths, type Sampled, samplingOf } from '../../posture/audits.ts';
import { isNear, plannedStage1 } from '../../posture/certification-plan.ts';
import { entryOf } from '../../syntax/node.ts';
import { isPartial } from '../partial.ts';
import type { RelationsRule } from '../rule.ts';
import { listed } from '../wording.ts';

export const unsampledClauses: RelationsRule = {
  code: 'unsampled-clauses',
  summary: 'The internal audits have left out clauses or applicable controls.',
  severity: 'info',
  sees: 'relations',
  kinds: ['internal-audit'],

  *check({ record, facts, root, today }) {
    // In the part that could not be read there may stand what the audit looked at.
    if (isPartial(record)) return;
    if (root.ask(newestAudit) !== facts) return;
    const { clauses, controls } = samplingOf(root, today);
    const gaps = [gapIn(clauses, 'clauses'), gapIn(controls, 'applicable controls')].filter(
      gap => gap !== undefined,
    );
    if (gaps.length === 0) return;
    const stage1 = root.ask(plannedStage1);
    const near = isNear(stage1, today);
    const when = stage1?.doneOn === undefined ? `is due on ${stage1?.due}` : 'has been held';
    yield {
      range: entryOf(record.node, 'scope')?.keyRange ?? headRangeOf(record),
      severity: near ? 'warning' : 'info',
      message:
        `In the last ${programmeMonths / 12} years no approved audit looked at ${gaps.join(' and ')}. What nobody audits can fail unseen, and ` +
        `a certifier asks when its turn comes${near ? `; stage 1 ${when}` : ''}. Plan audits of the rest, and name under "scope" what each of them looked at.`,
    };
  },
};

/** `3 of 32 clauses (4.1, 4.2 and 10.1)` */
function gapIn({ all, unsampled }: Sampled, noun: string): string | undefined {
  if (unsampled.length === 0) return undefined;
  return `${unsampled.length} of ${all.length} ${noun} (${listed(unsampled.map(({ id }) => id))})`;
}
