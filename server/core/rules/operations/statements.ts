import type { Range } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import type { Decision, OwnControl } from '../../posture/annex-a.ts';
import { counts } from '../../posture/in-force.ts';
import { valueAt } from '../../syntax/node.ts';
import type { Related, RelationsContext, Severity } from '../rule.ts';

/** Whether a record is a Statement of Applicability that counts. */
export function isStatement({ facts }: RelationsContext): boolean {
  return facts.kind === 'statement-of-applicability' && counts(facts);
}

/** Where a field of a decision stands in its statement. */
export function rangeIn(record: Record, { place }: Decision, field: 'control' | 'applicable'): Range {
  return valueAt(record.node, [...place.path, field])?.range ?? headRangeOf(record);
}

/** What an approved statement decided binds; what a draft proposes can be told, but nobody is late with it. */
export function severityOfDecision({ isApproved }: Decision): Severity {
  return isApproved ? 'warning' : 'info';
}

/** The first few controls, as places to look at. */
export function placesOf(controls: readonly OwnControl[], message: string): readonly Related[] {
  return controls.slice(0, 5).map(({ record }) => ({ head: record.place, message }));
}

/** `"Two people review every change" (ctl-review)` */
export function calledControl({ title, id }: RecordFacts): string {
  if (title === undefined) return `"${shortened(id ?? 'a control without an id')}"`;
  return id === undefined ? `"${shortened(title)}"` : `"${shortened(title)}" (${shortened(id)})`;
}
