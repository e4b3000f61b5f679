import { headRangeOf } from '../../model/record.ts';
import { entryOf } from '../../syntax/node.ts';
import { isPartial } from '../partial.ts';
import type { RelationsRule } from '../rule.ts';
import { alternatives } from '../wording.ts';
import { aspects, aspectsOf } from './aspects.ts';
import { monitoringOf } from './monitorings.ts';

export const unmonitoredAspect: RelationsRule = {
  code: 'unmonitored-aspect',
  summary: 'An approved monitoring leaves out performance, output distribution, error rate or drift.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['monitoring'],

  *check(context) {
    const { record } = context;
    if (isPartial(record)) return;
    const monitoring = monitoringOf(context);
    if (!monitoring) return;
    const { said, severity } = monitoring;
    // Without any metric it is the metrics that are missing, which is told as that.
    if (said.metrics === undefined) return;
    const covered = new Set(said.metrics.flatMap(aspectsOf));
    const missing = aspects.filter(aspect => !covered.has(aspect));
    if (missing.length === 0) return;
    const example = missing[0];
    yield {
      range: entryOf(record.node, 'metrics')?.keyRange ?? headRangeOf(record),
      severity,
      message:
        `No metric watches ${alternatives(missing.map(inWords))}, so a change there is noticed by the people it harms. ` +
        `Add a metric with "covers: ${example}", or an entry with "covers" and "not_applicable" that says why not.`,
    };
  },
};

function inWords(aspect: string): string {
  return aspect === 'performance' || aspect === 'drift' ? aspect : `the ${aspect.replace('-', ' ')}`;
}
