import { memo } from '../../base/memo.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';

type Validation = Said['validation'];
type Criterion = NonNullable<Validation['criteria']>[number];
type Result = NonNullable<Validation['results']>[number];

/** A criterion of a validation with the result that counts for it. */
export interface MeasuredCriterion {
  readonly criterion: Criterion;
  /** Its place in the list. */
  readonly index: number;
  readonly result?: Result & { readonly index: number };
}

/** The criteria that name a metric, in order. Of several results of a metric the newest counts, on one day the last. */
export const measuredCriteria = memo((record: Record): readonly MeasuredCriterion[] => {
  const { criteria = [], results = [] } = saidBy(record, 'validation') ?? {};
  const newest = new Map<string, Result & { readonly index: number }>();
  for (const [index, result] of results.entries()) {
    if (result.metric === undefined) continue;
    const before = newest.get(folded(result.metric));
    if (!before || dayOf(result) >= dayOf(before)) newest.set(folded(result.metric), { ...result, index });
  }
  return criteria.flatMap((criterion, index) => {
    if (criterion.metric === undefined) return [];
    const result = newest.get(folded(criterion.metric));
    return [{ criterion, index, ...(result && { result }) }];
  });
});

/** Whether a result is beyond the threshold; undefined where one of the three is not known. A result at it is good. */
export function isBeyond({ criterion, result }: MeasuredCriterion): boolean | undefined {
  const { threshold, direction } = criterion;
  const value = result?.value;
  if (threshold === undefined || direction === undefined || value === undefined) return undefined;
  return direction === 'at-least' ? value < threshold : value > threshold;
}

/** Without a day it is the oldest. An imprecise day counts as its first. */
function dayOf({ on }: Result): string {
  return on?.first ?? '';
}

function folded(metric: string): string {
  return metric.trim().replace(/\s+/g, ' ').toLowerCase();
}
