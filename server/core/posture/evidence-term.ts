import type { RecordFacts } from '../model/facts.ts';

/** Whether the evidence of a record is history: what is over proves what was, not what is. */
export function isOver({ lifecycle, system }: RecordFacts): boolean {
  return over.has(lifecycle.status) || system?.stage === 'retired';
}

const over: ReadonlySet<string> = new Set(['superseded', 'retired', 'closed', 'dismissed', 'not-applicable']);

/** Nobody relies on a draft or a plan yet; but systems and registers need no approval to be relied on. */
export function isUnfinished({ kind, system, lifecycle: { status } }: RecordFacts): boolean {
  if (status === 'draft') return !system && kind !== 'register';
  return status === 'in-review' || status === 'planned' || status === 'in-progress';
}
