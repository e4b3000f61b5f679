import type { Range } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { isBlankAt } from '../../model/present.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import type { RelationsRule } from '../rule.ts';
import { alternatives, listed } from '../wording.ts';
import { monitoringOf } from './monitorings.ts';

export const unguardedMetric: RelationsRule = {
  code: 'unguarded-metric',
  summary: 'A metric of an approved monitoring has no threshold, no alert or no owner.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['monitoring'],

  *check(context) {
    const monitoring = monitoringOf(context);
    if (!monitoring) return;
    const { record } = context;
    const { said, severity } = monitoring;
    for (const [index, metric] of (said.metrics ?? []).entries()) {
      const path = ['metrics', index];
      if (Object.keys(metric).length === 0 || !isBlankAt(record, [...path, 'not_applicable'])) continue;
      const absent = guards.filter(({ field }) => isBlankAt(record, [...path, field]));
      if (absent.length === 0) continue;
      const name = metric.name === undefined ? 'This metric' : `The metric "${shortened(metric.name)}"`;
      yield {
        range: rangeOf(record, path),
        severity,
        message:
          `${name} has no ${alternatives(absent.map(({ field }) => field))}. A number that nobody has to act upon is ` +
          `watched by nobody. Write down ${listed(absent.map(({ asks }) => asks))}.`,
      };
    }
  },
};

const guards = [
  { field: 'threshold', asks: 'at which value somebody has to act' },
  { field: 'alert', asks: 'how the owner learns of it' },
  { field: 'owner', asks: 'who acts' },
] as const;

/** At its name, else at the first key of the entry. */
function rangeOf(record: Record, path: readonly (string | number)[]): Range {
  const entry = follow(valueAt(record.node, path));
  const first = entry?.type === 'mapping' ? entry.entries[0]?.keyRange : undefined;
  return valueAt(record.node, [...path, 'name'])?.range ?? first ?? headRangeOf(record);
}
